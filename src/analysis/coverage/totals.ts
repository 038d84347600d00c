import { byText } from '#src/model/by-text.ts';
import type { CoverageTotals, FileCoverage } from '#src/model/coverage.ts';
import { coverageTotals, withPercent } from '#src/model/coverage-totals.ts';

/** One file with its figures. */
export interface MeasuredFile extends CoverageTotals {
  path: string;
  blobId: string | null;
}

/** The files with their figures, in the same order. */
export function measuredFiles(files: readonly FileCoverage[]): MeasuredFile[] {
  return files.map((file) => ({
    path: file.path,
    blobId: file.blobId,
    ...coverageTotals({ files: [file], branchesMeasured: file.branches.length > 0 }),
  }));
}

/** Each folder with all that is below it, sorted by path; files beside no folder are in the total only. */
export function directoriesOf(files: readonly MeasuredFile[]): (CoverageTotals & { path: string })[] {
  const folders = new Map<string, CoverageTotals>();
  for (const file of files)
    for (let end = file.path.indexOf('/', 1); end > 0; end = file.path.indexOf('/', end + 1)) {
      const path = file.path.slice(0, end);
      folders.set(path, plus(folders.get(path), file));
    }
  return [...folders]
    .map(([path, totals]) => ({ path, ...withPercent(totals) }))
    .sort((a, b) => byText(a.path, b.path));
}

function plus(sum: CoverageTotals | undefined, file: CoverageTotals): CoverageTotals {
  const { files, statements, coveredLines, branches, coveredBranches } = file;
  if (sum === undefined) return { files, statements, coveredLines, branches, coveredBranches, percent: 0 };
  sum.files += files;
  sum.statements += statements;
  sum.coveredLines += coveredLines;
  sum.branches += branches;
  sum.coveredBranches += coveredBranches;
  return sum;
}
