import { z } from 'zod';
import { seenSchema } from './reproduction-output.ts';

/**
 * `stable`: passed in every run; `flaky`: ended differently in runs of the same code; `failing`: failed in every run, or was
 * not run as often as it was asked for.
 */
export const VERIFY_VERDICTS = ['stable', 'flaky', 'failing'] as const;
export const verifyVerdictSchema = z.enum(VERIFY_VERDICTS);
export type VerifyVerdict = z.infer<typeof verifyVerdictSchema>;

export const verifiedTestSchema = z.strictObject({
  nodeId: z.string(),
  rootdir: z.string(),
  verdict: verifyVerdictSchema,
  why: z.string(),
  /** Its outcomes, run by run. */
  sequential: z.array(seenSchema),
  parallel: z.array(seenSchema),
});
export type VerifiedTest = z.infer<typeof verifiedTestSchema>;

/** `redfirst verify --json`. */
export const verifyOutputSchema = z.strictObject({
  schema: z.literal('redfirst/verify@1'),
  verdict: verifyVerdictSchema,
  why: z.string(),
  /** The worst outcome of each run. */
  sequential: z.array(seenSchema),
  parallel: z.array(seenSchema),
  /** How the parallel runs were made: by workers of xdist that each run all tests, or by processes of pytest. */
  parallelBy: z.enum(['xdist', 'processes']),
  /** Sorted by node id. */
  tests: z.array(verifiedTestSchema),
  /** The first run in which a test ended otherwise than in the first one; null: in none. */
  firstDifference: z
    .strictObject({
      nodeId: z.string(),
      rootdir: z.string(),
      how: z.enum(['sequential', 'parallel']),
      /** Counts from 1. */
      run: z.number().int().positive(),
      seen: seenSchema,
      insteadOf: seenSchema,
      /** Of the failure, of the run that failed; null where none is told. */
      message: z.string().nullable(),
    })
    .nullable(),
});
export type VerifyOutput = z.infer<typeof verifyOutputSchema>;
