import type { Slowdown } from '#src/model/duration-finding.ts';
import { medianOf } from './quantile.ts';
import type { RunSum } from './run-sums.ts';
import { type Column, seriesOf } from './series.ts';
import { type Search, slowdownFinding, slowdownOfRow } from './slowdowns.ts';
import type { Window } from './window.ts';

/**
 * Slowdowns of the suite as a whole, by stream. When nearly all tests get slower on one commit, the correction for the
 * machine takes it away from each of them: so the correction is itself a series, in which the same search looks for a lasting
 * rise. Times are what the suite of today takes at each run's speed, so that a suite which grows is not slower.
 */
export function suiteSlowdowns(search: Search, window: Window, sums: readonly RunSum[]): Slowdown[] {
  const columns: Column[] = search.parts.map(() => ({
    tests: new Uint32Array(0),
    ms: new Float64Array(0),
  }));
  for (const [place, stream] of search.streams.entries()) {
    const usual = usualMs(sums, stream.workflow, stream.environment);
    for (const [part, factor] of factorByRun(stream.parts, window, search.factors))
      columns[part] = { tests: Uint32Array.of(place), ms: Float64Array.of(factor * usual) };
  }
  const series = seriesOf(columns, search.streams.length, search.streams);
  const uncorrected: Search = { ...search, factors: new Float64Array(0) };
  return search.streams.flatMap((_, stream) => {
    const found = slowdownOfRow(series, stream * search.streams.length + stream, uncorrected);
    return slowdownFinding(series, found === null ? [] : [found], uncorrected) ?? [];
  });
}

function usualMs(sums: readonly RunSum[], workflow: string, environment: string): number {
  const own = sums.filter((sum) => sum.workflow === workflow && sum.environment === environment);
  return medianOf(own.map(({ totalMs }) => totalMs)) ?? 0;
}

/** The machines' factor of each run, at the run's last part; of several shards the median. */
function factorByRun(
  parts: readonly number[],
  window: Window,
  factors: Float64Array,
): (readonly [number, number])[] {
  const byRun = new Map<number, { last: number; factors: number[] }>();
  for (const part of parts) {
    const factor = factors[part] ?? Number.NaN;
    if (!(factor > 0)) continue;
    const run = window.runOf[part] ?? -1;
    const known = byRun.get(run) ?? { last: part, factors: [] };
    known.last = part;
    known.factors.push(factor);
    byRun.set(run, known);
  }
  return [...byRun.values()].map((run) => [run.last, medianOf(run.factors) ?? 1] as const);
}
