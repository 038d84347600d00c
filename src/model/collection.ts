import { z } from 'zod';
import { benchmarkSchema } from './benchmark.ts';
import { coverageSchema } from './coverage.ts';
import { fuzzCrashSchema } from './fuzz-crash.ts';
import { mutantsSchema } from './mutants.ts';
import { problemSchema } from './problem.ts';
import { reproductionsSchema } from './reproduction-output.ts';
import { testResultSchema } from './test-result.ts';

/** What pytest and its plugins said of themselves. Unknown is null, never a guess. */
export const sessionSchema = z.strictObject({
  python: z.string().nullable(),
  pytest: z.string().nullable(),
  platform: z.string().nullable(),
  plugins: z.record(z.string(), z.string()),
  workers: z.number().int().nonnegative().nullable(),
  /** Seeds by plugin, e.g. `{"randomly": "1234"}`. */
  seeds: z.record(z.string(), z.string()),
  exitCode: z.number().int().nullable(),
  collected: z.number().int().nonnegative().nullable(),
});
export type Session = z.infer<typeof sessionSchema>;

/** What the reports of one job, read together, say. The input of every analysis. */
export const resultsSchema = z.strictObject({
  session: sessionSchema,
  /** Sorted by node id. */
  tests: z.array(testResultSchema),
  /**
   * For each process of pytest's that ran tests: the places in `tests` of those that it ran, in the order in which they were
   * started. Absent where the reports don't tell; of a test that is in none of the lists it is not known.
   */
  order: z.array(z.array(z.number().int().nonnegative())).optional(),
  coverage: coverageSchema.nullable(),
  /** Of mutmut; null when its reports are not among those read. */
  mutants: mutantsSchema.nullable(),
  /** Of Atheris; sorted by target, kind and input. */
  fuzzCrashes: z.array(fuzzCrashSchema),
  /** Of pytest-benchmark; sorted by node id. */
  benchmarks: z.array(benchmarkSchema),
  problems: z.array(problemSchema),
});
export type Results = z.infer<typeof resultsSchema>;

/** What the job says of its run: for display, and for choosing inside what the API confirms; never trusted (design §4). */
export const claimedRunSchema = z.strictObject({
  repository: z.string(),
  runId: z.string(),
  attempt: z.number().int().positive(),
  workflow: z.string().nullable(),
  job: z.string().nullable(),
  event: z.string().nullable(),
  ref: z.string().nullable(),
  /** The commit that was checked out and tested; for a pull request usually a merge commit. */
  testedSha: z.string().nullable(),
  parents: z.array(z.string()),
  pullRequest: z.number().int().positive().nullable(),
});
export type ClaimedRun = z.infer<typeof claimedRunSchema>;

export const COLLECTION_SCHEMA = 'redfirst/collection@1';

/** The wire format: what one job contributed, as data, never Markdown (design §4). */
export const collectionSchema = z.strictObject({
  schema: z.literal(COLLECTION_SCHEMA),
  tool: z.strictObject({ name: z.literal('redfirst'), version: z.string() }),
  environment: z.strictObject({
    /** The name given by the workflow, else made of OS and Python. */
    name: z.string(),
    os: z.string().nullable(),
    python: z.string().nullable(),
    matrix: z.record(z.string(), z.string()),
  }),
  shard: z.strictObject({ name: z.string(), expected: z.number().int().positive().nullable() }).nullable(),
  claimed: claimedRunSchema.nullable(),
  /** The command that the Action itself ran, if it did; signal when it was killed by one. */
  command: z
    .strictObject({ exitCode: z.number().int().nullable(), signal: z.string().nullable(), line: z.string() })
    .nullable(),
  results: resultsSchema,
  /** What running the failing tests again has shown, in the same job; absent where they were not. */
  reproductions: reproductionsSchema.optional(),
});
export type Collection = z.infer<typeof collectionSchema>;
