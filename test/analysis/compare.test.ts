import { describe, expect, it } from '@jest/globals';
import { compareTests } from '#src/analysis/compare.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { aFailingTest, aFlakyTest, aTest } from './builders.ts';

const ids = (tests: readonly TestResult[]) => tests.map(({ nodeId }) => nodeId);

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
    const { newFailures, knownFailures, knownFlaky } = compareTests([aFailingTest('a')], base);
    const found = { newFailures, knownFailures, knownFlaky };
    expect(Object.entries(found).filter(([, tests]) => tests.length > 0)).toEqual([
      [list, [expect.objectContaining({ nodeId: 'a' })]],
    ]);
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
      ['known'],
      ['gone'],
    ]);
  });
});
