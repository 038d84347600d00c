import { describe, expect, it } from '@jest/globals';
import { toldOnce } from '#src/analysis/told-twice.ts';
import type { Results } from '#src/model/collection.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { aTest } from '../support/builders.ts';

const coverage = { files: [], branchesMeasured: false };
function resultsOf(names: string[], over: Partial<Results> = {}): Results {
  return {
    session: unknownSession(),
    tests: names.map((nodeId) => aTest({ nodeId })),
    coverage: null,
    mutants: null,
    fuzzCrashes: [],
    benchmarks: [],
    problems: [],
    ...over,
  };
}

describe('raw reports beside a collection', () => {
  it('keep the tests that it lacks, and their order', () => {
    const raw = resultsOf(['a', 'b', 'c', 'd'], { order: [[3, 1, 0], [2]] });
    const told = toldOnce(raw, [resultsOf(['b']), resultsOf(['a'])]);
    expect(told).toMatchObject({ tests: 2, coverage: false });
    expect(told.results?.tests.map(({ nodeId }) => nodeId)).toEqual(['c', 'd']);
    expect(told.results?.order).toEqual([[1], [0]]);
  });

  it('are nothing when it has all of their tests, with coverage of its own', () => {
    const told = toldOnce(resultsOf(['a'], { coverage }), [resultsOf(['a'], { coverage })]);
    expect(told).toEqual({ results: null, tests: 1, coverage: true });
  });

  it('give their coverage where it has none, or where some of their tests are their own', () => {
    expect(toldOnce(resultsOf(['a'], { coverage }), [resultsOf(['a'])]).results).toMatchObject({
      tests: [],
      coverage,
    });
    const some = toldOnce(resultsOf(['a', 'b'], { coverage }), [resultsOf(['a'], { coverage })]);
    expect(some.results?.coverage).toEqual(coverage);
  });

  it('tell apart equal node ids of two packages', () => {
    const [test] = resultsOf(['a']).tests;
    const other = { ...resultsOf([]), tests: test === undefined ? [] : [{ ...test, rootdir: 'packages/x' }] };
    expect(toldOnce(resultsOf(['a']), [other])).toMatchObject({ tests: 0 });
  });

  it('stay as they are without one', () => {
    const raw = resultsOf(['a'], { coverage });
    expect(toldOnce(raw, [])).toEqual({ results: raw, tests: 0, coverage: false });
  });
});
