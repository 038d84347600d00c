import type { Coverage, CoverageTotals, FileCoverage, LineTotals } from './coverage.ts';

/** Sums a coverage report. `percent` is coverage.py's own figure: lines and branches together, unrounded. */
export function coverageTotals(coverage: Coverage): CoverageTotals {
  return totalsOf(coverage.files);
}

/** The same figure for one file, in percent; 100 when there is nothing to cover. */
export function filePercent(file: FileCoverage): number {
  return totalsOf([file]).percent;
}

function totalsOf(files: readonly FileCoverage[]): CoverageTotals {
  let statements = 0;
  let coveredLines = 0;
  let branches = 0;
  let coveredBranches = 0;
  for (const file of files) {
    coveredLines += file.executed.length;
    statements += file.executed.length + file.missing.length;
    for (const branch of file.branches) {
      branches += branch.total;
      coveredBranches += branch.covered;
    }
  }
  return withPercent({ files: files.length, statements, coveredLines, branches, coveredBranches });
}

/** The figure in percent beside the counts that it is made of; 100 when there is nothing to cover. */
export function withPercent(totals: LineTotals): CoverageTotals {
  const { statements, coveredLines, branches, coveredBranches } = totals;
  const measurable = statements + branches;
  // 100 × covered first, then the division: coverage.py's order, so that the figures agree to the last digit.
  const percent = measurable === 0 ? 100 : (100 * (coveredLines + coveredBranches)) / measurable;
  return { ...totals, percent };
}
