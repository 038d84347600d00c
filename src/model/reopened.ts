import type { CauseRecord } from './cause-record.ts';
import { startedClock } from './started-clock.ts';

/**
 * What is known of a cause whose issue is open again: how it was closed and the passes on whose evidence we did it do not
 * count any more, and its clock begins anew (design §5, SLA).
 *
 * @param at when it was opened again, UTC ISO
 * @param dueAt UTC ISO
 */
export function reopened(record: CauseRecord, { at, dueAt }: { at: string; dueAt: string }): CauseRecord {
  return {
    ...record,
    state: 'open',
    closedAt: null,
    closedBy: null,
    closeReason: null,
    passed: [],
    dueAt,
    // What was said of the due date that is over.
    breachSaidFor: null,
    clock: { ...startedClock(at), acknowledgedAt: record.clock?.acknowledgedAt ?? null },
  };
}
