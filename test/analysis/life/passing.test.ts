import { describe, expect, it } from '@jest/globals';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Outcome, TestResult } from '#src/model/test-result.ts';
import { aFailure, anEvidence, aRecord, aTest } from '../../support/builders.ts';
import {
  aHeldRecord,
  aRecordedTest,
  aReport,
  aRun,
  green,
  knownAfter,
  linux,
  now,
  only,
  policy,
  red,
  total,
  windows,
} from './builders.ts';

const other = 'tests/test_cart.py::test_tax';
const [first, second, third] = [anEvidence(81, 'b'), anEvidence(82, 'c'), anEvidence(83, 'd')];

function passedIn({ passed }: CauseRecord): number[] {
  return passed.map(({ runId }) => runId);
}

describe('an open issue whose tests pass', () => {
  it('is closed by us after three runs', () => {
    const once = only(aRun(first, [green()], { records: [aRecord()] }));
    const twice = only(aRun(second, [green()], { records: [once.record] }));
    expect([once.kind, twice.kind]).toEqual(['keep', 'keep']);
    const closed = only(aRun(third, [green()], { records: [twice.record] }));
    expect(closed.kind).toBe('close');
    expect(closed.record).toMatchObject({
      state: 'closed',
      closedBy: 'us',
      closeReason: 'completed',
      closedAt: now,
      dueAt: aRecord().dueAt,
    });
    expect(passedIn(closed.record)).toEqual([81, 82, 83]);
  });

  it.each([1, 2, 5])('is closed after %s runs where the team says so', (closeAfter) => {
    const runs = Array.from({ length: closeAfter }, (_, at) =>
      aRun(anEvidence(81 + at, 'bcdef'[at] ?? ''), [green()], { policy: { ...policy, closeAfter } }),
    );
    expect(knownAfter(aRecord(), runs.slice(0, -1)).state).toBe('open');
    expect(knownAfter(aRecord(), runs).state).toBe('closed');
  });

  it('counts a run once', () => {
    const report = aRun(first, [green()]);
    const once = knownAfter(aRecord(), [report]);
    expect(knownAfter(once, [report, report, report])).toEqual(once);
  });

  it('does not count a run from before its last failure that comes later', () => {
    const known = aRecord({ failed: { first: first, last: third, runs: 2 } });
    expect(knownAfter(known, [aRun(second, [green()])])).toEqual(known);
  });

  it('begins anew after a failing run', () => {
    const reports = [aRun(first, [green()]), aRun(second, [green()]), aRun(third, [red()])];
    expect(knownAfter(aRecord(), reports)).toMatchObject({ state: 'open', passed: [] });
    const more = [aRun(anEvidence(84, 'e'), [green()]), aRun(anEvidence(85, 'f'), [green()])];
    expect(passedIn(knownAfter(aRecord(), [...reports, ...more]))).toEqual([84, 85]);
  });

  it.each<[string, TestResult[]]>([
    ['a skip', [aTest({ outcomes: ['skipped'] })]],
    ['an expected failure', [aTest({ outcomes: ['xfailed'] })]],
    ['an unexpected pass', [aTest({ outcomes: ['xpassed'] })]],
    ['a pass that took a rerun', [aTest({ outcomes: ['failed', 'passed'] })]],
    ['what no report tells', [aTest({ outcomes: ['unknown'] })]],
    ['absence', []],
    ['the pass of another test', [green(other)]],
    ['the pass of its namesake in another package', [aTest({ rootdir: 'packages/a' })]],
  ])('takes %s for no pass', (_, tests) => {
    expect(knownAfter(aRecord(), [aRun(first, tests, { isWhole: false })])).toEqual(aRecord());
  });

  it.each<Outcome>(['skipped', 'xfailed'])(
    'goes on with its streak after a run in which its test was %s',
    (outcome) => {
      const between = aRun(second, [aTest({ outcomes: [outcome] })]);
      const known = knownAfter(aRecord(), [aRun(first, [green()]), between, aRun(third, [green()])]);
      expect(passedIn(known)).toEqual([81, 83]);
    },
  );

  it('needs the passes of all its tests in the same run', () => {
    const two = aRecord({ tests: [aRecordedTest(total), aRecordedTest(other)] });
    expect(knownAfter(two, [aRun(first, [green()]), aRun(second, [green(other)])]).passed).toEqual([]);
    expect(passedIn(knownAfter(two, [aRun(first, [green(), green(other)])]))).toEqual([81]);
  });

  it('needs its passes in every environment in which it failed', () => {
    const both = aRecord({ tests: [aRecordedTest(total, { environments: [linux, windows] })] });
    expect(knownAfter(both, [aRun(first, [green()])]).passed).toEqual([]);
    const jobs = [linux, windows].map((environment) => ({ run: first, environment, tests: [green()] }));
    expect(passedIn(knownAfter(both, [aReport(jobs)]))).toEqual([81]);
  });

  it('needs each test only where that one failed', () => {
    const apart = aRecord({
      tests: [aRecordedTest(total), aRecordedTest(other, { environments: [windows] })],
    });
    const jobs = [
      { run: first, environment: linux, tests: [green()] },
      { run: first, environment: windows, tests: [green(other)] },
    ];
    expect(passedIn(knownAfter(apart, [aReport(jobs)]))).toEqual([81]);
  });

  it('counts no pass while another environment fails', () => {
    const jobs = [
      { run: first, environment: linux, tests: [green()] },
      { run: first, environment: windows, tests: [red()] },
    ];
    expect(knownAfter(aRecord(), [aReport(jobs)])).toMatchObject({ passed: [], failed: { runs: 2 } });
  });

  it('counts no pass of another branch, which may never have had the bug', () => {
    const onMain = { ...anEvidence(77, 'a'), branch: 'main' };
    const known = aRecord({ failed: { first: onMain, last: onMain, runs: 1 } });
    expect(knownAfter(known, [aRun({ ...first, branch: 'release' }, [green()])])).toEqual(known);
    expect(passedIn(knownAfter(known, [aRun({ ...first, branch: 'main' }, [green()])]))).toEqual([81]);
  });

  it('is not held up by tests that were struck out', () => {
    const struck = aRecordedTest(other, { removed: 'file', absentIn: [1, 2, 3, 4, 5] });
    const known = aRecord({ tests: [aRecordedTest(total), struck] });
    const runs = [first, second, third].map((run) => aRun(run, [green()]));
    expect(knownAfter(known, runs)).toMatchObject({ state: 'closed', closedBy: 'us' });
  });

  it('is not closed for having no tests left', () => {
    const struck = aRecordedTest(total, { removed: 'file', absentIn: [1, 2, 3, 4, 5] });
    const known = aRecord({ tests: [struck] });
    expect(
      knownAfter(
        known,
        [first, second, third].map((run) => aRun(run, [])),
      ).state,
    ).toBe('open');
  });

  it('counts a commit once for its one run in the environment in which it failed', () => {
    // Three workflows of one commit, each in an environment of its own; it only ever failed on linux.
    const jobs = [linux, windows, 'macos'].map((environment, at) => ({
      run: anEvidence(81 + at, 'b'),
      environment,
      tests: [green()],
    }));
    const known = knownAfter(
      aRecord(),
      [1, 2, 3].map((count) => aReport(jobs.slice(0, count))),
    );
    expect(known).toMatchObject({ state: 'open', passed: [{ runId: 81 }] });
  });

  it('takes a pass back when the newest attempt of that run fails', () => {
    const rerun = aTest({ outcomes: ['passed', 'failed'], failure: aFailure() });
    const known = knownAfter(aRecord(), [aRun(first, [green()]), aRun(first, [rerun])]);
    expect(known.passed).toEqual([]);
  });
});

