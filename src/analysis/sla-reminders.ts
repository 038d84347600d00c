import type { CauseRecord } from '#src/model/cause-record.ts';
import { HOUR_MS } from '#src/model/hours.ts';
import { clockOf } from '#src/model/sla-clock.ts';
import { dueAsOf } from './sla.ts';

/** How an open issue stands to its due date. Breached is later than due, never at it (design §5). */
export type SlaState = 'on-time' | 'at-risk' | 'breached' | 'paused';

/** When issues are said to be at risk (config). */
export interface WarningPolicy {
  /** The share of its SLA after which an issue is at risk, between 0 and 1. */
  warnAt: number;
}

/** How an open issue stands to its due date at a time. What has run out before a pause stays breached during it. */
export function slaStateOf(record: CauseRecord, now: Date, { warnAt }: WarningPolicy): SlaState {
  const due = dueAsOf(record, now.toISOString());
  const left = due === null ? Number.POSITIVE_INFINITY : Date.parse(due) - now.getTime();
  if (left < 0) return 'breached';
  if (clockOf(record).paused !== null) return 'paused';
  return left <= (1 - warnAt) * record.slaHours * HOUR_MS ? 'at-risk' : 'on-time';
}

/** What is to be said of an issue now. */
export interface Reminder {
  kind: 'warn' | 'breach';
  record: CauseRecord;
  issue: number;
}

/**
 * What is to be said of open issues whose clock runs and which nobody has snoozed: one warning and one breach for each due
 * date, never both at once; what breached without a warning is not warned of any more.
 */
export function remindersOf(records: readonly CauseRecord[], now: Date, policy: WarningPolicy): Reminder[] {
  return records.flatMap((record): Reminder[] => {
    const { issue, dueAt, breachSaidFor } = record;
    if (issue === null || !isHeard(record, now) || breachSaidFor === dueAt) return [];
    const state = slaStateOf(record, now, policy);
    if (state === 'breached') return [{ kind: 'breach', record, issue }];
    return state === 'at-risk' && clockOf(record).warnedFor !== dueAt
      ? [{ kind: 'warn', record, issue }]
      : [];
  });
}

/** Whether something may be said of it later that was not said yet: only then it matters when that is. */
export function mayBeReminded(record: CauseRecord, now: Date): boolean {
  const { issue, dueAt, breachSaidFor } = record;
  return (
    issue !== null &&
    dueAt !== null &&
    isHeard(record, now) &&
    breachSaidFor !== dueAt &&
    (clockOf(record).warnedFor !== dueAt || now.getTime() > Date.parse(dueAt))
  );
}

function isHeard(record: CauseRecord, now: Date): boolean {
  const { paused, quietUntil } = clockOf(record);
  return (
    record.state === 'open' &&
    paused === null &&
    (quietUntil === null || Date.parse(quietUntil) <= now.getTime())
  );
}

/** The cause once the reminder has been said; what was said of an earlier due date is over. */
export function reminded({ kind, record }: Reminder): CauseRecord {
  const said = record.dueAt;
  return {
    ...record,
    breachSaidFor: kind === 'breach' ? said : null,
    clock: { ...clockOf(record), warnedFor: kind === 'warn' ? said : null, quietUntil: null },
  };
}

/**
 * Which of the labels that a reminder set are no longer true: the due date was moved, or the clock is stopped. A breach that
 * a pause came after stays one.
 */
export function untrueLabels(record: CauseRecord): readonly ('atRisk' | 'breached')[] {
  const { paused, warnedFor } = clockOf(record);
  const { state, dueAt, breachSaidFor } = record;
  if (state !== 'open') return [];
  return [
    ...(warnedFor !== null && (warnedFor !== dueAt || paused !== null) ? ['atRisk' as const] : []),
    ...(breachSaidFor !== null && breachSaidFor !== dueAt ? ['breached' as const] : []),
  ];
}

/** The cause once the labels that are no longer true are off. */
export function withoutUntrueLabels(record: CauseRecord): CauseRecord {
  const untrue = untrueLabels(record);
  const clock = clockOf(record);
  return {
    ...record,
    ...(untrue.includes('breached') && { breachSaidFor: null }),
    ...(untrue.includes('atRisk') && { clock: { ...clock, warnedFor: null } }),
  };
}
