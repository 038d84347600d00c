import { fisherExact } from '../flaky/fisher-exact.ts';
import { medianOf, quantile, sortFirst } from './quantile.ts';

/** A stretch of a series at one level: from `start` to before `end`. */
export interface Level {
  start: number;
  end: number;
  median: number;
  /** Whether the change to it lies between two commits; of the first level false. */
  isByCommit: boolean;
}

/** What makes a change of level. The series holds logarithms of milliseconds. */
export interface LevelRules {
  /** Logarithm of the least ratio. */
  step: number;
  /** Least length of a level. */
  length: number;
  /** Highest probability that chance alone divides the values like this. */
  chance: number;
  /** Whether a new commit begins at a place. */
  isCommitStart: (at: number) => boolean;
}

/**
 * A change must be so many standard errors of the difference of two medians, or a test that always varies widely would
 * have levels. Four is one in 30,000 for normal noise; the test of chance below holds for any noise.
 */
const STANDARD_ERRORS = 4;
/** Standard error of a median ÷ that of a mean, for normal noise: √(π ÷ 2). */
const MEDIAN_PENALTY = 1.2533;
/** Makes a median absolute deviation a standard deviation, for normal noise. */
const MAD_SCALE = 1.4826;
/** Noise is never taken for less than 2 %: ten equal durations don't prove the eleventh a change. */
const LEAST_NOISE = 0.02;

/**
 * Divides a series into levels: binary segmentation, whose cost is the sum of absolute distances to the median (so that
 * an outlier weighs no more than its distance), and a split stands only when it is large enough, large
 * against the noise, and no likely work of chance.
 */
export function levelsOf(values: Float64Array, rules: LevelRules): Level[] {
  const whole: Level = {
    start: 0,
    end: values.length,
    median: medianOf(values) ?? 0,
    isByCommit: false,
  };
  return divided(values, whole, rules);
}

function divided(values: Float64Array, level: Level, rules: LevelRules): Level[] {
  const split = bestSplit(values, level, rules);
  if (split === null || !isChange(values, level, split, rules)) return [level];
  const [before, after] = halves(values, level, split);
  const right = divided(values, after, rules);
  return [...divided(values, before, rules), ...right];
}

interface Split {
  at: number;
  isByCommit: boolean;
}

function halves(values: Float64Array, level: Level, { at, isByCommit }: Split): [Level, Level] {
  return [
    { ...level, end: at, median: medianOf(values.subarray(level.start, at)) ?? 0 },
    { start: at, end: level.end, median: medianOf(values.subarray(at, level.end)) ?? 0, isByCommit },
  ];
}

/** Where two levels fit best; null where there is no room for two. */
function bestSplit(values: Float64Array, level: Level, rules: LevelRules): Split | null {
  const { start, end } = level;
  const length = end - start;
  if (length < 2 * rules.length) return null;
  const before = runningCosts(values, start, length, 1);
  const after = runningCosts(values, end - 1, length, -1);
  const cost = (size: number): number => (before[size - 1] ?? 0) + (after[length - size - 1] ?? 0);
  let best = rules.length;
  for (let size = best + 1; size <= length - rules.length; size += 1)
    if (cost(size) < cost(best)) best = size;
  return placed(values, level, halves(values, level, { at: start + best, isByCommit: false }), rules);
}

/**
 * The place once more, now that both levels are known: a value counts for the level that is nearer, and no value for more than
 * half of the step, so that outliers near the place do not move it. It is at the start of a commit if at most
 * one value then lies on the wrong side.
 */
function placed(
  values: Float64Array,
  { start, end }: Level,
  [low, high]: [Level, Level],
  rules: LevelRules,
): Split {
  const most = Math.abs(high.median - low.median) / 2;
  const distance = (value: number, median: number): number => Math.min(most, Math.abs(value - median));
  let cost = 0;
  let best = { at: -1, cost: Number.POSITIVE_INFINITY };
  let bestByCommit = best;
  for (let at = start; at <= end - rules.length; at += 1) {
    if (at - start >= rules.length) {
      if (cost <= best.cost) best = { at, cost };
      if (cost <= bestByCommit.cost && rules.isCommitStart(at)) bestByCommit = { at, cost };
    }
    const value = values[at] ?? 0;
    cost += distance(value, low.median) - distance(value, high.median);
  }
  const isByCommit = bestByCommit.cost - best.cost <= most;
  return { at: isByCommit ? bestByCommit.at : best.at, isByCommit };
}

/** Sums of the absolute distances to the median, of the first value, the first two, and so on in direction `step`. */
function runningCosts(values: Float64Array, from: number, length: number, step: 1 | -1): Float64Array {
  const costs = new Float64Array(length);
  const sorted = new Float64Array(length);
  let cost = 0;
  for (let count = 0; count < length; count += 1) {
    const value = values[from + step * count] ?? 0;
    // A value adds its distance to the nearest median of those before: that median stays one.
    if (count > 0) {
      const low = sorted[(count - 1) >> 1] ?? 0;
      const high = sorted[count >> 1] ?? 0;
      cost += Math.max(0, low - value, value - high);
    }
    let at = count;
    for (; at > 0 && (sorted[at - 1] ?? 0) > value; at -= 1) sorted[at] = sorted[at - 1] ?? 0;
    sorted[at] = value;
    costs[count] = cost;
  }
  return costs;
}

function isChange(values: Float64Array, level: Level, split: Split, rules: LevelRules): boolean {
  const [before, after] = halves(values, level, split);
  const step = Math.abs(after.median - before.median);
  if (step < rules.step || isTooShort(values, before, after, rules)) return false;
  const [first, second] = [before.end - before.start, after.end - after.start];
  const noise = Math.max(LEAST_NOISE, noiseOf(values, before, after));
  if (step < STANDARD_ERRORS * MEDIAN_PENALTY * noise * Math.sqrt(1 / first + 1 / second)) return false;
  const middle = (before.median + after.median) / 2;
  const [low, high] = [countAbove(values, before, middle), countAbove(values, after, middle)];
  const isDivided = after.median > before.median ? high * first > low * second : low * second > high * first;
  return isDivided && fisherExact({ ran: first, failed: low }, { ran: second, failed: high }) <= rules.chance;
}

/** A last level just long enough whose first value belongs to the one before began later, and is too short. */
function isTooShort(values: Float64Array, before: Level, after: Level, rules: LevelRules): boolean {
  const first = values[after.start] ?? 0;
  const isOfBefore = Math.abs(first - before.median) < Math.abs(first - after.median);
  return after.end - after.start === rules.length && isOfBefore;
}

function noiseOf(values: Float64Array, before: Level, after: Level): number {
  const distances = new Float64Array(after.end - before.start);
  for (let at = before.start; at < after.end; at += 1)
    distances[at - before.start] = Math.abs(
      (values[at] ?? 0) - (at < before.end ? before.median : after.median),
    );
  sortFirst(distances, distances.length);
  return MAD_SCALE * quantile(distances, distances.length, 0.5);
}

function countAbove(values: Float64Array, { start, end }: Level, middle: number): number {
  let above = 0;
  for (let at = start; at < end; at += 1) if ((values[at] ?? 0) > middle) above += 1;
  return above;
}
