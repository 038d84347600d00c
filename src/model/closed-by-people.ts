import type { CauseRecord } from './cause-record.ts';
import { toldTests } from './told-tests.ts';

/**
 * What is known of a cause whose issue a person closed. They decided of what the issue named.
 *
 * @param at when, UTC ISO; null: GitHub does not say
 */
export function closedByPeople(
  record: CauseRecord,
  { at, reason }: { at: string | null; reason: CauseRecord['closeReason'] },
): CauseRecord {
  return {
    ...record,
    tests: toldTests(record),
    state: 'closed',
    closedBy: 'people',
    closedAt: at,
    closeReason: reason,
  };
}
