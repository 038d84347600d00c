import type { CoverageHistory, CoveragePoint } from '#src/model/branch-history.ts';
import { inCommitOrder } from '#src/model/commit-sequence.ts';
import { coverageTotalsSchema, type FileCoverage } from '#src/model/coverage.ts';
import type { BranchQuestion } from '#src/model/history.ts';
import { readInteger, readRecord } from './column-values.ts';
import { loadKnownCommits } from './commits.ts';
import type { KnownDatabase } from './known-rows.ts';
import { loadRunFiles } from './run-coverage.ts';
import { readRun } from './runs.ts';
import { trustedRuns } from './runs-with-collections.ts';

/**
 * Coverage of the trusted runs of a branch: totals of each, and the files of the newest and of the commit before it. Where
 * several workflows measure it, of the one that does most often: a trend over both would fall at every other run.
 */
export async function loadCoverageHistory(
  source: KnownDatabase,
  { runs, ...question }: BranchQuestion,
): Promise<CoverageHistory> {
  const { database } = source;
  const { repositoryId, branch } = question;
  const rows = await trustedRuns(database, question)
    .select(['record', 'coverage', 'workflow_id'])
    .where('coverage', 'is not', null)
    .$if(runs !== null, (all) => all.limit(runs ?? 0))
    .execute();
  const workflow = usualWorkflow(rows.map(({ workflow_id }) => readInteger(workflow_id)));
  const ofWorkflow = rows.filter(({ workflow_id }) => readInteger(workflow_id) === workflow);
  const inTime = ofWorkflow.toReversed().map(({ record, coverage }): CoveragePoint => {
    const { runId, headSha: sha, at, url } = readRun(record);
    return {
      runId,
      sha,
      at,
      url,
      totals: readRecord(coverageTotalsSchema, coverage, `run ${runId}'s coverage`),
    };
  });
  const points = inCommitOrder(inTime, ({ sha }) => sha, await loadKnownCommits(source, repositoryId));
  const newest = points.at(-1);
  const earlier = points.findLast(({ sha }) => sha !== newest?.sha);
  const filesOf = async (point: CoveragePoint | undefined): Promise<readonly FileCoverage[] | null> =>
    point === undefined ? null : loadRunFiles(database, repositoryId, point.runId);
  return { branch, points, newest: (await filesOf(newest)) ?? [], before: await filesOf(earlier) };
}

/** The most frequent one; of equals the one that ran last. */
function usualWorkflow(newestFirst: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const workflow of newestFirst) counts.set(workflow, (counts.get(workflow) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
