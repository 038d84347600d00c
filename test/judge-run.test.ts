import { describe, expect, it } from '@jest/globals';
import { causeKey } from '#src/analysis/cause-key.ts';
import type { Transition } from '#src/analysis/life/transition.ts';
import { sign } from '#src/analysis/signed-tests.ts';
import { defaultConfig } from '#src/config/read-config.ts';
import { judgeRun } from '#src/judge-run.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { FlakyTest, Past } from '#src/model/flaky-finding.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { aLoadedRun, aPushed } from './support/a-loaded-run.ts';
import { aFailure, aKnownFlake, aListedTest, anEvidence, aRecord, aTest } from './support/builders.ts';

const sha = 'd'.repeat(40);
const total = 'tests/test_cart.py::test_total';
const passing = Array.from({ length: 12 }, (_, at) => aTest({ nodeId: `tests/test_ok.py::test_${at}` }));

function failing(nodeId = total, failure: Partial<Failure> = {}): TestResult {
  return aTest({ nodeId, failure: aFailure(failure) });
}

function keyOf(test: TestResult): string {
  return causeKey(sign(test).signature.key, 'cause');
}

/** A trusted run of these tests, beside twelve that pass. */
function loaded(tests: readonly TestResult[], overrides: Partial<LoadedRun> = {}): LoadedRun {
  return aLoadedRun([aPushed({ runId: 83, sha, tests: [...tests, ...passing] })], overrides);
}

function become(tests: readonly TestResult[], overrides: Partial<LoadedRun> = {}): Transition[] {
  return judgeRun(loaded(tests, overrides)).transitions;
}

/** What of it asks for an issue, or says that there will be one. */
function news(transitions: readonly Transition[]): string[] {
  return transitions.filter(({ kind }) => kind !== 'keep').map(({ kind }) => kind);
}

function pastWith(...flaky: FlakyTest[]): Past {
  return { branch: 'main', flaky, likely: new Map(), broken: [], intermittent: [], commits: [], trend: [] };
}

describe('a flaky test that has recovered', () => {
  it('is still known, and is no finding', () => {
    const recovered = { sha: 'b'.repeat(40), at: '2026-03-01T10:00:00.000Z', runs: 10 };
    const past = pastWith({ ...aKnownFlake(total), recovered });
    const { analysis, transitions } = judgeRun(loaded([aTest({ nodeId: total })], { past }));
    expect(analysis).toMatchObject({
      flakyCauses: [],
      recoveredFlakes: [{ tests: [{ flaky: { nodeId: total } }] }],
    });
    expect(transitions).toEqual([]);
  });
});

describe('a run that says nothing of causes', () => {
  it('is one that is not trusted, however it fails', () => {
    const run = { ...loaded([failing()]).run, isTrusted: false };
    const judged = judgeRun(loaded([failing()], { run, records: [aRecord()] }));
    expect(judged.transitions).toEqual([]);
    expect(judged.analysis).toMatchObject({ conclusion: 'failure', causes: [{ kind: 'cause' }] });
  });

  it('is one whose list of issues contradicts the database', () => {
    const judged = judgeRun(loaded([failing()], { contradiction: 'GitHub lists no issue of ours' }));
    expect(judged.transitions).toEqual([]);
    expect(judged.analysis?.causes).toHaveLength(1);
  });

  it('is one without results', () => {
    expect(judgeRun(loaded([], { head: null, records: [aRecord()] }))).toEqual({
      analysis: null,
      transitions: [],
    });
  });
});

describe('a failing test', () => {
  it('is held first, and filed with the second run', () => {
    const first = become([failing()]);
    expect(first.map(({ kind }) => kind)).toEqual(['hold']);
    const again = aLoadedRun([aPushed({ runId: 84, sha: 'e'.repeat(40), tests: [failing(), ...passing] })], {
      records: first.map(({ record }) => record),
    });
    expect(judgeRun(again).transitions).toMatchObject([{ kind: 'file', record: { key: keyOf(failing()) } }]);
  });

  it.each([
    ['tests/test_auth.py::test_login', {}, 'P0'],
    ['tests/test_billing.py::test_sum', {}, 'P1'],
    [total, { kind: 'crash' as const }, 'P1'],
    ['tests/test_cart.py', { kind: 'collection-error' as const, phase: 'collect' as const }, 'P1'],
    ['tests/test_cart.py', { kind: 'internal-error' as const }, 'P1'],
  ])('%s with %s is filed at once, as %s', (nodeId, failure, severity) => {
    expect(become([failing(nodeId, failure)])).toMatchObject([{ kind: 'file', record: { severity } }]);
  });

  it('opens nothing when an issue lists it with the same signature', () => {
    for (const overrides of [
      { state: 'open' },
      { state: 'gone' },
      { state: 'closed', closedBy: 'people', closeReason: 'not_planned' },
    ] as const) {
      const records = [aRecord({ key: 'c1-known', tests: [aListedTest(failing())], ...overrides })];
      const transitions = become([failing()], { records });
      expect(transitions.map(({ record }) => record.key)).toEqual(['c1-known']);
      expect(news(transitions)).toEqual([]);
    }
  });

  it('opens another one when it fails in another way', () => {
    const records = [aRecord({ key: 'c1-known', tests: [aListedTest(failing())] })];
    const other = failing(total, { type: 'KeyError', message: "'cart'" });
    expect(become([other], { records })).toMatchObject([
      { kind: 'keep', record: { key: 'c1-known', passed: [] } },
      { kind: 'hold', record: { key: keyOf(other) } },
    ]);
  });

  it('that joins an older cause closes the younger issue as its duplicate', () => {
    const same = { type: 'KeyError', message: "'cart'" };
    const other = failing('tests/test_cart.py::test_sum', same);
    const older = aRecord({ key: keyOf(other), issue: 5, tests: [aListedTest(other)] });
    const younger = aRecord({ key: 'c1-younger', issue: 12, tests: [aListedTest(failing())] });
    const transitions = become([other, failing(total, same)], { records: [older, younger] });
    expect(transitions).toMatchObject([
      { kind: 'grow', record: { key: older.key, issue: 5 } },
      { kind: 'join', into: 5, record: { key: 'c1-younger', state: 'closed', closeReason: 'duplicate' } },
    ]);
  });
});

