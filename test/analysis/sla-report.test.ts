import { describe, expect, it } from '@jest/globals';
import { filedRecords, slaFiguresOf } from '#src/analysis/sla-report.ts';
import { startedClock } from '#src/model/started-clock.ts';
import { aRecord } from '../support/builders.ts';

// aRecord was filed on 1 March at 10:00 and is due on 8 March.
const filedAt = '2026-03-01T10:00:00.000Z';
const figuresOf = (...records: Parameters<typeof filedRecords>[0]) =>
  slaFiguresOf(filedRecords(records), new Date('2026-03-07T10:00:00.000Z'), { warnAt: 0.75 });

const closedAt = (at: string, closeReason: string | null = 'completed') =>
  aRecord({ state: 'closed', closedAt: at, closedBy: 'people', closeReason });

describe('the figures of SLAs', () => {
  it('count open issues by how they stand', () => {
    const clock = {
      ...startedClock(filedAt),
      paused: { since: '2026-03-02T10:00:00.000Z', by: 'ann', why: '' },
    };
    expect(
      figuresOf(
        aRecord(),
        aRecord({ dueAt: '2026-03-07T09:59:59.999Z' }),
        aRecord({ clock }),
        aRecord({ dueAt: '2026-03-20T10:00:00.000Z' }),
      ).open,
    ).toEqual({ 'at-risk': 1, breached: 1, paused: 1, 'on-time': 1 });
  });

  it('leave out what has no issue any more, or never had', () => {
    const { open, closed, oldestOpen } = figuresOf(
      aRecord({ state: 'gone' }),
      aRecord({ state: 'held', issue: null, filedAt: null, dueAt: null }),
      aRecord({ state: 'closed', issue: null, filedAt: null }),
    );
    expect(open).toEqual({ 'at-risk': 0, breached: 0, paused: 0, 'on-time': 0 });
    expect(closed).toEqual({ met: 0, breached: 0, calledOff: 0 });
    expect(oldestOpen).toBeNull();
  });

  it('call met what was closed by its due date, and that date itself', () => {
    expect(
      figuresOf(
        closedAt('2026-03-02T10:00:00.000Z'),
        closedAt('2026-03-08T10:00:00.000Z'),
        closedAt('2026-03-08T10:00:00.001Z'),
        closedAt('2026-03-09T10:00:00.000Z', 'not_planned'),
        closedAt('2026-03-09T10:00:00.000Z', 'duplicate'),
      ).closed,
    ).toEqual({ met: 2, breached: 1, calledOff: 2 });
  });

  it('call met what was closed while its clock stood still in time', () => {
    const clock = {
      ...startedClock(filedAt),
      paused: { since: '2026-03-07T10:00:00.000Z', by: 'ann', why: '' },
    };
    expect(figuresOf({ ...closedAt('2026-03-20T10:00:00.000Z'), clock }).closed).toMatchObject({ met: 1 });
  });

  it('tell how long it took, from the last opening where it was opened again', () => {
    const again = { ...startedClock('2026-03-05T10:00:00.000Z'), acknowledgedAt: '2026-03-01T11:30:00.000Z' };
    const { hoursToAcknowledge, hoursToResolve } = figuresOf(
      closedAt('2026-03-02T10:00:00.000Z'),
      { ...closedAt('2026-03-05T16:00:00.000Z'), clock: again },
      closedAt('2026-03-09T10:00:00.000Z', 'duplicate'),
    );
    expect(hoursToResolve).toEqual([24, 6]);
    expect(hoursToAcknowledge).toEqual([1.5]);
  });

  it('name the oldest open issue', () => {
    const { oldestOpen } = figuresOf(
      aRecord({ issue: 12 }),
      aRecord({ issue: 9, filedAt: '2026-02-20T10:00:00.000Z' }),
      aRecord({ issue: 7, filedAt: '2026-02-10T10:00:00.000Z', state: 'closed' }),
    );
    expect(oldestOpen?.issue).toBe(9);
  });
});
