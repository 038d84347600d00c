import { z } from 'zod';
import { OUTCOMES } from './test-result.ts';

/**
 * How a test ended in one session of pytest: the outcome of its first attempt; `timeout`: it was running when the time was
 * up; `missing`: the session did not come to it.
 */
export const SEEN = [...OUTCOMES, 'timeout', 'missing'] as const;
export const seenSchema = z.enum(SEEN);
export type Seen = z.infer<typeof seenSchema>;

/**
 * `deterministic`: fails each time, whatever runs before it; `flaky`: equal invocations, different outcomes;
 * `order-dependent`: its outcome depends on what runs before it, which is a bug and no flake; `not-reproduced`: never failed.
 */
export const REPRODUCTION_VERDICTS = ['deterministic', 'flaky', 'order-dependent', 'not-reproduced'] as const;
export const reproductionVerdictSchema = z.enum(REPRODUCTION_VERDICTS);
export type ReproductionVerdict = z.infer<typeof reproductionVerdictSchema>;

export const reproducedTestSchema = z.strictObject({
  nodeId: z.string(),
  /** pytest's rootdir relative to the repository root; '' when they are the same. */
  rootdir: z.string(),
  verdict: reproductionVerdictSchema,
  /** How each run of the test alone ended. */
  alone: z.array(seenSchema),
  /** The test fails only after this one; confirmed by running just the two. */
  polluter: z.string().nullable(),
  /** The test fails unless this one ran before it; confirmed by running just the two. */
  setter: z.string().nullable(),
  /** Runs from the repository root on a POSIX shell; null where no line can name the test. */
  command: z.string().nullable(),
  /** The verdict in words, with what could not be tried. */
  why: z.string(),
});
export type ReproducedTest = z.infer<typeof reproducedTestSchema>;

export const leftOutTestSchema = z.strictObject({
  nodeId: z.string(),
  rootdir: z.string(),
  why: z.string(),
});
export type LeftOutTest = z.infer<typeof leftOutTestSchema>;

/** What running failing tests again has shown. */
export const reproductionsSchema = z.strictObject({
  /** Sorted by node id. */
  tests: z.array(reproducedTestSchema),
  /** Tests of which nothing can be said, sorted by node id. */
  leftOut: z.array(leftOutTestSchema),
});
export type Reproductions = z.infer<typeof reproductionsSchema>;

/** `redfirst reproduce --json`. */
export const reproduceOutputSchema = reproductionsSchema.extend({
  schema: z.literal('redfirst/reproduce@1'),
});
export type ReproduceOutput = z.infer<typeof reproduceOutputSchema>;
