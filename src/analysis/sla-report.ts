import type { CauseRecord } from '#src/model/cause-record.ts';
import { HOUR_MS } from '#src/model/hours.ts';
import { clockOf } from '#src/model/sla-clock.ts';
import { dueAsOf } from './sla.ts';
import { type SlaState, slaStateOf, type WarningPolicy } from './sla-reminders.ts';

/** Closed as one of these, nothing was resolved (GitHub's words). */
const CALLED_OFF: readonly unknown[] = ['duplicate', 'not_planned'];

/** A cause whose issue is there. */
export type FiledRecord = CauseRecord & { issue: number; filedAt: string };

/** How issues stand, or stood, to their due dates. Hours are of real time, pauses included, in no order. */
export interface SlaFigures {
  open: Readonly<Record<SlaState, number>>;
  /** `calledOff`: as a duplicate or not planned, which meets and breaches nothing. */
  closed: { met: number; breached: number; calledOff: number };
  /** From filing to a person's first answer. */
  hoursToAcknowledge: readonly number[];
  /** From filing, or the last opening, to the closing of what was not called off. */
  hoursToResolve: readonly number[];
  oldestOpen: FiledRecord | null;
}

/** Causes whose issue is there: what was never filed, or was deleted or moved by people, has no SLA. */
export function filedRecords(records: readonly CauseRecord[]): FiledRecord[] {
  return records.filter(
    (record): record is FiledRecord =>
      record.issue !== null &&
      record.filedAt !== null &&
      (record.state === 'open' || record.state === 'closed'),
  );
}

/** The figures of some issues at a time. */
export function slaFiguresOf(records: readonly FiledRecord[], now: Date, policy: WarningPolicy): SlaFigures {
  const open = records.filter(({ state }) => state === 'open');
  const closed = records.filter(({ state }) => state === 'closed');
  const resolved = closed.filter(({ closeReason }) => !CALLED_OFF.includes(closeReason));
  const inState = { 'on-time': 0, 'at-risk': 0, breached: 0, paused: 0 };
  for (const record of open) inState[slaStateOf(record, now, policy)] += 1;
  const late = resolved.filter(isLate).length;
  return {
    open: inState,
    closed: {
      met: resolved.length - late,
      breached: late,
      calledOff: closed.length - resolved.length,
    },
    hoursToAcknowledge: records.flatMap((record) =>
      hoursBetween(record.filedAt, clockOf(record).acknowledgedAt),
    ),
    hoursToResolve: resolved.flatMap((record) => hoursBetween(clockOf(record).startedAt, record.closedAt)),
    oldestOpen: open.reduce<FiledRecord | null>(
      (oldest, record) => (oldest === null || isOlder(record, oldest) ? record : oldest),
      null,
    ),
  };
}

/** Hours from one time to another, both UTC ISO; nothing where the other is not known. */
function hoursBetween(from: string, to: string | null): number[] {
  return to === null ? [] : [Math.max(0, Date.parse(to) - Date.parse(from)) / HOUR_MS];
}

/** Later than due, where the clock that stands still when the issue is closed has moved the due date. */
function isLate(record: FiledRecord): boolean {
  const { closedAt } = record;
  const due = closedAt === null ? null : dueAsOf(record, closedAt);
  return closedAt !== null && due !== null && Date.parse(closedAt) > Date.parse(due);
}

function isOlder(a: FiledRecord, b: FiledRecord): boolean {
  return (Date.parse(a.filedAt) - Date.parse(b.filedAt) || a.issue - b.issue) < 0;
}
