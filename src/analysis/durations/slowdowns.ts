import type { HistoryPart } from '#src/model/branch-history.ts';
import { byText } from '#src/model/by-text.ts';
import type { Slowdown, SlowdownRules, TimedRun } from '#src/model/duration-finding.ts';
import { type Level, levelsOf } from './levels.ts';
import { medianOf, quantile, sortFirst } from './quantile.ts';
import type { Series } from './series.ts';
import type { Spread } from './spread.ts';
import type { Stream } from './window.ts';

/** Measurements on either side that a slowdown shows as evidence. */
const SHOWN = 5;

/** What a search for slowdowns needs besides the series. */
export interface Search {
  parts: readonly HistoryPart[];
  streams: readonly Stream[];
  /** By part: how slow its machine was; NaN: unknown, taken for 1. */
  factors: Float64Array;
  rules: SlowdownRules;
}

/** The slowdowns that still last, by subject. What is gone, or always took the same, is not searched. */
export function lastingSlowdowns(series: Series, spread: Spread, search: Search): Map<number, Slowdown> {
  const slowdowns = new Map<number, Slowdown>();
  // Corrected for the machine a rise can be larger than it was measured, by about as much as machines differ.
  const leastRange = search.rules.changeMs / 2;
  for (let subject = 0; subject < series.subjects; subject += 1) {
    if (spread.isRecent[subject] !== 1) continue;
    const found: StreamSlowdown[] = [];
    for (let row = subject; row < series.counts.length; row += series.subjects) {
      if ((spread.ranges[row] ?? 0) < leastRange) continue;
      const slowdown = slowdownOfRow(series, row, search);
      if (slowdown !== null) found.push(slowdown);
    }
    const finding = slowdownFinding(series, found, search);
    if (finding !== null) slowdowns.set(subject, finding);
  }
  return slowdowns;
}

/** A slowdown of one subject in one stream. */
export interface StreamSlowdown {
  stream: number;
  /** Places in the series' measurements: start of the old level, of the new one, and its end. */
  oldStart: number;
  newStart: number;
  end: number;
  from: number;
  to: number;
}

/**
 * The slowdown of a row of the series that still lasts, if there is one: between the last level that was clearly lower
 * than the newest one, and what came after it. Both as measured and corrected for the machine it must be a rise: a
 * test that sleeps takes no longer on a slow machine, and would rise by the correction alone when machines get faster.
 */
export function slowdownOfRow(series: Series, row: number, search: Search): StreamSlowdown | null {
  const start = series.starts[row] ?? 0;
  const end = start + (series.counts[row] ?? 0);
  if (!mayBeSlower(series, start, end, search)) return null;
  const { parts, rules } = search;
  const values = new Float64Array(end - start);
  for (let at = start; at < end; at += 1) values[at - start] = Math.log(corrected(series, at, search));
  const shaAt = (at: number): string | undefined => parts[series.parts[start + at] ?? 0]?.sha;
  const levels = levelsOf(values, {
    step: Math.log(rules.ratio),
    length: rules.runs,
    // Whoever looks in several places finds something by chance more often.
    chance: rules.chance / search.streams.length,
    isCommitStart: (at) => shaAt(at) !== shaAt(at - 1),
  });
  const rise = lastingRise(levels, Math.log(rules.ratio));
  if (rise === null) return null;
  const { before, after } = rise;
  const [from, to] = [Math.exp(before.median), Math.exp(levels.at(-1)?.median ?? after.median)];
  const bounds = { oldStart: start + before.start, newStart: start + after.start, end };
  if (to - from < rules.changeMs || !roseAsMeasured(series, bounds, rules)) return null;
  return { stream: Math.floor(row / series.subjects), ...bounds, from, to };
}

/** A logarithm of nothing does not exist: a measurement of 0 ms counts as a nanosecond, less than any benchmark takes. */
function corrected(series: Series, at: number, { factors }: Search): number {
  const factor = factors[series.parts[at] ?? 0] ?? Number.NaN;
  const ms = Math.max(series.ms[at] ?? 0, 0.000_001);
  return factor > 0 ? ms / factor : ms;
}

/**
 * A quick look, since nearly all tests are as fast as ever: at the median of the newest few against the lowest of as many
 * neighbours anywhere before. First against one of the lowest values, which costs less and lies no higher.
 */
