import type { FlakyDelta, KnownFlaky } from '#src/model/findings.ts';
import type { FlakyTest, LikelyCause } from '#src/model/flaky-finding.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
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
  const before = new Map((base ?? []).map((test) => [identityOf(test), test]));
  const here = new Set(head.map(identityOf));
  const known = past?.flaky ?? null;
  const comparison: Comparison = {
    newFailures: [],
    neverSeenPassing: [],
    knownFailures: [],
    knownFlaky: [],
    fixed: [],
    flakyDelta:
      base === null && known === null ? null : flakyDeltaOf(head, knownFlakyTests(base ?? [], known)),
    absent: (base ?? []).filter((test) => !here.has(identityOf(test))).length,
  };
  const flakes = new Map(
    (known ?? []).filter(({ recovered }) => recovered === null).map((test) => [identityOf(test), test]),
  );
  sortFailures(head.filter(isFailing), comparison, { before, past, flakes });
  if (base === null) return comparison;
  comparison.neverSeenPassing = comparison.newFailures.filter((test) => {
    const earlier = before.get(identityOf(test));
    return earlier === undefined || !plainlyPassed(earlier);
  });
  // A flaky test that passes for once is no fix.
  comparison.fixed = head.filter((test) => {
    const earlier = before.get(identityOf(test));
    const wasFailing = earlier !== undefined && isFailing(earlier);
    return plainlyPassed(test) && wasFailing && !flakes.has(identityOf(test));
  });
  return comparison;
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
    before: ReadonlyMap<string, TestResult>;
    past: ComparedPast | null;
    flakes: ReadonlyMap<string, FlakyTest>;
  },
): void {
  const identities = (tests: readonly Pick<TestResult, 'nodeId' | 'rootdir'>[] = []) =>
    new Set(tests.map(identityOf));
  const broken = identities(past?.broken);
  const intermittent = identities(past?.intermittent);
  for (const result of failing) {
    const identity = identityOf(result);
    const flake = flakes.get(identity) ?? null;
    const earlier = before.get(identity);
    const wasFailing = earlier !== undefined && isFailing(earlier);
    const wasPassing = earlier !== undefined && plainlyPassed(earlier);
    if (flake !== null || (earlier?.flaky === true && !wasFailing))
      knownFlaky.push({ result, past: flake, likely: past?.likely.get(identity) ?? null });
    else if (wasFailing || intermittent.has(identity)) knownFailures.push(result);
    // Absent or skipped on the baseline, and broken where it ran before: not this change's doing either.
    else if (!wasPassing && broken.has(identity)) knownFailures.push(result);
    else newFailures.push(result);
  }
}

/** What was flaky before this run. Without a history, one run of the baseline is all that tells whether it is over. */
function knownFlakyTests(base: readonly TestResult[], known: readonly FlakyTest[] | null): FlakyBefore[] {
  const ofHistory = known ?? [];
  const told = new Set(ofHistory.map(identityOf));
  const ofBaseline = base
    .filter((test) => test.flaky && !told.has(identityOf(test)))
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
