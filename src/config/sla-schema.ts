import { z } from 'zod';
import { DEFAULT_CONFIG } from './defaults.ts';

const hours = z.number().positive();
const { sla } = DEFAULT_CONFIG;

/** Section `sla`. */
export const slaSchema = z
  .strictObject({
    hours: z
      .strictObject({
        P0: hours.default(sla.hours.P0),
        P1: hours.default(sla.hours.P1),
        P2: hours.default(sla.hours.P2),
        P3: hours.default(sla.hours.P3),
      })
      .prefault({})
      .describe('Hours from filing to due, by severity.'),
    warnAt: z
      .number()
      .gt(0)
      .lt(1)
      .default(sla.warnAt)
      .describe('After which share of its time an issue is said to be at risk, once.'),
    notify: z
      .array(
        z
          .string()
          .regex(/^@?[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/)
          .meta({ examples: ['octo', 'octo-org/on-call'] }),
      )
      .default([...sla.notify])
      .describe(
        'Who is mentioned by a warning and at a breach when nobody is assigned and CODEOWNERS names nobody: users, or teams as `org/team`.',
      ),
  })
  .prefault({});
