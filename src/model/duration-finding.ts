/** A tier of the suite and what it may take (config `durations.tiers`). A test is in every tier that matches it. */
export interface DurationTier {
  name: string;
  /** Seconds of test time in all. */
  budgetSeconds: number;
  /** Seconds for each test; null: no budget of its own. */
  testSeconds: number | null;
  /** A test with one of these markers is in the tier. */
  markers: readonly string[];
  /** Globs over the test's file, relative to the repository root. */
  paths: readonly string[];
}

/** From when on a change of level is a slowdown. */
export interface SlowdownRules {
  /** New level ÷ old level, at least. */
  ratio: number;
  /** New level − old level in milliseconds, at least; not asked of benchmarks. */
  changeMs: number;
  /** Measurements at the new level, and at the old one, at least. */
  runs: number;
  /** Highest probability that chance alone divides the measurements like this. */
  chance: number;
}

/** Numbers of the analysis of durations (config `durations`). */
export interface DurationSettings {
  /** How many of the newest runs of each workflow are looked at. */
  runs: number;
  /** How many of the slowest tests are named. */
  slowest: number;
  speed: {
    /** A test whose median is below this many seconds is fast. */
    fastSeconds: number;
    /** One that is not fast and below this is medium; the rest is slow. */
    mediumSeconds: number;
  };
  slowdown: SlowdownRules;
  tiers: readonly DurationTier[];
}

/** One measurement with its place: the evidence of a slowdown. */
export interface TimedRun {
  runId: number;
  attempt: number;
  sha: string;
  /** UTC ISO. */
  at: string;
  url: string;
  /** As measured, not corrected for the machine; of a whole suite, the time of its tests there. */
  durationMs: number;
}

/** A level that rose and stayed up. Levels are medians in milliseconds, corrected for the machine of each run. */
export interface Slowdown {
  from: number;
  to: number;
  /** The first commit at the new level, and the last one before it. */
  sinceSha: string;
  previousSha: string;
  workflow: string;
  /** Where it is clearest: the levels and the evidence are from there. */
  environment: string;
  /** All in which there is a slowdown since the same commit, sorted; never empty. */
  environments: string[];
  /** How many measurements lie at either level. */
  measured: { before: number; after: number };
  /** The last ones before and the first ones after, in order. */
  evidence: { before: TimedRun[]; after: TimedRun[] };
}

export type SpeedClass = 'fast' | 'medium' | 'slow';

/** One test over the newest runs; times in milliseconds over all its measurements there. */
export interface TestDuration {
  nodeId: string;
  rootdir: string;
  medianMs: number;
  p95Ms: number;
  runs: number;
  speed: SpeedClass;
  /** Whether it was in none of the newest runs of its workflow: then it counts in no tier and has no slowdown. */
  gone: boolean;
  slowdown: Slowdown | null;
}

/** A test by name, with its median. */
export interface NamedDuration {
  nodeId: string;
  rootdir: string;
  medianMs: number;
}

export interface TierFinding {
  name: string;
  budgetMs: number;
  /** Median over runs and environments of the time that the tier's tests took together. */
  actualMs: number;
  /** Budget of one test; null: none. */
  testBudgetMs: number | null;
  tests: number;
  /** Tests over their own budget and, where the whole is over its budget, the slowest, without which it would not be; slowest first. */
  overBudget: (NamedDuration & { why: 'test' | 'tier' })[];
}

/** How the time of tests divides over pytest's workers. Medians over the newest runs of a workflow in one environment. */
export interface ParallelFinding {
  workflow: string;
  environment: string;
  workers: number;
  runs: number;
  /** Time in tests of all workers together, and of the busiest one. */
  testMs: number;
  busiestMs: number;
  /** testMs ÷ busiestMs: how much faster than one worker it is at best, start-up left out. */
  speedUp: number;
  /** Mean ÷ busiest, from 1 ÷ workers (one does it all) to 1 (all equally busy). */
  balance: number;
}

/** A benchmark over the newest runs; medians of its medians. */
export interface BenchmarkDuration {
  nodeId: string;
  medianMs: number;
  p95Ms: number;
  runs: number;
  slowdown: Slowdown | null;
}

/** What the analysis says of durations. Lists are sorted by node id where nothing else is said. */
export interface DurationFindings {
  branch: string;
  tests: TestDuration[];
  /** Slowest first. */
  slowest: NamedDuration[];
  /** Tests by speed, and the sum of their medians. */
  speeds: { speed: SpeedClass; tests: number; medianMs: number }[];
  tiers: TierFinding[];
  /** Test time of one run in one environment: newest attempts, all shards together. Null without a run. */
  suite: {
    medianMs: number | null;
    p95Ms: number | null;
    /** Nearly all tests slower at once, by environment: the code or the machines, which durations cannot tell apart. */
    slowdowns: Slowdown[];
  };
  parallel: ParallelFinding[];
  benchmarks: BenchmarkDuration[];
}

/** How one benchmark differs between two commits. */
export interface BenchmarkChange {
  nodeId: string;
  /** `unsure`: slower or faster by the numbers, and the reason why that may not be the code's doing. */
  verdict: 'slower' | 'faster' | 'same' | 'unsure';
  why: string;
  /** head ÷ base, of the medians. */
  ratio: number;
  base: { medianMs: number; minMs: number; iqrMs: number; sha: string | null };
  head: { medianMs: number; minMs: number; iqrMs: number; sha: string | null };
}
