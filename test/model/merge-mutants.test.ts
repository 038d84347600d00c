import { describe, expect, it } from '@jest/globals';
import { mergeMutants } from '#src/model/merge-mutants.ts';
import type { MutantCounts, Mutants } from '#src/model/mutants.ts';

const counts = (overrides: Partial<MutantCounts>): MutantCounts => ({
  total: 0,
  killed: 0,
  survived: 0,
  timeout: 0,
  noTests: 0,
  skipped: 0,
  suspicious: 0,
  segfault: 0,
  interrupted: 0,
  caughtByTypeCheck: 0,
  notChecked: 0,
  ...overrides,
});
const job = (modules: string[], overrides: Partial<MutantCounts>): Mutants => ({
  counts: counts(overrides),
  modules,
  survivors: modules.map((module) => ({
    name: `${module}.x_a__mutmut_1`,
    module,
    class: null,
    function: 'a',
    file: null,
  })),
});

describe('the mutants of several jobs', () => {
  it('are none without any', () => {
    expect(mergeMutants([null, null])).toBeNull();
  });

  it('are added where the jobs mutated different modules', () => {
    const merged = mergeMutants([
      job(['b'], { total: 3, killed: 2, survived: 1 }),
      null,
      job(['a'], { total: 5, killed: 5, notChecked: null }),
    ]);
    expect(merged?.counts).toEqual(counts({ total: 8, killed: 7, survived: 1, notChecked: null }));
    expect(merged?.modules).toEqual(['a', 'b']);
    expect(merged?.survivors.map(({ module }) => module)).toEqual(['a', 'b']);
  });

  it('are those of the job that knows most where they mutated the same', () => {
    const most = job(['a', 'b'], { total: 5, killed: 5 });
    expect(mergeMutants([job(['a'], { total: 3 }), most, job([], { total: null, killed: null })])).toEqual(
      most,
    );
  });
});
