import { describe, expect, it } from '@jest/globals';
import { causeKey } from '#src/analysis/cause-key.ts';
import type { Transition } from '#src/analysis/life/transition.ts';
import { sign } from '#src/analysis/signed-tests.ts';
import { judgeRun } from '#src/judge-run.ts';
import type { LoadedRun } from '#src/loaded-run.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { aLoadedRun, aPushed } from './support/a-loaded-run.ts';
import { aFailure, aKnownFlake, aListedTest, aRecord, aTest } from './support/builders.ts';

const sha = 'd'.repeat(40);
const total = 'tests/test_cart.py::test_total';
const passing = Array.from({ length: 12 }, (_, at) => aTest({ nodeId: `tests/test_ok.py::test_${at}` }));

function failing(nodeId = total, failure: Partial<Failure> = {}): TestResult {
  return aTest({ nodeId, failure: aFailure(failure) });
}

function keyOf(test: TestResult): string {
  return causeKey(sign(test).signature.key, 'cause');
}

function become(tests: readonly TestResult[], overrides: Partial<LoadedRun> = {}): Transition[] {
  const run = aPushed({ runId: 83, sha, tests: [...tests, ...passing] });
  return judgeRun(aLoadedRun([run], overrides)).transitions;
}

/** The same tests when all of them pass, as the baseline. */
function passedBefore(tests: readonly TestResult[]): Pick<LoadedRun, 'baseline'> {
  const green = [...tests.map(({ nodeId }) => aTest({ nodeId })), ...passing];
  const before = aPushed({ runId: 82, sha: 'c'.repeat(40), tests: green });
  return { baseline: { results: before.collection.results, baseline: { label: before.run.headSha } } };
}

/** Where a test is listed by something that is open, or is held back and said so. */
function seenIn(transitions: readonly Transition[], { nodeId }: TestResult): string[] {
  return transitions
    .filter(({ kind, record: { state } }) => state === 'open' || kind === 'hold' || kind === 'file')
    .filter(({ record }) => record.tests.some((test) => test.nodeId === nodeId))
    .map(({ kind }) => kind);
}

describe('a cause that people closed as not planned', () => {
  const old = failing('tests/test_cart.py::test_old');
  const closed = aRecord({
    key: keyOf(old),
    tests: [aListedTest(old)],
    state: 'closed',
    closedBy: 'people',
    closeReason: 'not_planned',
    closedAt: '2026-03-10T10:00:00.000Z',
  });

  // docs/issues.md: it "files nothing for its tests with that signature"; here neither the test nor the signature is its own.
  it.each<[string, Partial<CauseRecord>]>([
    ['closed', {}],
    ['deleted', { state: 'gone' }],
  ])('does not swallow a test that fails otherwise beside one that fails like it: %s', (_, overrides) => {
    const like = [failing('tests/test_cart.py::test_b'), failing('tests/test_cart.py::test_c')];
    const other = failing('tests/test_cart.py::test_d', { type: 'KeyError', message: "'price'" });
    const all = [...like, other];
    const transitions = become(all, { records: [{ ...closed, ...overrides }], ...passedBefore(all) });
    expect(seenIn(transitions, other)).toHaveLength(1);
  });

  it('is no different from others where they closed it as completed: what fails with it opens it again', () => {
    const all = [
      failing('tests/test_cart.py::test_b'),
      failing('tests/test_cart.py::test_c'),
      failing('tests/test_cart.py::test_d', { type: 'KeyError', message: "'price'" }),
    ];
    const completed = { ...closed, closeReason: 'completed', closedAt: '2026-02-20T10:00:00.000Z' };
    const transitions = become(all, { records: [completed], ...passedBefore(all) });
    expect(transitions.map(({ kind, record: { tests } }) => [kind, tests.length])).toEqual([['reopen', 4]]);
  });
});

describe('a flaky test', () => {
  const past = {
    branch: 'main',
    flaky: [aKnownFlake(total)],
    likely: new Map(),
    broken: [],
    intermittent: [],
    trend: [],
    commits: [],
  };

  it('has an issue again when it fails in another way after its issue was closed', () => {
    const closed = aRecord({
      key: 'c1-flaky',
      kind: 'flaky',
      tests: [aListedTest(failing())],
      state: 'closed',
      closedBy: 'us',
      closeReason: 'completed',
      closedAt: '2026-03-10T10:00:00.000Z',
    });
    const otherwise = failing(total, { type: 'KeyError', message: "'cart'" });
    expect(seenIn(become([otherwise], { past, records: [closed] }), otherwise)).toHaveLength(1);
  });

  it('has no second issue where that other failure is a cause of its own, or history calls it flaky no more', () => {
    const closed = aRecord({
      key: 'c1-flaky',
      kind: 'flaky',
      tests: [aListedTest(failing())],
      state: 'closed',
      closedBy: 'us',
      closeReason: 'completed',
      closedAt: '2026-03-10T10:00:00.000Z',
    });
    const otherwise = failing(total, { type: 'KeyError', message: "'cart'" });
    const over = { ...past, flaky: [] };
    expect(seenIn(become([otherwise], { past: over, records: [closed] }), otherwise)).toEqual(['hold']);
    const open = aRecord({ key: keyOf(otherwise), issue: 14, tests: [aListedTest(otherwise)] });
    // The open one is about a flaky test, as it turns out.
    expect(seenIn(become([otherwise], { past, records: [closed, open] }), otherwise)).toEqual(['turn-flaky']);
  });
});

