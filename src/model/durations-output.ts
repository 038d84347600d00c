import { z } from 'zod';

const count = z.number().int().nonnegative();
const ms = z.number().nonnegative();

const timedRunSchema = z.strictObject({
  run: z.number().int().positive(),
  attempt: z.number().int().positive(),
  sha: z.string(),
  at: z.string(),
  /** Address of the run; empty for one that `history add` saved. */
  url: z.string(),
  /** As measured, not corrected for the machine. */
  durationMs: ms,
});

/** A level that rose and stayed up, in milliseconds corrected for the machine of each run. */
const slowdownSchema = z.strictObject({
  from: ms,
  to: ms,
  /** The first commit at the new level, and the last one before it. */
  sinceSha: z.string(),
  previousSha: z.string(),
  workflow: z.string(),
  environments: z.array(z.string()),
  measured: z.strictObject({ before: count, after: count }),
  evidence: z.strictObject({ before: z.array(timedRunSchema), after: z.array(timedRunSchema) }),
});

const speedSchema = z.enum(['fast', 'medium', 'slow']);

/** `redfirst durations --json`: how long tests took in the newest trusted runs of a branch. Lists are sorted by node id. */
export const durationsOutputSchema = z.strictObject({
  schema: z.literal('redfirst/durations@1'),
  repository: z.string(),
  branch: z.string(),
  tests: z.array(
    z.strictObject({
      nodeId: z.string(),
      rootdir: z.string(),
      medianMs: ms,
      p95Ms: ms,
      runs: count,
      speed: speedSchema,
      /** It was in none of the newest runs. */
      gone: z.boolean(),
      slowdown: slowdownSchema.nullable(),
    }),
  ),
  /** In the order of the config. */
  tiers: z.array(
    z.strictObject({
      name: z.string(),
      budgetMs: ms,
      actualMs: ms,
      testBudgetMs: ms.nullable(),
      tests: count,
      /** Over the budget of one test, or the slowest without which the tier would be within its own. */
      overBudget: z.array(
        z.strictObject({
          nodeId: z.string(),
          rootdir: z.string(),
          medianMs: ms,
          why: z.enum(['test', 'tier']),
        }),
      ),
    }),
  ),
  suite: z.strictObject({
    /** Test time of one run in one environment; null without a run. */
    medianMs: ms.nullable(),
    p95Ms: ms.nullable(),
    slowdowns: z.array(slowdownSchema),
  }),
  speeds: z.array(z.strictObject({ speed: speedSchema, tests: count, medianMs: ms })),
  parallel: z.array(
    z.strictObject({
      workflow: z.string(),
      environment: z.string(),
      workers: count,
      runs: count,
      testMs: ms,
      busiestMs: ms,
      speedUp: z.number(),
      balance: z.number(),
    }),
  ),
  benchmarks: z.array(
    z.strictObject({
      nodeId: z.string(),
      medianMs: ms,
      p95Ms: ms,
      runs: count,
      slowdown: slowdownSchema.nullable(),
    }),
  ),
});
export type DurationsOutput = z.infer<typeof durationsOutputSchema>;
