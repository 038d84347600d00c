import { describe, expect, it } from '@jest/globals';
import { findFlaky } from '#src/analysis/flaky/find-flaky.ts';
import { DEFAULT_CONFIG } from '#src/config/defaults.ts';
import type { BranchHistory } from '#src/model/branch-history.ts';
import type { FlakyFindings } from '#src/model/flaky-finding.ts';
import { type Random, randomFrom } from '../../fuzz/random.ts';
import {
  commitOf,
  type Nature,
  type SimulatedTest,
  simulatedHistory,
} from '../../support/simulated-history.ts';

const RUNS = 50;
const SEEDS = 20;
const ENVIRONMENTS = ['Python 3.12', 'Python 3.13'];
const MASS_FAILURES = [7, 33];

/** A rate from 5 to 50 %. */
const rate = (random: Random): number => 0.05 + random.int(4501) / 10_000;

/** A bug that comes at any commit but the first, and is mended at any later one, or never. */
function aBug(random: Random): { from: number; until: number } {
  const from = 1 + random.int(RUNS - 2);
  return { from, until: from + 1 + random.int(RUNS - from) };
}

/** Two bugs, each of three commits or more, with as many between them. */
function twoBugs(random: Random): { from: number; until: number }[] {
  let at = 3 + random.int(10);
  return random.times(2, () => {
    const from = at;
    const until = from + 3 + random.int(8);
    at = until + 3 + random.int(8);
    return { from, until };
  });
}

/** What a suite of 300 tests is made of. */
const SUITE: readonly [count: number, name: string, make: (random: Random) => Nature][] = [
  [115, 'stable', () => ({ kind: 'stable' })],
  [10, 'expected', () => ({ kind: 'expected-failure' })],
  [10, 'broken', () => ({ kind: 'always-broken' })],
  [50, 'flaky', (random) => ({ kind: 'flaky', rate: rate(random), dice: 'execution' })],
  [15, 'flaky-run', (random) => ({ kind: 'flaky', rate: rate(random), dice: 'run' })],
  [15, 'flaky-there', (random) => ({ kind: 'flaky', rate: rate(random), dice: 'one-environment' })],
  [15, 'up', (random) => ({ kind: 'steps', bugs: [{ ...aBug(random), until: RUNS }], environment: null })],
  [15, 'up-down', (random) => ({ kind: 'steps', bugs: [aBug(random)], environment: null })],
  [15, 'up-down-twice', (random) => ({ kind: 'steps', bugs: twoBugs(random), environment: null })],
  [15, 'up-there', (random) => ({ kind: 'steps', bugs: [aBug(random)], environment: 'Python 3.13' })],
  [
    5,
    'broken-there',
    () => ({ kind: 'steps', bugs: [{ from: 0, until: RUNS }], environment: 'Python 3.13' }),
  ],
  [
    20,
    'intermittent',
    (random) => ({ kind: 'intermittent', from: 24 + random.int(7), rate: 0.2 + random.int(4001) / 10_000 }),
  ],
];

interface Played {
  tests: readonly SimulatedTest[];
  history: BranchHistory;
  findings: FlakyFindings;
}

function play(seed: number): Played {
  const random = randomFrom(seed);
  const tests = SUITE.flatMap(([count, name, make]) =>
    random.times(
      count,
      (index): SimulatedTest => ({
        nodeId: `tests/test_${name}.py::test_${index}`,
        nature: make(random),
        reruns: random.chance(0.2),
      }),
    ),
  );
  const history = simulatedHistory({
    seed,
    runs: RUNS,
    environments: ENVIRONMENTS,
    shards: 3,
    absent: 0.1,
    massFailures: MASS_FAILURES,
    tests,
  });
  return { tests, history, findings: findFlaky(history, DEFAULT_CONFIG.flaky) };
}

const played = Array.from({ length: SEEDS }, (_, seed) => play(seed + 1));

interface Seen {
  test: SimulatedTest;
  history: BranchHistory;
  isFlaky: boolean;
  isBroken: boolean;
  regressions: FlakyFindings['regressions'];
}

/** All tests of one kind with what was found of them. */
function seen(isWanted: (test: SimulatedTest) => boolean): Seen[] {
  return played.flatMap(({ tests, history, findings }) => {
    const flaky = new Set(findings.flaky.map(({ nodeId }) => nodeId));
    const broken = new Set(findings.broken.map(({ nodeId }) => nodeId));
    return tests.filter(isWanted).map((test) => ({
      test,
      history,
      isFlaky: flaky.has(test.nodeId),
      isBroken: broken.has(test.nodeId),
      regressions: findings.regressions.filter(({ nodeId }) => nodeId === test.nodeId),
    }));
  });
}

