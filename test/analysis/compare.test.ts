import { describe, expect, it } from '@jest/globals';
import { type Comparison, compareTests } from '#src/analysis/compare.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { aKnownFlake } from '../support/builders.ts';
import { aFailingTest, aFlakyTest, aTest } from './builders.ts';

const ids = (tests: readonly TestResult[]) => tests.map(({ nodeId }) => nodeId);

const passed = [aTest({ nodeId: 'a' })];
const failed = [aFailingTest('a')];
const broken = { nodeId: 'a', rootdir: '' };
const likely = new Map([['\0a', { category: 'race' as const, why: 'two threads' }]]);
const recovered = { sha: 'abc', at: '2026-03-01T10:00:00.000Z', runs: 10 };

/** Names of the lists of failing tests that are not empty. */
function listsOf({ newFailures, knownFailures, knownFlaky }: Comparison): string[] {
  const lists = { newFailures, knownFailures, knownFlaky };
  return Object.entries(lists)
    .filter(([, tests]) => tests.length > 0)
    .map(([name]) => name);
}

describe('compareTests', () => {
  it('takes every failure for new without a baseline', () => {
    const result = compareTests([aFailingTest('a'), aTest({ nodeId: 'b' })], null);
    expect(ids(result.newFailures)).toEqual(['a']);
    expect(result.flakyDelta).toBeNull();
  });

  it.each([
    ['passed on the baseline', [aTest({ nodeId: 'a' })], 'newFailures'],
    ['was absent from the baseline', [], 'newFailures'],
    ['was skipped on the baseline', [aTest({ nodeId: 'a', outcome: 'skipped' })], 'newFailures'],
    ['was expected to fail on the baseline', [aTest({ nodeId: 'a', outcome: 'xfailed' })], 'newFailures'],
    ['failed on the baseline', [aFailingTest('a')], 'knownFailures'],
    ['had an error on the baseline', [aTest({ nodeId: 'a', outcome: 'error' })], 'knownFailures'],
    ['was flaky on the baseline', [aFlakyTest('a')], 'knownFlaky'],
    ['passed in another package', [{ ...aFailingTest('a'), rootdir: 'packages/b' }], 'newFailures'],
  ] as const)('a failing test that %s', (_, base, list) => {
    expect(listsOf(compareTests([aFailingTest('a')], base))).toEqual([list]);
  });

  it.each([
    [
      'knows as flaky',
      { flaky: [aKnownFlake('a')], broken: [], intermittent: [], likely },
      passed,
      'knownFlaky',
    ],
    [
      'knows as flaky, failing on the baseline',
      { flaky: [aKnownFlake('a')], broken: [], intermittent: [], likely },
      failed,
      'knownFlaky',
    ],
    [
      'knows as recovered',
      { flaky: [{ ...aKnownFlake('a'), recovered }], broken: [], intermittent: [], likely },
      passed,
      'newFailures',
    ],
    [
      'knows as broken, passing on the baseline',
      { flaky: [], broken: [broken], intermittent: [], likely },
      passed,
      'newFailures',
    ],
    [
      'knows as broken, absent from the baseline',
      { flaky: [], broken: [broken], intermittent: [], likely },
      [],
      'knownFailures',
    ],
    [
      'knows as broken in another package',
      { flaky: [], broken: [{ ...broken, rootdir: 'b' }], intermittent: [], likely },
      [],
      'newFailures',
    ],
  ] as const)('a failing test that history %s', (_, past, base, list) => {
    expect(listsOf(compareTests([aFailingTest('a')], base, past))).toEqual([list]);
  });

  it('takes a known flake for no new failure without a baseline, too', () => {
    const past = { flaky: [aKnownFlake('a')], broken: [], intermittent: [], likely };
    const { newFailures, knownFlaky, flakyDelta } = compareTests([aFailingTest('a')], null, past);
    expect(newFailures).toEqual([]);
    expect(knownFlaky).toEqual([
      { result: aFailingTest('a'), past: past.flaky[0], likely: { category: 'race', why: 'two threads' } },
    ]);
    expect(ids(flakyDelta?.known ?? [])).toEqual(['a']);
  });

  it('calls a flaky test gone by its streak where there is a history, not by one pass', () => {
    const head = [aTest({ nodeId: 'a' }), aTest({ nodeId: 'b' }), aTest({ nodeId: 'c' })];
    const flaky = [aKnownFlake('a'), { ...aKnownFlake('b'), recovered }];
    const delta = compareTests(head, [aFlakyTest('c')], {
      flaky,
      broken: [],
      intermittent: [],
      likely,
    }).flakyDelta;
    expect(ids(delta?.gone ?? [])).toEqual(['b']);
  });

  it('takes a test that passed in the end for no failure', () => {
    expect(compareTests([aFlakyTest('a')], [aTest({ nodeId: 'a' })]).newFailures).toEqual([]);
  });

  it('takes only a plain pass for a fix', () => {
    const base = ['a', 'b', 'c', 'd'].map((id) => aFailingTest(id));
    const head = [aTest({ nodeId: 'a' }), aFlakyTest('b'), aTest({ nodeId: 'c', outcome: 'skipped' })];
    const { fixed, absent } = compareTests(head, base);
    expect(ids(fixed)).toEqual(['a']);
    expect(absent).toBe(1);
  });

  it('calls no flaky test fixed because it passes for once', () => {
    const head = [aTest({ nodeId: 'a' }), aTest({ nodeId: 'b' })];
    const past = { flaky: [aKnownFlake('a')], broken: [], intermittent: [], likely };
    const { fixed } = compareTests(head, [aFailingTest('a'), aFailingTest('b')], past);
    expect(ids(fixed)).toEqual(['b']);
  });

  it('tells new, known and gone flaky tests apart', () => {
    const base = [
      aFlakyTest('known'),
      aFlakyTest('gone'),
      aFlakyTest('skipped'),
      aFlakyTest('absent'),
      aFlakyTest('fails'),
      aTest({ nodeId: 'new' }),
    ];
    const head = [
      aFlakyTest('known'),
      aFlakyTest('new'),
      aFlakyTest('young'),
      aTest({ nodeId: 'gone' }),
      aTest({ nodeId: 'skipped', outcome: 'skipped' }),
      aFailingTest('fails'),
    ];
    const delta = compareTests(head, base).flakyDelta;
    expect([ids(delta?.new ?? []), ids(delta?.known ?? []), ids(delta?.gone ?? [])]).toEqual([
      ['new', 'young'],
      ['known', 'fails'],
      ['gone'],
    ]);
  });
});
