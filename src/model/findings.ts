import type { Results, Session } from './collection.ts';
import type { CoverageTotals } from './coverage.ts';
import type { CoverageFindings } from './coverage-finding.ts';
import type { DurationFindings } from './duration-finding.ts';
import type { FlakyTest, LikelyCause, RunInTrend } from './flaky-finding.ts';
import type { GateFinding } from './gate-finding.ts';
import type { Problem } from './problem.ts';
import type { Assessment } from './severity.ts';
import type { Outcome, TestResult } from './test-result.ts';

/** Counts of tests, not of elements, by final outcome; `flaky` and `reruns` come on top of the outcomes. */
export type TestCounts = { total: number; flaky: number; reruns: number } & Record<Outcome, number>;

/** What makes two failures look like the same bug: no line numbers, the message normalised. */
export interface Signature {
  /** Hash of the rest, prefixed by the version of the normalisation: `s1-…`. */
  key: string;
  type: string;
  message: string;
  file: string | null;
  function: string | null;
}

/** A commit between the last good and the first bad one. `files` are the paths it changed. */
export interface Commit {
  sha: string;
  subject: string;
  files: string[];
}

/** Where a failure first appeared. Null means unknown, and is said as such. */
export interface SuspectedRange {
  lastPassed: string | null;
  firstFailed: string | null;
  /** Oldest first; null when the commits between are not known. */
  commits: Commit[] | null;
}

/** One failing test within a cause. */
export interface CauseTest {
  result: TestResult;
  signature: Signature;
  /** A line for a POSIX shell, run from the repository root, that collects exactly this test. */
  reproduce: string;
  /** The same line for PowerShell, where it is another one. */
  reproduceInPowerShell?: string;
}

/**
 * What one issue is about: one cause; a suite of which more than half fails, whatever the causes; or the rest of the causes
 * where there are too many for an issue each.
 */
export type CauseKind = 'cause' | 'suite-broken' | 'roll-up';

/** What one issue is about. */
export interface Cause {
  kind: CauseKind;
  /** Stable while the leading signature is: `c1-…`. */
  key: string;
  /** Worst and most telling first. Never empty. */
  tests: CauseTest[];
  /** Distinct signatures with the number of their tests, most tests first; the first one leads. */
  signatures: { signature: Signature; tests: number }[];
  range: SuspectedRange;
  /** Key of the known cause as part of which its tests were seen before later runs showed better. */
  splitFrom?: string;
  /** It passes on the baseline (or is not there), so this change brought it. Null without a baseline. */
  isNew: boolean | null;
  assessment: Assessment;
  /** UTC ISO. */
  dueAt: string;
  slaHours: number;
}

/** Tests that failed by one known error of the machine or the network: counted, and no cause of an issue. */
export interface InfrastructureFailures {
  /** As the config names the error. */
  name: string;
  tests: TestResult[];
}

/** Flaky tests that fail alike, as one issue is about them. */
export interface FlakyCause {
  /** From the signature with which they fail: `c1-…`. */
  key: string;
  /** Those that fail most often first. Never empty. */
  tests: {
    flaky: FlakyTest;
    /** Null: nothing is known of its failures. */
    likely: LikelyCause | null;
    /** Key of the signature of its newest kind of failure, and what that looks like wherever it happens. */
    signature: string;
    looks: string;
    /** As a failing test's. */
    reproduce: string;
    /** Whether it carries a `flaky` marker, by which a plugin retries it; absent: not known. */
    isMarked?: boolean;
  }[];
  assessment: Assessment;
  /** UTC ISO. */
  dueAt: string;
  slaHours: number;
}

export interface CoverageDelta {
  base: number;
  head: number;
  /** Percentage points, head − base. */
  delta: number;
  /** Files whose figure changed, came or went; sorted by path. */
  files: {
    path: string;
    base: number | null;
    head: number | null;
    delta: number | null;
    /** The file itself is the same in both, so that tests made the difference; null: not known. */
    unchanged: boolean | null;
    /** Lines of an unchanged file that were executed on the baseline and are not here; absent: none. */
    lost?: number[];
  }[];
}

export interface DiffCoverage {
  /** Measurable lines that the diff adds, and how many of them were executed. */
  lines: number;
  covered: number;
  /** The ways that lead out of these lines, and how many were taken; absent: the report measured no branches. */
  branches?: { total: number; covered: number };
  /** Every changed file with measurable added lines; sorted by path. Lines are those of the head. */
  files: {
    path: string;
    lines: number;
    missing: number[];
    /** Executed lines that some way out of was not taken; absent: none. */
    partial?: PartialLine[];
  }[];
  /** Changed Python files that the coverage report does not know; sorted. */
  unmeasured: string[];
  /** Changed files of which nobody can tell whether their added lines were executed; sorted; absent: none. */
  incomparable?: { path: string; why: string }[];
}

