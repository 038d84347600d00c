import type { CoverageHistory } from '#src/model/branch-history.ts';
import type { CoverageFindings, CoverageSettings } from '#src/model/coverage-finding.ts';
import { type CoverageStep, dropsOf } from './drops.ts';
import { runOf, totalFalls } from './falls.ts';
import { rankingOf } from './ranking.ts';
import { directoriesOf, measuredFiles } from './totals.ts';

/** What the trusted runs of a branch say of coverage: total, trend, files, folders, what was lost, and where tests pay most. */
export function analyseCoverage(history: CoverageHistory, settings: CoverageSettings): CoverageFindings {
  const { branch, points } = history;
  const { target, drop, tiers } = settings;
  const total = points.at(-1)?.totals ?? null;
  const measured = measuredFiles(history.newest);
  const files = measured.map(({ blobId: _, ...file }) => ({ ...file, underTarget: file.percent < target }));
  return {
    branch,
    total,
    trend: points.map((point) => ({ ...runOf(point), percent: point.totals.percent })),
    ranking: total === null ? [] : rankingOf(measured, total, tiers),
    drops: dropsOf(stepsOf(history), measured, drop),
    falls: totalFalls(points, drop),
    files,
    directories: directoriesOf(measured),
    target,
    underTarget: files
      .filter(({ underTarget }) => underTarget)
      .map(({ path, percent }) => ({ path, percent })),
  };
}

/** Pairs of commits whose files are known, in order: the falls that were loaded, and the newest commit with the one before it. */
function stepsOf({ points, newest, before, falls = [] }: CoverageHistory): CoverageStep[] {
  const last = points.length - 1;
  const earlier = points.findLastIndex(({ sha }) => sha !== points[last]?.sha);
  const pairs = falls
    .filter(({ since }) => since !== last)
    .concat(
      before === null ? [] : [{ before: earlier, since: last, filesBefore: before, filesAfter: newest }],
    );
  return pairs.flatMap((pair): CoverageStep[] => {
    const [from, to] = [points[pair.before], points[pair.since]];
    if (from === undefined || to === undefined) return [];
    return [
      {
        before: runOf(from),
        since: runOf(to),
        filesBefore: measuredFiles(pair.filesBefore),
        filesAfter: measuredFiles(pair.filesAfter),
      },
    ];
  });
}
