/** What a team asks of a run before its check may be green (config `gates`); each is described in the schema. */
export interface GateSettings {
  newFailures: 'on' | 'off';
  noResults: 'neutral' | 'fail';
  newFlaky: 'on' | 'off';
  /** Percent. */
  coverageTotal: number | 'off';
  /** Percentage points. */
  coverageDrop: number | 'off';
  /** Percent. */
  diffCoverage: number | 'off';
  paths: readonly PathGate[];
  slowdowns: 'on' | 'off';
}

/** What is asked of the files that a pattern matches, taken together; in percent. */
export interface PathGate {
  path: string;
  coverage?: number | undefined;
  diffCoverage?: number | undefined;
}

/** The gates by the names of their settings. */
export const GATE_NAMES = [
  'newFailures',
  'noResults',
  'newFlaky',
  'coverageTotal',
  'coverageDrop',
  'diffCoverage',
  'paths.coverage',
  'paths.diffCoverage',
  'slowdowns',
] as const;
export type GateName = (typeof GATE_NAMES)[number];

/** Why a gate has no figure, or is not judged by it. */
export const GATE_REASONS = [
  // It is switched off, and the texts say so because it is on by default.
  'off',
  'no-coverage',
  'no-baseline-coverage',
  // Nobody could tell what the change adds.
  'no-change',
  // The change adds nothing that can be covered: met.
  'no-added-lines',
  // What the change adds is only in files whose text nobody could compare.
  'not-comparable',
  // The coverage report knows no file that the pattern matches.
  'no-such-file',
  // Nothing tells what was flaky before.
  'no-past',
  // The history tells nothing of durations.
  'no-durations',
] as const;
export type GateReason = (typeof GATE_REASONS)[number];

/** What became of one gate. */
export interface GateFinding {
  gate: GateName;
  /** The pattern, of a gate of `paths`. */
  path: string | null;
  /** Null: not known, which is said and never a failure. */
  met: boolean | null;
  /** Percent, percentage points lost (below 0: gained), or a number of tests; null: see `because`. */
  actual: number | null;
  /** In the unit of `actual`: the least for coverage, the most for all else; null: nothing is measured. */
  limit: number | null;
  because: GateReason | null;
}
