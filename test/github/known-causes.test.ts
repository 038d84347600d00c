import { describe, expect, it } from '@jest/globals';
import { asOnGitHub, ContradictingList } from '#src/github/known-causes.ts';
import type { OwnIssue } from '#src/github/read-issues.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import { acknowledged } from '#src/model/sla-clock.ts';
import { aFixedRecord, aRecord } from '../support/builders.ts';

const issue: OwnIssue = {
  number: 12,
  key: 'c1-0f1e2d3c4b5a',
  body: '',
  isOpen: true,
  reason: null,
  createdAt: '2026-03-02T12:00:00Z',
  closedAt: null,
  labels: [],
  assignees: [],
  isLocked: false,
};
const other = { ...issue, number: 3 };
const now = '2026-03-09T10:00:00.000Z';

function one(record: CauseRecord, issues: OwnIssue[]): CauseRecord | undefined {
  return asOnGitHub([record], issues, new Date(now))[0];
}

describe('a cause', () => {
  it('is as it was while its issue is', () => {
    expect(one(aRecord(), [issue])).toEqual(aRecord());
    const ours = aFixedRecord({ state: 'closed', closedBy: 'us', closedAt: now });
    expect(one(ours, [{ ...issue, isOpen: false }])).toEqual(ours);
  });

  it('whose issue people closed is closed by them', () => {
    const closed = one(aRecord(), [{ ...issue, isOpen: false, reason: 'not_planned', closedAt: now }]);
    expect(closed).toMatchObject({
      state: 'closed',
      closedBy: 'people',
      closeReason: 'not_planned',
      closedAt: now,
    });
  });

  it('whose issue people closed was answered then, though we hear of it only now', () => {
    const closedAt = '2026-03-05T09:00:00Z';
    const closed = one(aRecord(), [{ ...issue, isOpen: false, reason: 'completed', closedAt }]);
    expect(closed?.clock?.acknowledgedAt).toBe(closedAt);
    const answered = acknowledged(aRecord(), '2026-03-04T09:00:00Z');
    const later = one(answered, [{ ...issue, isOpen: false, reason: 'completed', closedAt }]);
    expect(later?.clock?.acknowledgedAt).toBe('2026-03-04T09:00:00Z');
  });

  it('that we closed was not answered by that', () => {
    const ours = aFixedRecord({ state: 'closed', closedBy: 'us', closedAt: now });
    expect(
      one(ours, [{ ...issue, isOpen: false, reason: 'completed', closedAt: now }])?.clock,
    ).toBeUndefined();
  });

  it('whose issue people opened again is open, and what had closed it does not count any more', () => {
    const ours = aFixedRecord({ state: 'closed', closedBy: 'us', closedAt: now });
    expect(one(ours, [issue])).toMatchObject({ state: 'open', closedBy: null, closedAt: null, passed: [] });
  });

  it('that we closed and people called not planned since is theirs', () => {
    const ours = aFixedRecord({ state: 'closed', closedBy: 'us', closedAt: now });
    const theirs = one(ours, [{ ...issue, isOpen: false, reason: 'not_planned', closedAt: now }]);
    expect(theirs).toMatchObject({ closedBy: 'people', closeReason: 'not_planned' });
  });

  it('whose issue people opened again is due anew', () => {
    const ours = aFixedRecord({ state: 'closed', closedBy: 'us', slaHours: 168 });
    expect(one(ours, [issue])?.dueAt).toBe('2026-03-16T10:00:00.000Z');
  });

  it('whose issue the list lacks stays as it is known, and what is gone stays gone', () => {
    expect(one(aRecord(), [other])).toEqual(aRecord());
    expect(one(aRecord({ state: 'gone' }), [issue, other])?.state).toBe('gone');
  });

  it('without an issue is as it was', () => {
    const held = aRecord({ state: 'held', issue: null });
    expect(one(held, [])).toEqual(held);
  });
});

describe('an empty list', () => {
  it('contradicts a known issue, and the error names it', () => {
    expect(() => asOnGitHub([aRecord()], [], new Date(now))).toThrow(ContradictingList);
    expect(() => asOnGitHub([aRecord()], [], new Date(now))).toThrow('#12');
  });

  it('contradicts nothing where every issue is gone or none was filed', () => {
    const records = [aRecord({ state: 'gone' }), aRecord({ state: 'held', issue: null })];
    expect(asOnGitHub(records, [], new Date(now))).toEqual(records);
  });

  it('contradicts nothing where only people reported something: that is no issue of ours', () => {
    const reported = aRecord({ kind: 'reported', tests: [] });
    expect(asOnGitHub([reported], [], new Date(now))).toEqual([reported]);
  });
});
