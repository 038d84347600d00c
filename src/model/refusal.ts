import { z } from 'zod';

/** An artifact that was not accepted, and why. Both are outside text. */
export const refusalSchema = z.strictObject({ artifact: z.string(), why: z.string() });
export type Refusal = z.infer<typeof refusalSchema>;
