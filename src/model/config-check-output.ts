import { z } from 'zod';

const counted = z.number().int().positive();

/** `redfirst config check --json`. */
export const configCheckOutputSchema = z.strictObject({
  schema: z.literal('redfirst/config-check@1'),
  file: z.string(),
  /** False: there is no such file, so the defaults hold. */
  exists: z.boolean(),
  valid: z.boolean(),
  /** In the order of the file; empty when it is valid. */
  errors: z.array(
    z.strictObject({
      line: counted,
      /** In UTF-16 units, as editors count. */
      column: counted,
      /** Dotted, list items as `[0]`; '' where it is about no key. */
      path: z.string(),
      message: z.string(),
    }),
  ),
  /** What it has otherwise than the defaults, in the order of the schema; empty when it is not valid. */
  changes: z.array(z.strictObject({ path: z.string(), default: z.json(), value: z.json() })),
});
export type ConfigCheckOutput = z.infer<typeof configCheckOutputSchema>;