/** The same failures as seen on a branch. */
function on(branch: string, failed: CauseRecord['failed']): CauseRecord['failed'] {
  return { ...failed, first: { ...failed.first, branch }, last: { ...failed.last, branch } };
}

describe('an issue about flaky tests', () => {
  const flaky = aRecord({ kind: 'flaky' });
  const streak = Array.from({ length: 10 }, (_, at) =>
    aRun(anEvidence(81 + at, '0123456789'[at] ?? ''), [green()]),
  );

  it('is closed after ten runs in which it passed', () => {
    expect(knownAfter(flaky, streak.slice(0, 9)).state).toBe('open');
    expect(knownAfter(flaky, streak)).toMatchObject({ state: 'closed', closedBy: 'us' });
  });

  it('begins its streak anew with a pass that took a rerun', () => {
    const reran = aRun(anEvidence(90, 'c'), [aTest({ outcomes: ['failed', 'passed'] })]);
    const known = knownAfter(flaky, [...streak.slice(0, 9), reran]);
    expect(known).toMatchObject({ state: 'open', passed: [], failed: { last: { runId: 90 }, runs: 2 } });
    expect(passedIn(knownAfter(known, [aRun(anEvidence(91, 'd'), [green()])]))).toEqual([91]);
  });

  it('is a bug again where a person says so: a pass that took a rerun breaks no streak, and three end it', () => {
    const called = { ...flaky, calledFlaky: { is: false, by: 'ann', at: now } };
    const reran = aRun(anEvidence(83, 'c'), [aTest({ outcomes: ['failed', 'passed'] })]);
    const known = knownAfter(called, [...streak.slice(0, 2), reran]);
    expect(known).toMatchObject({ kind: 'cause', state: 'open' });
    expect(passedIn(known)).toEqual([81, 82]);
    expect(knownAfter(known, [aRun(anEvidence(84, 'd'), [green()])]).state).toBe('closed');
  });

  it('counts such a pass once', () => {
    const reran = aRun(anEvidence(90, 'c'), [aTest({ outcomes: ['failed', 'passed'] })]);
    const known = knownAfter(flaky, [reran]);
    expect(knownAfter(known, [reran])).toEqual(known);
  });

  it('keeps its streak where a pass of another branch took a rerun, as that may never have had the cure', () => {
    const known = knownAfter({ ...flaky, failed: on('main', flaky.failed) }, streak.slice(0, 0));
    const release = { ...anEvidence(90, 'c'), branch: 'release' };
    const reran = aRun(release, [aTest({ outcomes: ['failed', 'passed'] })], { records: [known] });
    expect(only(reran).record).toEqual(known);
  });

  it('begins its streak anew with a failure', () => {
    const known = knownAfter(flaky, [...streak.slice(0, 9), aRun(anEvidence(90, 'c'), [red()])]);
    expect(known).toMatchObject({ state: 'open', kind: 'flaky', passed: [] });
  });
});

describe('a cause that was never filed', () => {
  it('is over with the first run in which it passes', () => {
    const passed = only(aRun(first, [green()], { records: [aHeldRecord()] }));
    expect(passed).toMatchObject({ kind: 'keep', record: { state: 'closed', issue: null, closedBy: null } });
  });

  it.each<[string, TestResult[]]>([
    ['skipped', [aTest({ outcomes: ['skipped'] })]],
    ['absent', []],
  ])('goes on being held when its test is %s', (_, tests) => {
    const silent = only(aRun(first, tests, { records: [aHeldRecord()] }));
    expect(silent).toMatchObject({ kind: 'keep', record: aHeldRecord() });
  });
});
