import type { CauseRecord } from './cause-record.ts';

/**
 * What is known of a cause whose issue is open again: how it was closed and the passes on whose evidence we did it do not
 * count any more, and its clock begins anew (design §5, SLA).
 *
 * @param dueAt UTC ISO
 */
export function reopened(record: CauseRecord, dueAt: string): CauseRecord {
  return { ...record, state: 'open', closedAt: null, closedBy: null, closeReason: null, passed: [], dueAt };
}
