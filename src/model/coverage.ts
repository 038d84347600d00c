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
  /** Which of the lines ran in which context, where the report was written with contexts; sorted by context. */
  contexts: z
    .array(
      z.strictObject({
        /** The context's place in the coverage's own list of names. */
        context: z.number().int().nonnegative(),
        /** First and last line of each run of lines, one after the other: `[3, 5, 9, 9]`. */
        ranges: z.array(z.number().int().positive()),
      }),
    )
    .optional(),
});
export type FileCoverage = z.infer<typeof fileCoverageSchema>;

export const coverageSchema = z.strictObject({
  /** Sorted by path. */
  files: z.array(fileCoverageSchema),
  branchesMeasured: z.boolean(),
  /** Names of contexts as coverage.py has them (`tests/test_a.py::test_x|run`; '' outside any), sorted. */
  contexts: z.array(z.string()).optional(),
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

/** The same without the figure in percent. */
export type LineTotals = Omit<CoverageTotals, 'percent'>;
