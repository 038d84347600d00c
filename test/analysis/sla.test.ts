import { describe, expect, it } from '@jest/globals';
import { dueAsOf, dueAt, paused, resumed, snoozed, withSeverity } from '#src/analysis/sla.ts';
import type { Severity } from '#src/model/severity.ts';
import { acknowledged, clockOf } from '#src/model/sla-clock.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { anEvidence, aRecord } from '../support/builders.ts';

// Design §5.
const hours = { P0: 24, P1: 72, P2: 168, P3: 336 };

// aRecord is a P2 of 1 March, 10:00, due on 8 March.
const asPause = (at: string) => ({ at, by: 'ann', why: 'waits for the vendor' });
const decision = (severity: Severity, at: string) => ({ severity, by: 'ann', why: 'nobody can pay', at });

describe('dueAt', () => {
  it.each([
    ['P0', '2026-03-02T10:00:00.000Z'],
    ['P1', '2026-03-04T10:00:00.000Z'],
    ['P2', '2026-03-08T10:00:00.000Z'],
    ['P3', '2026-03-15T10:00:00.000Z'],
  ] as const)('adds the hours of %s', (severity, due) => {
    expect(dueAt(new Date('2026-03-01T10:00:00Z'), severity, hours)).toBe(due);
  });

  it('counts real hours in UTC, also where clocks are put forward in between', () => {
    // Europe's night of 29 March 2026 has no hour from 2 to 3.
    expect(dueAt(new Date('2026-03-28T23:30:00+01:00'), 'P0', hours)).toBe('2026-03-29T22:30:00.000Z');
  });

  it('refuses what is no date', () => {
    expect(() => dueAt(new Date('soon'), 'P0', hours)).toThrow(RangeError);
  });
});

describe('the clock', () => {
  it('runs since the filing where nobody touched it', () => {
    expect(clockOf(aRecord())).toEqual(startedClock('2026-03-01T10:00:00.000Z'));
  });

  it('runs since it was first seen where nothing was filed', () => {
    const first = anEvidence(70, 'f', '2026-02-20T10:00:00.000Z');
    const held = aRecord({ filedAt: null, failed: { first, last: first, runs: 1 } });
    expect(clockOf(held).startedAt).toBe('2026-02-20T10:00:00.000Z');
  });
});

describe('a severity that is raised', () => {
  it('makes it due after the new SLA from then on, where that is earlier', () => {
    const raised = withSeverity(aRecord(), decision('P0', '2026-03-02T12:00:00.000Z'), hours);
    expect(raised).toMatchObject({ severity: 'P0', slaHours: 24, dueAt: '2026-03-03T12:00:00.000Z' });
  });

  it('leaves the old due date where that is earlier', () => {
    const raised = withSeverity(aRecord(), decision('P1', '2026-03-07T10:00:00.000Z'), hours);
    expect(raised.dueAt).toBe('2026-03-08T10:00:00.000Z');
  });

  it('counts no time while the clock stands still', () => {
    const still = paused(aRecord(), asPause('2026-03-02T10:00:00.000Z'));
    const raised = withSeverity(still, decision('P0', '2026-03-04T10:00:00.000Z'), hours);
    // It runs again a day later, and the whole SLA of P0 is left.
    expect(resumed(raised, '2026-03-05T10:00:00.000Z').dueAt).toBe('2026-03-06T10:00:00.000Z');
  });
});

describe('a severity that is lowered', () => {
  it('makes it due as if it had begun with it', () => {
    const lowered = withSeverity(aRecord(), decision('P3', '2026-03-05T10:00:00.000Z'), hours);
    expect(lowered).toMatchObject({ severity: 'P3', slaHours: 336, dueAt: '2026-03-15T10:00:00.000Z' });
  });

  it('keeps the pauses', () => {
    const still = paused(aRecord(), asPause('2026-03-02T10:00:00.000Z'));
    const on = resumed(still, '2026-03-03T10:00:00.000Z');
    const lowered = withSeverity(on, decision('P3', '2026-03-05T10:00:00.000Z'), hours);
    expect(lowered.dueAt).toBe('2026-03-16T10:00:00.000Z');
  });

  it('counts from the opening of an issue that was opened again', () => {
    const clock = startedClock('2026-04-01T10:00:00.000Z');
    const again = aRecord({ clock, dueAt: '2026-04-08T10:00:00.000Z' });
    const lowered = withSeverity(again, decision('P3', '2026-04-02T10:00:00.000Z'), hours);
    expect(lowered.dueAt).toBe('2026-04-15T10:00:00.000Z');
  });
});

