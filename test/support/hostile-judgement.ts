import { rolledUp } from '#src/analysis/roll-up.ts';
import type { Slowdown } from '#src/model/duration-finding.ts';
import type { Analysis, Trends } from '#src/model/findings.ts';
import { GATE_NAMES, GATE_REASONS } from '#src/model/gate-finding.ts';
import type { Annotation } from '#src/model/preview-output.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { renderCheck } from '#src/render/check.ts';
import type { CheckNotice } from '#src/render/check-notices.ts';
import { renderComment } from '#src/render/comment.ts';
import { renderDryRun } from '#src/render/dry-run.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderSummary } from '#src/render/summary.ts';
import { renderIncompleteCheck, renderNoResultsCheck } from '#src/render/unfinished-check.ts';
import { aCause, aCauseTest, aFailure, aRedAnalysis, aSignature, aTest, someFacts } from './builders.ts';
import { hostileFlake } from './hostile-issues.ts';

/** Gates that failed, and one of each other kind; of `paths` with the text as its pattern. */
const gatesOf = (text: string): Analysis['gates'] => [
  ...GATE_NAMES.map((gate) => ({
    gate,
    path: gate.startsWith('paths.') ? text : null,
    met: false,
    actual: 1,
    limit: 80,
    because: null,
  })),
  ...GATE_REASONS.map((because) => ({
    gate: 'paths.coverage' as const,
    path: text,
    met: null,
    actual: null,
    limit: 80,
    because,
  })),
];

/** Every notice that a check can have. */
const noticesOf = (text: string): CheckNotice[] => [
  { kind: 'refused', artifact: text, why: text },
  { kind: 'forbidden', permission: text },
  { kind: 'lost', attempts: [1, 2] },
  { kind: 'unconfirmed', claimed: 7 },
  { kind: 'undecided', numbers: [7, 8] },
  { kind: 'held', why: 'confirmation', causes: [{ tests: [text, text] }] },
  { kind: 'held', why: 'cap', causes: [{ tests: [text] }] },
  { kind: 'dry-run', causes: 1 },
  { kind: 'infrastructure', name: text, tests: [text] },
  { kind: 'not-filed', why: text },
  ...(['here', 'elsewhere', 'proposed'] as const).map((standing) => ({
    kind: 'config-error' as const,
    error: { file: text, place: { line: 1, column: 1 }, path: text, message: text },
    standing,
  })),
  {
    kind: 'config-change',
    changes: [
      { path: text, from: text, to: [text] },
      { path: 'severity.rules', from: [], to: [{ name: text }] },
    ],
  },
];

const timed = (text: string) => ({ runId: 1, attempt: 1, sha: text, at: text, url: text, durationMs: 1 });

function trendsOf(text: string): Trends {
  const slowdown: Slowdown = {
    from: 1,
    to: 2,
    sinceSha: text,
    previousSha: text,
    workflow: text,
    environment: text,
    environments: [text, text],
    measured: { before: 5, after: 5 },
    evidence: { before: [timed(text)], after: [timed(text)] },
  };
  const measured = { nodeId: text, medianMs: 2, p95Ms: 2, runs: 10, slowdown };
  const run = { runId: 1, sha: text, at: text, url: text };
  const missing = { from: 1, to: 2 };
  return {
    durations: {
      branch: text,
      tests: [{ ...measured, rootdir: text, speed: 'fast', gone: false }],
      slowest: [],
      speeds: [],
      tiers: [],
      suite: { medianMs: 1, p95Ms: 1, slowdowns: [slowdown] },
      parallel: [],
      benchmarks: [measured],
    },
    coverage: {
      branch: text,
      total: null,
      trend: [],
      ranking: [
        { path: text, missing: 5, missingBranches: 0, statements: 9, percent: 40, tier: 1, gain: 2.5 },
      ],
      drops: [
        { path: text, from: 2, to: 1, previousPath: text, unchanged: true, missing, before: run, since: run },
      ],
      falls: [],
      files: [],
      directories: [],
      target: 80,
      underTarget: [],
    },
  };
}

