import type { HistoryPart } from './branch-history.ts';
import type { Failure, Outcome } from './test-result.ts';

/**
 * What shows that a test is flaky. `rerun-passed`: it failed and then passed within one run; `same-commit`: it passed and
 * failed in runs of one commit, environment, workflow and job; `rate`: it fails now and then, and no bug that came or
 * went explains when.
 */
export const FLAKY_RULES = ['rerun-passed', 'same-commit', 'rate'] as const;
export type FlakyRule = (typeof FLAKY_RULES)[number];

/** What decides between a flaky test, a regression, and nothing at all (config `flaky`). */
export interface FlakyPolicy {
  /** In this order: the first that applies names the finding. */
  rules: readonly FlakyRule[];
  /** What the rule `rate` needs at least; `share` of the runs, 0 to 1. */
  rate: { runs: number; failures: number; share: number };
  /** How often a commit breaks or mends one test within the known history, on average. */
  stateChanges: number;
  /** A test that fails now and then since a commit: the clean runs before it, and the highest probability of chance. */
  intermittent: { cleanRuns: number; chance: number };
  /** Highest probability of chance for all else that is said for statistical reasons. */
  chance: number;
  /** A part teaches nothing of single tests if at least so many ran and more than this share of them failed. */
  massFailure: { tests: number; share: number };
  /** After how many clean runs in a row a flaky test counts as recovered. */
  recoveredAfter: number;
  /** A test that is absent from so many runs in a row is gone. */
  goneAfter: number;
}

/** How a test ended in one part of a run. */
export interface ExecutionEvidence {
  run: number;
  attempt: number;
  sha: string;
  outcome: Outcome;
  /** Outcomes of its attempts in the order of execution. */
  attempts: readonly Outcome[];
  environment: string;
  /** UTC ISO. */
  at: string;
  /** Address of the run for people. */
  url: string;
}

/** Some of the evidence, the most telling first. */
export interface Evidence {
  shown: readonly ExecutionEvidence[];
  /** How much more there is. */
  more: number;
}

/** How often a test failed, of how many executions. */
export interface Tally {
  failed: number;
  ran: number;
}

/** The circumstance under which alone a flaky test fails. */
export type Circumstance =
  | { kind: 'environment' | 'workflow' | 'job'; name: string }
  | { kind: 'workers'; parallel: boolean }
  /** Hours of the day in UTC: from the start of the one to the start of the other, possibly over midnight. */
  | { kind: 'hours'; from: number; to: number }
  /**
   * A test that ran before it in the same process (`present`), or did not. `alike`: how many other tests tell its failures
   * from its passes as well; this one ran nearest to it.
   */
  | { kind: 'after'; nodeId: string; rootdir: string; present: boolean; alike: number };

/** It fails only so; chance alone would rarely have it like this. */
export interface FlakyCondition {
  only: Circumstance;
  /** Of executions of which the circumstance is known. */
  inside: Tally;
  outside: Tally;
  /** Fisher's exact p, times the number of circumstances that were tried. */
  chance: number;
}

/** A test that passes and fails without a commit to explain it. */
export interface FlakyTest {
  nodeId: string;
  rootdir: string;
  rule: FlakyRule;
  /** `failures` ÷ `runs`. Attempts, shards and environments of one run are one run. */
  rate: number;
  /** Wilson's, 95 %. */
  interval: readonly [low: number, high: number];
  /** Runs in which it ran; what is told in `leftOut`, and environments in which it always fails, apart. */
  runs: number;
  /** Those in which any attempt failed. */
  failures: number;
  /** The commit of the oldest of its failures. */
  since: string;
  evidence: Evidence;
  /** Where it ran, sorted; an environment in which it always fails is among them. */
  environments: readonly ({ environment: string } & Tally)[];
  conditions: readonly FlakyCondition[];
  /** What its failures say, each once, the newest first. */
  distinctFailures: readonly Failure[];
  /** The first of the clean runs since its last failure, if they are enough of them. */
  recovered: { sha: string; at: string; runs: number } | null;
}

/** A test that fails in the newest run in which it ran, and is not flaky. */
export interface BrokenTest {
  nodeId: string;
  rootdir: string;
  firstFailed: string;
  /** Null: it never passed where it fails now. */
  lastPassed: string | null;
  /** Where it fails now, sorted. */
  environments: readonly string[];
  evidence: Evidence;
}

/** A test that a commit broke. */
export interface Regression {
  nodeId: string;
  rootdir: string;
  lastPassed: string;
  firstFailed: string;
  /** It fails now and then since that commit, and did not in many runs before. */
  intermittent: boolean;
  /** Of an intermittent one Fisher's exact p, times the number of places that were tried if it had failed before. Else null. */
  chance: number | null;
  /** Commits that `firstFailed` has and `lastPassed` lacks, as `git rev-list --count` would say; null: not known. */
  commits: number | null;
  /** It still fails. False where it was mended, or where test or environment are gone. */
  failing: boolean;
  /** Where it passed again; null: not seen. */
  passedAgain: string | null;
  /** Where it failed, sorted. */
  environments: readonly string[];
  evidence: Evidence;
}

/** What can make a test flaky. */
export const FLAKY_CATEGORIES = ['race', 'async', 'time', 'external', 'data', 'state', 'unknown'] as const;
export type FlakyCategory = (typeof FLAKY_CATEGORIES)[number];

/** The likely cause of a test's flakiness. */
export interface LikelyCause {
  category: FlakyCategory;
  /** In a sentence without a full stop; holds names from the test's code, which are to be escaped. */
  why: string;
}

/** What the trusted runs of one branch taught, for judging a run. */
export interface Past {
  branch: string;
  flaky: readonly FlakyTest[];
  /** What probably makes each of them flaky, by `identityOf`. */
  likely: ReadonlyMap<string, LikelyCause>;
  broken: readonly BrokenTest[];
  /** That fail now and then since a commit, and still do. */
  intermittent: readonly Regression[];
  /** Known commits with their parents. */
  commits: readonly { sha: string; parents: readonly string[] }[];
  /** The newest trusted runs, the oldest of them first. */
  trend: readonly RunInTrend[];
}

/** One trusted run of a branch, in numbers. */
export interface RunInTrend {
  /** The commit that was tested. */
  sha: string;
  /** When it completed; UTC ISO. */
  at: string;
  /** coverage.py's own figure; null: it was not measured. */
  percent: number | null;
  /** Tests that are known to be flaky, of which an attempt failed in this run. */
  flakyFailures: number;
}

/** What a branch's history says of its tests. Every list is sorted by node id, then rootdir, then commit. */
export interface FlakyFindings {
  flaky: readonly FlakyTest[];
  broken: readonly BrokenTest[];
  regressions: readonly Regression[];
  /** Parts that teach nothing of single tests, since most of their tests failed. */
  leftOut: readonly HistoryPart[];
}
