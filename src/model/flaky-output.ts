import { z } from 'zod';
import { FLAKY_RULES } from './flaky-finding.ts';
import { outcomeSchema } from './test-result.ts';

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);

const circumstanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['environment', 'workflow', 'job']), name: z.string() }),
  z.strictObject({ kind: z.literal('workers'), parallel: z.boolean() }),
  /** Hours of the day in UTC: from the start of the one to the start of the other, possibly over midnight. */
  z.strictObject({ kind: z.literal('hours'), from: count, to: count }),
  /** A test that ran before it in the same process, or did not; `alike`: how many others would explain it as well. */
  z.strictObject({
    kind: z.literal('after'),
    nodeId: z.string(),
    rootdir: z.string(),
    present: z.boolean(),
    alike: count,
  }),
]);

const tallySchema = z.strictObject({ failed: count, ran: count });

/** Executions that show it, the most telling first; `moreEvidence` beside it says how many there are besides. */
const evidenceSchema = z.array(
  z.strictObject({
    run: z.number().int().positive(),
    attempt: z.number().int().positive(),
    sha: z.string(),
    outcome: outcomeSchema,
    /** Outcomes of its attempts in the order of execution. */
    attempts: z.array(outcomeSchema),
    environment: z.string(),
    at: z.string(),
    /** Address of the run; empty for one that `history add` saved. */
    url: z.string(),
  }),
);

const signatureSchema = z.strictObject({
  key: z.string(),
  type: z.string(),
  message: z.string(),
  file: z.string().nullable(),
  function: z.string().nullable(),
});

const flakyTestSchema = z.strictObject({
  nodeId: z.string(),
  /** pytest's rootdir relative to the repository root: '' or `packages/x`. */
  rootdir: z.string(),
  /** Runs with any failed attempt ÷ runs in which it ran. */
  rate: share,
  /** Wilson's, 95 %. */
  interval: z.tuple([share, share]),
  runs: count,
  failures: count,
  /** The commit of the oldest of its failures. */
  since: z.string(),
  rule: z.enum(FLAKY_RULES),
  category: z.enum(['race', 'async', 'time', 'external', 'data', 'state', 'unknown']),
  /** Why this category: a sentence without a full stop. */
  why: z.string(),
  /** The lines of code that show it. */
  whyLines: z.array(
    z.strictObject({ file: z.string().nullable(), line: z.number().int().nullable(), text: z.string() }),
  ),
  evidence: evidenceSchema,
  moreEvidence: count,
  environments: z.array(z.strictObject({ environment: z.string(), failed: count, ran: count })),
  /** It fails under these circumstances only. */
  conditions: z.array(
    z.strictObject({
      only: circumstanceSchema,
      inside: tallySchema,
      outside: tallySchema,
      chance: z.number(),
    }),
  ),
  /** How it failed, each once, the newest first. */
  signatures: z.array(signatureSchema),
  /** Set once it passed in enough runs in a row since its last failure. */
  recovered: z.strictObject({ sha: z.string(), at: z.string(), runs: count }).nullable(),
});

/** `redfirst flaky --json`: what the trusted runs of a branch say of its tests. Lists are sorted by node id. */
export const flakyOutputSchema = z.strictObject({
  schema: z.literal('redfirst/flaky@1'),
  repository: z.string(),
  branch: z.string(),
  tests: z.array(flakyTestSchema),
  /** Tests that fail in the newest run in which they ran, and are not flaky. */
  broken: z.array(
    z.strictObject({
      nodeId: z.string(),
      rootdir: z.string(),
      firstFailed: z.string(),
      lastPassed: z.string().nullable(),
      environments: z.array(z.string()),
      evidence: evidenceSchema,
      moreEvidence: count,
    }),
  ),
  regressions: z.array(
    z.strictObject({
      nodeId: z.string(),
      rootdir: z.string(),
      lastPassed: z.string(),
      firstFailed: z.string(),
      intermittent: z.boolean(),
      chance: z.number().nullable(),
      /** Commits that `firstFailed` has and `lastPassed` lacks; null: not known. */
      commits: count.nullable(),
      failing: z.boolean(),
      passedAgain: z.string().nullable(),
      environments: z.array(z.string()),
      evidence: evidenceSchema,
      moreEvidence: count,
    }),
  ),
  /** Parts of runs that say nothing of single tests, since most of their tests failed. */
  leftOut: z.array(
    z.strictObject({
      run: z.number().int().positive(),
      attempt: z.number().int().positive(),
      sha: z.string(),
      environment: z.string(),
      shard: z.string().nullable(),
      ran: count,
      failed: count,
    }),
  ),
});
export type FlakyOutput = z.infer<typeof flakyOutputSchema>;
