import { describe, expect, it } from '@jest/globals';
import { paused, resumed, snoozed, withSeverity } from '#src/analysis/sla.ts';
import {
  mayBeReminded,
  reminded,
  remindersOf,
  slaStateOf,
  untrueLabels,
  withoutUntrueLabels,
} from '#src/analysis/sla-reminders.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { aRecord } from '../support/builders.ts';

const policy = { warnAt: 0.75 };
const hours = { P0: 24, P1: 72, P2: 168, P3: 336 };

// aRecord is a P2 of 1 March, 10:00: three quarters of its week are over on 6 March at 16:00.
const due = '2026-03-08T10:00:00.000Z';
const risky = '2026-03-06T16:00:00.000Z';
const later = (iso: string, ms: number): Date => new Date(Date.parse(iso) + ms);
const late = later(due, 1);

const kindsOf = (record: CauseRecord, now: Date): string[] =>
  remindersOf([record], now, policy).map(({ kind }) => kind);

/** As it is once what there was to say at a time has been said. */
function saidAt(record: CauseRecord, now: Date): CauseRecord {
  const [reminder] = remindersOf([record], now, policy);
  if (reminder === undefined) throw new Error('There is nothing to say');
  return reminded(reminder);
}

describe('a warning', () => {
  it('is due from the share of the SLA on, to the millisecond', () => {
    expect(kindsOf(aRecord(), later(risky, -1))).toEqual([]);
    expect(remindersOf([aRecord()], new Date(risky), policy)).toEqual([
      { kind: 'warn', record: aRecord(), issue: 12 },
    ]);
  });

  it('follows the share that the config names', () => {
    const half = new Date('2026-03-04T22:00:00.000Z');
    expect(remindersOf([aRecord()], half, { warnAt: 0.5 })).toHaveLength(1);
    expect(remindersOf([aRecord()], later(half.toISOString(), -1), { warnAt: 0.5 })).toEqual([]);
  });

  it('is said once for a due date, and again for another', () => {
    const said = saidAt(aRecord(), new Date(risky));
    expect(kindsOf(said, new Date(due))).toEqual([]);
    const still = paused(said, { at: '2026-03-07T10:00:00.000Z', by: 'ann', why: '' });
    const on = resumed(still, '2026-03-17T10:00:00.000Z');
    // Due on 18 March then, and 27 of its 42 last hours are over.
    expect(kindsOf(on, new Date('2026-03-17T10:00:00.000Z'))).toEqual(['warn']);
  });

  it('is none where the breach has been said and the clock is set back', () => {
    expect(kindsOf(saidAt(aRecord(), late), new Date(risky))).toEqual([]);
  });
});

describe('a breach', () => {
  it('is later than due, not at it', () => {
    const warned = saidAt(aRecord(), new Date(risky));
    expect(kindsOf(warned, new Date(due))).toEqual([]);
    expect(kindsOf(warned, late)).toEqual(['breach']);
  });

  it('comes alone where nobody was warned', () => {
    expect(kindsOf(aRecord(), late)).toEqual(['breach']);
    expect(kindsOf(saidAt(aRecord(), late), later(due, 1000))).toEqual([]);
  });

  it('is said again for another due date', () => {
    const said = aRecord({ breachSaidFor: '2026-03-01T10:00:00.000Z' });
    expect(kindsOf(said, late)).toEqual(['breach']);
  });
});

describe('nothing is said', () => {
  it.each(['held', 'closed', 'gone'] as const)('while the cause is %s', (state) => {
    expect(kindsOf(aRecord({ state }), late)).toEqual([]);
  });

  it('without an issue or a due date', () => {
    expect(remindersOf([aRecord({ issue: null }), aRecord({ dueAt: null })], late, policy)).toEqual([]);
  });

  it('while the clock stands still, not even of a breach before', () => {
    expect(
      kindsOf(paused(aRecord(), { at: due, by: 'ann', why: '' }), new Date('2026-04-01T00:00:00Z')),
    ).toEqual([]);
  });

  it('while it is snoozed; then what is true by then', () => {
    const quiet = snoozed(aRecord(), '2026-03-10T00:00:00.000Z');
    expect(kindsOf(quiet, new Date(risky))).toEqual([]);
    expect(kindsOf(quiet, new Date('2026-03-09T23:59:59.999Z'))).toEqual([]);
    expect(kindsOf(quiet, new Date('2026-03-10T00:00:00.000Z'))).toEqual(['breach']);
  });
});

describe('the state', () => {
  it.each([
    ['2026-03-06T15:59:59.999Z', 'on-time'],
    [risky, 'at-risk'],
    [due, 'at-risk'],
    ['2026-03-08T10:00:00.001Z', 'breached'],
  ])('at %s is %s', (at, state) => {
    expect(slaStateOf(aRecord(), new Date(at), policy)).toBe(state);
  });

  it('is paused while the clock stands still, unless it was late before', () => {
    const inTime = paused(aRecord(), { at: due, by: 'ann', why: '' });
    const tooLate = paused(aRecord(), { at: '2026-03-08T10:00:01.000Z', by: 'ann', why: '' });
    const muchLater = new Date('2026-04-08T10:00:00.000Z');
    expect([inTime, tooLate].map((record) => slaStateOf(record, muchLater, policy))).toEqual([
      'paused',
      'breached',
    ]);
  });
});

describe('a label', () => {
  it('of a warning is true until the breach', () => {
    const warned = saidAt(aRecord(), new Date(risky));
    expect(untrueLabels(warned)).toEqual([]);
    expect(untrueLabels(saidAt(warned, late))).toEqual([]);
  });

  it('of a warning is untrue while the clock stands still, and once the severity is lowered', () => {
    const warned = saidAt(aRecord(), new Date(risky));
    expect(untrueLabels(paused(warned, { at: risky, by: 'ann', why: '' }))).toEqual(['atRisk']);
    const lowered = withSeverity(warned, { severity: 'P3', by: 'ann', why: '', at: risky }, hours);
    expect(untrueLabels(lowered)).toEqual(['atRisk']);
    expect(untrueLabels(withoutUntrueLabels(lowered))).toEqual([]);
  });

  it('of a breach is untrue once the severity is lowered, and true during a pause', () => {
    const said = saidAt(aRecord(), late);
    expect(untrueLabels(paused(said, { at: late.toISOString(), by: 'ann', why: '' }))).toEqual([]);
    const lowered = withSeverity(said, { severity: 'P3', by: 'ann', why: '', at: due }, hours);
    expect(untrueLabels(lowered)).toEqual(['breached']);
    expect(withoutUntrueLabels(lowered).breachSaidFor).toBeNull();
  });

  it('stays on what is closed', () => {
    const closed = { ...saidAt(aRecord(), late), state: 'closed' as const, dueAt: risky };
    expect(untrueLabels(closed)).toEqual([]);
  });
});

describe('the config', () => {
  it('matters only while something is not said', () => {
    expect(mayBeReminded(aRecord(), new Date('2026-03-01T10:00:00.000Z'))).toBe(true);
    const warned = saidAt(aRecord(), new Date(risky));
    expect(mayBeReminded(warned, new Date(due))).toBe(false);
    expect(mayBeReminded(warned, late)).toBe(true);
    expect(mayBeReminded(saidAt(warned, late), late)).toBe(false);
  });
});
