import type { CauseRecord, RunEvidence, SeverityDecision } from '#src/model/cause-record.ts';
import { code, plain } from './escape-markdown.ts';
import { type IssueComment, issueComment, markerTime } from './issue-comment.ts';
import { passesOf } from './issue-passes.ts';
import { mentionsOf } from './mentions.ts';
import { duration, hours, utc } from './numbers.ts';
import { evidenceCommit, evidenceLink } from './run-facts.ts';
import { slaOutcome } from './sla-outcome.ts';

/**
 * Says on which evidence the issue is closed, and whether in time. `closedAt` is UTC ISO.
 * @throws RangeError when the record has no passing run.
 */
export function renderClosingComment(record: CauseRecord, { closedAt }: { closedAt: string }): IssueComment {
  const { what, runs, fix } = passesOf(record);
  const outcome = slaOutcome(record.dueAt, closedAt);
  const resolved = outcome === null ? '' : `Resolved ${outcome.words}. `;
  const run = record.passed.at(-1)?.runId;
  return issueComment(`closed v1 run=${run}`, [`**${what}**: ${runs}.`, `${resolved}${fix}`]);
}

/**
 * Says that it fails again, and until when it is due now.
 *
 * @param passedSince the first run of those on whose evidence it was closed; null: not known any more
 * @param isQuiet its issue has no commands
 * @param raised the severities that it had and has, where it is worse now
 */
export function renderReopenComment(
  { tests, failed, severity, slaHours, dueAt }: CauseRecord,
  {
    passedSince = null,
    isQuiet = false,
    raised = null,
  }: {
    passedSince?: RunEvidence | null;
    isQuiet?: boolean;
    raised?: { from: SeverityDecision; to: SeverityDecision } | null;
  } = {},
): IssueComment {
  const since = passedSince === null ? '' : ` It had passed since ${evidenceCommit(passedSince)}.`;
  const due =
    dueAt === null
      ? ''
      : ` Due **${utc(dueAt)}**: ${hours(slaHours)} after it was reopened, by its severity ${severity}.`;
  return issueComment(`reopened v1 run=${failed.last.runId}`, [
    `**Failing again** at ${evidenceCommit(failed.last)} in ${evidenceLink(failed.last)}.${since}`,
    ...(raised === null
      ? []
      : [`It is **${raised.to.severity}** now, no longer ${raised.from.severity}: ${plain(raised.to.why)}.`]),
    `${isQuiet ? RUN_SHOWS_IT : `${tests.length === 1 ? 'The command' : 'Each command'} under *Steps to reproduce* shows it.`}${due}`,
  ]);
}

/** Of a quiet issue, which has no commands. */
const RUN_SHOWS_IT = 'That run shows it to those who may see it.';

/** Whom a comment about a due date calls, and when it is written. */
export interface DueComment {
  /** Logins and teams, with or without `@`; what is neither is shown and not mentioned. */
  mention: readonly string[];
  /** UTC ISO. */
  now: string;
  /** The issue has no commands, since everybody can read it (design §5). */
  isQuiet?: boolean;
  /** What the label is called that stops the clock. */
  needsInfo?: string;
}

/**
 * Warns once that the due date is near.
 * @throws RangeError when the record has no due date
 */
export function renderWarningComment(
  record: CauseRecord,
  { mention, now, isQuiet = false, needsInfo = 'needs-info' }: DueComment,
): IssueComment {
  const { key, severity, dueAt } = record;
  if (dueAt === null) throw new RangeError(`renderWarningComment: ${key} has no due date`);
  const { please, notMentioned } = mentionsOf(mention);
  const left = duration(Date.parse(dueAt) - Date.parse(now));
  const wait = `Waiting for an answer? The label ${code(needsInfo, 60)} or \`/redfirst pause <why>\` stops the clock.`;
  return issueComment(`at-risk v1 due=${markerTime(dueAt)}`, [
    `**SLA at risk: this ${severity} is due ${utc(dueAt)}, in ${left}.**`,
    `${please}mend it, or say what it waits for. ${lastSeen(record, isQuiet)} ${wait}`,
    ...notMentioned,
  ]);
}

/**
 * Says once that the due date has passed, and calls those who can do something.
 * @throws RangeError when the record has no due date
 */
export function renderBreachComment(
  record: CauseRecord,
  { mention, now, isQuiet = false }: DueComment,
): IssueComment {
  const { key, severity, dueAt } = record;
  if (dueAt === null)
    throw new RangeError(`renderBreachComment: ${key} has no due date, so it cannot be late`);
  const { please, notMentioned } = mentionsOf(mention);
  const late = duration(Date.parse(now) - Date.parse(dueAt));
  const todo = 'mend it, or close it as not planned and say why.';
  return issueComment(`breach v1 due=${markerTime(dueAt)}`, [
    `**SLA breached: this ${severity} was due ${utc(dueAt)}, ${late} ago.**`,
    `${please}${todo} ${lastSeen(record, isQuiet)}`,
    ...notMentioned,
  ]);
}

/** Where it failed last; of what a person reported, no run is known. */
function lastSeen({ kind, failed }: CauseRecord, isQuiet: boolean): string {
  if (kind === 'reported') return 'What is to be done stands in the text above.';
  const last = `It failed last at ${evidenceCommit(failed.last)} in ${evidenceLink(failed.last)}`;
  return isQuiet ? `${last}. ${RUN_SHOWS_IT}` : `${last}; the commands under *Steps to reproduce* show it.`;
}
