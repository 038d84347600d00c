import type { RecordedTest, RunEvidence } from '#src/model/cause-record.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { isFailing } from './failing.ts';

/** Which run says something of a test, by test identity and environment. */
export type EvidenceByTest = ReadonlyMap<string, ReadonlyMap<string, RunEvidence>>;

/** What the runs on one commit say of each test: where it failed, and where it plainly passed (no rerun, no skip). */
export interface TestEvidence {
  failed: EvidenceByTest;
  passed: EvidenceByTest;
  /** Where it passed only when it was run again. */
  reran: EvidenceByTest;
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
  for (const { run, environment, tests } of [...jobs].sort((a, b) => a.run.runId - b.run.runId))
    for (const test of tests) {
      const identity = identityOf(test);
      if (isFailing(test)) mapOf(failed, identity).set(environment, run);
      else if (test.flaky) mapOf(reran, identity).set(environment, run);
      else if (test.outcome === 'passed') mapOf(passed, identity).set(environment, run);
    }
  for (const [better, worse] of [
    [passed, reran],
    [passed, failed],
    [reran, failed],
  ] as const)
    for (const [identity, environments] of worse)
      for (const environment of environments.keys()) better.get(identity)?.delete(environment);
  return { failed, passed, reran };
}

function mapOf(byTest: Map<string, Map<string, RunEvidence>>, identity: string): Map<string, RunEvidence> {
  const known = byTest.get(identity) ?? new Map<string, RunEvidence>();
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
 * The newest of the runs in which all these tests plainly passed wherever they failed before; null: not all did. What passed
 * elsewhere says nothing.
 */
export function newestPass({ passed }: TestEvidence, tests: readonly RecordedTest[]): RunEvidence | null {
  const found: RunEvidence[] = [];
  for (const test of tests) {
    const where = passed.get(identityOf(test));
    if (where === undefined || where.size === 0) return null;
    const wanted = test.environments.length === 0 ? [...where.keys()] : test.environments;
    for (const environment of wanted) {
      const run = where.get(environment);
      if (run === undefined) return null;
      found.push(run);
    }
  }
  return newestOf(found);
}

/** The newest of the runs; null: there is none. */
export function newestOf(runs: readonly RunEvidence[]): RunEvidence | null {
  return runs.reduce<RunEvidence | null>(
    (newest, run) => (newest === null || run.runId > newest.runId ? run : newest),
    null,
  );
}
