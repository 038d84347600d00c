import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/analysis/durations/quantile.ts
function sortFirst(numbers, length) {
  if (length > 96) {
    numbers.subarray(0, length).sort();
    return;
  }
  for (let at = 1; at < length; at += 1) {
    let value = numbers[at] ?? 0, place = at;
    for (; place > 0; place -= 1) {
      let lower = numbers[place - 1] ?? 0;
      if (lower <= value) break;
      numbers[place] = lower;
    }
    numbers[place] = value;
  }
}
function quantile(sorted, length, share) {
  let place = share * (length - 1), below = Math.floor(place), low = sorted[below] ?? 0, high = sorted[Math.min(below + 1, length - 1)] ?? low;
  return low + (high - low) * (place - below);
}
function medianOf(numbers) {
  if (numbers.length === 0) return null;
  let sorted = Float64Array.from(numbers);
  return sortFirst(sorted, sorted.length), quantile(sorted, sorted.length, 0.5);
}

export {
  sortFirst,
  quantile,
  medianOf
};
