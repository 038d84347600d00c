import { describe, expect, it } from '@jest/globals';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import { DEFAULT_DURATIONS } from '#src/config/defaults.ts';
import { aHistory, aPart, idOf, inRuns } from './builders.ts';

describe('durations', () => {
  it('of a test are its median and 95th percentile, and in how many runs it ran', () => {
    const measured = inRuns(4, (run) => ({ ms: { test_a: [1, 2, 4, 8][run] ?? 0 } }));
    const { tests } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
    expect(tests).toHaveLength(1);
    expect(tests[0]).toMatchObject({ nodeId: idOf('test_a'), medianMs: 3, runs: 4, slowdown: null });
    expect(tests[0]?.p95Ms).toBeCloseTo(7.4, 12);
  });

  it('come from the newest runs of each workflow only', () => {
    const often = inRuns(60, (run) => ({ ms: { test_a: run < 10 ? 1000 : 10 } }));
    const nightly = inRuns(2, () => ({ ms: { test_night: 500 } }), { workflow: 'Nightly' }).map((one) => ({
      ...one,
      part: { ...one.part, runId: 1000 + one.part.runId },
    }));
    const { tests } = analyseDurations(aHistory([...nightly, ...often]), DEFAULT_DURATIONS);
    expect(tests.map(({ nodeId, p95Ms, runs }) => [nodeId, p95Ms, runs])).toEqual([
      [idOf('test_a'), 10, 50],
      [idOf('test_night'), 500, 2],
    ]);
  });

  it('count environments and attempts of a run as one run', () => {
    const measured = [
      { part: aPart({ environment: 'linux' }), ms: { test_a: 10 } },
      { part: aPart({ environment: 'windows' }), ms: { test_a: 30 } },
      { part: aPart({ environment: 'windows', attempt: 2 }), ms: { test_a: 50 } },
    ];
    const { tests } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
    expect(tests[0]).toMatchObject({ medianMs: 30, runs: 1 });
  });

  it('name the slowest tests first, and none that is gone', () => {
    const measured = inRuns(10, (run) => ({
      ms: { test_a: 10, test_b: 300, test_c: 20, ...(run < 4 ? { test_gone: 900 } : {}) },
    }));
    const { slowest, tests } = analyseDurations(aHistory(measured), { ...DEFAULT_DURATIONS, slowest: 2 });
    expect(slowest.map(({ nodeId, medianMs }) => [nodeId, medianMs])).toEqual([
      [idOf('test_b'), 300],
      [idOf('test_c'), 20],
    ]);
    expect(tests.filter(({ gone }) => gone).map(({ nodeId }) => nodeId)).toEqual([idOf('test_gone')]);
  });

  it('divide tests into fast, medium and slow at 0.1 s and 1 s', () => {
    const ms = { test_a: 99, test_b: 100, test_c: 999, test_d: 1000 };
    const { tests, speeds } = analyseDurations(aHistory(inRuns(1, () => ({ ms }))), DEFAULT_DURATIONS);
    expect(tests.map(({ speed }) => speed)).toEqual(['fast', 'medium', 'medium', 'slow']);
    expect(speeds).toEqual([
      { speed: 'fast', tests: 1, medianMs: 99 },
      { speed: 'medium', tests: 2, medianMs: 1099 },
      { speed: 'slow', tests: 1, medianMs: 1000 },
    ]);
  });

  it('of nothing are nothing', () => {
    expect(analyseDurations(aHistory([]), DEFAULT_DURATIONS)).toMatchObject({
      tests: [],
      slowest: [],
      suite: { medianMs: null, p95Ms: null, slowdowns: [] },
      parallel: [],
      benchmarks: [],
    });
  });
});

describe('the suite', () => {
  it('takes the sum over a run’s shards, each at its newest attempt, in one environment', () => {
    const measured = [
      { part: aPart({ shard: '1' }), ms: { test_a: 100 } },
      { part: aPart({ shard: '2' }), ms: { test_b: 9000 } },
      { part: aPart({ shard: '2', attempt: 2 }), ms: { test_b: 200 } },
      { part: aPart({ environment: 'windows' }), ms: { test_a: 200, test_b: 500 } },
    ];
    // 100 + 200 on linux, 200 + 500 on windows: the median of 300 and 700.
    const { suite } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
    expect(suite.medianMs).toBe(500);
    expect(suite.p95Ms).toBeCloseTo(680, 9);
  });

  it('that grows is not slower', () => {
    const measured = inRuns(30, (run) => ({
      ms: Object.fromEntries(Array.from({ length: run < 20 ? 20 : 60 }, (_, at) => [`test_${at}`, 100])),
    }));
    const { suite } = analyseDurations(aHistory(measured), DEFAULT_DURATIONS);
    expect(suite.slowdowns).toEqual([]);
  });
});