describe('more new causes in a run than ten', () => {
  // Letters, since a signature knows no numbers.
  const letters = [...'abcdefghijklmno'];
  const fresh = letters.map((letter) =>
    failing(`tests/test_${letter}.py::test_it`, { kind: 'crash', type: `${letter}Crash`, message: letter }),
  );
  const more = letters.map((letter) => aTest({ nodeId: `tests/test_${letter}.py::test_ok` }));
  const kindsWith = (newADay: number): string[] => {
    const { issues, ...config } = defaultConfig();
    const transitions = become([...fresh, ...more], {
      config: { ...config, issues: { ...issues, newADay } },
    });
    return transitions.flatMap(({ kind, record }) => (kind === 'file' ? [record.kind] : []));
  };

  it('are ten issues and one that rolls up the rest', () => {
    expect(kindsWith(10)).toEqual([...Array(10).fill('cause'), 'roll-up']);
  });

  it('are rolled up into another issue than one that people closed, though the same signature leads it', () => {
    const rolledUp = (records: CauseRecord[]) =>
      become([...fresh, ...more], { records }).flatMap(({ kind, record }) =>
        kind === 'file' && record.kind === 'roll-up' ? [record] : [],
      );
    const [first] = rolledUp([]);
    if (first === undefined) throw new Error('nothing is rolled up');
    const theirs = aRecord({
      key: first.key,
      kind: 'roll-up',
      state: 'closed',
      closedBy: 'people',
      closeReason: 'not_planned',
      filedAt: '2026-01-01T10:00:00.000Z',
      tests: [aListedTest(failing('tests/test_old.py::test_old', { message: 'gone' }))],
    });
    const [second, ...others] = rolledUp([theirs]);
    expect(others).toEqual([]);
    expect(second?.tests).toEqual(first.tests);
    expect(second?.key).not.toBe(first.key);
  });

  it('are an issue each where the team wants so many a day', () => {
    expect(kindsWith(50)).toEqual(Array(15).fill('cause'));
  });

  it('are no more issues than the team wants a day', () => {
    expect(kindsWith(3)).toEqual(['cause', 'cause', 'cause', 'roll-up']);
  });
});

describe('a suite that is broken', () => {
  const all = passing.map(({ nodeId }) => failing(nodeId, { message: `${nodeId} broke` }));
  const broken = (runId: number, records: CauseRecord[] = []): Transition[] =>
    judgeRun(aLoadedRun([aPushed({ runId, sha, tests: all })], { records })).transitions;

  it('is one issue, filed at once', () => {
    expect(broken(83)).toMatchObject([{ kind: 'file', record: { kind: 'suite-broken', severity: 'P1' } }]);
  });

  it('is the same one while it lasts, and another one after it was over', () => {
    const [filed] = broken(83);
    if (filed === undefined) throw new Error('not filed');
    const open = { ...filed.record, state: 'open', issue: 20 } as const;
    expect(news(broken(84, [open]))).toEqual([]);
    const over = { ...open, state: 'closed', closedBy: 'people', closeReason: 'not_planned' } as const;
    expect(broken(84, [over]).map(({ record }) => record.key)).toContain(filed.record.key);
  });

  it.each([
    [4, 'was called wrongly'],
    [5, 'collected nothing'],
  ])('is one when nothing was collected: exit code %s, pytest %s', (exitCode) => {
    const nothing = aPushed({ runId: 83, sha, tests: [], session: { exitCode, collected: 0 } });
    const before = aPushed({ runId: 82, sha: 'e'.repeat(40), tests: passing });
    const baseline = { results: before.collection.results, baseline: { label: before.run.headSha } };
    expect(judgeRun(aLoadedRun([nothing], { baseline })).transitions).toMatchObject([
      { kind: 'file', record: { kind: 'suite-broken' } },
    ]);
  });
});

