import { z } from 'zod';

export const PROBLEM_KINDS = [
  'malformed',
  'truncated',
  'empty',
  'unsafe',
  'unsupported',
  'too-large',
  'ambiguous',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something in the input that could not be read, or not be read with certainty. Nothing is dropped without one. */
export const problemSchema = z.strictObject({
  /** The report's path as it was given. */
  file: z.string(),
  kind: z.enum(PROBLEM_KINDS),
  /** What is wrong and what to do about it, one sentence or two. Outside text in it is not yet escaped. */
  message: z.string(),
  /** The place, e.g. `line 3, column 9`. */
  at: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
