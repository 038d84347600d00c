import { byText } from '#src/model/by-text.ts';
import type { CoverageTotals } from '#src/model/coverage.ts';
import type { ImpactTier, RankedFile } from '#src/model/coverage-finding.ts';
import type { MeasuredFile } from './totals.ts';

/**
 * Files with something missing, most missing lines first. A tier is the size of a file: the "> 150 lines under 30 %"
 * can only be read so, and the same word means the same in all three. Size is counted in statements, since reports know no
 * blank lines and comments. The gain is in coverage.py's figure, which counts ways out of a line like lines.
 */
export function rankingOf(
  files: readonly MeasuredFile[],
  total: CoverageTotals,
  tiers: readonly ImpactTier[],
): RankedFile[] {
  const measurable = total.statements + total.branches;
  return files
    .map(({ path, statements, coveredLines, branches, coveredBranches, percent }): RankedFile => {
      const missing = statements - coveredLines;
      const missingBranches = branches - coveredBranches;
      const gain = measurable === 0 ? 0 : (100 * (missing + missingBranches)) / 2 / measurable;
      return {
        path,
        missing,
        missingBranches,
        statements,
        percent,
        tier: tierOf(statements, percent, tiers),
        gain,
      };
    })
    .filter(({ missing, missingBranches }) => missing + missingBranches > 0)
    .sort((a, b) => b.missing - a.missing || b.missingBranches - a.missingBranches || byText(a.path, b.path));
}

function tierOf(statements: number, percent: number, tiers: readonly ImpactTier[]): number | null {
  const found = tiers.findIndex(
    (tier) => statements >= tier.statements && (tier.below === null || percent < tier.below),
  );
  return found < 0 ? null : found + 1;
}