const coverageOf = (text: string): Partial<Analysis> => ({
  coverage: { files: 2, statements: 9, coveredLines: 4, branches: 2, coveredBranches: 1, percent: 45 },
  coverageDelta: {
    base: 50,
    head: 45,
    delta: -5,
    files: [text, `${text}x`].map((path) => ({
      path,
      base: 50,
      head: 40,
      delta: -10,
      unchanged: true,
      lost: [3, 5],
    })),
  },
  diffCoverage: {
    lines: 24,
    covered: 12,
    branches: { total: 2, covered: 1 },
    // More than stand open, so that some are folded away.
    files: Array.from({ length: 12 }, (_, index) => ({
      path: `${text}${index}`,
      lines: 2,
      missing: [3],
      partial: [{ line: 4, total: 2, covered: 1 }],
    })),
    unmeasured: [text],
    incomparable: [{ path: text, why: 'GitHub shows no lines of its change' }],
  },
});

/** A judged run, `text` being every name, path, pattern, branch, commit, environment, message and marker in it. */
function judgedRun(text: string) {
  const failure = aFailure({ type: text, message: text, excerpt: text });
  const test = aTest({ nodeId: text, file: text, failure, markers: [text] });
  const known = aTest({ nodeId: `known ${text}`, failure });
  const signature = aSignature({ type: text, message: text, file: text, function: text });
  const cause = aCause({ tests: [aCauseTest(test, { signature, reproduce: text })] });
  const flaky = aTest({ nodeId: `${text}::flaky`, outcomes: ['failed', 'passed'], failure });
  const analysis = aRedAnalysis({
    ...coverageOf(text),
    causes: [cause],
    baseline: { label: text, limits: [text] },
    gates: gatesOf(text),
    knownFlaky: [
      {
        result: known,
        past: { ...hostileFlake(text), conditions: hostileFlake(text).conditions },
        likely: { category: 'race', why: text },
      },
    ],
    flaky: [flaky],
    flakyDelta: { new: [flaky], known: [known], gone: [test] },
    pastOf: text,
    onlyIn: new Map([
      [identityOf(test), [text, text]],
      [identityOf(known), [text]],
    ]),
    infrastructure: [{ name: text, tests: [test] }],
    trends: trendsOf(text),
    trend: [1, 2].map((number) => ({ sha: text, at: text, percent: 40 + number, flakyFailures: number })),
    beside: {
      mutants: null,
      fuzzCrashes: [
        {
          kind: 'crash',
          type: text,
          message: text,
          location: { file: text, line: 1, function: text },
          frames: [],
          target: text,
          input: null,
          timeoutSeconds: null,
          excerpt: text,
        },
      ],
      benchmarks: [],
    },
    notes: [text],
  });
  return { analysis, cause };
}

/** The texts about a judged run besides its failures: gates, coverage, trends, notices, what is awaited, rolled up or not filed. */
export function hostileJudgement(text: string): {
  bodies: Record<string, string>;
  titles: string[];
  annotations: Annotation[];
} {
  const { analysis, cause } = judgedRun(text);
  const facts = someFacts({ repository: text, branch: text, commit: text, environment: text, runUrl: text });
  const notices = noticesOf(text);
  const check = renderCheck(analysis, facts, notices);
  const incomplete = renderIncompleteCheck({ analysis, waiting: [text, text], notices }, facts);
  const nothing = renderNoResultsCheck({ reasons: [text, text], notices, fails: true }, facts);
  const many = renderIssue(rolledUp([cause, cause, cause]), { analysis, facts });
  const drafts = [1, 2].map((tests) => ({
    title: many.title,
    severity: 'P2' as const,
    due: text,
    tests,
    key: cause.key,
  }));
  const dryRun = renderDryRun(drafts, { at: text });
  return {
    bodies: {
      check: check.summary,
      incomplete: incomplete.summary,
      nothing: nothing.summary,
      comment: renderComment(analysis, facts)?.body ?? '',
      summary: renderSummary(analysis, facts),
      'roll-up': many.body,
      'dry run': dryRun.body,
    },
    titles: [check.title, incomplete.title, nothing.title, many.title, dryRun.title],
    annotations: [...check.annotations, ...nothing.annotations],
  };
}
