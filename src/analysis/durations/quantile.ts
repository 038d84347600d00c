/** From here on the engine's own sort is faster than insertion. */
const SHORT = 96;

/** Sorts the first `length` numbers in place, ascending. */
export function sortFirst(numbers: Float64Array, length: number): void {
  if (length > SHORT) {
    numbers.subarray(0, length).sort();
    return;
  }
  for (let at = 1; at < length; at += 1) {
    const value = numbers[at] ?? 0;
    let place = at;
    for (; place > 0; place -= 1) {
      const lower = numbers[place - 1] ?? 0;
      if (lower <= value) break;
      numbers[place] = lower;
    }
    numbers[place] = value;
  }
}

/**
 * The quantile of the first `length` numbers, which are sorted: linear between neighbours, as numpy's default and
 * PostgreSQL's `percentile_cont` have it. `length` is at least 1.
 */
export function quantile(sorted: Float64Array, length: number, share: number): number {
  const place = share * (length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, length - 1)] ?? low;
  return low + (high - low) * (place - below);
}

/** The median of some numbers in any order; null of none. */
export function medianOf(numbers: ArrayLike<number>): number | null {
  if (numbers.length === 0) return null;
  const sorted = Float64Array.from(numbers);
  sortFirst(sorted, sorted.length);
  return quantile(sorted, sorted.length, 0.5);
}
