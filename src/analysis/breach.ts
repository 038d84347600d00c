import type { CauseRecord } from '#src/model/cause-record.ts';

/** An open issue whose due date has passed. */
export interface Breach {
  record: CauseRecord;
  issue: number;
}

/** The open issues that are breached and of which that was not said for this due date. Breached when now > due (design §5). */
export function breachesOf(records: readonly CauseRecord[], now: Date): Breach[] {
  return records.flatMap((record) => {
    const { issue, state, dueAt, breachSaidFor } = record;
    const isBreached =
      state === 'open' && dueAt !== null && dueAt !== breachSaidFor && now.getTime() > Date.parse(dueAt);
    return isBreached && issue !== null ? [{ record, issue }] : [];
  });
}