describe('a parametrised test that is renamed', () => {
  /** A case of a test that fails in its own body. */
  const inBody = (name: string, parameter: string): TestResult => {
    const place = { file: 'tests/test_cart.py', line: 3, function: name };
    return failing(`tests/test_cart.py::${name}[${parameter}]`, { location: place, frames: [place] });
  };

  it('keeps its issue, each case under its new name', () => {
    const cases = ['one', 'two'];
    const before = cases.map((parameter) => inBody('test_old', parameter));
    const [first] = before;
    if (first === undefined) throw new Error('no case');
    const record = aRecord({ key: keyOf(first), tests: before.map(aListedTest) });
    const transitions = become(
      cases.map((parameter) => inBody('test_new', parameter)),
      { records: [record] },
    );
    expect(transitions.map(({ kind, record: { key } }) => [kind, key])).toEqual([['grow', record.key]]);
  });
});

describe('a closed cause that fails again with a test that a worse rule matches', () => {
  it('tells the run that shows it, and nothing new where it fails as before', () => {
    const closed = aRecord({
      key: keyOf(failing()),
      tests: [aListedTest(failing())],
      state: 'closed',
      closedBy: 'us',
      closeReason: 'completed',
      closedAt: '2026-03-10T10:00:00.000Z',
    });
    const more = failing('tests/test_cart.py::test_sum');
    expect(become([failing(), more], { records: [closed] })).toMatchObject([
      { kind: 'reopen', isWorse: false, cause: { key: closed.key } },
    ]);
    expect(become([failing()], { records: [closed] })).toMatchObject([
      { kind: 'reopen', isWorse: false, cause: null },
    ]);
  });

  it('is as severe, and as secret, as that test', () => {
    const closed = aRecord({
      key: keyOf(failing()),
      tests: [aListedTest(failing())],
      state: 'closed',
      closedBy: 'us',
      closeReason: 'completed',
      closedAt: '2026-03-10T10:00:00.000Z',
    });
    const login = failing('tests/test_auth.py::test_login[a]');
    expect(become([failing(), login], { records: [closed] })).toMatchObject([
      { kind: 'reopen', record: { severity: 'P0', isSecurity: true, slaHours: 24 } },
    ]);
  });
});

describe('an issue that joins an older one', () => {
  it('keeps the severity that a person decided', () => {
    const same = { type: 'KeyError', message: "'cart'" };
    const other = failing('tests/test_cart.py::test_sum', same);
    const older = aRecord({ key: keyOf(other), issue: 5, tests: [aListedTest(other)] });
    const younger = aRecord({
      key: 'c1-younger',
      issue: 12,
      severity: 'P0',
      slaHours: 24,
      tests: [aListedTest(failing())],
      severities: [
        { severity: 'P2', by: null, why: '', at: '2026-03-01T10:00:00.000Z' },
        { severity: 'P0', by: 'ann', why: 'nobody can pay', at: '2026-03-02T10:00:00.000Z' },
      ],
    });
    const transitions = become([other, failing(total, same)], { records: [older, younger] });
    const left = transitions.filter(({ record }) => record.state === 'open');
    expect(left.map(({ record }) => record.severity)).toContain('P0');
  });

  it('joins it where both have the severity that the person decided', () => {
    const same = { type: 'KeyError', message: "'cart'" };
    const other = failing('tests/test_cart.py::test_sum', same);
    const older = aRecord({ key: keyOf(other), issue: 5, tests: [aListedTest(other)] });
    const younger = aRecord({
      key: 'c1-younger',
      issue: 12,
      tests: [aListedTest(failing())],
      severities: [{ severity: 'P2', by: 'ann', why: 'as it is', at: '2026-03-02T10:00:00.000Z' }],
    });
    const transitions = become([other, failing(total, same)], { records: [older, younger] });
    expect(transitions.find(({ record }) => record.key === 'c1-younger')).toMatchObject({
      kind: 'join',
      into: 5,
    });
  });
});
