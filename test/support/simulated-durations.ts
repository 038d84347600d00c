import type { DurationHistory } from '#src/model/branch-history.ts';

/** How a history of durations is made up. */
export interface Simulation {
  seed: number;
  tests: number;
  runs: number;
  environments?: number;
  /** Shards of each environment; a test is in one of them. */
  shards?: number;
  /** Each duration varies by ±10 %: evenly, or with a standard deviation of 10 %. */
  noise?: 'even' | 'normal';
  /** Share of durations that are twice as long as they should be. */
  outliers?: number;
  /** Standard deviation of the machines' speed, as a share; a tenth of them is twice as slow. */
  machines?: number;
  /** Share of the tests that do not run in a run. */
  absent?: number;
  /** Shortest and longest test, in milliseconds; lengths are spread evenly by their logarithm. */
  lengths?: readonly [number, number];
  /** So many tests become `ratio` times as slow at a random run, with at least `margin` runs before and after. */
  steps?: { tests: number; ratio: number; margin: number };
  /** The whole suite becomes so many times as slow at this run. */
  suiteStep?: { at: number; ratio: number };
}

/** What was made up, and what is true of it. */
export interface Simulated {
  history: DurationHistory;
  /** By node id: the first run at the new level. */
  stepAt: ReadonlyMap<string, number>;
  shaOf: (run: number) => string;
}

/** Makes a history from a seed: the same numbers each time. One commit a run. */
export function simulateDurations(simulation: Simulation): Simulated {
  const { seed, tests, runs, environments = 1, shards = 1, lengths = [60, 3000] } = simulation;
  const next = randomNumbers(seed);
  const [shortest, longest] = lengths;
  const usualMs = Float64Array.from({ length: tests }, () => shortest * (longest / shortest) ** next());
  const stepOf = stepsOf(simulation, next);
  const parts: DurationHistory['parts'][number][] = [];
  const durations: DurationHistory['durations'][number][] = [];
  for (let run = 0; run < runs; run += 1)
    for (let environment = 0; environment < environments; environment += 1)
      for (let shard = 0; shard < shards; shard += 1) {
        durations.push(measuredIn(simulation, { run, environment, shard }, { usualMs, stepOf, next }));
        parts.push(partOf(run, environment, shards === 1 ? null : `${shard}`));
      }
  const history: DurationHistory = {
    branch: 'main',
    parts,
    tests: Array.from({ length: tests }, (_, test) => ({
      nodeId: nodeIdOf(test),
      rootdir: '',
      file: `tests/test_${Math.floor(test / 20)}.py`,
      markers: [],
    })),
    durations,
    benchmarks: parts.map(() => ({})),
  };
  const stepAt = new Map<string, number>();
  for (const [test, at] of stepOf.entries()) if (at < runs) stepAt.set(nodeIdOf(test), at);
  return { history, stepAt, shaOf };
}

/** By test: the first run at the new level; past the last one where there is none. */
function stepsOf({ tests, runs, steps }: Simulation, next: () => number): Int32Array {
  const stepOf = new Int32Array(tests).fill(runs);
  if (steps === undefined) return stepOf;
  const room = runs - 2 * steps.margin + 1;
  for (let test = 0; test < steps.tests; test += 1) stepOf[test] = steps.margin + Math.floor(next() * room);
  return stepOf;
}

function measuredIn(
  simulation: Simulation,
  { run, environment, shard }: { run: number; environment: number; shard: number },
  about: { usualMs: Float64Array; stepOf: Int32Array; next: () => number },
): DurationHistory['durations'][number] {
  const { tests, runs, shards = 1, machines = 0.1, absent = 0, steps, suiteStep } = simulation;
  const { usualMs, stepOf, next } = about;
  const machine = machineOf(next, machines) * (1 + environment * 0.5);
  const suite = suiteStep !== undefined && run >= suiteStep.at ? suiteStep.ratio : 1;
  const places: number[] = [];
  const ms: number[] = [];
  for (let test = shard; test < tests; test += shards) {
    if (next() < absent) continue;
    const step = run >= (stepOf[test] ?? runs) ? (steps?.ratio ?? 1) : 1;
    places.push(test);
    ms.push((usualMs[test] ?? 0) * machine * suite * step * noiseOf(next, simulation));
  }
  return { tests: Uint32Array.from(places), ms: Float64Array.from(ms) };
}

function nodeIdOf(test: number): string {
  const number = `${test}`.padStart(6, '0');
  return `tests/test_${Math.floor(test / 20)}.py::test_${number}`;
}

function shaOf(run: number): string {
  return run.toString(16).padStart(40, '0');
}

function partOf(run: number, environment: number, shard: string | null): DurationHistory['parts'][number] {
  return {
    runId: 1000 + run,
    attempt: 1,
    sha: shaOf(run),
    workflow: 'CI',
    job: `test (${environment}, ${shard})`,
    environment: `environment ${environment}`,
    shard,
    workers: 0,
    at: new Date(Date.UTC(2026, 0, 1) + run * 3_600_000).toISOString(),
    url: `https://example.test/runs/${1000 + run}`,
    ran: 0,
    failed: 0,
    busyMs: {},
  };
}

function noiseOf(next: () => number, { noise = 'normal', outliers = 0.05 }: Simulation): number {
  const usual = noise === 'even' ? 0.9 + 0.2 * next() : Math.max(0.5, 1 + 0.1 * normal(next));
  return next() < outliers ? 2 * usual : usual;
}

function machineOf(next: () => number, spread: number): number {
  const usual = Math.exp(spread * normal(next));
  return spread > 0 && next() < 0.1 ? 2 * usual : usual;
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Numbers from 0 to below 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
