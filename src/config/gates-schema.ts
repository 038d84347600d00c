import { z } from 'zod';
import { ALWAYS, checkAsksSomething, checkUniquePaths } from './cross-checks.ts';
import { DEFAULT_GATES } from './defaults.ts';
import { pathPatternSchema } from './path-pattern.ts';

const onOff = z.enum(['on', 'off']);
const percent = z.number().min(0).max(100);
const percentOrOff = z.union([percent, z.enum(['off'])]);
const { newFailures, noResults, newFlaky, coverageTotal, coverageDrop, diffCoverage, slowdowns } =
  DEFAULT_GATES;

/** More would be a rule for each file. */
const MOST_PATHS = 50;

const pathGateSchema = z
  .strictObject({
    path: pathPatternSchema.describe('Files, by a pattern; what matches counts together.'),
    coverage: percent.optional().describe('Percent of their coverage, at least.'),
    diffCoverage: percent.optional().describe('Percent of the lines that the change adds to them, at least.'),
  })
  .superRefine(checkAsksSomething, ALWAYS);

/** Section `gates`: each makes the check a failure by itself, and what is not known never does. */
export const gatesSchema = z
  .strictObject({
    newFailures: onOff
      .default(newFailures)
      .describe(
        'Whether a test that newly fails makes the check a failure; `off`: neutral, and its first line says so.',
      ),
    noResults: z
      .enum(['neutral', 'fail'])
      .default(noResults)
      .describe(
        'What the check is without results, or with results that are missing or could not be read: neutral, or (`fail`) a failure.',
      ),
    newFlaky: onOff
      .default(newFlaky)
      .describe('Whether a test that is flaky here, and was not before, makes the check a failure.'),
    coverageTotal: percentOrOff
      .default(coverageTotal)
      .describe('Percent of coverage below which the check is a failure, or `off`.'),
    coverageDrop: percentOrOff
      .default(coverageDrop)
      .describe(
        'Percentage points of coverage that a run may lose against its baseline; more is a failure. 0: none. Or `off`.',
      ),
    diffCoverage: percentOrOff
      .default(diffCoverage)
      .describe(
        'Percent of the added lines that can be covered below which the check is a failure, or `off`. Met by a change without such lines.',
      ),
    paths: z
      .array(pathGateSchema)
      .max(MOST_PATHS)
      .superRefine(checkUniquePaths, ALWAYS)
      .default([])
      .describe(
        'The same for some files: each item has a `path` (`*` within a segment, `**` across segments) and `coverage`, `diffCoverage` or both, in percent.',
      ),
    slowdowns: onOff
      .default(slowdowns)
      .describe(
        'Whether a lasting slowdown of a test, a benchmark or the suite makes the check a failure; only runs of trusted branches know of any.',
      ),
  })
  .prefault({});
