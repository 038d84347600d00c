import type { CoverageHistory } from '#src/model/branch-history.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import { coverageTotals } from '#src/model/coverage-totals.ts';

/** A file with so many executed and so many missing lines. */
export function aFile(
  path: string,
  executed: number,
  missing: number,
  over: Partial<FileCoverage> = {},
): FileCoverage {
  return {
    path,
    blobId: null,
    executed: Array.from({ length: executed }, (_, at) => at + 1),
    missing: Array.from({ length: missing }, (_, at) => executed + at + 1),
    excluded: [],
    branches: [],
    ...over,
  };
}

/** The runs of commits `c0`, `c1`, … with these files. */
export function aCoverageHistory(...commits: readonly FileCoverage[][]): CoverageHistory {
  return {
    branch: 'main',
    points: commits.map((files, at) => ({
      runId: at + 1,
      sha: `c${at}`,
      at: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
      url: `https://example.test/runs/${at + 1}`,
      totals: coverageTotals({ files, branchesMeasured: false }),
    })),
    newest: commits.at(-1) ?? [],
    before: commits.at(-2) ?? null,
  };
}
