import { z } from 'zod';
import { coverageTotalsSchema } from './coverage.ts';

const count = z.number().int().nonnegative();
const percent = z.number().min(0).max(100);

const runSchema = z.strictObject({
  run: z.number().int().positive(),
  sha: z.string(),
  at: z.string(),
  /** Address of the run; empty for one that `history add` saved. */
  url: z.string(),
});

/** `redfirst coverage --json`: what the tests cover on a branch. Lists are sorted by path where nothing else is said. */
export const coverageOutputSchema = z.strictObject({
  schema: z.literal('redfirst/coverage@1'),
  repository: z.string(),
  branch: z.string(),
  /** Of the newest run that measured; null: none did. */
  total: coverageTotalsSchema.nullable(),
  /** In commit order. */
  trend: z.array(runSchema.extend({ percent })),
  /** The file with most missing lines first. */
  ranking: z.array(
    z.strictObject({
      path: z.string(),
      missing: count,
      missingBranches: count,
      statements: count,
      percent,
      /** From 1 (the greatest impact) on; null: in no tier. */
      tier: z.number().int().positive().nullable(),
      /** Percentage points that the total gains when half of what is missing here is covered. */
      gain: z.number(),
    }),
  ),
  /** Files that have less coverage than they once had, and have not got it back. */
  drops: z.array(
    z.strictObject({
      path: z.string(),
      from: percent,
      to: percent,
      previousPath: z.string().nullable(),
      /** The file itself is the same as before; null: not known. */
      unchanged: z.boolean().nullable(),
      missing: z.strictObject({ from: count, to: count }),
      before: runSchema,
      since: runSchema,
    }),
  ),
  /** Falls of the total, in commit order. */
  falls: z.array(
    z.strictObject({
      from: percent,
      to: percent,
      before: runSchema,
      since: runSchema,
      recovered: z.boolean(),
    }),
  ),
  files: z.array(coverageTotalsSchema.extend({ path: z.string(), underTarget: z.boolean() })),
  /** Each folder with all that is below it. */
  directories: z.array(coverageTotalsSchema.extend({ path: z.string() })),
  /** Percentage below which a file is under target. */
  target: percent,
});
export type CoverageOutput = z.infer<typeof coverageOutputSchema>;
