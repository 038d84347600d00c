import { describe, expect, it } from '@jest/globals';
import { breachesOf } from '#src/analysis/breach.ts';
import { aRecord } from '../support/builders.ts';

// aRecord is due then.
const due = new Date('2026-03-08T10:00:00.000Z');
const late = new Date(due.getTime() + 1);

describe('a breach', () => {
  it('is later than due, not at it', () => {
    expect(breachesOf([aRecord()], due)).toEqual([]);
    expect(breachesOf([aRecord()], late)).toEqual([{ record: aRecord(), issue: 12 }]);
  });

  it('is said once for a due date, and again for another', () => {
    const said = aRecord({ breachSaidFor: '2026-03-08T10:00:00.000Z' });
    expect(breachesOf([said], late)).toEqual([]);
    expect(breachesOf([{ ...said, breachSaidFor: '2026-03-01T10:00:00.000Z' }], late)).toHaveLength(1);
  });

  it.each(['held', 'closed', 'gone'] as const)('is none while the cause is %s', (state) => {
    expect(breachesOf([aRecord({ state })], late)).toEqual([]);
  });

  it('is none without an issue or a due date', () => {
    expect(breachesOf([aRecord({ issue: null }), aRecord({ dueAt: null })], late)).toEqual([]);
  });
});
