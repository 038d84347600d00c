import type { CoverageTotals } from './coverage.ts';

/** Numbers of the analysis of coverage (config `coverage`). */
export interface CoverageSettings {
  /** Files below this percentage are under target. */
  target: number;
  /** Percentage points that a changed file, or the total, must lose to be named. */
  drop: number;
  /** Which files have a high impact, best first; a file is in the first tier that takes it. */
  tiers: readonly ImpactTier[];
}

/** A tier of files by size (in statements, as coverage.py counts) and coverage. */
export interface ImpactTier {
  /** Statements, at least. */
  statements: number;
  /** Only files below this percentage; null: whatever their coverage. */
  below: number | null;
}

/** The run that measured something: evidence. */
export interface CoverageRun {
  runId: number;
  sha: string;
  /** UTC ISO. */
  at: string;
  url: string;
}

/** One point of the trend. */
export interface TrendPoint extends CoverageRun {
  /** coverage.py's own figure. */
  percent: number;
}

/** A file with lines or branches that no test runs. */
export interface RankedFile {
  path: string;
  /** Lines without a test, and ways out of a line never taken. */
  missing: number;
  missingBranches: number;
  statements: number;
  percent: number;
  /** From 1 (the greatest impact) on; null: in no tier. */
  tier: number | null;
  /** Percentage points that the total gains when half of what is missing here is covered. */
  gain: number;
}

/** A file that has less coverage than it once had, and has not got it back. */
export interface CoverageDrop {
  path: string;
  /** Percent before and after. */
  from: number;
  to: number;
  /** Its name before, where it was moved without a change. */
  previousPath: string | null;
  /** Whether the file itself is the same as before (then a test went or changed); null: not known. */
  unchanged: boolean | null;
  /** Lines without a test, before and after. */
  missing: { from: number; to: number };
  before: CoverageRun;
  since: CoverageRun;
}

/** A fall of the total between two measured commits. */
export interface TotalFall {
  from: number;
  to: number;
  before: CoverageRun;
  since: CoverageRun;
  /** Whether the newest total is up again. */
  recovered: boolean;
}

export interface FileTotals extends CoverageTotals {
  path: string;
  underTarget: boolean;
}

/** What the analysis says of coverage. Lists are sorted by path where nothing else is said. */
export interface CoverageFindings {
  branch: string;
  /** Of the newest run that measured; null: none did. */
  total: CoverageTotals | null;
  /** In commit order. */
  trend: TrendPoint[];
  /** Most missing lines first; all files with something missing. */
  ranking: RankedFile[];
  drops: CoverageDrop[];
  /** In commit order. */
  falls: TotalFall[];
  files: FileTotals[];
  /** Each folder with all that is below it; the root is the total. */
  directories: (CoverageTotals & { path: string })[];
  target: number;
  /** Files below the target. */
  underTarget: { path: string; percent: number }[];
}
