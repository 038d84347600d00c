import type { CauseRecord } from './cause-record.ts';
import { hoursAfter } from './hours.ts';
import { startedClock } from './started-clock.ts';

/**
 * What is known of a cause whose issue is open again: how it was closed and the passes on whose evidence we did it do not
 * count any more, and its clock begins anew (design §5, SLA).
 *
 * @param hours in which it is due now
 */
export function reopened(record: CauseRecord, now: Date, hours: number): CauseRecord {
  return {
    ...record,
    ...(record.closedBy === 'us' && record.closeReason === 'duplicate' && { standsAlone: true as const }),
    state: 'open',
    closedAt: null,
    closedBy: null,
    closeReason: null,
    passed: [],
    dueAt: hoursAfter(now, hours),
    // What was said of the due date that is over.
    breachSaidFor: null,
    clock: { ...startedClock(now.toISOString()), acknowledgedAt: record.clock?.acknowledgedAt ?? null },
  };
}
