import { z } from 'zod';
import { benchmarkSchema } from './benchmark.ts';
import { coverageTotalsSchema } from './coverage.ts';
import { fuzzCrashSchema } from './fuzz-crash.ts';
import { mutantsSchema } from './mutants.ts';
import { problemSchema } from './problem.ts';
import { nodeIdOriginSchema, outcomeSchema } from './test-result.ts';

const count = z.number().int().nonnegative();

/** Counts of tests (distinct node ids) by final outcome, plus how many are flaky and how many attempts came after a first one. */
export const testCountsSchema = z.strictObject({
  total: count,
  passed: count,
  failed: count,
  error: count,
  skipped: count,
  xfailed: count,
  xpassed: count,
  unknown: count,
  flaky: count,
  reruns: count,
});

const inspectedCrashSchema = fuzzCrashSchema.extend({
  /** A line for a POSIX shell, run from the repository root; null where the target or its input is not known. */
  reproduce: z.string().nullable(),
});

/** `redfirst inspect --json`. */
export const inspectOutputSchema = z.strictObject({
  schema: z.literal('redfirst/inspect@1'),
  tests: testCountsSchema,
  /** With `--cases` every test, else those that did not plainly pass; sorted by node id. */
  cases: z.array(
    z.strictObject({
      nodeId: z.string(),
      nodeIdFrom: nodeIdOriginSchema,
      outcome: outcomeSchema,
      flaky: z.boolean(),
      attempts: z.array(z.strictObject({ outcome: outcomeSchema, durationMs: z.number().nullable() })),
      exception: z.strictObject({ type: z.string(), message: z.string() }).nullable(),
      location: z.strictObject({ file: z.string(), line: z.number().int().positive() }).nullable(),
      markers: z.array(z.string()),
      /** Null for a test that has nothing to reproduce. */
      reproduce: z.string().nullable(),
    }),
  ),
  coverage: coverageTotalsSchema.nullable(),
  mutants: mutantsSchema.nullable(),
  fuzzCrashes: z.array(inspectedCrashSchema),
  benchmarks: z.array(benchmarkSchema),
  problems: z.array(problemSchema),
});
export type InspectOutput = z.infer<typeof inspectOutputSchema>;
