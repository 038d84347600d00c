import { describe, expect, it } from '@jest/globals';
import { analyseDurations } from '#src/analysis/durations/analyse-durations.ts';
import { DEFAULT_DURATIONS } from '#src/config/defaults.ts';
import { configSchema } from '#src/config/schema.ts';
import type { DurationSettings, TierFinding } from '#src/model/duration-finding.ts';
import { aHistory, idOf, inRuns } from './builders.ts';

function tierIn(
  name: string,
  ms: Record<string, number>,
  about: Parameters<typeof aHistory>[1] = {},
  settings: DurationSettings = DEFAULT_DURATIONS,
): TierFinding | undefined {
  const history = aHistory(
    inRuns(3, () => ({ ms })),
    about,
  );
  return analyseDurations(history, settings).tiers.find((tier) => tier.name === name);
}

describe('tiers', () => {
  it('have the budgets of the issue: 30 s, 2 min and 1 s a test, 5 min, 5 min', () => {
    const { tiers } = analyseDurations(aHistory([]), DEFAULT_DURATIONS);
    expect(tiers.map(({ name, budgetMs, testBudgetMs }) => [name, budgetMs, testBudgetMs])).toEqual([
      ['smoke', 30_000, null],
      ['property', 120_000, 1000],
      ['integration', 300_000, null],
      ['full', 300_000, null],
    ]);
  });

  it.each([
    ['smoke', 'tests/smoke/test_x.py::test_a', []],
    ['smoke', 'tests/test_x.py::test_a', ['smoke']],
    ['property', 'tests/test_x.py::test_a', ['hypothesis']],
    ['property', 'tests/properties/test_x.py::test_a', []],
    ['integration', 'packages/x/tests/integration/db/test_x.py::test_a', []],
    ['integration', 'tests/test_x.py::test_a', ['slow', 'integration']],
    ['full', 'tests/test_x.py::test_a', []],
    ['full', 'tests/smoke/test_x.py::test_a', ['smoke']],
  ])('%s has %s with markers %j', (tier, nodeId, markers) => {
    expect(tierIn(tier, { [nodeId]: 5 }, { [nodeId]: { markers } })).toMatchObject({ tests: 1, actualMs: 5 });
  });

  it.each([
    ['smoke', 'tests/test_smoke.py::test_a'],
    ['property', 'tests/test_property.py::test_property'],
    ['integration', 'tests/integrations_test.py::test_a'],
  ])('%s has not %s: parts of words are none', (tier, nodeId) => {
    expect(tierIn(tier, { [nodeId]: 5 })).toMatchObject({ tests: 0, actualMs: 0 });
  });

  it('match paths from the root of the repository where only the node id is known', () => {
    const nodeId = 'test_x.py::test_a';
    const about = { [nodeId]: { file: null, rootdir: 'packages/x/integration' } };
    expect(tierIn('integration', { [nodeId]: 5 }, about)?.tests).toBe(1);
  });
});

describe('a tier over its budget', () => {
  it('names the slowest tests, without which it would not be', () => {
    const ms = { test_a: 1_000, test_b: 150_000, test_c: 100_000, test_d: 80_000 };
    const full = tierIn('full', ms);
    // 331 s of 300 s: without the slowest, 181 s.
    expect(full).toMatchObject({ budgetMs: 300_000, actualMs: 331_000 });
    expect(full?.overBudget).toEqual([
      { nodeId: idOf('test_b'), rootdir: '', medianMs: 150_000, why: 'tier' },
    ]);
  });

  it('names nothing when it is just within it', () => {
    expect(tierIn('full', { test_a: 150_000, test_b: 150_000 })?.overBudget).toEqual([]);
  });

  it('names tests over the budget of one test, however fast the whole is', () => {
    const markers = ['hypothesis'];
    const about = { test_a: { markers }, test_b: { markers }, test_c: { markers } };
    const property = tierIn('property', { test_a: 1000, test_b: 1001, test_c: 3000 }, about);
    expect(property?.overBudget.map(({ nodeId, why }) => [nodeId, why])).toEqual([
      [idOf('test_c'), 'test'],
      [idOf('test_b'), 'test'],
    ]);
  });
});

describe('tiers of the config', () => {
  it('take the place of the default one of their name, or come after', () => {
    const { durations } = configSchema.parse({
      durations: {
        tiers: [
          { name: 'e2e', budgetSeconds: 900, paths: ['e2e/**'] },
          { name: 'smoke', budgetSeconds: 10, markers: ['quick'] },
        ],
      },
    });
    expect(durations.tiers.map(({ name, budgetSeconds }) => [name, budgetSeconds])).toEqual([
      ['smoke', 10],
      ['property', 120],
      ['integration', 300],
      ['full', 300],
      ['e2e', 900],
    ]);
    expect(tierIn('e2e', { 'e2e/test_x.py::test_a': 7 }, {}, durations)?.actualMs).toBe(7);
    expect(tierIn('smoke', { test_a: 7 }, { test_a: { markers: ['quick'] } }, durations)?.tests).toBe(1);
  });
});
