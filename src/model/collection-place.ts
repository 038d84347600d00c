import { z } from 'zod';
import { coverageTotalsSchema } from './coverage.ts';

/** What questions over many runs need of each collection, without reading it. */
export const collectionPlaceSchema = z.strictObject({
  workflow: z.string(),
  url: z.string(),
  job: z.string().nullable(),
  environment: z.string(),
  shard: z.string().nullable(),
  /** How many shards its suite is divided into, if the job could tell. */
  shards: z.number().int().positive().nullable(),
  workers: z.number().int().nonnegative().nullable(),
  /** Tests that were not skipped, and how many of them failed in the end. */
  ran: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
  /** Milliseconds that each worker spent in tests, by its name; '' for a serial session. */
  busyMs: z.record(z.string(), z.number().nonnegative()),
  /** How many results of pytest-benchmark it has. */
  benchmarks: z.number().int().nonnegative(),
  coverage: coverageTotalsSchema.nullable(),
});
export type CollectionPlace = z.infer<typeof collectionPlaceSchema>;
