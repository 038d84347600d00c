import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Severity } from '#src/model/severity.ts';
import { utc } from './numbers.ts';
import type { SlaOutcome } from './sla-outcome.ts';
import { smallTable } from './table.ts';

/** What stands in a cell while the issue is open. */
const STILL_OPEN = 'open';

/** What stands where the fix should: nobody says which commit it was. */
export const UNKNOWN_FIX = 'not known';

/** What an issue says of its state; texts are Markdown. Times are UTC ISO; a null one is unknown. */
export interface IssueStatus {
  /** What is wrong and what to do, or that it is fixed and by which evidence. */
  lead: string;
  severity: Severity;
  dueAt: string | null;
  discoveredAt: string;
  /** The clock stands, so the due date of an open issue is not the last word. */
  isPaused?: boolean;
  /** How and when it ended; absent: it is open. */
  end?: { fixedBy: string; closedAt: string };
}

/** What a record says of its issue's state. */
export function statusOf({
  severity,
  dueAt,
  filedAt,
  failed,
  clock,
}: CauseRecord): Pick<IssueStatus, 'severity' | 'dueAt' | 'discoveredAt' | 'isPaused'> {
  return {
    severity,
    dueAt,
    discoveredAt: filedAt ?? failed.first.at,
    isPaused: (clock?.paused ?? null) !== null,
  };
}

/** The block `status`: all that a reader in a hurry needs. */
export function statusBlock({
  lead,
  severity,
  dueAt,
  discoveredAt,
  isPaused = false,
  end,
}: IssueStatus): string {
  const due = isPaused && end === undefined ? `paused (before: ${time(dueAt)})` : `**${time(dueAt)}**`;
  const table = smallTable(
    ['Severity', 'SLA target', 'Discovered', 'Fixed by', 'Resolved'],
    [
      [
        `**${severity}**`,
        due,
        utc(discoveredAt),
        end?.fixedBy ?? STILL_OPEN,
        end === undefined ? STILL_OPEN : utc(end.closedAt),
      ],
    ],
  );
  return `${lead}\n\n${table}`;
}

/** The block `record` of an issue that is not resolved. */
export function openRecordBlock(): string {
  return recordTable(STILL_OPEN, STILL_OPEN, STILL_OPEN);
}

/** The block `record` of one that has ended; `fixedBy` is Markdown, `closedAt` UTC ISO. */
export function closedRecordBlock({
  fixedBy,
  closedAt,
  outcome,
}: {
  fixedBy: string;
  closedAt: string;
  outcome: SlaOutcome | null;
}): string {
  return recordTable(fixedBy, utc(closedAt), outcome === null ? 'unknown' : outcome.within ? 'yes' : 'no');
}

function recordTable(fixedBy: string, resolved: string, withinSla: string): string {
  return smallTable(['Fixed by', 'Resolved', 'Within SLA'], [[fixedBy, resolved, withinSla]]);
}

function time(iso: string | null): string {
  return iso === null ? 'unknown' : utc(iso);
}
