// In a file without zod, so that the bundles that only compute due dates stay small.
import type { CauseRecord, SlaClock } from './cause-record.ts';
import { startedClock } from './started-clock.ts';

/** The clock of a cause; one that nobody has touched runs since the cause was filed, or first seen. */
export function clockOf({ clock, filedAt, failed }: CauseRecord): SlaClock {
  return clock ?? startedClock(filedAt ?? failed.first.at);
}

/** The cause with the time (UTC ISO) at which a person answered, unless one did before. */
export function acknowledged(record: CauseRecord, at: string): CauseRecord {
  const clock = clockOf(record);
  return clock.acknowledgedAt === null ? { ...record, clock: { ...clock, acknowledgedAt: at } } : record;
}
