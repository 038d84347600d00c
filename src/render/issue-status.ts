import type { Severity } from '#src/model/severity.ts';
import { utc } from './numbers.ts';
import { smallTable } from './table.ts';

/** What stands in a cell while the issue is open. */
export const STILL_OPEN = 'open';

/** What an issue says of its state; texts are Markdown. Times are UTC ISO; a null one is unknown. */
export interface IssueStatus {
  /** What is wrong and what to do, or that it is fixed and by which evidence. */
  lead: string;
  severity: Severity;
  dueAt: string | null;
  discoveredAt: string;
  fixedBy: string;
  resolved: string;
  /** The clock stands, so the due date is not the last word. */
  isPaused?: boolean;
}

/** The block `status`: all that a reader in a hurry needs. */
export function statusBlock({
  lead,
  severity,
  dueAt,
  discoveredAt,
  fixedBy,
  resolved,
  isPaused = false,
}: IssueStatus): string {
  const due = isPaused ? `paused (before: ${time(dueAt)})` : `**${time(dueAt)}**`;
  const table = smallTable(
    ['Severity', 'SLA target', 'Discovered', 'Fixed by', 'Resolved'],
    [[`**${severity}**`, due, utc(discoveredAt), fixedBy, resolved]],
  );
  return `${lead}\n\n${table}`;
}

/** The block `record`: what is known of the end; texts are Markdown. */
export function recordBlock({
  fixedBy,
  resolved,
  withinSla,
}: {
  fixedBy: string;
  resolved: string;
  withinSla: string;
}): string {
  return smallTable(['Fixed by', 'Resolved', 'Within SLA'], [[fixedBy, resolved, withinSla]]);
}

/** The block `record` of an issue that is not resolved. */
export function openRecordBlock(): string {
  return recordBlock({ fixedBy: STILL_OPEN, resolved: STILL_OPEN, withinSla: STILL_OPEN });
}

function time(iso: string | null): string {
  return iso === null ? 'unknown' : utc(iso);
}
