import type { FlakyDelta, KnownFlaky } from '#src/model/findings.ts';
import type { FlakyTest, LikelyCause } from '#src/model/flaky-finding.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { ByTest } from './by-test.ts';
import { isFailing } from './failing.ts';
import { type FlakyBefore, flakyDeltaOf } from './flaky/flaky-delta.ts';

/** Head against baseline, test by test. Every list keeps the order of the results it was made from. */
export interface Comparison {
  /** Failing here and not failing on the baseline (passed, skipped, absent, …). Without a baseline, all that fail. */
  newFailures: TestResult[];
  /** Those of the new failures that did not plainly pass on the baseline: absent, skipped or expected to fail there. */
  neverSeenPassing: TestResult[];
  /** Failing on the baseline too. */
  knownFailures: TestResult[];
  /** Failing here, and flaky on the baseline or by what history knows: not broken there. */
  knownFlaky: KnownFlaky[];
  /** Failing on the baseline and plainly passed here. A skip or an absence proves nothing. */
  fixed: TestResult[];
  flakyDelta: FlakyDelta | null;
  /** How many tests of the baseline are absent here. */
  absent: number;
}

/** What history knows from before the head. */
export interface ComparedPast {
  flaky: readonly FlakyTest[];
  /** What probably makes each of them flaky, by `identityOf`. */
  likely: ReadonlyMap<string, LikelyCause>;
  /** Tests that failed where they ran last. */
  broken: readonly Pick<TestResult, 'nodeId' | 'rootdir'>[];
  /** Tests that fail now and then since a commit, so that they may have passed on the baseline. */
  intermittent: readonly Pick<TestResult, 'nodeId' | 'rootdir'>[];
}

/**
 * Compares the tests of the head with those of its baseline (null: there is none) and with what the history of the trusted
 * branch knows to be flaky or broken (null: there is no history).
 */
export function compareTests(
  head: readonly TestResult[],
  base: readonly TestResult[] | null,
  past: ComparedPast | null = null,
): Comparison {
  const failing = head.filter(isFailing);
  const before = ByTest.of(base ?? []);
  const known = past?.flaky ?? null;
  const comparison: Comparison = {
    newFailures: [],
    neverSeenPassing: [],
    knownFailures: [],
    knownFlaky: [],
    fixed: [],
    flakyDelta:
      base === null && known === null ? null : flakyDeltaOf(head, knownFlakyTests(base ?? [], known)),
    absent: countAbsent(head, base ?? []),
  };
  const flakes = ByTest.of((known ?? []).filter(({ recovered }) => recovered === null));
  sortFailures(failing, comparison, { before, past, flakes });
  if (base === null) return comparison;
  comparison.neverSeenPassing = comparison.newFailures.filter((test) => {
    const earlier = before.get(test);
    return earlier === undefined || !plainlyPassed(earlier);
  });
  // A flaky test that passes for once is no fix.
  comparison.fixed = head.filter((test) => {
    if (!plainlyPassed(test) || flakes.has(test)) return false;
    const earlier = before.get(test);
    return earlier !== undefined && isFailing(earlier);
  });
  return comparison;
}

/** How many tests of the baseline are not in the head. */
function countAbsent(head: readonly TestResult[], base: readonly TestResult[]): number {
  const here = ByTest.of(head);
  return base.filter((test) => !here.has(test)).length;
}

/** Puts each failing test into the list of the comparison that it belongs to. */
function sortFailures(
  failing: readonly TestResult[],
  { newFailures, knownFailures, knownFlaky }: Comparison,
  {
    before,
    past,
    flakes,
  }: {
    before: ByTest<TestResult>;
    past: ComparedPast | null;
    flakes: ByTest<FlakyTest>;
  },
): void {
  const broken = ByTest.of(past?.broken ?? []);
  const intermittent = ByTest.of(past?.intermittent ?? []);
  for (const result of failing) {
    const flake = flakes.get(result) ?? null;
    const earlier = before.get(result);
    const wasFailing = earlier !== undefined && isFailing(earlier);
    const wasPassing = earlier !== undefined && plainlyPassed(earlier);
    if (flake !== null || (earlier?.flaky === true && !wasFailing))
      knownFlaky.push({ result, past: flake, likely: past?.likely.get(identityOf(result)) ?? null });
    else if (wasFailing || intermittent.has(result)) knownFailures.push(result);
    // Absent or skipped on the baseline, and broken where it ran before: not this change's doing either.
    else if (!wasPassing && broken.has(result)) knownFailures.push(result);
    else newFailures.push(result);
  }
}

/** What was flaky before this run. Without a history, one run of the baseline is all that tells whether it is over. */
function knownFlakyTests(base: readonly TestResult[], known: readonly FlakyTest[] | null): FlakyBefore[] {
  const ofHistory = known ?? [];
  const told = ByTest.of(ofHistory);
  const ofBaseline = base
    .filter((test) => test.flaky && !told.has(test))
    .map(({ nodeId, rootdir }) => ({
      nodeId,
      rootdir,
      recovered: known === null ? ('assumed' as const) : null,
    }));
  return [...ofHistory, ...ofBaseline];
}

function plainlyPassed(test: TestResult): boolean {
  return test.outcome === 'passed' && !test.flaky;
}
