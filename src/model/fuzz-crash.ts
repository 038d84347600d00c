import { z } from 'zod';
import { frameSchema } from './test-result.ts';

/**
 * How a fuzz target ended. `exception`: Python raised and nothing caught it; `crash`: the interpreter died or left;
 * `oom` and `leak`: libFuzzer's limit of memory, and memory that was never freed.
 */
export const FUZZ_CRASH_KINDS = ['exception', 'crash', 'timeout', 'oom', 'leak'] as const;
export type FuzzCrashKind = (typeof FUZZ_CRASH_KINDS)[number];

/** The input that made it happen. */
export const fuzzInputSchema = z.strictObject({
  /** As libFuzzer puts it into the file's name. */
  sha1: z.string(),
  sizeBytes: z.number().int().nonnegative().nullable(),
  /** The bytes, of inputs up to libFuzzer's usual size; null: too long, or not in the reports. */
  base64: z.string().nullable(),
  /** Where the file with the bytes lies: relative to the repository root, or only its name where that is not known. */
  file: z.string(),
});
export type FuzzInput = z.infer<typeof fuzzInputSchema>;

export const fuzzCrashSchema = z.strictObject({
  kind: z.enum(FUZZ_CRASH_KINDS),
  /** Exception type, or libFuzzer's word for it (`timeout`, `out-of-memory`); '' when the reports don't say. */
  type: z.string(),
  message: z.string(),
  /** Where it was raised in the project, else the deepest project frame. */
  location: frameSchema.nullable(),
  /** The project's frames, outermost first. */
  frames: z.array(frameSchema),
  /** The fuzz target's script, relative to the repository root where that is known. */
  target: z.string().nullable(),
  input: fuzzInputSchema.nullable(),
  /** The limit that a timeout broke. */
  timeoutSeconds: z.number().int().positive().nullable(),
  /** The log's part about it, bounded; '' when there is no log. */
  excerpt: z.string(),
});
export type FuzzCrash = z.infer<typeof fuzzCrashSchema>;
