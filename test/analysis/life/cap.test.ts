import { describe, expect, it } from '@jest/globals';
import { liveOn } from '#src/analysis/life/live-on.ts';
import type { LifeInput, Transition } from '#src/analysis/life/transition.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  anEvidence,
  aRecord,
  aSignature,
  aTest,
} from '../../support/builders.ts';
import { aFlakyCause, aHeldRecord, aRecordedTest, aRun, assessed, now, onlyOf, policy } from './builders.ts';

const HOUR_MS = 3_600_000;

/** Urgent causes, each of one test and one signature of its own. */
function many(count: number, overrides: Partial<Cause> = {}): Cause[] {
  return Array.from({ length: count }, (_, at) => {
    const test = aTest({ nodeId: `tests/test_a.py::test_${at}`, failure: aFailure() });
    const signature = aSignature({ key: `s1-${at}` });
    return aCause({
      key: `c1-new-${at}`,
      tests: [aCauseTest(test, { signature })],
      signatures: [{ signature, tests: 1 }],
      assessment: assessed('P1'),
      ...overrides,
    });
  });
}

/** Open issues that were filed so many hours ago. */
function filedAgo(hours: number, count: number, overrides: Partial<CauseRecord> = {}): CauseRecord[] {
  return Array.from({ length: count }, (_, at) =>
    aRecord({
      key: `c1-before-${hours}-${at}`,
      issue: 100 + at,
      tests: [aRecordedTest(`tests/test_before.py::test_${at}`)],
      filedAt: new Date(Date.parse(now) - hours * HOUR_MS).toISOString(),
      ...overrides,
    }),
  );
}

function aDay(records: CauseRecord[], causes: Cause[], overrides: Partial<LifeInput> = {}): LifeInput {
  const tests = causes.flatMap((cause) => cause.tests.map(({ result }) => result));
  return aRun(anEvidence(90, 'b'), tests, { records, causes, ...overrides });
}

/** Causes that got an issue of their own. */
function filedIn(transitions: Transition[]): string[] {
  return transitions
    .filter((transition) => transition.kind === 'file' && transition.record.kind !== 'roll-up')
    .map(({ record }) => record.key);
}

function rollUpIn(transitions: Transition[]): Cause | undefined {
  return transitions
    .flatMap((transition) =>
      transition.kind === 'file' && transition.about.kind === 'failures' ? [transition.about.cause] : [],
    )
    .find(({ kind }) => kind === 'roll-up');
}

describe('more causes than may be filed in a day', () => {
  it('are ten issues and one that rolls up the rest', () => {
    const transitions = liveOn(aDay([], many(13)));
    expect(transitions.map(({ kind }) => kind)).toEqual(Array.from({ length: 11 }, () => 'file'));
    expect(filedIn(transitions)).toHaveLength(10);
    expect(rollUpIn(transitions)?.tests).toHaveLength(3);
  });

  it('are as many as are left of the day, and a day later there is room again', () => {
    expect(filedIn(liveOn(aDay(filedAgo(23, 8), many(4))))).toHaveLength(2);
    expect(filedIn(liveOn(aDay(filedAgo(24, 8), many(4))))).toHaveLength(4);
  });

  it('are as many as the team says', () => {
    const transitions = liveOn(aDay([], many(5), { policy: { ...policy, newADay: 3 } }));
    expect(filedIn(transitions)).toHaveLength(3);
    expect(rollUpIn(transitions)?.tests).toHaveLength(2);
  });

  it('are filed the worst first: by severity, then by the number of tests', () => {
    const [a, b, c, d] = many(4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four');
    const wide = { ...b, tests: [...b.tests, ...c.tests] };
    const worst = { ...d, assessment: assessed('P0') };
    const transitions = liveOn(aDay(filedAgo(1, 8), [a, wide, worst]));
    expect(filedIn(transitions).sort()).toEqual([wide.key, worst.key].sort());
    expect(rollUpIn(transitions)?.tests).toEqual(a.tests);
  });

  it('roll up under the severity of the worst that is left, due by its SLA', () => {
    const [a, b] = many(2);
    if (a === undefined || b === undefined) throw new Error('two');
    const worst = { ...b, assessment: assessed('P0') };
    const rolledUp = onlyOf(aDay(filedAgo(1, 10), [a, worst]), 'file');
    expect(rolledUp.record).toMatchObject({
      kind: 'roll-up',
      severity: 'P0',
      filedAt: now,
      dueAt: '2026-03-21T10:00:00.000Z',
    });
    expect(rolledUp.record.tests.map(({ nodeId }) => nodeId).sort()).toEqual([
      'tests/test_a.py::test_0',
      'tests/test_a.py::test_1',
    ]);
  });

  it('do not count what people reported, nor what was opened again today', () => {
    const reported = filedAgo(1, 10, { kind: 'reported', tests: [] });
    expect(filedIn(liveOn(aDay(reported, many(2))))).toHaveLength(2);
    const reopened = filedAgo(48, 10);
    expect(filedIn(liveOn(aDay(reopened, many(2))))).toHaveLength(2);
  });

  it('count those that were filed today and are closed again', () => {
    const closed = filedAgo(2, 10, { state: 'closed', closedBy: 'us', closedAt: now });
    expect(filedIn(liveOn(aDay(closed, many(2))))).toEqual([]);
  });

  it('are no issues in a dry run, and none is held back for the cap', () => {
    const kinds = liveOn(aDay([], many(12), { policy: { ...policy, filing: 'dry-run' } }));
    expect(kinds.map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => 'would-file'));
  });
});

