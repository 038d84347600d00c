import type { DurationHistory } from '#src/model/branch-history.ts';

type Part = DurationHistory['parts'][number];

/** A part of run 1 on commit `c0`, in a serial session. */
export function aPart(over: Partial<Part> = {}): Part {
  return {
    runId: 1,
    attempt: 1,
    sha: 'c0',
    workflow: 'CI',
    job: 'test',
    environment: 'linux',
    shard: null,
    workers: 0,
    at: '2026-01-01T00:00:00Z',
    url: 'https://example.test/runs/1',
    ran: 0,
    failed: 0,
    busyMs: {},
    ...over,
  };
}

/** What a part measured: milliseconds by the name of a test, and of a benchmark. */
export interface Measured {
  part: Part;
  ms?: Record<string, number>;
  benchmarks?: Record<string, number>;
}

/** A history of these parts; tests are named `tests/test_a.py::NAME` unless the name has a `::`. */
export function aHistory(
  measured: readonly Measured[],
  about: Record<string, Partial<DurationHistory['tests'][number]>> = {},
): DurationHistory {
  const names = [...new Set(measured.flatMap(({ ms = {} }) => Object.keys(ms)))].sort();
  return {
    branch: 'main',
    parts: measured.map(({ part }) => part),
    tests: names.map((name) => ({
      nodeId: idOf(name),
      rootdir: '',
      file: idOf(name).split('::')[0] ?? null,
      markers: [],
      ...about[name],
    })),
    durations: measured.map(({ ms = {} }) => ({
      tests: Uint32Array.from(Object.keys(ms), (name) => names.indexOf(name)),
      ms: Float64Array.from(Object.values(ms)),
    })),
    benchmarks: measured.map(({ benchmarks = {} }) => benchmarks),
  };
}

export function idOf(name: string): string {
  return name.includes('::') ? name : `tests/test_a.py::${name}`;
}

/** One run a commit: run 1 on `c0`, run 2 on `c1`, …; the function says what each measured. */
export function inRuns(
  count: number,
  measure: (run: number) => Omit<Measured, 'part'>,
  over: Partial<Part> = {},
): Measured[] {
  return Array.from({ length: count }, (_, run) => ({
    part: aPart({
      runId: run + 1,
      sha: `c${run}`,
      at: new Date(Date.UTC(2026, 0, 1, run)).toISOString(),
      url: `https://example.test/runs/${run + 1}`,
      ...over,
    }),
    ...measure(run),
  }));
}
