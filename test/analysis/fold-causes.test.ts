import { describe, expect, it } from '@jest/globals';
import { foldCauses } from '#src/analysis/fold-causes.ts';
import { aRecord } from '../support/builders.ts';

const base = aRecord({ key: 'c1-a', state: 'open', slaHours: 72, issue: 7, closedAt: null });

describe('causes that two places changed at the same time', () => {
  it('have what each of them changed alone', () => {
    const ours = [{ ...base, slaHours: 24 }];
    const theirs = [{ ...base, closedAt: '2026-03-01T00:00:00.000Z' }];
    expect(foldCauses(ours, { theirs, base: [base] })).toEqual([
      { ...base, slaHours: 24, closedAt: '2026-03-01T00:00:00.000Z' },
    ]);
  });

  it('keep ours where both changed the same', () => {
    const ours = [{ ...base, slaHours: 24 }];
    expect(foldCauses(ours, { theirs: [{ ...base, slaHours: 168 }], base: [base] })).toEqual([]);
  });

  it('are taken whole where only they know them, and left where nobody knows what was before', () => {
    const other = aRecord({ key: 'c1-b' });
    expect(foldCauses([base], { theirs: [other], base: [] })).toEqual([other]);
    expect(foldCauses([base], { theirs: [{ ...base, slaHours: 24 }], base: [] })).toEqual([]);
  });

  it('lose what was taken away from them', () => {
    const before = { ...base, movedTo: 'octo/other#1' };
    expect(foldCauses([before], { theirs: [base], base: [before] })).toEqual([base]);
  });
});
