import type { DurationHistory } from '#src/model/branch-history.ts';
import { byText } from '#src/model/by-text.ts';
import type { BenchmarkDuration, SlowdownRules } from '#src/model/duration-finding.ts';
import { machineFactors } from './machine-speed.ts';
import { type Column, seriesOf } from './series.ts';
import { lastingSlowdowns } from './slowdowns.ts';
import { spreadOf } from './spread.ts';
import type { Window } from './window.ts';

/**
 * Benchmarks over time, as tests are: with the machine's speed from the other benchmarks, where there are enough. Tests don't
 * tell it here, since pytest-benchmark repeats for a fixed time; and a microsecond matters, so no change is too small in itself.
 */
export function benchmarkDurations(
  history: Pick<DurationHistory, 'parts' | 'benchmarks'>,
  window: Window,
  rules: SlowdownRules,
): BenchmarkDuration[] {
  const { parts, benchmarks } = history;
  const names = [...new Set(benchmarks.flatMap((measured) => Object.keys(measured)))].sort(byText);
  const places = new Map(names.map((name, place) => [name, place]));
  const columns = benchmarks.map((measured) => columnOf(measured, places));
  const { streams } = window;
  const series = seriesOf(columns, names.length, streams);
  const spread = spreadOf(series, window);
  const levels = { byRow: spread.levels, subjects: names.length, floorMs: Number.MIN_VALUE };
  const factors = machineFactors(columns, streams, levels);
  const slowdowns = lastingSlowdowns(series, spread, {
    parts,
    streams,
    factors,
    rules: { ...rules, changeMs: 0 },
  });
  return names.flatMap((nodeId, place) => {
    const runs = spread.runs[place] ?? 0;
    if (runs === 0) return [];
    return {
      nodeId,
      medianMs: spread.medianMs[place] ?? 0,
      p95Ms: spread.p95Ms[place] ?? 0,
      runs,
      slowdown: slowdowns.get(place) ?? null,
    };
  });
}

function columnOf(measured: Readonly<Record<string, number>>, places: ReadonlyMap<string, number>): Column {
  const entries = Object.entries(measured);
  return {
    tests: Uint32Array.from(entries, ([name]) => places.get(name) ?? 0),
    ms: Float64Array.from(entries, ([, ms]) => ms),
  };
}