const isA = (kind: Nature['kind']) => (test: SimulatedTest) => test.nature.kind === kind;
const share = (items: readonly Seen[], isSo: (item: Seen) => boolean): number =>
  items.filter(isSo).length / items.length;

/**
 * Whether the outcomes can show at all that a test fails now and then since a commit: twenty clean runs before its first
 * failure, and a p that is small enough, by hand: that none of the failures fell on the clean runs, doubled for two sides.
 */
function isReachable({ test, history }: Seen): boolean {
  const told = history.tests.find(({ nodeId }) => nodeId === test.nodeId);
  const runOf = (part: number): number => (history.parts[part]?.runId ?? 0) - 1000;
  const counts = (run: number): boolean => !MASS_FAILURES.includes(run);
  const failed = new Set(told?.events.map(({ part }) => runOf(part)).filter(counts));
  const ran = new Set(told?.ran.map(runOf).filter(counts));
  const first = Math.min(...failed);
  const clean = [...ran].filter((run) => run < first).length;
  const since = ran.size - clean;
  let p = 2;
  for (let index = 0; index < failed.size; index += 1) p *= (since - index) / (ran.size - index);
  return clean >= 20 && p < 0.01;
}

describe('simulated histories of 50 runs with known truth', () => {
  it('have nearly all flaky tests found', () => {
    expect(share(seen(isA('flaky')), ({ isFlaky }) => isFlaky)).toBeGreaterThanOrEqual(0.95);
  });

  it('have almost nothing else called flaky', () => {
    const flaky = seen(() => true).filter(({ isFlaky }) => isFlaky);
    expect(share(flaky, ({ test }) => test.nature.kind === 'flaky')).toBeGreaterThanOrEqual(0.98);
  });

  it('never have a test called flaky that bugs broke and mended, or that is always broken or always passes', () => {
    const others = seen(({ nature }) => nature.kind !== 'flaky' && nature.kind !== 'intermittent');
    expect(others.filter(({ isFlaky }) => isFlaky).map(({ test }) => test)).toEqual([]);
  });

  it('have a bug that goes on found, with the range that holds its commit', () => {
    const open = seen(({ nodeId }) => nodeId.includes('test_up.py'));
    expect(share(open, ({ isBroken }) => isBroken)).toBeGreaterThanOrEqual(0.99);
    for (const { test, regressions } of open) {
      if (test.nature.kind !== 'steps') continue;
      const from = commitOf(test.nature.bugs[0]?.from ?? 0);
      for (const { lastPassed, firstFailed } of regressions) {
        expect(lastPassed < from).toBe(true);
        expect(firstFailed >= from).toBe(true);
      }
    }
  });

  it('have what is always broken in every environment or in one called broken, and no bug of a stable test', () => {
    const always = seen(({ nodeId }) => nodeId.includes('test_broken'));
    expect(share(always, ({ isBroken, regressions }) => isBroken && regressions.length === 0)).toBe(1);
    const never = seen(({ nature }) => nature.kind === 'stable' || nature.kind === 'expected-failure');
    expect(share(never, ({ isBroken, regressions }) => isBroken || regressions.length > 0)).toBe(0);
  });

  it('have tests that fail now and then since a commit found as such, where their outcomes can show it', () => {
    const reachable = seen(isA('intermittent')).filter(isReachable);
    expect(reachable.length).toBeGreaterThan(200);
    const isIntermittent = ({ regressions }: Seen): boolean =>
      regressions.some(({ intermittent }) => intermittent);
    expect(share(reachable, isIntermittent)).toBeGreaterThanOrEqual(0.95);
    expect(share(reachable, ({ isFlaky }) => isFlaky)).toBe(0);
  });

  it('have hardly a flaky test called a regression or broken', () => {
    const flaky = seen(isA('flaky'));
    expect(share(flaky, ({ isBroken }) => isBroken)).toBeLessThanOrEqual(0.01);
    expect(
      share(flaky, ({ regressions }) => regressions.some(({ intermittent }) => intermittent)),
    ).toBeLessThanOrEqual(0.02);
  });

  it('leave out the runs of which most tests failed', () => {
    for (const { findings } of played)
      expect([...new Set(findings.leftOut.map(({ sha }) => sha))]).toEqual(MASS_FAILURES.map(commitOf));
  });
});
