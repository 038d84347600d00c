import { duration } from './numbers.ts';

/** Whether an issue ended in time, and by how much, in words for a sentence about it. */
export interface SlaOutcome {
  within: boolean;
  words: string;
}

/**
 * Whether what was due at `dueAt` was resolved in time (breached is: later than due; design §5), and by how much; for a
 * sentence about the issue: `within its SLA, 2 days before it was due`. Times are UTC ISO. Null: there is no due date.
 */
export function slaOutcome(dueAt: string | null, closedAt: string): SlaOutcome | null {
  const left = dueAt === null ? Number.NaN : Date.parse(dueAt) - Date.parse(closedAt);
  if (Number.isNaN(left)) return null;
  const within = left >= 0;
  return {
    within,
    words: within
      ? `within its SLA, ${duration(left)} before it was due`
      : `outside its SLA, ${duration(-left)} after it was due`,
  };
}