describe('a suite of which nothing was collected', () => {
  const nothing = { tests: [], session: { exitCode: 5, collected: 0 } };
  const before = aPushed({ runId: 82, sha: 'e'.repeat(40), tests: passing });
  const baseline = { results: before.collection.results, baseline: { label: before.run.headSha } };

  it('is not broken where another job of the run collected it', () => {
    const jobs = [
      aPushed({ runId: 83, sha, ...nothing, environment: 'windows' }),
      aPushed({ runId: 83, sha, tests: passing }),
    ];
    expect(judgeRun(aLoadedRun(jobs, { baseline })).transitions).toEqual([]);
  });

  it('is not broken where there were no tests before, or nobody knows', () => {
    const run = aPushed({ runId: 83, sha, ...nothing });
    const empty = { ...baseline, results: { ...baseline.results, tests: [] } };
    for (const base of [null, empty])
      expect(judgeRun(aLoadedRun([run], { baseline: base })).transitions).toEqual([]);
  });

  it('is not broken by a run on an older commit, since newer ones have told', () => {
    const run = aPushed({ runId: 83, sha, ...nothing });
    expect(judgeRun(aLoadedRun([run], { baseline, isLate: true })).transitions).toEqual([]);
  });
});

describe('a known error of the machine', () => {
  const disk = { type: 'OSError', message: '[Errno 28] No space left on device' };

  it('is counted and is no cause', () => {
    const judged = judgeRun(loaded([failing(total, disk)]));
    expect(judged.transitions).toEqual([]);
    expect(judged.analysis).toMatchObject({
      causes: [],
      infrastructure: [{ name: 'no-space-left', tests: [{ nodeId: total }] }],
    });
  });

  it('does not hide what failed beside it', () => {
    const bug = failing('tests/test_cart.py::test_sum');
    const transitions = become([failing(total, disk), bug]);
    expect(transitions).toMatchObject([{ kind: 'hold', record: { tests: [{ nodeId: bug.nodeId }] } }]);
    expect(transitions[0]?.record.tests).toHaveLength(1);
  });

  it('breaks no suite', () => {
    const all = passing.map(({ nodeId }) => failing(nodeId, disk));
    expect(judgeRun(aLoadedRun([aPushed({ runId: 83, sha, tests: all })])).transitions).toEqual([]);
  });

  it('is no name that a test has got', () => {
    const record = aRecord({ tests: [aListedTest(failing())] });
    const transitions = become([failing('tests/shop/test_cart.py::test_total', disk)], { records: [record] });
    expect(transitions[0]?.record.tests[0]?.nodeId).toBe(total);
  });
});

describe('a test that history calls flaky', () => {
  const past = pastWith(aKnownFlake(total));

  it('is a flaky issue and no bug, whether it fails in the run or not', () => {
    for (const tests of [[aTest()], [failing()]])
      expect(become(tests, { past })).toMatchObject([
        { kind: 'file', about: { kind: 'flaky' }, record: { kind: 'flaky' } },
      ]);
  });

  it('counts as failing in the issue about it', () => {
    const flaky = aRecord({
      key: 'c1-flaky',
      kind: 'flaky',
      tests: [aListedTest(failing())],
      passed: [anEvidence(81, 'b')],
    });
    expect(become([failing()], { past, records: [flaky] })).toMatchObject([
      {
        kind: 'keep',
        record: { key: 'c1-flaky', kind: 'flaky', passed: [], failed: { last: { runId: 83 } } },
      },
    ]);
  });

  it('turns the issue about its bug into one about it', () => {
    const bug = aRecord({ key: 'c1-bug', tests: [aListedTest(failing())] });
    expect(become([failing()], { past, records: [bug] })).toMatchObject([
      { kind: 'turn-flaky', record: { key: 'c1-bug', kind: 'flaky', issue: 12 } },
    ]);
  });

  it('is nothing when it has recovered', () => {
    const recovered = { ...aKnownFlake(total), recovered: { sha, at: '2026-03-01T10:00:00.000Z', runs: 10 } };
    expect(become([aTest()], { past: pastWith(recovered) })).toEqual([]);
  });
});

describe('results that are not complete', () => {
  it.each<[string, Partial<LoadedRun>]>([
    ['a workflow ended without results', { silent: ['Lint'] }],
    ['an artifact was refused', { refused: [{ artifact: 'redfirst-linux', why: 'it is no collection' }] }],
  ])('are no green check when %s', (_, limits) => {
    expect(judgeRun(loaded([aTest()], limits)).analysis).toMatchObject({ conclusion: 'neutral' });
    expect(judgeRun(loaded([failing()], limits)).analysis).toMatchObject({ conclusion: 'failure' });
    expect(judgeRun(loaded([aTest()])).analysis).toMatchObject({ conclusion: 'success' });
  });
});
