import { z } from 'zod';

/** `redfirst bisect --json`: the first commit on which a test fails. */
export const bisectOutputSchema = z.strictObject({
  schema: z.literal('redfirst/bisect@1'),
  /** Null: the test passes at the bad end, fails at the good one, or the commits between can't be told apart. */
  firstBad: z.string().nullable(),
  /** Of that commit. */
  subject: z.string().nullable(),
  why: z.string(),
  /** How many commits the test was run on, the two ends included. */
  tested: z.number().int().nonnegative(),
  /** Commits on which it could not be run, and merges where a commit that they brought decides. */
  skipped: z.array(z.strictObject({ sha: z.string(), why: z.string() })),
});
export type BisectOutput = z.infer<typeof bisectOutputSchema>;
