import { byText } from '#src/model/by-text.ts';
import type { CoverageDrop, CoverageRun } from '#src/model/coverage-finding.ts';
import type { MeasuredFile } from './totals.ts';

/** The files of two measured commits, one after the other. */
export interface CoverageStep {
  before: CoverageRun;
  since: CoverageRun;
  filesBefore: readonly MeasuredFile[];
  filesAfter: readonly MeasuredFile[];
}

/**
 * Files that lost coverage in one of the steps, and have not got it back, sorted by path and then in the order of the
 * steps. More of the file must be uncovered than before: deleting covered code lowers the figure, and no line lost its test. A
 * changed file must lose `drop` percentage points; one that did not change cannot lose any by itself.
 */
export function dropsOf(
  steps: readonly CoverageStep[],
  newest: readonly MeasuredFile[],
  drop: number,
): CoverageDrop[] {
  const now = new Map(newest.map((file) => [file.path, file.percent]));
  return steps
    .flatMap((step) => dropsOfStep(step, drop))
    .filter(({ path, from }) => (now.get(path) ?? from) < from)
    .sort((a, b) => byText(a.path, b.path));
}

function dropsOfStep(
  { before, since, filesBefore, filesAfter }: CoverageStep,
  least: number,
): CoverageDrop[] {
  const earlierOf = matcher(filesBefore, filesAfter);
  return filesAfter.flatMap((file): CoverageDrop[] => {
    const earlier = earlierOf(file);
    if (earlier === null || uncovered(file) <= uncovered(earlier)) return [];
    const unchanged = file.blobId === null || earlier.blobId === null ? null : file.blobId === earlier.blobId;
    const lost = earlier.percent - file.percent;
    if (lost <= 0 || (unchanged !== true && lost < least)) return [];
    return [
      {
        path: file.path,
        from: earlier.percent,
        to: file.percent,
        previousPath: earlier.path === file.path ? null : earlier.path,
        unchanged,
        missing: {
          from: earlier.statements - earlier.coveredLines,
          to: file.statements - file.coveredLines,
        },
        before,
        since,
      },
    ];
  });
}

function uncovered({ statements, coveredLines, branches, coveredBranches }: MeasuredFile): number {
  return statements - coveredLines + branches - coveredBranches;
}

/** The same file before: by its path; else one of the same content whose path is gone, if there is only one. */
function matcher(
  before: readonly MeasuredFile[],
  after: readonly MeasuredFile[],
): (file: MeasuredFile) => MeasuredFile | null {
  const byPath = new Map(before.map((file) => [file.path, file]));
  const there = new Set(after.map(({ path }) => path));
  const moved = new Map<string, MeasuredFile | null>();
  for (const file of before)
    if (file.blobId !== null && !there.has(file.path))
      moved.set(file.blobId, moved.has(file.blobId) ? null : file);
  return (file) => byPath.get(file.path) ?? (file.blobId === null ? null : (moved.get(file.blobId) ?? null));
}
