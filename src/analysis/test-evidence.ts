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
}

/** One job's results, and the run that they are from. */
export interface JobResults {
  run: RunEvidence;
  environment: string;
  tests: readonly TestResult[];
}

/** Gathers the evidence of the jobs that count; of two about the same test and environment that of the newer run. */
export function testEvidence(jobs: readonly JobResults[]): TestEvidence {
  const failed = new Map<string, Map<string, RunEvidence>>();
  const passed = new Map<string, Map<string, RunEvidence>>();
  for (const { run, environment, tests } of [...jobs].sort((a, b) => a.run.runId - b.run.runId))
    for (const test of tests) {
      const identity = identityOf(test);
      if (isFailing(test)) {
        mapOf(failed, identity).set(environment, run);
        passed.get(identity)?.delete(environment);
      } else if (test.outcome === 'passed' && !test.flaky) {
        if (failed.get(identity)?.get(environment)?.runId === run.runId) continue;
        mapOf(passed, identity).set(environment, run);
      }
    }
  return { failed, passed };
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

/** The newest of the runs in which all these tests plainly passed wherever they failed before; null: not all did. */
export function newestPass({ passed }: TestEvidence, tests: readonly RecordedTest[]): RunEvidence | null {
  const found: RunEvidence[] = [];
  for (const test of tests) {
    const where = passed.get(identityOf(test));
    if (where === undefined) return null;
    if (!test.environments.every((environment) => where.has(environment))) return null;
    found.push(...where.values());
  }
  return newestOf(found);
}

function newestOf(runs: readonly RunEvidence[]): RunEvidence | null {
  return runs.reduce<RunEvidence | null>(
    (newest, run) => (newest === null || run.runId > newest.runId ? run : newest),
    null,
  );
}
