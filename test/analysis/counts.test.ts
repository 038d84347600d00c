import { describe, expect, it } from '@jest/globals';
import { countTests } from '#src/analysis/counts.ts';
import { aFailingTest, aFlakyTest, aTest } from './builders.ts';

describe('countTests', () => {
  it('counts tests by outcome, and reruns beside them', () => {
    const thrice = aFailingTest('a');
    const [attempt] = thrice.attempts;
    const tests = [
      { ...thrice, attempts: attempt ? [attempt, attempt, attempt] : [] },
      aFlakyTest('b'),
      aTest({ nodeId: 'c' }),
      aTest({ nodeId: 'd', outcome: 'error' }),
      aTest({ nodeId: 'e', outcome: 'skipped' }),
      aTest({ nodeId: 'f', outcome: 'xfailed' }),
      aTest({ nodeId: 'g', outcome: 'xpassed' }),
      aTest({ nodeId: 'h', outcome: 'unknown' }),
    ];
    expect(countTests(tests)).toEqual({
      total: 8,
      passed: 2,
      failed: 1,
      error: 1,
      skipped: 1,
      xfailed: 1,
      xpassed: 1,
      unknown: 1,
      flaky: 1,
      reruns: 3,
    });
  });
});
