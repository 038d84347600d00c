import { z } from 'zod';
import { causeRecordSchema } from './cause-record.ts';
import { collectionSchema } from './collection.ts';
import { coverageTotalsSchema } from './coverage.ts';
import { refusalSchema } from './refusal.ts';
import { repositorySchema, workflowRunSchema } from './workflow-run.ts';

export const HISTORY_SCHEMA = 'redfirst/history@1';

const repositoryId = z.number().int().positive();
const sha = z.string();

/** What one UTC day of a trusted branch was, when its runs are no longer kept. */
export const daySummarySchema = z.strictObject({
  /** `2026-03-01`, of the completion of the runs. */
  day: z.iso.date(),
  /** Workflow runs with results, and those of them in which a test failed in the end. */
  runs: z.number().int().nonnegative(),
  failedRuns: z.number().int().nonnegative(),
  /** The newest commit that was tested, and what the newest run with coverage had, in percent. */
  sha,
  coverage: z.number().nullable(),
  /** Tests that did not plainly pass everywhere, sorted: in how many runs they ran, and had a failed attempt. */
  tests: z.array(
    z.strictObject({
      nodeId: z.string(),
      rootdir: z.string(),
      ran: z.number().int().nonnegative(),
      failed: z.number().int().nonnegative(),
    }),
  ),
});
export type DaySummary = z.infer<typeof daySummarySchema>;

/** One line of `history export`. A line's run, and its repository, come before it. */
export const historyRecordSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('repository'),
    schema: z.literal(HISTORY_SCHEMA),
    repository: repositorySchema,
    describedAt: z.iso.datetime(),
    filing: z.enum(['dry-run', 'on']),
  }),
  z.strictObject({ kind: z.literal('commit'), repositoryId, sha, parents: z.array(sha) }),
  z.strictObject({ kind: z.literal('branch'), repositoryId, name: z.string(), newest: sha }),
  z.strictObject({ kind: z.literal('day'), repositoryId, branch: z.string(), summary: daySummarySchema }),
  z.strictObject({
    kind: z.literal('run'),
    run: workflowRunSchema,
    /** False: it is still to be reported. */
    reported: z.boolean(),
    refused: z.array(refusalSchema),
    /** What it covered, where its collections are no longer kept and don't say it. */
    coverage: coverageTotalsSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('collection'),
    repositoryId,
    runId: z.number().int().positive(),
    attempt: z.number().int().positive(),
    collection: collectionSchema,
    /** What each worker spent in tests, by its name; its tests say it of those only that did not simply end. */
    busyMs: z.record(z.string(), z.number().nonnegative()).optional(),
  }),
  z.strictObject({ kind: z.literal('cause'), repositoryId, cause: causeRecordSchema }),
]);
export type HistoryRecord = z.infer<typeof historyRecordSchema>;

/** How much is in a history. */
export interface HistoryStats {
  repositories: {
    repository: string;
    runs: number;
    trustedRuns: number;
    collections: number;
    tests: number;
    /** Outcomes that were not one plain pass. */
    events: number;
    causes: number;
    days: number;
    /** UTC ISO; null without a run. */
    firstRun: string | null;
    lastRun: string | null;
  }[];
  /** Of all tables with their indexes. */
  bytes: number;
}
