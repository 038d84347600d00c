import { describe, expect, it } from '@jest/globals';
import { type LifeInput, liveOn, type Transition } from '#src/analysis/life-cycle.ts';
import { testEvidence } from '#src/analysis/test-evidence.ts';
import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import type { Cause } from '#src/model/findings.ts';
import type { TestResult } from '#src/model/test-result.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  aFixedRecord,
  anEvidence,
  aRecord,
  aTest,
} from '../support/builders.ts';

const now = '2026-03-20T10:00:00.000Z';
const linux = 'ubuntu, Python 3.13';
const red = aTest({ failure: aFailure() });
const green = aTest();

/** One trusted run: what it says of tests, and what fails in it. */
function aRun(run: RunEvidence, tests: TestResult[], overrides: Partial<LifeInput> = {}): LifeInput {
  return {
    records: [],
    causes: tests.some(({ outcome }) => outcome === 'failed') ? [aCause()] : [],
    evidence: testEvidence([{ run, environment: linux, tests }]),
    run,
    commits: [],
    isLate: false,
    policy: { filing: 'on', confirmations: 2, closeAfter: 3 },
    slaHours: { P0: 24, P1: 72, P2: 168, P3: 336 },
    now: new Date(now),
    ...overrides,
  };
}

function only(input: LifeInput): Transition {
  const [transition, ...others] = liveOn(input);
  if (transition === undefined || others.length > 0) throw new Error(`${others.length + 1} transitions`);
  return transition;
}

const held = (overrides: Partial<CauseRecord> = {}): CauseRecord =>
  aRecord({ state: 'held', issue: null, filedAt: null, dueAt: null, ...overrides });
const urgent: Cause = aCause({ assessment: { severity: 'P0', rule: 'security', why: 'it is' } });

describe('a cause that is new', () => {
  it('is held until as many runs have failed as the policy asks for', () => {
    const first = only(aRun(anEvidence(78, 'b'), [red]));
    expect(first.kind).toBe('hold');
    expect(first.record).toMatchObject({ state: 'held', issue: null, dueAt: null, failed: { runs: 1 } });
    const second = only(aRun(anEvidence(79, 'c'), [red], { records: [first.record] }));
    expect(second.kind).toBe('file');
    // A week after now (design §5, P2).
    expect(second.record).toMatchObject({ filedAt: now, dueAt: '2026-03-27T10:00:00.000Z' });
  });

  it('is filed at once when it is urgent', () => {
    const filed = only(aRun(anEvidence(78, 'b'), [red], { causes: [urgent] }));
    expect(filed.kind).toBe('file');
    expect(filed.record.dueAt).toBe('2026-03-21T10:00:00.000Z');
  });

  it.each([
    ['dry-run', 'would-file'],
    ['off', 'keep'],
  ] as const)('is not filed with `filing: %s`', (filing, kind) => {
    const policy = { filing, confirmations: 1, closeAfter: 3 };
    expect(only(aRun(anEvidence(78, 'b'), [red], { policy })).kind).toBe(kind);
  });

  it('is not confirmed by the same run again', () => {
    const again = only(aRun(anEvidence(77, 'a'), [red], { records: [held()] }));
    expect(again.kind).toBe('hold');
    expect(again.record.failed.runs).toBe(1);
  });

  it('is not confirmed by an older run that comes later', () => {
    const older = only(aRun(anEvidence(70, 'b'), [red], { records: [held()] }));
    expect(older).toMatchObject({ kind: 'keep', record: held() });
  });

  it('that passed before it was filed is over, and counted anew when it fails again', () => {
    const passed = only(aRun(anEvidence(78, 'b'), [green], { records: [held()] }));
    expect(passed).toMatchObject({ kind: 'keep', record: { state: 'closed', issue: null } });
    const again = only(aRun(anEvidence(79, 'c'), [red], { records: [passed.record] }));
    expect(again).toMatchObject({ kind: 'hold', record: { state: 'held', failed: { runs: 1 } } });
  });

  it('says nothing in a run of an older commit', () => {
    expect(liveOn(aRun(anEvidence(78, 'b'), [red], { records: [held()], isLate: true }))).toEqual([]);
  });
});

describe('more causes than ten a day', () => {
  const many = (count: number): Cause[] =>
    Array.from({ length: count }, (_, at) => ({
      ...urgent,
      key: `c1-${at}`,
      tests: [aCauseTest(aTest({ nodeId: `tests/test_a.py::test_${at}`, failure: aFailure() }))],
    }));
  const filedAgo = (hours: number, count: number): CauseRecord[] =>
    Array.from({ length: count }, (_, at) =>
      aRecord({
        key: `c1-before-${at}`,
        issue: at + 1,
        filedAt: new Date(Date.parse(now) - hours * 3_600_000).toISOString(),
      }),
    );
  const kinds = (records: CauseRecord[], causes: Cause[]): string[] =>
    liveOn(aRun(anEvidence(90, 'b'), [red], { records, causes }))
      .slice(0, causes.length)
      .map(({ kind }) => kind);

  it('are not filed, with those of the last 24 hours counted', () => {
    expect(kinds(filedAgo(23, 8), many(4))).toEqual(['file', 'file', 'hold', 'hold']);
    expect(kinds(filedAgo(24, 8), many(4))).toEqual(['file', 'file', 'file', 'file']);
  });

  it('leave room for one that rolls up the rest', () => {
    const rolledUp: Cause = { ...urgent, key: 'c1-rest', kind: 'roll-up' };
    expect(kinds(filedAgo(1, 10), [...many(1), rolledUp])).toEqual(['hold', 'file']);
  });
});

