// What the history should answer of coverage, worked out the long way from everything that was saved.
import type { Collection } from '#src/model/collection.ts';
import type { BranchQuestion } from '#src/model/history.ts';
import type { GeneratedReport } from './generated-reports.ts';
import { isAsked, sortedBy } from './reference-history.ts';

/** Of each job of a run, the collection of its newest attempt. */
function newestOfJobs(reports: readonly GeneratedReport[], runId: number): Collection[] {
  const ofRun = sortedBy(
    reports.filter(({ run }) => run.runId === runId),
    ({ run }) => [run.attempt],
  );
  const collections = ofRun.flatMap((report) => report.collections);
  return [
    ...new Map(
      collections.map((collection) => [
        `${collection.environment.name} ${collection.shard?.name} ${collection.claimed?.job}`,
        collection,
      ]),
    ).values(),
  ];
}

/** Whether each environment of the run has reported as many shards as it says that there are. */
function hasAllShards(collections: readonly Collection[]): boolean {
  return collections.every(({ environment, shard }) => {
    const shards = collections.filter((other) => other.environment.name === environment.name && other.shard);
    return shard === null || shards.length >= (shard.expected ?? 0);
  });
}

/** Path, executed and missing lines, branches and branches taken, of the union of the collections. */
function unionOf(collections: readonly Collection[]) {
  const files = collections.flatMap(({ results }) => results.coverage?.files ?? []);
  const paths = [...new Set(files.map(({ path }) => path))].sort();
  return paths.map((path) => {
    const same = files.filter((file) => file.path === path);
    const executed = [...new Set(same.flatMap((file) => file.executed))].sort((a, b) => a - b);
    const missing = [...new Set(same.flatMap((file) => file.missing))].filter(
      (line) => !executed.includes(line),
    );
    // The generated files have one branch of two ways each, of which only the number is known.
    const covered = Math.max(...same.flatMap(({ branches }) => branches.map((branch) => branch.covered)));
    return { path, executed, missing: missing.sort((a, b) => a - b), branches: 2, covered };
  });
}

function totalsOf(files: ReturnType<typeof unionOf>) {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const coveredLines = sum(files.map(({ executed }) => executed.length));
  const statements = coveredLines + sum(files.map(({ missing }) => missing.length));
  const branches = sum(files.map((file) => file.branches));
  const coveredBranches = sum(files.map(({ covered }) => covered));
  const percent = (100 * (coveredLines + coveredBranches)) / (statements + branches);
  return { files: files.length, statements, coveredLines, branches, coveredBranches, percent };
}

/** The answer of `loadCoverageHistory`; files as `unionOf` has them. */
export function referenceCoverage(
  reports: readonly GeneratedReport[],
  question: BranchQuestion,
  commits: readonly string[],
) {
  const ids = [...new Set(reports.map(({ run }) => run.runId))];
  const measured = ids.flatMap((runId) => {
    const ofRun = reports.filter(({ run, collections }) => run.runId === runId && collections.length > 0);
    const last = sortedBy(ofRun, ({ run }) => [run.attempt]).at(-1);
    const everyone = ofRun.flatMap(({ collections }) => collections);
    const newest = newestOfJobs(reports, runId);
    const files = unionOf(newest);
    const isMeasured = newest.some(({ results }) => results.coverage !== null);
    if (last === undefined || !isMeasured || !isAsked(last, question)) return [];
    const shards = [
      ...new Map(everyone.map((one) => [`${one.environment.name} ${one.shard?.name}`, one])).values(),
    ];
    return hasAllShards(shards) ? [{ run: last.run, files }] : [];
  });
  const byTime = sortedBy(measured, ({ run }) => [run.at, run.runId]);
  const newest = question.runs === null ? byTime : byTime.slice(Math.max(0, byTime.length - question.runs));
  const counts = newest.map(
    ({ run }) => newest.filter((other) => other.run.workflow.id === run.workflow.id).length,
  );
  // The workflow that measures most often; of equals the one that ran last.
  const usual = newest.findLast((_, index) => counts[index] === Math.max(...counts))?.run.workflow.id;
  const points = sortedBy(
    newest.filter(({ run }) => run.workflow.id === usual),
    ({ run }) => [commits.indexOf(run.headSha), run.at, run.runId],
  );
  const last = points.at(-1);
  const before = points.findLast(({ run }) => run.headSha !== last?.run.headSha);
  return {
    branch: question.branch,
    points: points.map(({ run, files }) => ({
      runId: run.runId,
      sha: run.headSha,
      at: run.at,
      url: run.url,
      totals: totalsOf(files),
    })),
    newest: last?.files ?? [],
    before: before?.files ?? null,
  };
}
