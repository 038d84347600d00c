import { byNodeId, byText } from '#src/model/by-text.ts';
import type { RunEvidence } from '#src/model/cause-record.ts';
import type { Results } from '#src/model/collection.ts';
import { groupBy } from '#src/model/group-by.ts';
import type { SavedCollection } from '#src/model/history.ts';
import { mergeBenchmarks } from '#src/model/merge-benchmarks.ts';
import { mergeCoverage } from '#src/model/merge-coverage.ts';
import { mergeFuzzCrashes } from '#src/model/merge-fuzz-crashes.ts';
import { mergeMutants } from '#src/model/merge-mutants.ts';
import { mergeSessions } from '#src/model/merge-sessions.ts';
import { evidenceFrom } from '#src/model/run-evidence.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { worstByTest, worstResult } from '#src/model/worst-results.ts';
import { ByTest } from './by-test.ts';
import { withEarlierAttempts } from './earlier-attempts.ts';
import { isFailing } from './failing.ts';
import { type JudgedJob, jobLabel } from './judged-job.ts';
import { suiteKey, suiteNames } from './suite-names.ts';

/** One job's newest collection, and the run that it is from. */
export interface MergedJob extends JudgedJob {
  run: RunEvidence;
  environment: string;
  /** What it found besides the outcomes of its tests. */
  beside: Pick<Results, 'mutants' | 'fuzzCrashes' | 'benchmarks'>;
}

/** Names of environments, sorted. One that failed is not among those that passed, whatever another job there says. */
export interface TestEnvironments {
  failed: readonly string[];
  passed: readonly string[];
}

/** All collections of one head sha as one result. */
export interface MergedResults {
  results: Results;
  /** What the results are made of, in the order of workflow, job, environment and shard. */
  jobs: readonly MergedJob[];
  /** Names of all environments, sorted. */
  environments: readonly string[];
  /** Where each failing test failed and where it plainly passed, by `identityOf`. */
  whereFailing: ReadonlyMap<string, TestEnvironments>;
}

/**
 * Merges the collections of one head sha, given in any order. Of each workflow, job and environment the newest run counts,
 * and of that the newest attempt of each shard; earlier attempts of a shard give its tests their earlier attempts. Then
 * the worst outcome over all shards, jobs and environments is the test's, which is no flake (design §5).
 */
export function mergeCollections(parts: readonly SavedCollection[]): MergedResults {
  const jobs = jobsOf(parts);
  const tests = mergedTests(jobs);
  return {
    results: {
      session: mergeSessions(jobs.map(({ session }) => session)),
      tests,
      coverage: mergeCoverage(jobs.map(({ coverage }) => coverage).filter((coverage) => coverage !== null)),
      mutants: mergeMutants(jobs.map(({ beside }) => beside.mutants)),
      fuzzCrashes: mergeFuzzCrashes(jobs.flatMap(({ beside }) => beside.fuzzCrashes)),
      benchmarks: mergeBenchmarks(jobs.flatMap(({ beside }) => beside.benchmarks)),
      problems: jobs.length === 1 ? (jobs[0]?.problems ?? []) : jobs.flatMap(namedProblems),
    },
    jobs,
    environments: [...new Set(jobs.map(({ environment }) => environment))].sort(byText),
    whereFailing: whereFailing(tests.filter(isFailing), jobs),
  };
}

function jobsOf(parts: readonly SavedCollection[]): MergedJob[] {
  const places = groupBy(ofNewestRun(parts), placeOf).sort(([a], [b]) => byPlace(a, b));
  const attempts = places.map(ofNewestAttempt);
  const names = suiteNames(attempts.flatMap(({ newest }) => newest));
  return attempts.flatMap(({ newest, earlier }) =>
    newest.map((part) => jobFrom(part, { earlier, suite: names.get(part) ?? '' })),
  );
}

/** The worst outcome of each test, sorted by node id. */
function mergedTests(jobs: readonly MergedJob[]): TestResult[] {
  const tests = jobs.flatMap((job) => job.tests).sort(byNodeId);
  // Most heads have one job, which names each test once: nothing is to be merged.
  const isEachOnce = tests.every((test, at) => byNodeId(tests[at - 1] ?? test, test) < 0 || at === 0);
  return isEachOnce ? tests.map(asMerged) : [...worstByTest(tests).values()];
}

/** What `worstResult` makes of the only result of a test: itself, unless its markers are to be sorted, or it is no flake. */
function asMerged(test: TestResult): TestResult {
  if (test.markers.length < 2 && !(test.flaky && isFailing(test))) return test;
  return worstResult([test]);
}

/** Collections of one place differ in the attempt only, or are several uses of the Action in one job. */
function placeOf(part: SavedCollection): string {
  return JSON.stringify([suiteKey(part), part.collection.shard?.name ?? null]);
}

/** A suite is taken whole from one run: another run may have divided it into other shards. */
function ofNewestRun(parts: readonly SavedCollection[]): SavedCollection[] {
  return groupBy(parts, suiteKey).flatMap((suite) => {
    const newest = Math.max(...suite.map(({ run }) => run.runId));
    return suite.filter(({ run }) => run.runId === newest);
  });
}

function ofNewestAttempt(parts: readonly SavedCollection[]): {
  newest: SavedCollection[];
  earlier: SavedCollection[];
} {
  const attempt = Math.max(...parts.map(({ run }) => run.attempt));
  return {
    newest: parts.filter(({ run }) => run.attempt === attempt),
    earlier: parts.filter(({ run }) => run.attempt < attempt),
  };
}

function byPlace(a: SavedCollection, b: SavedCollection): number {
  const [left = [], right = []] = [a, b].map(({ run, collection }) => [
    run.workflow.name,
    run.workflow.path,
    collection.claimed?.job ?? '',
    collection.environment.name,
    collection.shard?.name ?? '',
  ]);
  return left.map((text, index) => byText(text, right[index] ?? '')).find((order) => order !== 0) ?? 0;
}

function jobFrom(
  part: SavedCollection,
  { earlier, suite }: { earlier: readonly SavedCollection[]; suite: string },
): MergedJob {
  const { run, collection } = part;
  const { session, coverage, problems, mutants, fuzzCrashes, benchmarks } = collection.results;
  return {
    suite,
    shard: collection.shard,
    environment: collection.environment.name,
    run: evidenceFrom(run),
    session,
    tests: withEarlierAttempts(part, earlier),
    coverage,
    problems,
    beside: { mutants, fuzzCrashes, benchmarks },
  };
}

/** The same file name in several jobs is several files. */
function namedProblems(job: MergedJob): Results['problems'] {
  return job.problems.map((problem) => ({ ...problem, file: `${jobLabel(job)}: ${problem.file}` }));
}

function whereFailing(
  failing: readonly TestResult[],
  jobs: readonly MergedJob[],
): Map<string, TestEnvironments> {
  const found = failing.map((test) => ({ test, failed: new Set<string>(), passed: new Set<string>() }));
  const byTest = new ByTest<(typeof found)[number]>();
  for (const where of found) byTest.set(where.test, where);
  for (const { tests, environment } of jobs)
    for (const test of tests) {
      const where = byTest.get(test);
      if (where === undefined) continue;
      if (isFailing(test)) where.failed.add(environment);
      else if (test.outcome === 'passed') where.passed.add(environment);
    }
  return new Map(
    found.map(({ test, failed, passed }) => [
      identityOf(test),
      {
        failed: [...failed].sort(byText),
        passed: [...passed].filter((environment) => !failed.has(environment)).sort(byText),
      },
    ]),
  );
}