describe('an open issue', () => {
  const record = aRecord();

  it('is closed by us after three runs in which its test passed', () => {
    const first = only(aRun(anEvidence(81, 'b'), [green], { records: [record] }));
    const second = only(aRun(anEvidence(82, 'c'), [green], { records: [first.record] }));
    expect([first.kind, second.kind]).toEqual(['keep', 'keep']);
    const third = only(aRun(anEvidence(83, 'd'), [green], { records: [second.record] }));
    expect(third.kind).toBe('close');
    expect(third.record).toMatchObject({ state: 'closed', closedBy: 'us', closedAt: now });
    expect(third.record.passed.map(({ runId }) => runId)).toEqual([81, 82, 83]);
  });

  it('counts a run once', () => {
    const first = only(aRun(anEvidence(81, 'b'), [green], { records: [record] }));
    const again = only(aRun(anEvidence(81, 'b'), [green], { records: [first.record] }));
    expect(again.record).toEqual(first.record);
  });

  it('begins anew after a failing run, and keeps its due date', () => {
    const passed = [anEvidence(81, 'b'), anEvidence(82, 'c')];
    const failed = only(aRun(anEvidence(83, 'd'), [red], { records: [aRecord({ passed })] }));
    expect(failed).toMatchObject({ kind: 'keep', record: { passed: [], dueAt: record.dueAt } });
    expect(failed.record.failed).toMatchObject({ first: { runId: 77 }, last: { runId: 83 }, runs: 2 });
  });

  it.each<[string, TestResult[]]>([
    ['a skip', [aTest({ outcomes: ['skipped'] })]],
    ['a pass after a rerun', [aTest({ outcomes: ['failed', 'passed'] })]],
    ['an expected failure', [aTest({ outcomes: ['xfailed'] })]],
    ['an absence', []],
  ])('takes %s for no pass', (_, tests) => {
    expect(only(aRun(anEvidence(81, 'b'), tests, { records: [record] })).record).toEqual(record);
  });

  it('knows the environments in which its tests failed', () => {
    const run = anEvidence(83, 'd');
    const evidence = testEvidence([{ run, environment: 'windows', tests: [red] }]);
    const causes = [aCause({ tests: [aCauseTest(red)] })];
    const failed = only(aRun(run, [red], { records: [record], evidence, causes }));
    expect(failed.record.tests[0]?.environments).toEqual([linux, 'windows']);
    const onLinux = only(aRun(anEvidence(84, 'e'), [green], { records: [failed.record] }));
    expect(onLinux.record.passed).toEqual([]);
  });

  it('begins anew when its test fails as part of something else', () => {
    const passed = [anEvidence(81, 'b'), anEvidence(82, 'c')];
    const broken = aRun(anEvidence(83, 'd'), [red], { records: [aRecord({ passed })], causes: [] });
    expect(only(broken)).toMatchObject({ kind: 'keep', record: { passed: [] } });
  });

  it('that people deleted is left alone', () => {
    const gone = aRecord({ state: 'gone' });
    expect(only(aRun(anEvidence(83, 'd'), [green], { records: [gone] })).record).toEqual(gone);
    expect(only(aRun(anEvidence(83, 'd'), [red], { records: [gone] })).kind).toBe('keep');
  });
});

describe('a closed issue', () => {
  const closed = (overrides: Partial<CauseRecord> = {}): CauseRecord =>
    aFixedRecord({ state: 'closed', closedAt: now, closedBy: 'us', ...overrides });

  it('that we closed is reopened by a later failure, with a new due date', () => {
    const again = only(aRun(anEvidence(99, 'f'), [red], { records: [closed()] }));
    expect(again).toMatchObject({ kind: 'reopen', passedSince: { runId: 91 } });
    expect(again.record).toMatchObject({
      state: 'open',
      closedAt: null,
      closedBy: null,
      dueAt: '2026-03-27T10:00:00.000Z',
      passed: [],
    });
  });

  it('stays closed by a failing run from before its passes', () => {
    const older = only(aRun(anEvidence(85, 'f'), [red], { records: [closed()] }));
    expect(older).toMatchObject({ kind: 'keep', record: closed() });
  });

  it('stays closed where the fix never came: on a branch that was made before it', () => {
    // The fix is c on a ─ c; the failing commit is f on a ─ f.
    const [fix, before, elsewhere] = ['c', 'a', 'f'].map((digit) => digit.repeat(40));
    const commits = [
      { sha: fix ?? '', parents: [before ?? ''] },
      { sha: elsewhere ?? '', parents: [before ?? ''] },
    ];
    const there = only(aRun(anEvidence(99, 'f'), [red], { records: [closed()], commits }));
    expect(there).toMatchObject({ kind: 'keep', record: closed() });
  });

  it('that people closed stays closed', () => {
    const theirs = closed({ closedBy: 'people' });
    expect(only(aRun(anEvidence(99, 'f'), [red], { records: [theirs] }))).toMatchObject({
      kind: 'keep',
      record: theirs,
    });
  });
});
