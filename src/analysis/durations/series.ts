import type { Stream } from './window.ts';

/** What was measured in one part: places of subjects (tests or benchmarks), and beside each its milliseconds. */
export interface Column {
  tests: Uint32Array;
  ms: Float64Array;
}

/** The measurements by subject. Those of subject `s` in stream `t` lie from `starts[t * subjects + s]` on, in the order of the parts. */
export interface Series {
  subjects: number;
  streams: number;
  starts: Uint32Array;
  counts: Uint32Array;
  parts: Uint32Array;
  ms: Float64Array;
}

/** Turns columns by part into series by subject, in two passes over flat arrays: no object for a measurement. */
export function seriesOf(columns: readonly Column[], subjects: number, streams: readonly Stream[]): Series {
  const counts = new Uint32Array(streams.length * subjects);
  let total = 0;
  for (const [stream, { parts }] of streams.entries())
    for (const part of parts) {
      const tests = columns[part]?.tests;
      if (tests === undefined) continue;
      const base = stream * subjects;
      for (let at = 0; at < tests.length; at += 1) {
        const row = base + (tests[at] ?? 0);
        counts[row] = (counts[row] ?? 0) + 1;
      }
      total += tests.length;
    }
  const starts = new Uint32Array(counts.length);
  for (let row = 1; row < counts.length; row += 1)
    starts[row] = (starts[row - 1] ?? 0) + (counts[row - 1] ?? 0);
  const series: Series = {
    subjects,
    streams: streams.length,
    starts,
    counts,
    parts: new Uint32Array(total),
    ms: new Float64Array(total),
  };
  fill(series, columns, streams);
  return series;
}

function fill(series: Series, columns: readonly Column[], streams: readonly Stream[]): void {
  const next = series.starts.slice();
  for (const [stream, { parts }] of streams.entries())
    for (const part of parts) {
      const column = columns[part];
      if (column === undefined) continue;
      const base = stream * series.subjects;
      const { tests, ms } = column;
      for (let at = 0; at < tests.length; at += 1) {
        const row = base + (tests[at] ?? 0);
        const place = next[row] ?? 0;
        next[row] = place + 1;
        series.parts[place] = part;
        series.ms[place] = ms[at] ?? 0;
      }
    }
}
