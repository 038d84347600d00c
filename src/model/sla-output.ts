import { z } from 'zod';
import { SEVERITIES } from './severities.ts';

const count = z.number().int().nonnegative();
const hours = z.number().nonnegative();

/** Of how many issues it is known, and hours in real time, pauses included. Null: of none. */
const timesSchema = z
  .strictObject({ issues: z.number().int().positive(), median: hours, p90: hours })
  .nullable();

const tallySchema = z.strictObject({
  /** Open issues: `onTime`, `atRisk`, `breached` and `paused` add up to `total`. */
  open: z.strictObject({ total: count, onTime: count, atRisk: count, breached: count, paused: count }),
  /** Closed issues; `calledOff`: as a duplicate or not planned, which meets and breaches nothing. */
  closed: z.strictObject({ met: count, breached: count, calledOff: count }),
  /** From filing to a person's first answer. */
  hoursToAcknowledge: timesSchema,
  /** From filing, or the last opening, to the closing of what was not called off. */
  hoursToResolve: timesSchema,
  oldestOpen: z
    .strictObject({
      issue: z.number().int().positive(),
      key: z.string(),
      /** UTC ISO. */
      filedAt: z.string(),
      dueAt: z.string().nullable(),
      ageHours: hours,
    })
    .nullable(),
});

/** `redfirst sla --json`: how a repository's issues stand to their due dates at a time. */
export const slaOutputSchema = z.strictObject({
  schema: z.literal('redfirst/sla@1'),
  /** `owner/name` */
  repository: z.string(),
  /** UTC ISO. */
  at: z.string(),
  all: tallySchema,
  /** The worst severity first; each is there. */
  severities: z.array(tallySchema.extend({ severity: z.enum(SEVERITIES) })),
});
export type SlaOutput = z.infer<typeof slaOutputSchema>;
export type SlaTally = z.infer<typeof tallySchema>;
