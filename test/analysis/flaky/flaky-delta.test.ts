import { describe, expect, it } from '@jest/globals';
import { type FlakyBefore, flakyDeltaOf } from '#src/analysis/flaky/flaky-delta.ts';
import { aFailure, aTest } from '../../support/builders.ts';

const nodeId = 'tests/test_cart.py::test_total';

function known(overrides: Partial<FlakyBefore> = {}): FlakyBefore {
  return { nodeId, rootdir: '', recovered: null, ...overrides };
}

const recovered = { sha: 'b2', at: '2026-03-01T00:00:00.000Z', runs: 12 };
const flakyHere = aTest({ nodeId, outcomes: ['failed', 'passed'] });
const failedHere = aTest({ nodeId, failure: aFailure() });
const passedHere = aTest({ nodeId });
const nothing = { new: [], known: [], gone: [] };

describe('the flaky delta of a run', () => {
  it('has a test that is flaky in the run and not known as new', () => {
    expect(flakyDeltaOf([flakyHere], [])).toEqual({ ...nothing, new: [flakyHere] });
  });

  it('says nothing of a test that fails and is not known', () => {
    expect(flakyDeltaOf([failedHere], [])).toEqual(nothing);
  });

  it.each([
    ['flaky', flakyHere],
    ['failing', failedHere],
  ])('has a known test that is %s in the run as known, whether it had recovered or not', (_, test) => {
    expect(flakyDeltaOf([test], [known()])).toEqual({ ...nothing, known: [test] });
    expect(flakyDeltaOf([test], [known({ recovered })])).toEqual({ ...nothing, known: [test] });
  });

  it('has a known test as gone when it had its streak of clean runs and passes', () => {
    expect(flakyDeltaOf([passedHere], [known({ recovered })])).toEqual({
      ...nothing,
      gone: [passedHere],
    });
    expect(flakyDeltaOf([passedHere], [known({ recovered: 'assumed' })]).gone).toEqual([passedHere]);
    expect(flakyDeltaOf([passedHere], [known()])).toEqual(nothing);
    const skipped = aTest({ nodeId, outcomes: ['skipped'] });
    expect(flakyDeltaOf([skipped], [known({ recovered })])).toEqual(nothing);
  });

  it('tells tests of one name in two root folders apart', () => {
    expect(flakyDeltaOf([flakyHere], [known({ rootdir: 'packages/api' })]).new).toEqual([flakyHere]);
  });
});
