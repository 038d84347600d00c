import { z } from 'zod';

const count = z.number().int().nonnegative();

/** `redfirst history stats --json`: how much is in a history. */
export const historyStatsOutputSchema = z.strictObject({
  schema: z.literal('redfirst/history-stats@1'),
  /** Sorted by name. */
  repositories: z.array(
    z.strictObject({
      repository: z.string(),
      runs: count,
      trustedRuns: count,
      /** Parts of runs. */
      collections: count,
      tests: count,
      /** Outcomes that were not one plain pass. */
      events: count,
      causes: count,
      /** Days of which only a summary is kept. */
      days: count,
      firstRun: z.string().nullable(),
      lastRun: z.string().nullable(),
    }),
  ),
  /** Of all tables with their indexes. */
  bytes: count,
});
