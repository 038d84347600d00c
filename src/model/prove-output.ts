import { z } from 'zod';

/** What can be said of a proof; for a whole change the first in this list that one of its tests has (design §6), `no-tests` without any. */
export const PROOF_VERDICTS = [
  'still-red',
  'flaky',
  'proved',
  'not-provable',
  'weak',
  'not-shown',
  'no-tests',
] as const;
export const proofVerdictSchema = z.enum(PROOF_VERDICTS);
export type ProofVerdict = z.infer<typeof proofVerdictSchema>;

/** How one run of a test ended; `missing`: it did not run. */
export const proofOutcomeSchema = z.enum(['failed', 'error', 'passed', 'missing']);
export type ProofOutcome = z.infer<typeof proofOutcomeSchema>;

export const provedTestSchema = z.strictObject({
  /** pytest's, relative to its rootdir. */
  nodeId: z.string(),
  /** On the base's source with the head's test side; of several runs the worst. */
  base: proofOutcomeSchema,
  /** A run each; empty where none was needed any more. */
  head: z.array(proofOutcomeSchema),
  verdict: proofVerdictSchema.exclude(['no-tests']),
  /** In words. */
  why: z.string(),
});
export type ProvedTest = z.infer<typeof provedTestSchema>;

/** `redfirst prove --json`: whether a change's tests are red without it and green with it. */
export const proveOutputSchema = z.strictObject({
  schema: z.literal('redfirst/prove@1'),
  verdict: proofVerdictSchema,
  why: z.string(),
  /** Sorted by node id. */
  tests: z.array(provedTestSchema),
  /** Commits; `base` is the merge base. */
  base: z.string(),
  head: z.string(),
});
export type ProveOutput = z.infer<typeof proveOutputSchema>;
