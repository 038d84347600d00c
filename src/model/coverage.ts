import { z } from 'zod';

/** The branches that leave one line. */
export const branchSchema = z.strictObject({
  line: z.number().int().positive(),
  /** How many ways lead out of the line, and how many of them were taken. */
  total: z.number().int().nonnegative(),
  covered: z.number().int().nonnegative(),
  /** Targets never taken (`12`, or `exit`); null when the report gives only numbers. */
  missing: z.array(z.string()).nullable(),
});
export type Branch = z.infer<typeof branchSchema>;

/** Line lists are sorted and without repetition; a line is in at most one of them. */
export const fileCoverageSchema = z.strictObject({
  /** Relative to the repository root where the checkout confirms it, else as near to it as the report allows. */
  path: z.string(),
  /** The git blob id of the file that was measured, if the job could tell. */
  blobId: z.string().nullable(),
  executed: z.array(z.number().int().positive()),
  missing: z.array(z.number().int().positive()),
  excluded: z.array(z.number().int().positive()),
  branches: z.array(branchSchema),
});
export type FileCoverage = z.infer<typeof fileCoverageSchema>;

export const coverageSchema = z.strictObject({
  /** Sorted by path. */
  files: z.array(fileCoverageSchema),
  branchesMeasured: z.boolean(),
});
export type Coverage = z.infer<typeof coverageSchema>;

export const coverageTotalsSchema = z.strictObject({
  files: z.number().int().nonnegative(),
  statements: z.number().int().nonnegative(),
  coveredLines: z.number().int().nonnegative(),
  branches: z.number().int().nonnegative(),
  coveredBranches: z.number().int().nonnegative(),
  /** coverage.py's own figure: (covered lines + covered branches) / (statements + branches), in percent, unrounded; 100 when there is nothing to cover. */
  percent: z.number().min(0).max(100),
});
export type CoverageTotals = z.infer<typeof coverageTotalsSchema>;
