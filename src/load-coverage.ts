import { fallPlaces } from '#src/analysis/coverage/falls.ts';
import type { CoverageHistory } from '#src/model/branch-history.ts';
import type { BranchQuestion, HistoryQuestions } from '#src/model/history.ts';

/** Falls of which the files are read, the newest: each costs reading two runs. */
const FALLS = 10;

/** A branch's coverage with the files on both sides of each fall of at least `drop` percentage points. */
export async function loadCoverage(
  history: HistoryQuestions,
  question: BranchQuestion,
  { drop }: { drop: number },
): Promise<CoverageHistory> {
  const found = await history.loadCoverageHistory(question);
  const filesAt = async (place: number) =>
    (await history.loadRunFiles(question.repositoryId, found.points[place]?.runId ?? 0)) ?? [];
  const falls: NonNullable<CoverageHistory['falls']>[number][] = [];
  for (const { before, since } of fallPlaces(found.points, drop).slice(-FALLS))
    falls.push({
      before,
      since,
      filesBefore: await filesAt(before),
      filesAfter: await filesAt(since),
    });
  return { ...found, falls };
}
