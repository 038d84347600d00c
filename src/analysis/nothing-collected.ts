import type { Cause } from '#src/model/findings.ts';
import { groupBy } from '#src/model/group-by.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { type CauseInput, causesOf } from './causes.ts';
import type { MergedJob } from './merge-collections.ts';
import { collectedFiles, type TestEvidence } from './test-evidence.ts';

/** pytest's exit codes for wrong usage and for no tests collected (its documentation, "Exit codes"). */
const NOTHING_RAN = new Set([4, 5]);

/** Stands for the whole suite where no test does. */
const SUITE = { nodeId: 'the whole suite', rootdir: '' };

/** Whether pytest collected nothing at all. */
export function collectedNothing(jobs: readonly Pick<MergedJob, 'tests' | 'session'>[]): boolean {
  return (
    jobs.length > 0 &&
    jobs.every(({ tests }) => tests.length === 0) &&
    jobs.some(({ session: { exitCode, collected } }) => collected === 0 || NOTHING_RAN.has(exitCode ?? 0))
  );
}

/** A suite of which nothing was collected, as the one cause that it is (design §5: "suite is broken"). */
export function causeOfNothing(input: Omit<CauseInput, 'failures'>): Cause[] {
  const { exitCode } = input.suite.session;
  const result: TestResult = {
    ...SUITE,
    nodeIdFrom: 'plugin',
    file: null,
    line: null,
    markers: [],
    outcome: 'error',
    flaky: false,
    attempts: [
      {
        outcome: 'error',
        durationMs: null,
        failure: {
          kind: 'internal-error',
          phase: 'collect',
          type: '',
          message: `pytest collected no tests${exitCode === null ? '' : ` (exit code ${exitCode})`}`,
          location: null,
          frames: [],
          excerpt: '',
        },
      },
    ],
  };
  const causes = causesOf({
    ...input,
    failures: {
      newFailures: [result],
      neverSeenPassing: [],
      oldFailures: [],
      flakyFailures: [],
      hasBaseline: true,
      range: { lastPassed: null, firstFailed: null, commits: null },
      past: [],
      commits: [],
      known: [],
    },
  });
  return causes.map((cause) => ({ ...cause, kind: 'suite-broken' }));
}

/** The whole suite as a test, which is there whenever there are results. */
const SUITE_IDENTITY = identityOf(SUITE);

/** The tests of the results by identity; what could not be collected is there again with any test of its file. */
export function presentIn(tests: readonly TestResult[]): ReadonlySet<string> {
  return new Set([...tests.map(identityOf), ...collectedFiles(tests), SUITE_IDENTITY]);
}

/** The evidence with what it says of the suite as a whole: where anything was collected again, it is mended. */
export function withSuite(evidence: TestEvidence, jobs: readonly MergedJob[]): TestEvidence {
  const empty = jobs.filter(({ tests }) => tests.length === 0);
  const full = jobs.filter(({ tests }) => tests.length > 0);
  const where = (some: readonly MergedJob[]) =>
    new Map(some.map(({ environment, run }) => [environment, run] as const));
  const passing = groupBy(full, ({ environment }) => environment).map(
    (same) => [same[0].environment, same.map(({ run }) => run)] as const,
  );
  return {
    ...evidence,
    failed: new Map([...evidence.failed, [SUITE_IDENTITY, where(empty)]]),
    passed: new Map([...evidence.passed, [SUITE_IDENTITY, where(full)]]),
    failing: new Map([...evidence.failing, [SUITE_IDENTITY, empty.map(({ run }) => run)]]),
    passing: new Map([...evidence.passing, [SUITE_IDENTITY, new Map(passing)]]),
  };
}
