import type { RecordedTest, RunEvidence } from '#src/model/cause-record.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { isFailing } from './failing.ts';
import { pathOfNodeId } from './test-name.ts';

/** Which run says something of a test, by test identity and environment. */
export type EvidenceByTest = ReadonlyMap<string, ReadonlyMap<string, RunEvidence>>;

/** What the runs on one commit say of each test: where it failed, and where it plainly passed (no rerun, no skip). */
export interface TestEvidence {
  failed: EvidenceByTest;
  passed: EvidenceByTest;
  /** Where it passed only when it was run again. */
  reran: EvidenceByTest;
  /** Every run in which it failed, by test identity. */
  failing: ReadonlyMap<string, readonly RunEvidence[]>;
  /** Every run in which it plainly passed, by test identity and environment; where it failed too, none. */
  passing: ReadonlyMap<string, ReadonlyMap<string, readonly RunEvidence[]>>;
}

/** One job's results, and the run that they are from. */
export interface JobResults {
  run: RunEvidence;
  environment: string;
  tests: readonly TestResult[];
}

/**
 * Gathers the evidence of the jobs that count, the newest run of each workflow. Where several tell of one test and environment the
 * worst holds, whichever came first: a failure, then a pass that took a rerun.
 */
export function testEvidence(jobs: readonly JobResults[]): TestEvidence {
  const failed = new Map<string, Map<string, RunEvidence>>();
  const passed = new Map<string, Map<string, RunEvidence>>();
  const reran = new Map<string, Map<string, RunEvidence>>();
  const failing = new Map<string, RunEvidence[]>();
  const passing = new Map<string, Map<string, RunEvidence[]>>();
  const pass = (identity: string, environment: string, run: RunEvidence): void => {
    mapOf(passed, identity).set(environment, run);
    const there = mapOf(passing, identity);
    there.set(environment, withRun(there.get(environment), run));
  };
  for (const { run, environment, tests } of [...jobs].sort((a, b) => a.run.runId - b.run.runId)) {
    for (const file of collectedFiles(tests)) pass(file, environment, run);
    for (const test of tests) {
      const identity = identityOf(test);
      if (isFailing(test)) {
        mapOf(failed, identity).set(environment, run);
        failing.set(identity, withRun(failing.get(identity), run));
      } else if (test.flaky) mapOf(reran, identity).set(environment, run);
      else if (test.outcome === 'passed') pass(identity, environment, run);
    }
  }
  for (const [better, worse] of [
    [passed, reran],
    [passed, failed],
    [reran, failed],
  ] as const)
    for (const [identity, environments] of worse)
      for (const environment of environments.keys()) {
        better.get(identity)?.delete(environment);
        passing.get(identity)?.delete(environment);
      }
  return { failed, passed, reran, failing, passing };
}

/**
 * The files of which a test was collected, as tests are identified: what could not be collected goes by its file's name, and is mended
 * when its tests are there, whatever becomes of them.
 */
export function collectedFiles(tests: readonly TestResult[]): Set<string> {
  return new Set(
    tests.flatMap(({ rootdir, nodeId, outcome }) => {
      const file = pathOfNodeId(nodeId);
      return file === nodeId || outcome === 'unknown' ? [] : [identityOf({ rootdir, nodeId: file })];
    }),
  );
}

function withRun(runs: readonly RunEvidence[] = [], run: RunEvidence): RunEvidence[] {
  return runs.some(({ runId }) => runId === run.runId) ? [...runs] : [...runs, run];
}

function mapOf<Value>(byTest: Map<string, Map<string, Value>>, identity: string): Map<string, Value> {
  const known = byTest.get(identity) ?? new Map<string, Value>();
  byTest.set(identity, known);
  return known;
}

/** The newest run in which one of these tests failed; null: in none. */
export function newestFailure(
  { failed }: TestEvidence,
  tests: readonly { nodeId: string; rootdir: string }[],
): RunEvidence | null {
  return newestOf(tests.flatMap((test) => [...(failed.get(identityOf(test))?.values() ?? [])]));
}

/**
 * The runs in which all these tests plainly passed wherever they failed before, by id; none: not all did. Of a test that passed in
 * fewer runs than others there the fewest count; what passed elsewhere says nothing.
 */
export function passesOf({ passing }: TestEvidence, tests: readonly RecordedTest[]): readonly RunEvidence[] {
  const found = tests.flatMap((test) => {
    const where = passing.get(identityOf(test));
    const wanted = test.environments.length === 0 ? [...(where?.keys() ?? [])] : test.environments;
    return wanted.length === 0 ? [[]] : wanted.map((environment) => where?.get(environment) ?? []);
  });
  return found.reduce<readonly RunEvidence[]>(
    (fewest, runs) => (runs.length < fewest.length ? runs : fewest),
    found[0] ?? [],
  );
}

/** The newest of the runs; null: there is none. */
export function newestOf(runs: readonly RunEvidence[]): RunEvidence | null {
  return runs.reduce<RunEvidence | null>(
    (newest, run) => (newest === null || run.runId > newest.runId ? run : newest),
    null,
  );
}
