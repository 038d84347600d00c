import { expect, it } from '@jest/globals';
import { findFlaky } from '#src/analysis/flaky/find-flaky.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import type { BranchHistory, HistoryPart, TestEvent } from '#src/model/branch-history.ts';
import type { FlakyFindings } from '#src/model/flaky-finding.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { readRecorded } from '../support/recorded-results.ts';
import { describeWithSharedData } from '../support/shared-data.ts';

const RUNS = Array.from({ length: 10 }, (_, index) => index + 1);

/** What runs 1 to 10 of the suite say in one of their reports, as ten runs of one commit. */
async function historyFrom(report: string): Promise<BranchHistory> {
  const runs = await Promise.all(
    RUNS.map((run) => readRecorded(`lab-flaky/run${String(run).padStart(2, '0')}/${report}`)),
  );
  const told = runs.map(({ tests }) => tests.filter(({ outcome }) => outcome !== 'skipped'));
  const names = [...new Set(told.flat().map(({ nodeId }) => nodeId))].sort();
  return {
    branch: 'main',
    parts: told.map((tests, index) => aPart(index + 1, tests)),
    tests: names.map((nodeId) => {
      const results = told.map((tests) => tests.find((test) => test.nodeId === nodeId));
      return {
        nodeId,
        rootdir: '',
        ran: results.flatMap((result, part) => (result === undefined ? [] : [part])),
        events: results.flatMap((result, part) => (result === undefined ? [] : eventsFrom(result, part))),
      };
    }),
    commits: [{ sha: 'a1', parents: [] }],
  };
}

function aPart(run: number, tests: readonly TestResult[]): HistoryPart {
  return {
    runId: run,
    attempt: 1,
    sha: 'a1',
    workflow: 'CI',
    job: 'test',
    environment: 'ubuntu, Python 3.11',
    shard: null,
    workers: null,
    at: `2026-03-${String(run).padStart(2, '0')}T10:00:00.000Z`,
    url: `https://github.com/octo/shop/actions/runs/${run}`,
    ran: tests.length,
    failed: tests.filter(({ outcome }) => isFailing(outcome)).length,
  };
}

function eventsFrom({ outcome, attempts }: TestResult, part: number): TestEvent[] {
  if (outcome === 'passed' && attempts.length === 1) return [];
  return [
    {
      part,
      outcome,
      attempts: attempts.map((attempt) => ({ outcome: attempt.outcome, failure: attempt.failure ?? null })),
    },
  ];
}

const FLAKY = [
  'tests/test_race.py::test_lost_update',
  'tests/test_random_data.py::test_fails_with_probability[0.1]',
  'tests/test_random_data.py::test_fails_with_probability[0.3]',
  'tests/test_random_data.py::test_fails_with_probability[0.5]',
  'tests/test_random_data.py::test_fails_with_probability[0.9]',
  'tests/test_random_data.py::test_random_input_bug',
  'tests/test_random_data.py::test_set_order',
  'tests/test_stable.py::TestC::test_third_attempt_passes',
  'tests/test_time.py::test_clock_parity',
  'tests/test_time.py::test_deadline',
];
const BROKEN = [
  'tests/test_flaky_fixture.py::test_uses_fixture',
  'tests/test_flaky_fixture.py::test_uses_teardown',
  'tests/test_stable.py::TestC::test_flaky_mark_off',
  'tests/test_stable.py::test_always_fails',
];

describeWithSharedData('ten recorded runs of one commit of a flaky suite', () => {
  const judge = async (report: string): Promise<FlakyFindings> =>
    findFlaky(await historyFrom(report), DEFAULT_CONFIG.flaky);

  it.each(['reportlog.jsonl', 'junit.xml'])(
    'show which of its tests are flaky in %s, and which broken',
    async (report) => {
      const { flaky, broken, regressions, leftOut } = await judge(report);
      expect(flaky.map(({ nodeId }) => nodeId)).toEqual(FLAKY);
      expect(broken.map(({ nodeId }) => nodeId)).toEqual(BROKEN);
      expect([regressions, leftOut]).toEqual([[], []]);
    },
  );

  it('show how often each of them failed, by the truth of the runs', async () => {
    const { flaky, broken } = await judge('reportlog.jsonl');
    const counts = Object.fromEntries(
      flaky.map(({ nodeId, failures, runs }) => [nodeId.split('::').at(-1), `${failures} of ${runs}`]),
    );
    expect(counts).toEqual({
      test_lost_update: '5 of 10',
      'test_fails_with_probability[0.1]': '1 of 10',
      'test_fails_with_probability[0.3]': '2 of 10',
      'test_fails_with_probability[0.5]': '4 of 10',
      'test_fails_with_probability[0.9]': '9 of 10',
      test_random_input_bug: '1 of 10',
      test_set_order: '9 of 10',
      test_third_attempt_passes: '10 of 10',
      test_clock_parity: '5 of 10',
      test_deadline: '8 of 10',
    });
    expect(new Set(flaky.map(({ since }) => since))).toEqual(new Set(['a1']));
    expect(broken.map(({ firstFailed, lastPassed }) => [firstFailed, lastPassed])).toEqual(
      BROKEN.map(() => ['a1', null]),
    );
  });

  it('show by which rule: the one test that is rerun by itself, and outcomes that differ for one commit', async () => {
    const { flaky } = await judge('reportlog.jsonl');
    const byRerun = flaky.filter(({ rule }) => rule === 'rerun-passed').map(({ nodeId }) => nodeId);
    expect(byRerun).toEqual(['tests/test_stable.py::TestC::test_third_attempt_passes']);
    expect(new Set(flaky.map(({ rule }) => rule))).toEqual(new Set(['rerun-passed', 'same-commit']));
  });
});
