import { describe, expect, it } from '@jest/globals';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import { DEFAULT_DURATIONS } from '#src/config/defaults.ts';
import { type Simulation, simulateDurations } from '../../support/simulated-durations.ts';

const TESTS = 1000;
const RUNS = 50;
const SEEDS = [1, 2, 3];

const surroundings: [string, Partial<Simulation>][] = [
  ['even noise of ±10 %, 5 % of the durations doubled', { noise: 'even', outliers: 0.05 }],
  ['normal noise of 10 %, 10 % of the durations doubled', { noise: 'normal', outliers: 0.1 }],
  ['machines that differ by 30 %, a tenth of them twice as slow', { machines: 0.3 }],
  [
    'three shards in two environments, a tenth of the tests absent',
    { shards: 3, environments: 2, absent: 0.1 },
  ],
];

function analysed(simulation: Simulation) {
  const simulated = simulateDurations(simulation);
  return { ...simulated, findings: analyseDurations(simulated.history, DEFAULT_DURATIONS) };
}

describe.each(surroundings)('with %s', (_, over) => {
  it('at most one of 1,000 tests over 50 runs is called slower without being so, and never the suite', () => {
    const alarms = SEEDS.map((seed) => {
      const { findings } = analysed({ seed, tests: TESTS, runs: RUNS, ...over });
      expect(findings.tests).toHaveLength(TESTS);
      expect(findings.suite.slowdowns).toEqual([]);
      return findings.tests.filter(({ slowdown }) => slowdown !== null).length;
    });
    expect(alarms.every((count) => count <= 1)).toBe(true);
    // Over all seeds together, far fewer.
    expect(alarms.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1);
  });

  it('at least 90 % of the tests that become 1.5 times as slow are found, and no other than at most one', () => {
    let [all, found, near] = [0, 0, 0];
    for (const seed of SEEDS) {
      const { findings, stepAt } = analysed({
        seed: 100 + seed,
        tests: TESTS,
        runs: RUNS,
        steps: { tests: 200, ratio: 1.5, margin: 5 },
        ...over,
      });
      const wrong = findings.tests.filter(({ nodeId, slowdown }) => slowdown !== null && !stepAt.has(nodeId));
      expect(wrong.length).toBeLessThanOrEqual(1);
      for (const { nodeId, slowdown } of findings.tests) {
        const at = stepAt.get(nodeId);
        if (at === undefined) continue;
        all += 1;
        if (slowdown === null) continue;
        found += 1;
        if (Math.abs(Number.parseInt(slowdown.sinceSha, 16) - at) <= 2) near += 1;
      }
    }
    expect(all).toBe(SEEDS.length * 200);
    expect(found / all).toBeGreaterThanOrEqual(0.9);
    // Where noise hides the very commit, it names one close by.
    expect(near / found).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a suite that becomes 1.5 times as slow on one commit', () => {
  const { findings, shaOf } = analysed({
    seed: 7,
    tests: 300,
    runs: RUNS,
    environments: 2,
    machines: 0,
    suiteStep: { at: 30, ratio: 1.5 },
  });

  it('is one finding for each environment, and none for a test', () => {
    expect(findings.suite.slowdowns.map(({ environments }) => environments)).toEqual([
      ['environment 0'],
      ['environment 1'],
    ]);
    expect(findings.tests.filter(({ slowdown }) => slowdown !== null)).toEqual([]);
  });

  it('names the commit and the ratio', () => {
    for (const { from, to, sinceSha, previousSha } of findings.suite.slowdowns) {
      expect(sinceSha).toBe(shaOf(30));
      expect(previousSha).toBe(shaOf(29));
      expect(to / from).toBeGreaterThan(1.4);
      expect(to / from).toBeLessThan(1.6);
    }
  });
});

describe('what cannot be known', () => {
  it.each([
    ['fewer than five runs since', { margin: 3, runs: 6 }],
    ['ten runs in all', { margin: 5, runs: 10 }],
  ])('is not claimed: %s', (_, { margin, runs }) => {
    const { findings } = analysed({ seed: 3, tests: 200, runs, steps: { tests: 40, ratio: 1.5, margin } });
    expect(findings.tests.filter(({ slowdown }) => slowdown !== null)).toEqual([]);
  });
});
