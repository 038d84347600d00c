import { z } from 'zod';

const milliseconds = z.number().nonnegative();

/** What pytest-benchmark measured of one test. */
export const benchmarkSchema = z.strictObject({
  /** pytest's node id, relative to pytest's rootdir. */
  nodeId: z.string(),
  name: z.string(),
  group: z.string().nullable(),
  /** The test's parameters, each as text. */
  params: z.record(z.string(), z.string()),
  minMs: milliseconds,
  maxMs: milliseconds,
  meanMs: milliseconds,
  stddevMs: milliseconds,
  medianMs: milliseconds,
  /** Distance between the quartiles. */
  iqrMs: milliseconds,
  /** How often it was measured, and how many calls each of these measurements is the mean of. */
  rounds: z.number().int().positive(),
  iterations: z.number().int().positive(),
  opsPerSecond: z.number().nonnegative().nullable(),
  /** What the job says was measured: for display. */
  commit: z
    .strictObject({ sha: z.string(), branch: z.string().nullable(), isDirty: z.boolean().nullable() })
    .nullable(),
  /** The machine in a few words, e.g. `Linux x86_64, AMD EPYC, CPython 3.11.7`: for display. */
  machine: z.string().nullable(),
});
export type Benchmark = z.infer<typeof benchmarkSchema>;