describe('any change of severity', () => {
  it('is listed after the one that the rule gave', () => {
    const first = withSeverity(aRecord(), decision('P0', '2026-03-02T12:00:00.000Z'), hours);
    const second = withSeverity(first, decision('P3', '2026-03-02T13:00:00.000Z'), hours);
    expect(second.severities).toEqual([
      { severity: 'P2', by: null, why: 'default', at: '2026-03-01T10:00:00.000Z' },
      { severity: 'P0', by: 'ann', why: 'nobody can pay', at: '2026-03-02T12:00:00.000Z' },
      { severity: 'P3', by: 'ann', why: 'nobody can pay', at: '2026-03-02T13:00:00.000Z' },
    ]);
  });

  it('leaves what was said with the due date of which it was said', () => {
    const said = aRecord({ breachSaidFor: '2026-03-08T10:00:00.000Z' });
    const lowered = withSeverity(said, decision('P3', '2026-03-09T10:00:00.000Z'), hours);
    expect(lowered.breachSaidFor).toBe('2026-03-08T10:00:00.000Z');
    expect(lowered.dueAt).toBe('2026-03-15T10:00:00.000Z');
  });

  it('moves no due date where there is none, or where the issue is closed', () => {
    const at = '2026-03-09T10:00:00.000Z';
    expect(withSeverity(aRecord({ state: 'held', dueAt: null }), decision('P0', at), hours).dueAt).toBeNull();
    const closed = aRecord({ state: 'closed' });
    expect(withSeverity(closed, decision('P3', at), hours).dueAt).toBe('2026-03-08T10:00:00.000Z');
  });

  it('to the same severity moves no due date', () => {
    const same = withSeverity(aRecord(), decision('P2', '2026-03-02T10:00:00.000Z'), hours);
    expect(same.dueAt).toBe('2026-03-08T10:00:00.000Z');
  });
});

describe('a pause', () => {
  it('moves the due date by its length, and each adds to it', () => {
    const first = resumed(paused(aRecord(), asPause('2026-03-02T10:00:00.000Z')), '2026-03-03T11:00:00.000Z');
    expect(first.dueAt).toBe('2026-03-09T11:00:00.000Z');
    const second = resumed(paused(first, asPause('2026-03-04T10:00:00.000Z')), '2026-03-04T10:30:00.000Z');
    expect(second.dueAt).toBe('2026-03-09T11:30:00.000Z');
    expect(clockOf(second)).toMatchObject({ paused: null, pausedMs: 25.5 * 3_600_000 });
  });

  it('keeps its beginning when it is asked for twice', () => {
    const still = paused(aRecord(), asPause('2026-03-02T10:00:00.000Z'));
    const again = paused(still, { at: '2026-03-03T10:00:00.000Z', by: 'bea', why: '' });
    expect(again).toEqual(still);
    expect(clockOf(again).paused).toEqual({
      since: '2026-03-02T10:00:00.000Z',
      by: 'ann',
      why: 'waits for the vendor',
    });
  });

  it('that never was ends nothing', () => {
    expect(resumed(aRecord(), '2026-03-03T10:00:00.000Z')).toEqual(aRecord());
  });

  it('never brings the due date nearer, also where the clock was set back', () => {
    const still = paused(aRecord(), asPause('2026-03-02T10:00:00.000Z'));
    expect(resumed(still, '2026-03-02T09:00:00.000Z').dueAt).toBe('2026-03-08T10:00:00.000Z');
  });

  it('tells the due date as of a time within it', () => {
    const still = paused(aRecord(), asPause('2026-03-02T10:00:00.000Z'));
    expect(dueAsOf(still, '2026-03-04T10:00:00.000Z')).toBe('2026-03-10T10:00:00.000Z');
    expect(dueAsOf(aRecord(), '2026-03-04T10:00:00.000Z')).toBe('2026-03-08T10:00:00.000Z');
  });

  it('after a breach that was said makes no second one', () => {
    const said = aRecord({ breachSaidFor: '2026-03-08T10:00:00.000Z' });
    const on = resumed(paused(said, asPause('2026-03-09T10:00:00.000Z')), '2026-03-11T10:00:00.000Z');
    expect(on).toMatchObject({
      dueAt: '2026-03-10T10:00:00.000Z',
      breachSaidFor: '2026-03-10T10:00:00.000Z',
    });
  });
});

describe('a snooze', () => {
  it('leaves the due date', () => {
    const quiet = snoozed(aRecord(), '2026-03-10T10:00:00.000Z');
    expect(quiet.dueAt).toBe('2026-03-08T10:00:00.000Z');
    expect(clockOf(quiet).quietUntil).toBe('2026-03-10T10:00:00.000Z');
  });
});

describe('an answer of a person', () => {
  it('is the first one, whatever comes later', () => {
    const once = acknowledged(aRecord(), '2026-03-01T11:00:00.000Z');
    const twice = acknowledged(once, '2026-03-01T12:00:00.000Z');
    expect(clockOf(twice).acknowledgedAt).toBe('2026-03-01T11:00:00.000Z');
  });
});
