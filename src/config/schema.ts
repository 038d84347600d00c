import { z } from 'zod';
import { severityRuleSchema } from '#src/model/severity.ts';
import { DEFAULT_CONFIG, DEFAULT_SEVERITY_RULES } from './defaults.ts';

const hours = z.number().positive();
const { sla, excerpts, filing, security, issues } = DEFAULT_CONFIG;
const runs = z.number().int().positive();

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
      notify: z
        .array(z.string().regex(/^@?[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/))
        .default([...sla.notify])
        .describe('Who is mentioned at a breach when nobody is assigned: users, or teams as `org/team`.'),
    })
    .prefault({}),
  branches: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Branches whose pushes and schedules are trusted; without it the default branch.'),
  workflows: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      'Workflows, by name or file, that must have results; without it every one that ever had a collection.',
    ),
  filing: z
    .enum(['dry-run', 'on', 'off'])
    .default(filing)
    .describe(
      'Whether issues are opened. `dry-run`: one issue lists what would be filed, until `/redfirst start`.',
    ),
  security: z
    .enum(['quiet', 'public'])
    .default(security)
    .describe(
      'How findings of a security rule are filed in a public repository. `quiet`: without excerpt, parameters and reproduction.',
    ),
  issues: z
    .strictObject({
      confirmations: runs
        .default(issues.confirmations)
        .describe('In how many trusted runs a P2 or P3 must fail before it is filed; P0 and P1 are at once.'),
      closeAfter: runs
        .default(issues.closeAfter)
        .describe('After how many trusted runs in which all its tests passed an issue is closed.'),
    })
    .prefault({}),
  excerpts: z
    .enum(['none', 'short', 'full'])
    .default(excerpts)
    .describe(
      'How much of a traceback an issue shows: `none`, its head and tail, or (`full`) all that the report kept.',
    ),
});
export type Config = z.infer<typeof configSchema>;
