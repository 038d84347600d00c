import { describe, expect, it } from '@jest/globals';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import { compareBenchmarks } from '#src/analysis/durations/compare-benchmarks.ts';
import { DEFAULT_DURATIONS } from '#src/config/defaults.ts';
import type { Benchmark } from '#src/model/benchmark.ts';
import type { DurationHistory } from '#src/model/branch-history.ts';
import type { Results } from '#src/model/collection.ts';
import { readRecorded } from '../support/recorded-results.ts';
import { caseTruth, describeWithSharedData } from '../support/shared-data.ts';

/** What the machine takes beside the sleeps, for one test. */
const OVERHEAD_MS = 15;

/** One recorded session as a run of its own, in an environment of its name. */
function partOf(environment: string, runId: number, { session, tests }: Results) {
  const busyMs: Record<string, number> = {};
  for (const attempt of tests.flatMap(({ attempts }) => attempts)) {
    const worker = attempt.worker ?? '';
    busyMs[worker] = (busyMs[worker] ?? 0) + (attempt.durationMs ?? 0);
  }
  return {
    runId,
    attempt: 1,
    sha: `${runId}`,
    workflow: 'CI',
    job: null,
    environment,
    shard: null,
    workers: session.workers,
    at: '2026-01-01T00:00:00Z',
    url: '',
    ran: tests.length,
    failed: 0,
    busyMs,
  };
}

async function historyOf(sessions: readonly string[], file: string): Promise<DurationHistory> {
  const all: Results[] = [];
  for (const session of sessions) all.push(await readRecorded(`lab-durations/${session}/${file}`));
  const ids = [...new Set(all.flatMap(({ tests }) => tests.map(({ nodeId }) => nodeId)))].sort();
  return {
    branch: 'main',
    parts: all.map((results, at) => partOf(sessions[at] ?? '', at + 1, results)),
    tests: ids.map((nodeId) => ({ nodeId, rootdir: '', file: nodeId.split('::')[0] ?? null, markers: [] })),
    durations: all.map(({ tests }) => ({
      tests: Uint32Array.from(tests, ({ nodeId }) => ids.indexOf(nodeId)),
      ms: Float64Array.from(tests, ({ attempts }) => attempts[0]?.durationMs ?? Number.NaN),
    })),
    benchmarks: all.map(() => ({})),
  };
}

/** `test_s<i>` sleeps 100 × i ms; the module's fixture 400 ms before the first and 300 ms after the last. */
function sleptMs(nodeId: string): number {
  const number = Number(/test_s(\d)$/.exec(nodeId)?.[1]);
  return 100 * number + (number === 0 ? 400 : 0) + (number === 5 ? 300 : 0);
}

