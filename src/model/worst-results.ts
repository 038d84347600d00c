import { isFailing, worstOf } from './outcome-order.ts';
import { identityOf } from './test-identity.ts';
import type { TestResult } from './test-result.ts';

/**
 * Results of several environments or shards as one of each test, by `identityOf`: the worst outcome with its own attempts,
 * which is no flake, unless one of them has it and none fails.
 */
export function worstByTest(results: readonly TestResult[]): Map<string, TestResult> {
  const byTest = new Map<string, TestResult[]>();
  for (const test of results) {
    const known = byTest.get(identityOf(test));
    if (known === undefined) byTest.set(identityOf(test), [test]);
    else known.push(test);
  }
  const merged = new Map<string, TestResult>();
  for (const [identity, tests] of byTest) {
    const worst = worstOf(tests);
    if (worst === undefined) continue;
    // Of equals the flaky one tells more. A test that fails in one environment is failing, whatever it does in another.
    const telling = tests.find((test) => test.outcome === worst.outcome && test.flaky) ?? worst;
    merged.set(identity, {
      ...telling,
      file: telling.file ?? tests.find((test) => test.file !== null)?.file ?? null,
      line: telling.line ?? tests.find((test) => test.line !== null)?.line ?? null,
      markers: [...new Set(tests.flatMap((test) => test.markers))].sort(),
      flaky: !isFailing(worst.outcome) && tests.some((test) => test.flaky),
    });
  }
  return merged;
}
