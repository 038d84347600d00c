import { describe, expect, it } from '@jest/globals';
import { sign } from '#src/analysis/signed-tests.ts';
import { splitKnown } from '#src/analysis/split-known.ts';
import { identityOf } from '#src/model/test-identity.ts';
import { aFailingTest } from './builders.ts';

/** A line of commits, oldest first. */
const commits = ['a', 'b', 'c', 'd', 'e', 'f'].map((sha, at, all) => {
  const before = all[at - 1];
  return { sha, parents: before === undefined ? [] : [before] };
});

type Ranges = Readonly<Record<string, readonly [lastPassed: string, firstFailed: string] | null>>;

/** The parts of a cause whose tests failed each in its own way, with the ranges that history knows. */
function parts(ranges: Ranges): string[][] {
  const tests = Object.keys(ranges).map((name) =>
    sign(aFailingTest(`tests/test_${name}.py::test_${name}`, { type: `${name}Error` })),
  );
  const [first, ...others] = tests;
  if (first === undefined) throw new Error('no test');
  const past = new Map(
    tests.flatMap(({ result, signature }) => {
      const range = ranges[signature.type.replace('Error', '')];
      if (range === undefined || range === null) return [];
      return [[identityOf(result), { lastPassed: range[0], firstFailed: range[1] }] as const];
    }),
  );
  return splitKnown([first, ...others], { filedFor: first.signature.key, past, commits }).map((some) =>
    some.map(({ signature }) => signature.type.replace('Error', '')),
  );
}

describe('the tests of a known cause', () => {
  it('are parts of their own, one for each range, where others began later or earlier', () => {
    expect(parts({ lead: ['b', 'c'], later: ['d', 'e'], latest: ['e', 'f'], earlier: ['a', 'b'] })).toEqual([
      ['lead'],
      ['later'],
      ['latest'],
      ['earlier'],
    ]);
  });

  it('are one part where they began in one range', () => {
    expect(parts({ lead: ['a', 'b'], one: ['c', 'd'], two: ['c', 'd'] })).toEqual([['lead'], ['one', 'two']]);
  });

  it('stay together where their ranges overlap, or nobody knows them', () => {
    expect(parts({ lead: ['a', 'd'], within: ['b', 'c'], unknown: null })).toEqual([
      ['lead', 'within', 'unknown'],
    ]);
  });
});
