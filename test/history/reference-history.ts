// What the history should answer, worked out the long way from everything that was saved: no index, no codes, no SQL.
import type { Collection } from '#src/model/collection.ts';
import type { BranchQuestion } from '#src/model/history.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import type { GeneratedReport } from './generated-reports.ts';

/** One job's collection with its run. */
export interface Part {
  run: WorkflowRun;
  collection: Collection;
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorts by the first of the keys that differs. */
export function sortedBy<T>(list: readonly T[], keys: (item: T) => (string | number)[]): T[] {
  return list.toSorted((a, b) => {
    const other = keys(b);
    return keys(a).reduce<number>((found, key, index) => found || compare(key, other[index] ?? 0), 0);
  });
}

/** Whether a run is one of those that a question is about. */
export function isAsked(
  { run }: { run: WorkflowRun },
  { repositoryId, branch, before }: BranchQuestion,
): boolean {
  return (
    run.isTrusted &&
    run.repository.id === repositoryId &&
    run.headBranch === branch &&
    (before === undefined || run.at < before)
  );
}

/** Parts of the branch's newest runs. `commits` are shas, the oldest first. */
export function partsOf(
  reports: readonly GeneratedReport[],
  question: BranchQuestion,
  commits: readonly string[],
): Part[] {
  const asked = reports.filter((report) => isAsked(report, question) && report.collections.length > 0);
  const byTime = sortedBy(asked, ({ run }) => [run.at, run.runId, run.attempt]);
  const newest = question.runs === null ? byTime : byTime.slice(Math.max(0, byTime.length - question.runs));
  const parts = newest.flatMap(({ run, collections }) =>
    collections.map((collection) => ({ run, collection })),
  );
  return sortedBy(parts, ({ run, collection }) => [
    commits.indexOf(run.headSha),
    run.at,
    run.runId,
    run.attempt,
    run.workflow.name,
    collection.claimed?.job ?? '',
    collection.environment.name,
    collection.shard?.name ?? '',
  ]);
}

/** A part as the answers have it. */
export function describePart({ run, collection }: Part) {
  const { tests, session } = collection.results;
  return {
    runId: run.runId,
    attempt: run.attempt,
    sha: run.headSha,
    workflow: run.workflow.name,
    job: collection.claimed?.job ?? null,
    environment: collection.environment.name,
    shard: collection.shard?.name ?? null,
    workers: session.workers,
    at: run.at,
    url: run.url,
    ran: tests.filter(({ outcome }) => outcome !== 'skipped').length,
    failed: tests.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length,
  };
}

/** What makes two results those of one test. */
export function nameOf({ rootdir, nodeId }: Pick<TestResult, 'rootdir' | 'nodeId'>): string {
  return `${nodeId}\n${rootdir}`;
}

/** One attempt that says all there is to say: such a test leaves nothing but its outcome. */
export function simplyEnded({ attempts, outcome, flaky }: TestResult): boolean {
  return (
    attempts.length === 1 &&
    attempts[0]?.outcome === outcome &&
    attempts[0].failure === undefined &&
    !flaky &&
    !['failed', 'error', 'unknown'].includes(outcome)
  );
}

/** The answer of `loadBranchHistory`, without the commits. */
export function referenceBranch(
  reports: readonly GeneratedReport[],
  question: BranchQuestion,
  commits: readonly string[],
) {
  const parts = partsOf(reports, question, commits);
  const results = parts.map(
    ({ collection }) => new Map(collection.results.tests.map((test) => [nameOf(test), test])),
  );
  const told = new Map<string, TestResult>();
  for (const byName of results)
    for (const [name, test] of byName) if (!simplyEnded(test)) told.set(name, test);
  const tests = sortedBy([...told.values()], ({ nodeId, rootdir }) => [nodeId, rootdir]).map((test) => {
    const found = results.map((byName) => byName.get(nameOf(test)));
    return {
      nodeId: test.nodeId,
      rootdir: test.rootdir,
      ran: found.flatMap((here, part) =>
        here === undefined || (here.outcome === 'skipped' && simplyEnded(here)) ? [] : [part],
      ),
      events: found.flatMap((here, part) => {
        if (here === undefined || simplyEnded(here)) return [];
        const attempts = here.attempts.map(({ outcome, failure = null }) => ({ outcome, failure }));
        return [{ part, outcome: here.outcome, attempts }];
      }),
    };
  });
  // A plain skip, or an expected failure, is told only by those that ask for it.
  return {
    branch: question.branch,
    parts: parts.map(describePart),
    tests: tests.filter(({ events }) => events.length > 0),
  };
}

/** The answer of `loadDurationHistory`: of each part, node id, rootdir and milliseconds of every test that plainly passed. */
export function referenceDurations(
  reports: readonly GeneratedReport[],
  question: BranchQuestion,
  commits: readonly string[],
) {
  const parts = partsOf(reports, question, commits);
  const newest = new Map(
    parts.flatMap(({ collection }) => collection.results.tests.map((test) => [nameOf(test), test])),
  );
  return {
    parts: parts.map((part) => {
      const busyMs: Record<string, number> = {};
      for (const { attempts } of part.collection.results.tests)
        for (const { worker = '', durationMs } of attempts)
          busyMs[worker] = (busyMs[worker] ?? 0) + (durationMs ?? 0);
      return { ...describePart(part), busyMs };
    }),
    tests: sortedBy([...newest.values()], ({ nodeId, rootdir }) => [nodeId, rootdir]).map(
      ({ nodeId, rootdir, file, markers }) => ({ nodeId, rootdir, file, markers }),
    ),
    durations: parts.map(({ collection }) =>
      collection.results.tests.flatMap((test) => {
        const ms = test.attempts[0]?.durationMs ?? null;
        return test.outcome === 'passed' && simplyEnded(test) && ms !== null
          ? [[test.nodeId, test.rootdir, ms]]
          : [];
      }),
    ),
  };
}
