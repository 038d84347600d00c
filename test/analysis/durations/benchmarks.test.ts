import { describe, expect, it } from '@jest/globals';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import { compareBenchmarks } from '#src/analysis/durations/compare-benchmarks.ts';
import { DEFAULT_DURATIONS } from '#src/config/defaults.ts';
import type { Benchmark } from '#src/model/benchmark.ts';
import { aHistory, inRuns } from './builders.ts';

const HASH = 'bench/test_hash.py::test_hash';

describe('benchmarks over time', () => {
  it('have medians and slowdowns, of microseconds too', () => {
    const measured = inRuns(30, (run) => ({
      benchmarks: { [HASH]: (run < 20 ? 0.002 : 0.004) * (1 + (run % 3) / 100), 'bench/test_b.py::b': 5 },
    }));
    const { benchmarks } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
    expect(benchmarks.map(({ nodeId, runs }) => [nodeId, runs])).toEqual([
      ['bench/test_b.py::b', 30],
      [HASH, 30],
    ]);
    expect(benchmarks[0]).toMatchObject({ medianMs: 5, slowdown: null });
    expect(benchmarks[1]?.slowdown).toMatchObject({ sinceSha: 'c20', previousSha: 'c19' });
    expect(benchmarks[1]?.slowdown?.from).toBeCloseTo(0.00202, 9);
  });

  it('may take less than a microsecond', () => {
    const measured = inRuns(30, (run) => ({ benchmarks: { [HASH]: run < 20 ? 0.0002 : 0.0004 } }));
    const { benchmarks } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
    expect(benchmarks[0]?.slowdown?.sinceSha).toBe('c20');
  });

  it('are corrected for the machine by the others, where there are enough', () => {
    const names = Array.from({ length: 12 }, (_, at) => `bench/test_b.py::b${at}`);
    const measured = inRuns(30, (run) => ({
      benchmarks: Object.fromEntries(names.map((name) => [name, run < 20 ? 1 : 2])),
    }));
    const { benchmarks } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
    expect(benchmarks.filter(({ slowdown }) => slowdown !== null)).toEqual([]);
  });
});

function aBenchmark(name: string, medianMs: number, over: Partial<Benchmark> = {}): Benchmark {
  return {
    nodeId: `bench/test_b.py::${name}`,
    name,
    group: null,
    params: {},
    minMs: medianMs * 0.95,
    maxMs: medianMs * 2,
    meanMs: medianMs,
    stddevMs: medianMs * 0.05,
    medianMs,
    iqrMs: medianMs * 0.04,
    rounds: 100,
    iterations: 1,
    opsPerSecond: 1000 / medianMs,
    commit: null,
    machine: 'Linux x86_64',
    ...over,
  };
}

describe('two measurements of benchmarks', () => {
  const others = ['b', 'c', 'd'].map((name) => aBenchmark(name, 1));

  function verdictOn(base: Benchmark, head: Benchmark) {
    const changes = compareBenchmarks([base, ...others], [head, ...others], { ratio: 1.25 });
    return changes.find(({ nodeId }) => nodeId.endsWith('::a'))?.verdict;
  }

  it.each<[string, Benchmark, string]>([
    ['twice as slow', aBenchmark('a', 2), 'slower'],
    ['half as slow', aBenchmark('a', 0.5), 'faster'],
    ['a tenth slower', aBenchmark('a', 1.1), 'same'],
    ['twice as slow, with a minimum as before', aBenchmark('a', 2, { minMs: 0.95 }), 'same'],
    ['twice as slow, in rounds that spread as widely', aBenchmark('a', 2, { iqrMs: 2 }), 'same'],
    ['twice as slow on another machine', aBenchmark('a', 2, { machine: 'Darwin arm64' }), 'unsure'],
  ])('%s', (_, head, verdict) => {
    expect(verdictOn(aBenchmark('a', 1), head)).toBe(verdict);
  });

  it('of which most are slower together say more of the machine', () => {
    const base = [aBenchmark('a', 1), aBenchmark('b', 1), aBenchmark('c', 1)];
    const head = [aBenchmark('a', 2), aBenchmark('b', 2), aBenchmark('c', 1)];
    expect(
      compareBenchmarks(base, head, { ratio: 1.25 }).map(({ verdict, ratio }) => [verdict, ratio]),
    ).toEqual([
      ['unsure', 2],
      ['unsure', 2],
      ['same', 1],
    ]);
  });

  it('take the best of several, and leave out what only one has', () => {
    const changes = compareBenchmarks(
      [aBenchmark('a', 1), aBenchmark('a', 2), aBenchmark('old', 1)],
      [aBenchmark('a', 2.1), aBenchmark('a', 1.01), aBenchmark('new', 1)],
      { ratio: 1.25 },
    );
    expect(changes.map(({ nodeId, verdict }) => [nodeId, verdict])).toEqual([['bench/test_b.py::a', 'same']]);
  });
});
