import { groupBy, type NonEmpty } from './group-by.ts';
import { isFailing, worstOf } from './outcome-order.ts';
import { identityOf } from './test-identity.ts';
import type { TestResult } from './test-result.ts';

/** Results of several environments or shards as one of each test, by `identityOf`. */
export function worstByTest(results: readonly TestResult[]): Map<string, TestResult> {
  return new Map(groupBy(results, identityOf).map((tests) => [identityOf(tests[0]), worstResult(tests)]));
}

/**
 * Results of one test as one: the worst outcome with its own attempts, which is no flake, unless one of them has it and none
 * fails.
 */
export function worstResult(tests: NonEmpty<TestResult>): TestResult {
  const worst = worstOf(tests) ?? tests[0];
  // Of equals the flaky one tells more. A test that fails in one environment is failing, whatever it does in another.
  const telling = tests.find((test) => test.outcome === worst.outcome && test.flaky) ?? worst;
  return {
    ...telling,
    file: telling.file ?? tests.find((test) => test.file !== null)?.file ?? null,
    line: telling.line ?? tests.find((test) => test.line !== null)?.line ?? null,
    markers: [...new Set(tests.flatMap((test) => test.markers))].sort(),
    flaky: !isFailing(worst.outcome) && tests.some((test) => test.flaky),
  };
}
