import { describe, expect, it } from '@jest/globals';
import { attemptsOrigin } from '#src/analysis/flaky-category/attempt-pattern.ts';
import type { Outcome } from '#src/model/test-result.ts';

const parts = (count: number, ...outcomes: Outcome[]): Outcome[][] =>
  Array.from({ length: count }, () => outcomes);

describe('attempts that always fail the same number of times before one passes', () => {
  it('depend on one another', () => {
    expect(attemptsOrigin(parts(10, 'failed', 'failed', 'passed'))?.sign.category).toBe('state');
    expect(attemptsOrigin(parts(10, 'failed', 'failed', 'passed'))?.written).toBe(
      'in each of 10 runs the first 2 attempts failed and the next passed',
    );
  });

  it('are told by JUnit too, which hides how they ended', () => {
    expect(attemptsOrigin(parts(5, 'unknown', 'passed'))?.written).toMatch(/the first attempt failed/);
  });

  // At best, chance repeats "one failed, then passed" with 1/4 a run (p = 1/2), "two failed" with 4/27 (p = 2/3).
  it('may be chance where the runs are few: 1/4³ is above 1 %, 1/4⁴ is not; (4/27)² is, (4/27)³ is not', () => {
    expect(attemptsOrigin(parts(3, 'failed', 'passed'))).toBeNull();
    expect(attemptsOrigin(parts(4, 'failed', 'passed'))).not.toBeNull();
    expect(attemptsOrigin(parts(2, 'failed', 'failed', 'passed'))).toBeNull();
    expect(attemptsOrigin(parts(3, 'failed', 'failed', 'passed'))).not.toBeNull();
  });

  it('say nothing where one run differs, was not repeated, or ended badly', () => {
    const same = parts(9, 'failed', 'passed');
    expect(attemptsOrigin([...same, ['passed']])).toBeNull();
    expect(attemptsOrigin([...same, ['failed', 'failed', 'passed']])).toBeNull();
    expect(attemptsOrigin(parts(9, 'failed', 'failed'))).toBeNull();
    expect(attemptsOrigin([])).toBeNull();
  });
});
