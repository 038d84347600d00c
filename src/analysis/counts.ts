import type { TestCounts } from '#src/model/findings.ts';
import type { TestResult } from '#src/model/test-result.ts';

/**
 * Counts tests (not elements, not attempts) by final outcome. `reruns` is the sum of attempts beyond each test's first.
 *
 * @param passes tests that plainly passed and are not among `tests`
 */
export function countTests(tests: readonly TestResult[], passes = 0): TestCounts {
  const counts: TestCounts = {
    total: tests.length + passes,
    passed: passes,
    failed: 0,
    error: 0,
    skipped: 0,
    xfailed: 0,
    xpassed: 0,
    unknown: 0,
    flaky: 0,
    reruns: 0,
  };
  for (const test of tests) {
    counts[test.outcome] += 1;
    if (test.flaky) counts.flaky += 1;
    counts.reruns += Math.max(0, test.attempts.length - 1);
  }
  return counts;
}
