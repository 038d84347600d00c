import type { CoverageTotals, FileCoverage } from './coverage.ts';
import type { Failure, Outcome } from './test-result.ts';

/** One job's part of a trusted run: what was executed, where, and how. */
export interface HistoryPart {
  runId: number;
  attempt: number;
  /** The commit that was tested. */
  sha: string;
  workflow: string;
  job: string | null;
  environment: string;
  shard: string | null;
  /** pytest's own processes (xdist); 0 or null: serial, or unknown. */
  workers: number | null;
  /** When the run's attempt completed; UTC ISO. */
  at: string;
  /** Address of the run for people. */
  url: string;
  /** Tests that ran here (not skipped), and how many of them failed in the end. */
  ran: number;
  failed: number;
}

/** What became of a test in one part, where that was not one plain pass. */
export interface TestEvent {
  /** Place in the history's `parts`. */
  part: number;
  outcome: Outcome;
  /** In the order of execution, at least one. */
  attempts: readonly { outcome: Outcome; failure: Failure | null }[];
}

/** One test over time. */
export interface TestHistory {
  nodeId: string;
  rootdir: string;
  /** The parts in which it ran, ascending: it was there and was not skipped. */
  ran: readonly number[];
  /** Ascending by part, at most one a part; every part of an event is in `ran`. Without an event it plainly passed. */
  events: readonly TestEvent[];
}

/** In which order tests ran, where that may explain why one of them fails now and then. */
export interface TestOrders {
  /** Every test that is in an order, sorted by node id. */
  tests: readonly { nodeId: string; rootdir: string }[];
  /**
   * For each process of pytest's in a part: places in `tests`, in the order in which they were started, without those that
   * were skipped. Null: not known, or not loaded. The first question about a part costs a step for each of its tests.
   */
  of: (part: number) => readonly Int32Array[] | null;
}

/** The trusted runs of one branch. */
export interface BranchHistory {
  branch: string;
  /** In commit order, then by time, run, attempt, workflow, job, environment, shard. */
  parts: readonly HistoryPart[];
  /** Tests with an event in at least one part, sorted by node id; all others plainly passed wherever they ran. */
  tests: readonly TestHistory[];
  /** Absent: the parts tell of no order, or of one only, or no test both failed and passed often enough. */
  orders?: TestOrders;
  /** Known commits with their parents, for ancestry. */
  commits: readonly { sha: string; parents: readonly string[] }[];
}

/** How long tests took in the newest trusted runs of one branch. */
export interface DurationHistory {
  branch: string;
  /** In the same order as those of a branch's history. */
  parts: readonly (HistoryPart & {
    /** Milliseconds that each of pytest's workers spent in tests, by its name; '' for a serial session. */
    busyMs: Readonly<Record<string, number>>;
  })[];
  /** Every test of the parts, sorted by node id; file and markers as its newest part has them. */
  tests: readonly { nodeId: string; rootdir: string; file: string | null; markers: readonly string[] }[];
  /** By part, as long as `parts`: places in `tests`, and beside each how long the test took in milliseconds. */
  durations: readonly { tests: Uint32Array; ms: Float64Array }[];
  /** Results of pytest-benchmark by part (as long as `parts`): median in milliseconds by node id. */
  benchmarks: readonly Readonly<Record<string, number>>[];
}

/** What one trusted run covered: the union over its parts. */
export interface CoveragePoint {
  runId: number;
  sha: string;
  /** UTC ISO. */
  at: string;
  url: string;
  totals: CoverageTotals;
}

/** Coverage of the trusted runs of one branch. */
export interface CoverageHistory {
  branch: string;
  /** Runs that measured coverage, in commit order. */
  points: readonly CoveragePoint[];
  /** The files of the newest point, sorted by path; empty without one. */
  newest: readonly FileCoverage[];
  /** Those of the newest point of another commit before it; null: there is none. */
  before: readonly FileCoverage[] | null;
  /** Files on both sides of earlier falls of the total (places in `points`), in order, where they were loaded. */
  falls?: readonly {
    before: number;
    since: number;
    filesBefore: readonly FileCoverage[];
    filesAfter: readonly FileCoverage[];
  }[];
}
