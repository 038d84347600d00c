import { z } from 'zod';
import { severityRuleSchema } from '#src/model/severity.ts';
import { DEFAULT_CONFIG, DEFAULT_SEVERITY_RULES } from './defaults.ts';

const hours = z.number().positive();
const { sla, excerpts } = DEFAULT_CONFIG;

/**
 * `.github/redfirst.yml`. Everything has a default, so that `{}` is a whole config; unknown keys are errors.
 * Read, `severity.rules` is the complete list: the file's own rules, which can overrule any default, then the defaults.
 */
export const configSchema = z.strictObject({
  severity: z
    .strictObject({
      rules: z
        .array(severityRuleSchema)
        .describe('Your own rules, tried in order before the default ones; the first that matches decides.')
        .default([])
        .transform((own) => [...own, ...DEFAULT_SEVERITY_RULES]),
    })
    .prefault({}),
  sla: z
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
    })
    .prefault({}),
  excerpts: z
    .enum(['none', 'short', 'full'])
    .default(excerpts)
    .describe('How much of a traceback is shown: none, its end, or all that the report kept.'),
});
export type Config = z.infer<typeof configSchema>;
