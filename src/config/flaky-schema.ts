import { z } from 'zod';
import { FLAKY_RULES } from '#src/model/flaky-finding.ts';
import { DEFAULT_CONFIG } from './defaults.ts';

const { flaky, history } = DEFAULT_CONFIG;
const runs = z.number().int().positive();
const share = z.number().min(0).max(1);

/** Section `flaky`. */
export const flakySchema = z
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
          .describe('How probable it may at most be that chance alone kept the failures for the time since.'),
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
  .prefault({});

/** Section `history`. */
export const historySchema = z
  .strictObject({
    window: runs
      .default(history.window)
      .describe('From how many of the newest trusted runs of a branch flaky tests and regressions are told.'),
    keepDays: runs
      .default(history.keepDays)
      .describe('How many days the results of trusted runs are kept; after that a summary of each day is.'),
    keepOtherDays: runs
      .default(history.keepOtherDays)
      .describe('How many days the results of all other runs are kept.'),
  })
  .prefault({});
