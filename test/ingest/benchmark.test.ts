import { describe, expect, it } from '@jest/globals';
import { readAll } from './given.ts';

const stats = {
  min: 0.001,
  max: 0.004,
  mean: 0.002,
  stddev: 0.0005,
  median: 0.0015,
  iqr: 0.00025,
  rounds: 40,
  iterations: 2,
  ops: 500,
};
const one = {
  group: 'text',
  name: 'test_join[10]',
  fullname: 'tests/test_b.py::test_join[10]',
  params: { n: 10, kind: 'list', options: [1] },
  stats,
};

const file = (benchmarks: readonly unknown[], more: object = {}): string =>
  JSON.stringify({
    machine_info: {
      system: 'Linux',
      machine: 'x86_64',
      python_implementation: 'CPython',
      python_version: '3.13.1',
      cpu: { brand_raw: 'AMD EPYC' },
    },
    commit_info: { id: '79ebd28c8d093a1542f1298ed364668905fb353f', branch: 'main', dirty: false },
    benchmarks,
    version: '5.3.1',
    ...more,
  });

describe('pytest-benchmark', () => {
  it('gives each benchmark with its numbers, in milliseconds', async () => {
    const results = await readAll(file([{ ...one, stats: { ...stats, data: [0.001, 0.004] } }]));
    expect(results.benchmarks).toEqual([
      {
        nodeId: 'tests/test_b.py::test_join[10]',
        name: 'test_join[10]',
        group: 'text',
        params: { n: '10', kind: 'list', options: '[1]' },
        minMs: 1,
        maxMs: 4,
        meanMs: 2,
        stddevMs: 0.5,
        medianMs: 1.5,
        iqrMs: 0.25,
        rounds: 40,
        iterations: 2,
        opsPerSecond: 500,
        commit: { sha: '79ebd28c8d093a1542f1298ed364668905fb353f', branch: 'main', isDirty: false },
        machine: 'Linux x86_64, AMD EPYC, CPython 3.13.1',
      },
    ]);
    expect([results.tests, results.problems]).toEqual([[], []]);
  });

  it('without a repository and parameters is the same', async () => {
    const text = file([{ ...one, params: null, group: null }], {
      commit_info: { id: 'unversioned', error: 'x', dirty: false },
      machine_info: {},
    });
    expect((await readAll(text)).benchmarks).toMatchObject([
      { params: {}, group: null, commit: null, machine: null },
    ]);
  });

  it('measured several times counts with its lowest median', async () => {
    const slower = { ...one, stats: { ...stats, median: 0.003 } };
    const other = { ...one, fullname: 'tests/test_b.py::test_a' };
    const { benchmarks } = await readAll(file([slower]), file([one]), file([other, slower]));
    expect(benchmarks.map(({ nodeId, medianMs }) => [nodeId, medianMs])).toEqual([
      ['tests/test_b.py::test_a', 1.5],
      ['tests/test_b.py::test_join[10]', 1.5],
    ]);
  });

  it('leaves out what has no name or impossible numbers, and says which', async () => {
    const text = file([
      one,
      { ...one, fullname: 'a.py::negative', stats: { ...stats, median: -1 } },
      { ...one, fullname: 'a.py::never', stats: { ...stats, rounds: 0 } },
      { stats },
      7,
    ]);
    const { benchmarks, problems } = await readAll(text);
    expect(benchmarks).toHaveLength(1);
    expect(problems).toEqual([
      {
        file: 'report-0',
        kind: 'malformed',
        message: expect.stringContaining('a.py::negative, a.py::never, one without a name and 1 more'),
      },
    ]);
  });
});
