import type { CauseRecord } from './cause-record.ts';
import { acknowledged } from './sla-clock.ts';
import { toldTests } from './told-tests.ts';

/**
 * What is known of a cause whose issue a person closed. They decided of what the issue named, and
 * whoever closed it answered it.
 *
 * @param at when, UTC ISO; null: GitHub does not say
 * @param now when it was heard of, UTC ISO
 */
export function closedByPeople(
  record: CauseRecord,
  { at, now, reason }: { at: string | null; now: string; reason: CauseRecord['closeReason'] },
): CauseRecord {
  const closed: CauseRecord = {
    ...record,
    tests: toldTests(record),
    state: 'closed',
    closedBy: 'people',
    closedAt: at,
    closeReason: reason,
  };
  return acknowledged(closed, at ?? now);
}
