import type { Cause, SuspectedRange } from '#src/model/findings.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { evidenceOf, separate } from './evidence.ts';
import { bySignature, groupBy, leadingKey, type NonEmpty, type SignedTest, sign } from './signed-tests.ts';

/** The failing tests of a run, sorted by what is known of their past. */
export interface Failures {
  newFailures: readonly TestResult[];
  /** Those of them that did not pass on the baseline, so that nobody knows when they last did. */
  neverSeenPassing: readonly TestResult[];
  /** Failing or flaky on the baseline. */
  oldFailures: readonly TestResult[];
  /** Whether there were results to compare with; without, nothing is known to be new. */
  hasBaseline: boolean;
  /** From the baseline to the head. */
  range: SuspectedRange;
}

/** Failing tests that one issue is about. */
export interface FailureGroup extends Pick<Cause, 'isNew' | 'range' | 'kind'> {
  tests: NonEmpty<SignedTest>;
}

/** In a smaller suite (a file run alone, a first project) half of the tests failing says nothing of a broken suite. */
const SMALLEST_SUITE = 10;

const UNKNOWN_RANGE: SuspectedRange = { lastPassed: null, firstFailed: null, commits: null };

/**
 * Groups failing tests by cause (design §5): all of them when more than half of the suite's `total` tests fail (of ten at least); else new
 * failures of one range together unless the evidence separates them, and failures that are not new, or of which nobody can
 * tell, by signature.
 */
export function groupFailures(failures: Failures, total: number): FailureGroup[] {
  const { newFailures, oldFailures, hasBaseline } = failures;
  const all = [...newFailures, ...oldFailures].map(sign);
  const [first, ...others] = all;
  if (first !== undefined && total >= SMALLEST_SUITE && all.length > total / 2) {
    const isNew = hasBaseline ? newFailures.length > 0 : null;
    const sameRange = hasBaseline && oldFailures.length === 0;
    return [
      {
        tests: [first, ...others],
        isNew,
        range: sameRange ? rangeOf(all, failures) : UNKNOWN_RANGE,
        kind: 'suite-broken',
      },
    ];
  }
  if (!hasBaseline) return groupsBySignature(all, null);
  return mergeSameKey([...groupsOfRange(failures), ...groupsBySignature(oldFailures.map(sign), false)]);
}

/** The range as it holds for these tests: the baseline's commit is where they last passed only if all of them did. */
function rangeOf(
  tests: readonly SignedTest[],
  { neverSeenPassing, range }: Pick<Failures, 'neverSeenPassing' | 'range'>,
): SuspectedRange {
  const unknown = new Set(neverSeenPassing);
  return tests.some(({ result }) => unknown.has(result)) ? { ...range, lastPassed: null } : range;
}

function groupsOfRange(failures: Failures): FailureGroup[] {
  const tests = failures.newFailures.map(sign);
  const evidence = bySignature(tests).map((same) => {
    const results = same.map(({ result }) => result);
    return evidenceOf(same[0].signature.key, results);
  });
  const groupOf = separate(evidence, failures.range.commits);
  return groupBy(tests, ({ signature }) => groupOf.get(signature.key) ?? '').map((members) => ({
    tests: members,
    isNew: true,
    range: rangeOf(members, failures),
    kind: 'cause',
  }));
}

function groupsBySignature(tests: readonly SignedTest[], isNew: boolean | null): FailureGroup[] {
  return bySignature(tests).map((same) => ({ tests: same, isNew, range: UNKNOWN_RANGE, kind: 'cause' }));
}

/**
 * A test that newly fails in the way that others failed before belongs to their cause: the leading signature is the issue's
 * identity, and must not depend on whether a failure was seen before. Since when the whole fails is then unknown.
 */
function mergeSameKey(groups: readonly FailureGroup[]): FailureGroup[] {
  return groupBy(groups, ({ tests }) => leadingKey(tests)).map(([first, ...more]) =>
    more.length === 0
      ? first
      : {
          tests: [...first.tests, ...more.flatMap(({ tests }) => tests)],
          isNew: [first, ...more].some(({ isNew }) => isNew),
          range: UNKNOWN_RANGE,
          kind: 'cause',
        },
  );
}
