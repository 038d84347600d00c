import { z } from 'zod';

const count = z.number().int().nonnegative();

/** A mutant that no test noticed. mutmut's reports give it no line. */
export const survivorSchema = z.strictObject({
  /** mutmut's own name of it, e.g. `shop.core.xǁBoxǁgrow__mutmut_1`: what `mutmut show` takes. */
  name: z.string(),
  /** Dotted name of the mutated module. */
  module: z.string(),
  class: z.string().nullable(),
  function: z.string(),
  /** The mutated file relative to the repository root, if known. */
  file: z.string().nullable(),
});
export type Survivor = z.infer<typeof survivorSchema>;

/** What mutation testing found, counted by mutmut's own statuses; null: the reports at hand don't say. */
export const mutantCountsSchema = z.strictObject({
  total: count.nullable(),
  killed: count.nullable(),
  survived: count,
  timeout: count,
  /** No test runs the mutated function. */
  noTests: count,
  skipped: count,
  suspicious: count,
  segfault: count,
  interrupted: count,
  caughtByTypeCheck: count.nullable(),
  notChecked: count.nullable(),
});
export type MutantCounts = z.infer<typeof mutantCountsSchema>;

export const mutantsSchema = z.strictObject({
  counts: mutantCountsSchema,
  /** The mutated modules, sorted; empty where only numbers are known. */
  modules: z.array(z.string()),
  /** Sorted by name; empty where only numbers are known. */
  survivors: z.array(survivorSchema),
});
export type Mutants = z.infer<typeof mutantsSchema>;
