import { describe, expect, it } from '@jest/globals';
import { fisherExact } from '#src/analysis/flaky/fisher-exact.ts';
import { lnChoose, lnFactorial } from '#src/analysis/flaky/log-factorial.ts';
import { wilsonInterval } from '#src/analysis/flaky/wilson-interval.ts';

describe('the logarithm of a factorial', () => {
  // lgamma(n + 1) of the C library.
  it.each([
    [0, 0],
    [1, 0],
    [3, 1.791759469228055],
    [10, 15.104412573075514],
    [19, 39.339884187199495],
    [20, 42.335616460753485],
    [50, 148.47776695177305],
    [1000, 5912.128178488163],
    [100_000, 1051299.221899122],
  ])('of %i is %f', (n, expected) => {
    expect(Math.abs(lnFactorial(n) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
  });

  it('gives the number of ways to choose', () => {
    expect(Math.exp(lnChoose(49, 6))).toBeCloseTo(13_983_816, 4);
  });
});

describe('Wilson’s interval', () => {
  // statsmodels 0.14, proportion_confint(…, method='wilson'); R's binom.confint gives the same.
  it.each([
    [0, 10, 0, 0.27753279986288926],
    [1, 10, 0.017876213095072924, 0.40415002679523854],
    [5, 10, 0.23659309051256394, 0.7634069094874361],
    [10, 10, 0.7224672001371106, 1],
    [2, 20, 0.027866481213768196, 0.3010336452284873],
    [30, 1000, 0.021093738828834696, 0.042503414147587126],
    [1, 1, 0.2065493143772374, 1],
  ])('of %i in %i is %f to %f', (failed, ran, low, high) => {
    const [found, foundHigh] = wilsonInterval({ failed, ran });
    expect(found).toBeCloseTo(low, 12);
    expect(foundHigh).toBeCloseTo(high, 12);
  });
});

describe('Fisher’s exact test', () => {
  // SciPy 1.x fisher_exact, two-sided; the first is Fisher's own, of the lady who tasted tea: 34 / 70.
  it.each([
    [3, 4, 1, 4, 34 / 70],
    [10, 12, 3, 18, 0.0005367241191434357],
    [0, 20, 8, 30, 0.015468104384482416],
    [0, 20, 3, 10, 0.029556650246305417],
    [0, 24, 9, 22, 0.00045149553152216596],
    [1, 10, 11, 14, 0.0027594561852200836],
    [0, 5, 0, 7, 1],
    [2000, 5000, 2100, 5000, 0.04412145224842155],
    [5, 1000, 20, 1000, 0.0038590206248560925],
  ])('of %i in %i against %i in %i gives %f', (failed, ran, otherFailed, otherRan, expected) => {
    const p = fisherExact({ failed, ran }, { failed: otherFailed, ran: otherRan });
    expect(p / expected).toBeCloseTo(1, 9);
    expect(fisherExact({ failed: otherFailed, ran: otherRan }, { failed, ran }) / expected).toBeCloseTo(1, 9);
  });
});
