import { z } from 'zod';
import { FLAKY_RULES } from '#src/model/flaky-finding.ts';
import { severityRuleSchema } from '#src/model/severity.ts';
import { DEFAULT_CONFIG, DEFAULT_SEVERITY_RULES } from './defaults.ts';
import { coverageSchema, durationsSchema } from './trend-schema.ts';

const hours = z.number().positive();
const { sla, excerpts, filing, security, issues, flaky, history } = DEFAULT_CONFIG;
const runs = z.number().int().positive();
const share = z.number().min(0).max(1);

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
  durations: durationsSchema,
  coverage: coverageSchema,
  flaky: z
    .strictObject({
      rules: z
        .array(z.enum(FLAKY_RULES))
        .default([...flaky.rules])
        .describe(
          'What makes a test flaky, the first that applies: `rerun-passed` within a run, outcomes that differ in the `same-commit`, or its `rate` of failures.',
        ),
      rate: z
        .strictObject({
          runs: runs
            .default(flaky.rate.runs)
            .describe('In how many trusted runs a test must have run for the rule `rate`.'),
          failures: runs
            .default(flaky.rate.failures)
            .describe('In how many of them it must have failed, at least one pass beside.'),
          share: share.default(flaky.rate.share).describe('In which share of them it must have failed.'),
        })
        .prefault({}),
      stateChanges: z
        .number()
        .positive()
        .default(flaky.stateChanges)
        .describe(
          'How often commits break or mend one test within the known history, on average; the higher, the more failures are taken for bugs that came and went.',
        ),
      intermittent: z
        .strictObject({
          cleanRuns: runs
            .default(flaky.intermittent.cleanRuns)
            .describe(
              'How many clean runs before its first failure make a test that fails now and then a regression.',
            ),
          chance: share
            .default(flaky.intermittent.chance)
            .describe(
              'How probable it may at most be that chance alone kept the failures for the time since.',
            ),
        })
        .prefault({}),
      chance: share
        .default(flaky.chance)
        .describe(
          'How probable it may at most be that chance alone made a flaky test fail under one condition only, or fail all the time since a commit.',
        ),
      massFailure: z
        .strictObject({
          tests: runs
            .default(flaky.massFailure.tests)
            .describe('How many tests must have run in a job for its failures to be a mass failure.'),
          share: share
            .default(flaky.massFailure.share)
            .describe('More than this share of them failed: the job then says nothing of single tests.'),
        })
        .prefault({}),
      recoveredAfter: runs
        .default(flaky.recoveredAfter)
        .describe('After how many clean runs in a row a flaky test has recovered.'),
      goneAfter: runs
        .default(flaky.goneAfter)
        .describe('A test that is absent from so many runs in a row is no longer called broken.'),
    })
    .prefault({}),
  history: z
    .strictObject({
      window: runs
        .default(history.window)
        .describe(
          'From how many of the newest trusted runs of a branch flaky tests and regressions are told.',
        ),
      keepDays: runs
        .default(history.keepDays)
        .describe('How many days the results of trusted runs are kept; after that a summary of each day is.'),
      keepOtherDays: runs
        .default(history.keepOtherDays)
        .describe('How many days the results of all other runs are kept.'),
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
