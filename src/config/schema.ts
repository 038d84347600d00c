import { z } from 'zod';
import { artifactsSchema } from './artifacts-schema.ts';
import { DEFAULT_CONFIG } from './defaults.ts';
import { flakySchema, historySchema } from './flaky-schema.ts';
import { gatesSchema } from './gates-schema.ts';
import { infrastructureSchema, issuesSchema, labelsSchema, reportedSchema } from './issues-schema.ts';
import { proveSchema } from './prove-schema.ts';
import { severitySchema } from './severity-schema.ts';
import { slaSchema } from './sla-schema.ts';
import { coverageSchema, durationsSchema } from './trend-schema.ts';

const { excerpts, filing, security } = DEFAULT_CONFIG;
const names = z.array(z.string().min(1)).min(1);

/**
 * `.github/redfirst.yml`. Everything has a default, so that `{}` is a whole config; unknown keys are errors. Sections
 * about one subject share a file beside this one.
 */
export const configSchema = z.strictObject({
  severity: severitySchema,
  sla: slaSchema,
  branches: names
    .optional()
    .describe('Branches whose pushes and schedules are trusted; without it the default branch.'),
  workflows: names
    .optional()
    .describe(
      'Workflows, by name or file, that must have results; without it every one that ever had a collection.',
    ),
  artifacts: artifactsSchema,
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
  gates: gatesSchema,
  issues: issuesSchema,
  labels: labelsSchema,
  infrastructure: infrastructureSchema,
  reported: reportedSchema,
  durations: durationsSchema,
  coverage: coverageSchema,
  flaky: flakySchema,
  prove: proveSchema,
  history: historySchema,
  excerpts: z
    .enum(['none', 'short', 'full'])
    .default(excerpts)
    .describe(
      'How much of a traceback an issue shows: `none`, its head and tail, or (`full`) all that the report kept.',
    ),
});
export type Config = z.infer<typeof configSchema>;
