import { z } from 'zod';
import { ALWAYS, checkSpeeds, checkUniqueNames } from './cross-checks.ts';
import { DEFAULT_COVERAGE, DEFAULT_DURATION_TIERS, DEFAULT_DURATIONS } from './defaults.ts';
import { pathPatternSchema } from './path-pattern.ts';

const seconds = z.number().positive();
const count = z.number().int().positive();
const percent = z.number().min(0).max(100);
const { runs, slowest, speed, slowdown } = DEFAULT_DURATIONS;

const tierSchema = z.strictObject({
  name: z.string().min(1),
  budgetSeconds: seconds.describe('What the tests of the tier may take together.'),
  testSeconds: seconds.nullable().default(null).describe('What each of them may take.'),
  markers: z
    .array(z.string().min(1))
    .default([])
    .describe('Tests with one of these markers are in the tier.'),
  paths: z
    .array(pathPatternSchema)
    .default([])
    .describe('Tests in these files, too: `*` within a segment of the path, `**` across segments.'),
});

/** Section `durations`. Read, `tiers` is the complete list: the defaults, each in its place or replaced by name, then the others. */
export const durationsSchema = z
  .strictObject({
    runs: count.default(runs).describe('How many of the newest runs of each workflow are looked at.'),
    slowest: count.default(slowest).describe('How many of the slowest tests are named.'),
    speed: z
      .strictObject({
        fastSeconds: seconds
          .default(speed.fastSeconds)
          .describe('A test whose median is below this is fast.'),
        mediumSeconds: seconds
          .default(speed.mediumSeconds)
          .describe('A test that is not fast and below this is medium; all others are slow.'),
      })
      .superRefine(checkSpeeds, ALWAYS)
      .prefault({}),
    slowdown: z
      .strictObject({
        ratio: z
          .number()
          .gt(1)
          .default(slowdown.ratio)
          .describe('A slowdown is at least so many times as slow as before.'),
        changeMs: z
          .number()
          .nonnegative()
          .default(slowdown.changeMs)
          .describe('… and at least so many milliseconds slower (not asked of benchmarks).'),
        runs: z
          .number()
          .int()
          .min(3)
          .default(slowdown.runs)
          .describe('… and was measured so many times since then, and before it.'),
        chance: z
          .number()
          .gt(0)
          .max(0.05)
          .default(slowdown.chance)
          .describe('… and would come about by chance with at most this probability.'),
      })
      .prefault({}),
    tiers: z
      .array(tierSchema)
      .max(20)
      .superRefine(checkUniqueNames, ALWAYS)
      .default([])
      .describe(
        'Tiers of the suite with their budgets; one with the name of a default one (`smoke`, `property`, `integration`, `full`) replaces it.',
      )
      .transform((own) => [
        ...DEFAULT_DURATION_TIERS.map((tier) => own.find(({ name }) => name === tier.name) ?? tier),
        ...own.filter(({ name }) => !DEFAULT_DURATION_TIERS.some((tier) => tier.name === name)),
      ]),
  })
  .prefault({});

/** Section `coverage`. */
export const coverageSchema = z
  .strictObject({
    target: percent.default(DEFAULT_COVERAGE.target).describe('Files below this percentage are named.'),
    drop: percent
      .default(DEFAULT_COVERAGE.drop)
      .describe(
        'A changed file, or the total, is named when it loses at least so many percentage points; a file that lost coverage without a change always is.',
      ),
    tiers: z
      .array(
        z.strictObject({
          statements: count.describe('Files with at least so many statements.'),
          below: percent.nullable().default(null).describe('Only those below this percentage.'),
        }),
      )
      .max(9)
      .default(DEFAULT_COVERAGE.tiers.map((tier) => ({ ...tier })))
      .describe('Files where tests have a high impact, tier by tier; the first that takes a file counts.'),
  })
  .prefault({});
