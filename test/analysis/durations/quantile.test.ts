import { describe, expect, it } from '@jest/globals';
import { medianOf, quantile, sortFirst } from '#src/analysis/durations/quantile.ts';

describe('quantiles', () => {
  // numpy.quantile([1, 2, 4, 8], q), its default method: 3.0, 7.4, 1.0, 8.0.
  it.each([
    [0.5, 3],
    [0.95, 7.4],
    [0, 1],
    [1, 8],
  ])('are linear between neighbours: %d of 1, 2, 4, 8 is %d', (share, expected) => {
    expect(quantile(Float64Array.of(1, 2, 4, 8), 4, share)).toBeCloseTo(expected, 12);
  });

  it('of a single number are that number', () => {
    expect(quantile(Float64Array.of(5), 1, 0.95)).toBe(5);
  });

  it('look at the first numbers only', () => {
    const numbers = Float64Array.of(3, 1, 2, 0);
    sortFirst(numbers, 3);
    expect([...numbers]).toEqual([1, 2, 3, 0]);
    expect(quantile(numbers, 3, 1)).toBe(3);
  });

  it('sort short and long lists alike', () => {
    for (const length of [95, 96, 97, 500]) {
      const numbers = Float64Array.from({ length }, (_, at) => (at * 7919) % length);
      sortFirst(numbers, length);
      expect([...numbers]).toEqual([...numbers].sort((a, b) => a - b));
    }
  });
});

describe('the median', () => {
  it('is the middle of an odd, and the mean of the two middles of an even number', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([9, 1, 5, 6])).toBe(5.5);
  });

  it('of nothing is not known', () => {
    expect(medianOf([])).toBeNull();
  });
});