/** An executed line, how many ways lead out of it, and how many of them were taken. */
export interface PartialLine {
  line: number;
  total: number;
  covered: number;
}

/** Lines that a change adds, by path relative to the repository root; counted from 1, sorted. */
export type AddedLines = ReadonlyMap<string, readonly number[]>;

/** What is known of the files of a change besides the lines that it adds. */
export interface ChangedContents {
  /** Git blob ids of changed files: at the head, and in the commit that was tested (null: not known). */
  blobs: ReadonlyMap<string, { head: string; tested: string | null }>;
  /** Of files whose tested text is not the head's: where in it the added lines are, in the same order. */
  testedLines: AddedLines;
  /** Changed files of which it is not known what they add, and why. */
  unknown: ReadonlyMap<string, string>;
  /** Every path in which the tested commit differs from the baseline's; null: not known. */
  paths: ReadonlySet<string> | null;
  /** What cannot be told of the change as a whole, each a sentence. */
  limits: readonly string[];
}

export interface FlakyDelta {
  /** Flaky within this run, and neither on the baseline nor by what history knows. */
  new: TestResult[];
  /** Known as flaky, and flaky or failed here. */
  known: TestResult[];
  /** Known as flaky, and recovered (without a history: flaky on the baseline), and plainly passed here. */
  gone: TestResult[];
}

/** A test that fails here and is flaky elsewhere, so that this change is not blamed for it. */
export interface KnownFlaky {
  result: TestResult;
  /** What the history of the trusted branch says of it; null: it was flaky within the baseline's run. */
  past: FlakyTest | null;
  /** What probably makes it flaky; null: nothing is known of its failures. */
  likely: LikelyCause | null;
}

export type Conclusion = 'success' | 'failure' | 'neutral';

/** What the head's results are compared with. */
export interface Baseline {
  /** A commit sha, or how else it is known ("base.xml"). */
  label: string;
  /** What it lacks, each a sentence: shards that are missing. */
  limits?: readonly string[];
}

/** What only several runs show. */
export interface Trends {
  durations: DurationFindings;
  coverage: CoverageFindings;
}

/** Everything that the renderers need to know of one run. */
export interface Analysis {
  conclusion: Conclusion;
  /** What it would be if no test newly failed and nobody had set a gate: by how jobs ended, and what is missing. */
  apartFromFailures: Conclusion;
  /** The gates that are set; without those that are off, but for one that is on by default. */
  gates: GateFinding[];
  /** Null: there is none, and every text says so. */
  baseline: Baseline | null;
  counts: TestCounts;
  /** Failing here and passing (or absent) on the baseline; without a baseline, all that fail. */
  newFailures: TestResult[];
  /** Failing on the baseline too. */
  knownFailures: TestResult[];
  fixed: TestResult[];
  /** Failing here, and known to be flaky. */
  knownFlaky: KnownFlaky[];
  /** Flaky in this run. */
  flaky: TestResult[];
  /** Null: neither a baseline nor a history tells what was flaky before. */
  flakyDelta: FlakyDelta | null;
  /** There is a baseline with tests, so that what is new can be told. */
  testsAreCompared: boolean;
  /** The branch whose history was asked; null: none was. */
  pastOf: string | null;
  /**
   * By test identity (`identityOf`): the environments in which a failing test fails, where it passes in others. Null with
   * results of one environment.
   */
  onlyIn: ReadonlyMap<string, readonly string[]> | null;
  /** Most severe first. */
  causes: Cause[];
  infrastructure: InfrastructureFailures[];
  /** What history knows to be flaky and not recovered; most severe first. */
  flakyCauses: FlakyCause[];
  /** What history knows to have been flaky, and recovered. */
  recoveredFlakes: FlakyCause[];
  coverage: CoverageTotals | null;
  coverageDelta: CoverageDelta | null;
  diffCoverage: DiffCoverage | null;
  /** What the newest trusted runs show together; null unless the run is one of them. */
  trends: Trends | null;
  /** The newest trusted runs of the branch whose history was asked (`pastOf`), the oldest first. */
  trend: readonly RunInTrend[];
  session: Session;
  /** What the head's reports say besides the outcomes of tests. */
  beside: Pick<Results, 'mutants' | 'fuzzCrashes' | 'benchmarks'>;
  problems: Problem[];
  /** What limits the judgement, each a plain sentence: no baseline, job died, too few tests, … */
  notes: string[];
}

/** Where a result comes from, for the texts. Null means unknown. */
export interface RunFacts {
  repository: string | null;
  commit: string | null;
  branch: string | null;
  /** Address of the workflow run. */
  runUrl: string | null;
  /** Name of the environment, e.g. `ubuntu, Python 3.13`. */
  environment: string | null;
  /** Who or what found it: `pytest in workflow CI`, `redfirst preview`. */
  discoveredBy: string;
  /** UTC ISO. */
  at: string;
}