function mayBeSlower(series: Series, start: number, end: number, search: Search): boolean {
  const { ratio, changeMs, runs } = search.rules;
  const length = end - start;
  if (length < 2 * runs) return false;
  const values = new Float64Array(length);
  for (let at = 0; at < length; at += 1) values[at] = corrected(series, start + at, search);
  const few = new Float64Array(runs);
  const now = medianOfFew(values, length - runs, few);
  const isBelow = (once: number): boolean => now >= once * ratio && now - once >= changeMs;
  // More than half of a few neighbours are no higher than their median.
  if (!isBelow(nthLowest(values, Math.floor(runs / 2) + 1))) return false;
  for (let at = 0; at + 2 * runs <= length; at += 1) if (isBelow(medianOfFew(values, at, few))) return true;
  return false;
}

/** Of as many values as `few` has room for, from `start` on. */
function medianOfFew(values: Float64Array, start: number, few: Float64Array): number {
  for (let at = 0; at < few.length; at += 1) few[at] = values[start + at] ?? 0;
  sortFirst(few, few.length);
  return quantile(few, few.length, 0.5);
}

function nthLowest(values: Float64Array, nth: number): number {
  const lowest = new Float64Array(nth).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < values.length; at += 1) {
    let value = values[at] ?? 0;
    if (value >= (lowest[nth - 1] ?? 0)) continue;
    for (let place = 0; place < nth; place += 1) {
      const known = lowest[place] ?? 0;
      if (value >= known) continue;
      lowest[place] = value;
      value = known;
    }
  }
  return lowest[nth - 1] ?? 0;
}

/** The last lower level, and the level that followed it; null when the newest is not clearly above any before it. */
function lastingRise(levels: readonly Level[], step: number): { before: Level; after: Level } | null {
  const newest = levels.at(-1);
  for (let at = levels.length - 2; at >= 0; at -= 1) {
    const [before, after] = [levels[at], levels[at + 1]];
    if (before === undefined || after === undefined || newest === undefined) return null;
    if (newest.median - before.median < step) continue;
    // Within one commit it was no commit's doing.
    return after.isByCommit ? { before, after } : null;
  }
  return null;
}

/** At least half of the step (as a ratio) must be there without the correction, too. */
function roseAsMeasured(
  series: Series,
  { oldStart, newStart, end }: { oldStart: number; newStart: number; end: number },
  { ratio }: SlowdownRules,
): boolean {
  const before = medianOf(series.ms.subarray(oldStart, newStart)) ?? 0;
  const after = medianOf(series.ms.subarray(newStart, end)) ?? 0;
  return after >= before * Math.sqrt(ratio);
}

/** The finding of one subject: the stream in which it rose most, and the others in which it rose at the same commit. */
export function slowdownFinding(
  series: Series,
  found: readonly StreamSlowdown[],
  search: Search,
): Slowdown | null {
  const [clearest] = [...found].sort((a, b) => b.to / b.from - a.to / a.from);
  if (clearest === undefined) return null;
  const { parts, streams } = search;
  const shaAt = (at: number): string => parts[series.parts[at] ?? 0]?.sha ?? '';
  const sinceSha = shaAt(clearest.newStart);
  const environments = found
    .filter(({ newStart }) => shaAt(newStart) === sinceSha)
    .map(({ stream }) => streams[stream]?.environment ?? '');
  const { oldStart, newStart, end } = clearest;
  const timed = (from: number, to: number): TimedRun[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) =>
      timedRun(series, from + index, parts),
    ).flat();
  return {
    from: clearest.from,
    to: clearest.to,
    sinceSha,
    previousSha: shaAt(newStart - 1),
    workflow: streams[clearest.stream]?.workflow ?? '',
    environment: streams[clearest.stream]?.environment ?? '',
    environments: [...new Set(environments)].sort(byText),
    measured: { before: newStart - oldStart, after: end - newStart },
    evidence: {
      before: timed(Math.max(oldStart, newStart - SHOWN), newStart),
      after: timed(newStart, Math.min(end, newStart + SHOWN)),
    },
  };
}

function timedRun(series: Series, at: number, parts: readonly HistoryPart[]): TimedRun[] {
  const part = parts[series.parts[at] ?? 0];
  if (part === undefined) return [];
  const { runId, attempt, sha, url } = part;
  return [{ runId, attempt, sha, at: part.at, url, durationMs: series.ms[at] ?? 0 }];
}