describe('what is rolled up', () => {
  it('is held for itself no more', () => {
    const [cause] = many(1);
    if (cause === undefined) throw new Error('one');
    const held = aHeldRecord({ key: cause.key, tests: [aRecordedTest('tests/test_a.py::test_0')] });
    const transitions = liveOn(aDay([...filedAgo(1, 10), held], [cause]));
    expect(transitions.find(({ record }) => record.key === cause.key)).toMatchObject({
      kind: 'keep',
      record: { state: 'closed', issue: null, filedAt: null, dueAt: null },
    });
    expect(rollUpIn(transitions)?.tests).toEqual(cause.tests);
  });

  it('leaves flaky tests out: beyond the cap they are held', () => {
    const input = aDay(filedAgo(1, 10), [], { flakes: [aFlakyCause()] });
    expect(onlyOf(input, 'hold')).toMatchObject({
      why: 'cap',
      record: { kind: 'flaky', state: 'held', issue: null, filedAt: null, dueAt: null },
    });
    const held = onlyOf(input, 'hold').record;
    const dayAfter = new Date(Date.parse(now) + 24 * HOUR_MS);
    const later = aDay([...filedAgo(1, 10), held], [], { flakes: [aFlakyCause()], now: dayAfter });
    expect(onlyOf(later, 'file').record).toMatchObject({ kind: 'flaky', filedAt: dayAfter.toISOString() });
  });
});

describe('causes of a day that has its roll-up', () => {
  const listed = 'tests/test_rolled.py::test_up';
  const rollUp = aRecord({
    key: 'c1-rollup',
    kind: 'roll-up',
    issue: 200,
    severity: 'P1',
    filedAt: new Date(Date.parse(now) - HOUR_MS).toISOString(),
    dueAt: '2026-03-23T09:00:00.000Z',
    tests: [aRecordedTest(listed)],
  });
  const own = aCause({
    key: rollUp.key,
    kind: 'roll-up',
    tests: [aCauseTest(aTest({ nodeId: listed, failure: aFailure() }))],
    assessment: assessed('P1'),
  });
  const full = [...filedAgo(2, 10), rollUp];

  it('join it when it fails in the same run', () => {
    const grown = onlyOf(aDay(full, [own, ...many(2)]), 'grow');
    expect(grown.record).toMatchObject({ key: rollUp.key, issue: 200, kind: 'roll-up' });
    expect(grown.record.tests.map(({ nodeId }) => nodeId).sort()).toEqual([
      'tests/test_a.py::test_0',
      'tests/test_a.py::test_1',
      listed,
    ]);
    expect(grown.cause).toMatchObject({ key: rollUp.key, kind: 'roll-up' });
  });

  it('open no second one', () => {
    expect(liveOn(aDay(full, [own, ...many(2)])).filter(({ kind }) => kind === 'file')).toEqual([]);
    expect(liveOn(aDay(full, many(2))).filter(({ kind }) => kind === 'file')).toEqual([]);
  });

  it('are held when it does not fail in the run', () => {
    const held = liveOn(aDay(full, many(2))).filter(({ kind }) => kind === 'hold');
    expect(held).toMatchObject([
      { why: 'cap', record: { state: 'held', issue: null, filedAt: null } },
      { why: 'cap', record: { state: 'held', issue: null, filedAt: null } },
    ]);
  });

  it('are held when it is closed', () => {
    const closed = { ...rollUp, state: 'closed', closedBy: 'people', closeReason: 'not_planned' } as const;
    const transitions = liveOn(aDay([...filedAgo(2, 10), closed], [own, ...many(1)]));
    expect(transitions.find(({ record }) => record.key === 'c1-new-0')).toMatchObject({ kind: 'hold' });
  });

  it('do not keep it from being opened again', () => {
    const closed = {
      ...rollUp,
      state: 'closed',
      closedBy: 'us',
      closeReason: 'completed',
      closedAt: now,
      passed: [anEvidence(80, '8'), anEvidence(81, '8'), anEvidence(82, '8')],
    } as const;
    const records = [...filedAgo(2, 10), { ...closed, passed: [...closed.passed] }];
    const transitions = liveOn(aDay(records, [own, ...many(1)]));
    expect(transitions.find(({ record }) => record.key === rollUp.key)?.kind).toBe('reopen');
  });

  it('make it as severe as the worst of them', () => {
    const worse = many(1, { assessment: assessed('P0') });
    const grown = onlyOf(aDay(full, [...worse, own]), 'grow');
    // Raised: the earlier of the old due date and a day from now.
    expect(grown).toMatchObject({
      isWorse: true,
      record: { severity: 'P0', dueAt: '2026-03-21T10:00:00.000Z' },
    });
  });

  it('make it secret when one of them is', () => {
    const secret = many(1, { assessment: { ...assessed('P1'), isSecurity: true } });
    expect(onlyOf(aDay(full, [own, ...secret]), 'grow').record.isSecurity).toBe(true);
  });

  it('roll up on the next day into another issue, though the same signature leads', () => {
    const first = liveOn(aDay(filedAgo(1, 10), many(1)));
    const rolled = first.find(({ record }) => record.kind === 'roll-up')?.record;
    if (rolled === undefined) throw new Error('no roll-up');
    const old = { ...rolled, state: 'open', issue: 300, filedAt: '2026-03-19T09:00:00.000Z' } as const;
    // Another test fails in the way that led the roll-up of the day before.
    const again = many(1).map((cause) => ({
      ...cause,
      tests: cause.tests.map((test) => ({
        ...test,
        result: aTest({ nodeId: 'tests/test_z.py::test_z', failure: aFailure() }),
      })),
    }));
    const keys = liveOn(aDay([...filedAgo(1, 10), old], again)).map(({ record }) => record.key);
    expect(keys).toHaveLength(new Set(keys).size);
  });
});
