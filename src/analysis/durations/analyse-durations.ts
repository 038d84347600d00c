import type { DurationHistory } from '#src/model/branch-history.ts';
import type {
  DurationFindings,
  DurationSettings,
  SpeedClass,
  TestDuration,
} from '#src/model/duration-finding.ts';
import { benchmarkDurations } from './benchmarks.ts';
import { machineFactors } from './machine-speed.ts';
import { parallelFindings } from './parallel.ts';
import { quantile, sortFirst } from './quantile.ts';
import { type RunSum, runSumsOf } from './run-sums.ts';
import { seriesOf } from './series.ts';
import { lastingSlowdowns, type Search } from './slowdowns.ts';
import { type Spread, spreadOf } from './spread.ts';
import { suiteSlowdowns } from './suite.ts';
import { named, slowestFirst, tierBitsOf, tierFinding } from './tiers.ts';
import { windowOf } from './window.ts';

/** Tests faster than this say nothing of the machine: JUnit rounds to a millisecond. */
const TELLING_MS = 10;

const SPEEDS: readonly SpeedClass[] = ['fast', 'medium', 'slow'];

/** What the newest runs say of durations: each test, tiers, the suite, workers, benchmarks. */
export function analyseDurations(history: DurationHistory, settings: DurationSettings): DurationFindings {
  const { parts, durations } = history;
  const window = windowOf(parts, settings.runs);
  const { streams } = window;
  const series = seriesOf(durations, history.tests.length, streams);
  const spread = spreadOf(series, window);
  const levels = { byRow: spread.levels, subjects: series.subjects, floorMs: TELLING_MS };
  const factors = machineFactors(durations, streams, levels);
  const search: Search = { parts, streams, factors, rules: settings.slowdown };
  const slowdowns = lastingSlowdowns(series, spread, search);
  const bits = tierBitsOf(history.tests, settings.tiers);
  const sums = runSumsOf(parts, durations, window, { bits, tiers: settings.tiers.length });
  const byPlace = history.tests.map((test, place) =>
    (spread.runs[place] ?? 0) === 0
      ? null
      : testDuration(test, place, { spread, slowdowns, speed: settings.speed }),
  );
  const tests = byPlace.filter((test) => test !== null);
  const there = tests.filter(({ gone }) => !gone);
  return {
    branch: history.branch,
    tests,
    slowest: there.toSorted(slowestFirst).slice(0, settings.slowest).map(named),
    speeds: SPEEDS.map((speed) => speedOf(speed, there)),
    tiers: settings.tiers.map((tier, at) =>
      tierFinding(
        tier,
        sums.flatMap(({ tiersMs }) => tiersMs[at] ?? []),
        byPlace.flatMap((test, place) => (((bits[place] ?? 0) & (1 << at)) === 0 ? [] : (test ?? []))),
      ),
    ),
    suite: { ...suiteSpread(sums), slowdowns: suiteSlowdowns(search, window, sums) },
    parallel: parallelFindings(parts, window),
    benchmarks: benchmarkDurations(history, window, settings.slowdown),
  };
}

function testDuration(
  { nodeId, rootdir }: DurationHistory['tests'][number],
  place: number,
  about: {
    spread: Spread;
    slowdowns: ReadonlyMap<number, NonNullable<TestDuration['slowdown']>>;
    speed: DurationSettings['speed'];
  },
): TestDuration {
  const { spread, slowdowns, speed } = about;
  const medianMs = spread.medianMs[place] ?? 0;
  return {
    nodeId,
    rootdir,
    medianMs,
    p95Ms: spread.p95Ms[place] ?? 0,
    runs: spread.runs[place] ?? 0,
    speed: speedClass(medianMs, speed),
    gone: spread.isRecent[place] !== 1,
    slowdown: slowdowns.get(place) ?? null,
  };
}

function speedClass(medianMs: number, { fastSeconds, mediumSeconds }: DurationSettings['speed']): SpeedClass {
  if (medianMs < fastSeconds * 1000) return 'fast';
  return medianMs < mediumSeconds * 1000 ? 'medium' : 'slow';
}

function speedOf(speed: SpeedClass, tests: readonly TestDuration[]): DurationFindings['speeds'][number] {
  const own = tests.filter((test) => test.speed === speed);
  return { speed, tests: own.length, medianMs: own.reduce((sum, { medianMs }) => sum + medianMs, 0) };
}

function suiteSpread(sums: readonly RunSum[]): { medianMs: number | null; p95Ms: number | null } {
  if (sums.length === 0) return { medianMs: null, p95Ms: null };
  const sorted = Float64Array.from(sums, ({ totalMs }) => totalMs);
  sortFirst(sorted, sorted.length);
  return {
    medianMs: quantile(sorted, sorted.length, 0.5),
    p95Ms: quantile(sorted, sorted.length, 0.95),
  };
}
