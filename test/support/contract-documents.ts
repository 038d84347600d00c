/** The documents that `--json` prints, written down from contract.md and not from the code, so that the tests do not share the code's mistakes. */
export interface InspectCase {
  nodeId: string;
  nodeIdFrom: string;
  outcome: string;
  flaky: boolean;
  attempts: { outcome: string; durationMs: number | null }[];
  exception: { type: string; message: string } | null;
  location: { file: string; line: number } | null;
  markers: string[];
  reproduce: string | null;
}

interface ReportProblem {
  file: string;
  kind: string;
  message: string;
  at?: string;
}

export interface InspectDocument {
  schema: string;
  tests: {
    total: number;
    passed: number;
    failed: number;
    error: number;
    skipped: number;
    xfailed: number;
    xpassed: number;
    unknown: number;
    flaky: number;
    reruns: number;
  };
  cases: InspectCase[];
  coverage: {
    files: number;
    statements: number;
    coveredLines: number;
    branches: number;
    coveredBranches: number;
    percent: number;
  } | null;
  mutants: null;
  fuzzCrashes: unknown[];
  benchmarks: unknown[];
  problems: ReportProblem[];
}

interface PreviewIssue {
  key: string;
  title: string;
  body: string;
  labels: string[];
  severity: string;
  rule: string;
  due: string;
  tests: string[];
  signatures: unknown[];
  reproduce: string[];
}

export interface PreviewDocument {
  check: {
    conclusion: string;
    title: string;
    summary: string;
    annotations: { path: string; start_line: number; end_line: number; title: string; message: string }[];
  };
  comment: { body: string } | null;
  issues: PreviewIssue[];
  coverageDelta: {
    base: number;
    head: number;
    delta: number;
    files: { path: string; base: number | null; head: number | null }[];
  } | null;
  flakyDelta: { new: string[]; known: string[]; gone: string[] } | null;
  diffCoverage: { lines: number; covered: number; files: { path: string; missing: number[] }[] } | null;
  gates: {
    gate: string;
    path: string | null;
    met: boolean | null;
    actual: number | null;
    limit: number | null;
  }[];
  problems: ReportProblem[];
}

/** Some of what shows it; more fields may be there. */
interface ExecutionEvidence {
  run: number;
  attempt: number;
  sha: string;
  outcome: string;
}

export interface FlakyDocument {
  tests: {
    nodeId: string;
    rate: number;
    interval: [number, number];
    runs: number;
    failures: number;
    since: string;
    rule: string;
    category: 'race' | 'async' | 'time' | 'external' | 'data' | 'state' | 'unknown';
    why: string;
    evidence: ExecutionEvidence[];
  }[];
  broken: { nodeId: string; firstFailed: string; lastPassed: string | null }[];
  regressions: { nodeId: string; lastPassed: string; firstFailed: string; intermittent: boolean }[];
}

export interface DurationsDocument {
  tests: {
    nodeId: string;
    medianMs: number;
    p95Ms: number;
    runs: number;
    slowdown: { from: number; to: number; sinceSha: string } | null;
  }[];
  tiers: { name: string; budgetMs: number; actualMs: number; overBudget: unknown[] }[];
  suite: { medianMs: number; p95Ms: number };
}

export interface CoverageDocument {
  total: { percent: number };
  trend: { sha: string; at: string; percent: number }[];
  ranking: { path: string; missing: number; percent: number; tier: number | null; gain: number }[];
  drops: { path: string; from: number; to: number }[];
}
