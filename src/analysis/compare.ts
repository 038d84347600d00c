import type { FlakyDelta } from '#src/model/findings.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { isFailing } from './failing.ts';

/** Head against baseline, test by test. Every list keeps the order of the results it was made from. */
export interface Comparison {
  /** Failing here and not failing on the baseline (passed, skipped, absent, …). Without a baseline, all that fail. */
  newFailures: TestResult[];
  /** Those of the new failures that did not plainly pass on the baseline: absent, skipped or expected to fail there. */
  neverSeenPassing: TestResult[];
  /** Failing on the baseline too. */
  knownFailures: TestResult[];
  /** Failing here, and flaky on the baseline: known as well, but not broken there. */
  knownFlaky: TestResult[];
  /** Failing on the baseline and plainly passed here. A skip or an absence proves nothing. */
  fixed: TestResult[];
  flakyDelta: FlakyDelta | null;
  /** How many tests of the baseline are absent here. */
  absent: number;
}

/** Compares the tests of the head with those of its baseline; null when there is none to compare with. */
export function compareTests(head: readonly TestResult[], base: readonly TestResult[] | null): Comparison {
  const failing = head.filter(isFailing);
  if (base === null) {
    return {
      newFailures: failing,
      neverSeenPassing: [],
      knownFailures: [],
      knownFlaky: [],
      fixed: [],
      flakyDelta: null,
      absent: 0,
    };
  }
  const before = new Map(base.map((test) => [identityOf(test), test]));
  const here = new Set(head.map(identityOf));
  const comparison: Comparison = {
    newFailures: [],
    neverSeenPassing: [],
    knownFailures: [],
    knownFlaky: [],
    fixed: [],
    flakyDelta: { new: [], known: [], gone: [] },
    absent: base.filter((test) => !here.has(identityOf(test))).length,
  };
  for (const test of failing) listFor(before.get(identityOf(test)), comparison).push(test);
  comparison.neverSeenPassing = comparison.newFailures.filter((test) => {
    const earlier = before.get(identityOf(test));
    return earlier === undefined || !plainlyPassed(earlier);
  });
  comparison.fixed = head.filter((test) => {
    const earlier = before.get(identityOf(test));
    return plainlyPassed(test) && earlier !== undefined && isFailing(earlier);
  });
  comparison.flakyDelta = flakyDeltaOf(head, before);
  return comparison;
}

function listFor(earlier: TestResult | undefined, comparison: Comparison): TestResult[] {
  if (earlier !== undefined && isFailing(earlier)) return comparison.knownFailures;
  return earlier?.flaky ? comparison.knownFlaky : comparison.newFailures;
}

function flakyDeltaOf(head: readonly TestResult[], before: ReadonlyMap<string, TestResult>): FlakyDelta {
  const delta: FlakyDelta = { new: [], known: [], gone: [] };
  for (const test of head) {
    const wasFlaky = before.get(identityOf(test))?.flaky ?? false;
    if (test.flaky) delta[wasFlaky ? 'known' : 'new'].push(test);
    else if (wasFlaky && plainlyPassed(test)) delta.gone.push(test);
  }
  return delta;
}

function plainlyPassed(test: TestResult): boolean {
  return test.outcome === 'passed' && !test.flaky;
}
