import type { FlakyCause, RunFacts } from '#src/model/findings.ts';
import type { IssueContext } from './issue-context.ts';

/** A flaky test of an issue. */
export type FlakyIssueTest = FlakyCause['tests'][number];

/** Flaky tests of one cause, as their issue tells of them. */
export interface FlakyFinding extends Omit<FlakyCause, 'tests'> {
  /** Never empty. */
  tests: readonly FlakyIssueTest[];
}

/** Where a flaky issue is written, and how much it may show. */
export interface FlakyContext extends Pick<IssueContext, 'isQuiet' | 'excerpts' | 'earlier' | 'mention'> {
  facts: RunFacts;
  /** After how many clean trusted runs in a row it is closed (config); the design's unless said. */
  streak?: number;
}

/** Design §5: a flaky issue needs its streak. */
export const FLAKY_STREAK = 10;

/** The worst first. */
export function byRate(a: FlakyIssueTest, b: FlakyIssueTest): number {
  return b.flaky.rate - a.flaky.rate || b.flaky.runs - a.flaky.runs;
}
