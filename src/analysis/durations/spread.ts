import { quantile, sortFirst } from './quantile.ts';
import type { Series } from './series.ts';
import type { Window } from './window.ts';

/** Medians and the like of each subject; NaN where it was not measured. */
export interface Spread {
  medianMs: Float64Array;
  p95Ms: Float64Array;
  /** In how many runs it was measured. */
  runs: Uint32Array;
  /** 1: in one of the newest runs. */
  isRecent: Uint8Array;
  /** Median in one stream, by row of the series (stream × subjects + subject). */
  levels: Float64Array;
  /** Highest − lowest in one stream, by row. */
  ranges: Float64Array;
}

/** One sort for each subject, and one more for each stream where there are several. */
export function spreadOf(series: Series, window: Window): Spread {
  const { subjects, counts, starts, ms } = series;
  const spread: Spread = {
    medianMs: new Float64Array(subjects).fill(Number.NaN),
    p95Ms: new Float64Array(subjects).fill(Number.NaN),
    runs: new Uint32Array(subjects),
    isRecent: new Uint8Array(subjects),
    levels: new Float64Array(counts.length).fill(Number.NaN),
    ranges: new Float64Array(counts.length),
  };
  const scratch = new Float64Array(ms.length);
  for (let subject = 0; subject < subjects; subject += 1) {
    let length = 0;
    let rows = 0;
    for (let row = subject; row < counts.length; row += subjects) {
      const count = counts[row] ?? 0;
      if (count === 0) continue;
      const start = starts[row] ?? 0;
      for (let at = start; at < start + count; at += 1) scratch[length++] = ms[at] ?? 0;
      rows += 1;
    }
    if (length === 0) continue;
    sortFirst(scratch, length);
    spread.medianMs[subject] = quantile(scratch, length, 0.5);
    spread.p95Ms[subject] = quantile(scratch, length, 0.95);
    const all =
      rows === 1 ? { median: spread.medianMs[subject] ?? 0, range: rangeOf(scratch, length) } : null;
    for (let row = subject; row < counts.length; row += subjects) describeRow(series, spread, row, all);
  }
  countRuns(series, window, spread);
  return spread;
}

/** `all` is what is known of the subject when it has this row only. */
function describeRow(
  series: Series,
  spread: Spread,
  row: number,
  all: { median: number; range: number } | null,
): void {
  const count = series.counts[row] ?? 0;
  if (count === 0) return;
  if (all !== null) {
    spread.levels[row] = all.median;
    spread.ranges[row] = all.range;
    return;
  }
  const start = series.starts[row] ?? 0;
  const own = series.ms.slice(start, start + count);
  sortFirst(own, count);
  spread.levels[row] = quantile(own, count, 0.5);
  spread.ranges[row] = rangeOf(own, count);
}

function rangeOf(sorted: Float64Array, length: number): number {
  return (sorted[length - 1] ?? 0) - (sorted[0] ?? 0);
}

/** Several parts of one run (environments, attempts) are one run. */
function countRuns(series: Series, window: Window, spread: Spread): void {
  const { subjects, counts, starts, parts } = series;
  const seen = new Int32Array(window.runs).fill(-1);
  for (let subject = 0; subject < subjects; subject += 1)
    for (let row = subject; row < counts.length; row += subjects) {
      const start = starts[row] ?? 0;
      const end = start + (counts[row] ?? 0);
      for (let at = start; at < end; at += 1) {
        const part = parts[at] ?? 0;
        const run = window.runOf[part] ?? 0;
        if ((window.isRecent[part] ?? 0) === 1) spread.isRecent[subject] = 1;
        if (seen[run] === subject) continue;
        seen[run] = subject;
        spread.runs[subject] = (spread.runs[subject] ?? 0) + 1;
      }
    }
}
