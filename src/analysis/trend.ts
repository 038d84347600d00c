import type { BranchHistory, CoveragePoint } from '#src/model/branch-history.ts';
import type { FlakyTest, RunInTrend } from '#src/model/flaky-finding.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import { identityOf } from '#src/model/test-identity.ts';

/** More would be too many columns for a comment. */
const MOST_RUNS = 20;

/**
 * The newest trusted runs of a branch in numbers, in the order of the history: what each covered, and how many of the tests
 * that are known to be flaky failed in it.
 */
export function trendOf(
  history: BranchHistory,
  flaky: readonly FlakyTest[],
  coverage: readonly CoveragePoint[],
): RunInTrend[] {
  const percents = new Map(coverage.map(({ runId, totals }) => [runId, totals.percent]));
  const failures = flakyFailures(history, flaky);
  // Parts of one run need not be side by side; its last one says when it ended.
  const runs = new Map(history.parts.map((part) => [part.runId, part]));
  return [...runs.values()].slice(-MOST_RUNS).map(({ runId, sha, at }) => ({
    sha,
    at,
    percent: percents.get(runId) ?? null,
    flakyFailures: failures.get(runId)?.size ?? 0,
  }));
}

/** By run: the identities of the flaky tests of which an attempt failed in any of its parts. */
function flakyFailures(
  { parts, tests }: BranchHistory,
  flaky: readonly FlakyTest[],
): Map<number, Set<string>> {
  const isFlaky = new Set(flaky.map(identityOf));
  const failures = new Map<number, Set<string>>();
  for (const test of tests) {
    const identity = identityOf(test);
    if (!isFlaky.has(identity)) continue;
    for (const { part, attempts } of test.events) {
      const runId = parts[part]?.runId;
      if (runId === undefined || !attempts.some(({ outcome }) => isFailing(outcome))) continue;
      failures.set(runId, (failures.get(runId) ?? new Set()).add(identity));
    }
  }
  return failures;
}
