import type { CoveragePoint } from '#src/model/branch-history.ts';
import type { CoverageRun, TotalFall } from '#src/model/coverage-finding.ts';

/** Two points, by their places in the history, between which the total fell. */
export interface FallPlace {
  before: number;
  since: number;
}

/**
 * Where the total fell by at least `drop` percentage points from one measured commit to the next, in order. Of several runs
 * of one commit the newest counts. Whoever holds the history can load the files of these points
 * (`CoverageHistory.falls`), so that the files that lost coverage there are named, too.
 */
export function fallPlaces(points: readonly CoveragePoint[], drop: number): FallPlace[] {
  const newestOfCommits = points.flatMap(({ sha }, at) => (points[at + 1]?.sha === sha ? [] : [at]));
  return newestOfCommits.flatMap((since, at): FallPlace[] => {
    const before = newestOfCommits[at - 1];
    if (before === undefined) return [];
    const lost = percentAt(points, before) - percentAt(points, since);
    return lost >= drop && lost > 0 ? [{ before, since }] : [];
  });
}

/** The same with figures and evidence. */
export function totalFalls(points: readonly CoveragePoint[], drop: number): TotalFall[] {
  const newest = percentAt(points, points.length - 1);
  return fallPlaces(points, drop).flatMap(({ before, since }) => {
    const [from, to] = [points[before], points[since]];
    if (from === undefined || to === undefined) return [];
    const recovered = newest >= from.totals.percent;
    return [
      {
        from: from.totals.percent,
        to: to.totals.percent,
        before: runOf(from),
        since: runOf(to),
        recovered,
      },
    ];
  });
}

/** The run that a point was measured in. */
export function runOf({ runId, sha, at, url }: CoveragePoint): CoverageRun {
  return { runId, sha, at, url };
}

function percentAt(points: readonly CoveragePoint[], at: number): number {
  return points[at]?.totals.percent ?? 0;
}