describeWithSharedData('the suite that sleeps', () => {
  it('is described by sleeps of a known length', () => {
    expect(caseTruth('lab-durations')['sleeps']).toEqual({
      'test_s<i>':
        '0.10*i s in the call phase; module fixture 0.40 s setup (first user) and 0.30 s teardown (last user) per process that uses it',
    });
  });

  it.each(['reportlog.jsonl', 'junit.xml', 'report.json'])(
    'takes as long as it sleeps, serial and by file, from %s',
    async (file) => {
      const { tests, suite, speeds } = analyseDurations(
        await historyOf(['serial', 'n4-loadfile'], file),
        DEFAULT_DURATIONS,
      );
      expect(tests).toHaveLength(18);
      for (const { nodeId, medianMs, p95Ms, runs } of tests) {
        expect(medianMs).toBeGreaterThanOrEqual(sleptMs(nodeId) - 1);
        expect(p95Ms).toBeLessThanOrEqual(sleptMs(nodeId) + OVERHEAD_MS);
        expect(runs).toBe(2);
      }
      // Three files of 1,500 + 700 ms.
      expect(suite.medianMs).toBeGreaterThanOrEqual(6600 - 18);
      expect(suite.medianMs).toBeLessThanOrEqual(6600 + 18 * OVERHEAD_MS);
      // The shortest sleeps 100 ms, which is not below 0.1 s; the longest 800.
      expect(speeds.map(({ tests: count }) => count)).toEqual([0, 18, 0]);
    },
  );

  it('names the three slowest tests first', async () => {
    const { slowest } = analyseDurations(await historyOf(['serial'], 'reportlog.jsonl'), DEFAULT_DURATIONS);
    expect(
      slowest
        .slice(0, 3)
        .map(({ nodeId }) => nodeId)
        .sort(),
    ).toEqual(['test_alpha.py::test_s5', 'test_cart.py::test_s5', 'test_zeta.py::test_s5']);
  });

  it('is shared by workers as the sleeps say', async () => {
    const history = await historyOf(['serial', 'n4', 'n4-loadfile', 'n2-worksteal'], 'reportlog.jsonl');
    const { parallel } = analyseDurations(history, DEFAULT_DURATIONS);
    const of = (name: string) => parallel.find(({ environment }) => environment === name);
    expect(parallel.map(({ environment }) => environment)).toEqual(['n2-worksteal', 'n4', 'n4-loadfile']);
    // A file for each of three workers, which sleep 2.2 s each: three times as fast as one.
    expect(of('n4-loadfile')?.speedUp).toBeCloseTo(3, 1);
    expect((of('n4-loadfile')?.balance ?? 0) * (of('n4-loadfile')?.workers ?? 0)).toBeCloseTo(3, 1);
    // Two workers, 3.4 and 3.2 s: the tests that each one got, with the fixture of each file that it touched.
    expect(of('n2-worksteal')?.workers).toBe(2);
    expect(of('n2-worksteal')?.speedUp).toBeCloseTo(6.6 / 3.4, 1);
    expect(of('n2-worksteal')?.balance).toBeCloseTo(6.6 / 3.4 / 2, 1);
    // Four workers, the busiest with 2.3 s of 7.3: fixtures are paid for by each worker that uses them.
    expect(of('n4')?.workers).toBe(4);
    expect(of('n4')?.speedUp).toBeCloseTo(7.3 / 2.3, 1);
    expect(of('n4')?.balance).toBeCloseTo(7.3 / 2.3 / 4, 1);
  });
});

describeWithSharedData('the benchmarks of two commits', () => {
  const truth = () => caseTruth('lab-benchmark')['commits'] as { base: string; head: string; slowed: string };

  async function measured(...sessions: string[]): Promise<Benchmark[]> {
    const all: Benchmark[] = [];
    for (const session of sessions)
      all.push(...(await readRecorded(`lab-benchmark/${session}/benchmark.json`)).benchmarks);
    return all;
  }

  function slowed(changes: readonly { nodeId: string; verdict: string }[]): string[] {
    return changes
      .filter(({ verdict }) => verdict !== 'same')
      .map(({ nodeId, verdict }) => `${nodeId.split('::')[1]} ${verdict}`);
  }

  describe.each([
    ['one session each', ['base1'], ['head1']],
    ['one session each, others', ['base3'], ['head2']],
    ['three sessions each', ['base1', 'base2', 'base3'], ['head1', 'head2', 'head3']],
  ])('%s', (_, base, head) => {
    it('show the one that was slowed, 84 times, and no other', async () => {
      const changes = compareBenchmarks(await measured(...base), await measured(...head), { ratio: 1.25 });
      expect(changes).toHaveLength(4);
      expect(slowed(changes)).toEqual([`${truth().slowed} slower`]);
      const change = changes.find(({ verdict }) => verdict === 'slower');
      expect(change?.ratio).toBeGreaterThan(80);
      expect(change?.ratio).toBeLessThan(90);
    });
  });

  it('show nothing between sessions of one commit', async () => {
    for (const [one, other] of [
      ['base1', 'base2'],
      ['base3', 'base1'],
      ['head1', 'head3'],
      ['head3', 'head2'],
    ] as const)
      expect(slowed(compareBenchmarks(await measured(one), await measured(other), { ratio: 1.25 }))).toEqual(
        [],
      );
  });

  it('are too few for a claim from history alone: six runs', async () => {
    const names = ['base1', 'base2', 'base3', 'head1', 'head2', 'head3'];
    const benchmarks: Record<string, number>[] = [];
    for (const name of names)
      benchmarks.push(
        Object.fromEntries((await measured(name)).map(({ nodeId, medianMs }) => [nodeId, medianMs])),
      );
    const history = await historyOf(
      ['serial', 'serial', 'serial', 'serial', 'serial', 'serial'],
      'junit.xml',
    );
    const found = analyseDurations({ ...history, benchmarks }, DEFAULT_DURATIONS).benchmarks;
    expect(found.map(({ runs, slowdown }) => [runs, slowdown])).toEqual([
      [6, null],
      [6, null],
      [6, null],
      [6, null],
    ]);
  });
});
