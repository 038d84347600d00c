import type { Severity } from '#src/model/severity.ts';
import { hours, utc } from './numbers.ts';
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
}

/** The block `status`: all that a reader in a hurry needs. */
export function statusBlock({ lead, severity, dueAt, discoveredAt, fixedBy, resolved }: IssueStatus): string {
  const table = smallTable(
    ['Severity', 'SLA target', 'Discovered', 'Fixed by', 'Resolved'],
    [[`**${severity}**`, `**${time(dueAt)}**`, utc(discoveredAt), fixedBy, resolved]],
  );
  return `${lead}\n\n${table}`;
}

/** The block `sla`: when it is due and why then, and how that ended. */
export function slaBlock({
  dueAt,
  slaHours,
  countedFrom,
  outcome = '',
}: {
  dueAt: string | null;
  slaHours: number;
  countedFrom: 'filed' | 'reopened';
  outcome?: string;
}): string {
  const due = `Due **${time(dueAt)}**: ${hours(slaHours)} after it was ${countedFrom}, by its severity.`;
  return `## SLA target\n\n${due}${outcome === '' ? '' : ` ${outcome}`}`;
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
