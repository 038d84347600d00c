import type { CauseRecord } from './cause-record.ts';

/**
 * What is known of a cause whose issue a person closed. They decided of what the issue named; what failed with it and was never
 * told there is a cause of its own when it fails again.
 *
 * @param at when, UTC ISO; null: GitHub does not say
 */
export function closedByPeople(
  record: CauseRecord,
  { at, reason }: { at: string | null; reason: CauseRecord['closeReason'] },
): CauseRecord {
  const told = record.tests.filter(({ isUntold }) => isUntold !== true);
  return {
    ...record,
    tests: told.length === 0 ? record.tests : told,
    state: 'closed',
    closedBy: 'people',
    closedAt: at,
    closeReason: reason,
  };
}
