import type { CauseRecord } from '#src/model/cause-record.ts';
import type { LabelSettings } from '#src/model/label-settings.ts';
import { SEVERITIES } from '#src/model/severities.ts';
import type { Assessment } from '#src/model/severity.ts';
import { code, plain } from './escape-markdown.ts';
import { commentMarker, type IssueComment, issueComment } from './issue-comment.ts';
import { severityBlock } from './issue-severity.ts';
import { slaBlock, slaOf } from './issue-sla.ts';
import { closedRecordBlock, openRecordBlock, statusBlock, statusOf, UNKNOWN_FIX } from './issue-status.ts';
import { personText } from './mentions.ts';
import { utc } from './numbers.ts';
import { slaOutcome } from './sla-outcome.ts';

const CARE = 'care v1';

/** The first line of our one comment on an issue that a person reported, by which it is found again. */
export const CARE_MARKER = commentMarker(CARE);

/** What is known of a reported bug besides its record. */
export interface CareNews {
  /** What the rules say; null: a person decided. */
  proposed: Assessment | null;
  labels: LabelSettings;
  /** Logins. */
  assignees: readonly string[];
  /** Tests that the report names and the newest trusted run has. */
  tests: readonly string[];
  /** It has no label of a bug any more, and is open. */
  isCalledOff: boolean;
}

const MOST_TESTS = 5;

/**
 * Our one comment on an issue that a person reported as a bug: what is needed from whom, its severity, due date and checklist
 * (design §6). Kept up to date in its place; the issue's own text is its author's.
 */
export function renderCare(record: CauseRecord, news: CareNews): IssueComment {
  const { proposed, tests } = news;
  return issueComment(CARE, [
    ...(proposed === null ? statusSections(record, news) : [askOf(record, proposed, news)]),
    checklist(tests),
    `## Record\n\n${recordSection(record)}`,
    '`/redfirst help` in a comment lists what else can be said here.',
  ]);
}

function askOf(record: CauseRecord, { severity, rule, why }: Assessment, news: CareNews): string {
  if (record.state === 'closed') return endLead(record, news);
  const { labels } = news;
  const names = SEVERITIES.map((known) => code(labels[known].name, 60)).join(', ');
  return [
    `**A maintainer is asked for the severity**: set one of the labels ${names}, or comment \`/redfirst severity ${severity.toLowerCase()} <why>\`. No clock runs until then.`,
    `The rules propose **${severity}**, by ${code(rule, 80)}: ${plain(why)}.`,
  ].join('\n\n');
}

function statusSections(record: CauseRecord, news: CareNews): string[] {
  const closedAt = endOf(record);
  const outcome = closedAt === null ? null : slaOutcome(record.dueAt, closedAt);
  return [
    statusBlock({
      lead: leadOf(record, news),
      ...statusOf(record),
      ...(closedAt !== null && { end: { fixedBy: UNKNOWN_FIX, closedAt } }),
    }),
    severityBlock(record),
    slaBlock({
      ...slaOf(record),
      outcome: outcome === null ? '' : `Closed ${outcome.words}.`,
    }),
  ];
}

function leadOf(record: CauseRecord, news: CareNews): string {
  const { severity, dueAt, clock } = record;
  const { assignees } = news;
  if (record.state === 'closed') return endLead(record, news);
  const pause = clock?.paused ?? null;
  if (pause !== null)
    return `**${severity}, paused: ${plain(pause.why) || 'no reason given'}.** Needed from ${personText(pause.by)}, who stopped the clock: \`/redfirst resume\`, or the label off, once it can go on.`;
  const whom =
    assignees.length === 0
      ? 'somebody who takes it, since nobody is assigned'
      : assignees.map(personText).join(', ');
  const due = dueAt === null ? '' : `, due ${utc(dueAt)}`;
  return `**${severity}${due}.** Needed from ${whom}: a regression test that is red without the fix, then the fix.`;
}

function endLead({ closedAt, closeReason, dueAt }: CauseRecord, { isCalledOff }: CareNews): string {
  if (isCalledOff)
    return '**No longer looked after**: it has no label of a bug any more. Label it again if it is one.';
  const outcome = closedAt === null ? null : slaOutcome(dueAt, closedAt);
  const [as, separator] = CLOSED_AS[closeReason ?? ''] ?? ['Closed', ' '];
  return `**${as}${outcome === null ? '' : `${separator}${outcome.words}`}.** Nothing more is needed.`;
}

/** What it was closed as, and what parts that from whether it was in time. */
const CLOSED_AS: Readonly<Record<string, readonly [string, string]>> = {
  completed: ['Resolved', ' '],
  not_planned: ['Closed as not planned', ', '],
  duplicate: ['Closed as a duplicate', ', '],
};

/** When it ended (UTC ISO); null: it is open. */
function endOf({ state, closedAt }: CauseRecord): string | null {
  return state === 'closed' ? closedAt : null;
}

function recordSection(record: CauseRecord): string {
  const closedAt = endOf(record);
  if (closedAt === null) return openRecordBlock();
  return closedRecordBlock({
    fixedBy: UNKNOWN_FIX,
    closedAt,
    outcome: slaOutcome(record.dueAt, closedAt),
  });
}

/** All boxes are open: nothing but a person's word says yet that there is a bug. */
function checklist(tests: readonly string[]): string {
  const named = tests
    .slice(0, MOST_TESTS)
    .map((nodeId) => code(nodeId, 120))
    .join(', ');
  const test =
    named === ''
      ? 'ticked when a test fails without the fix, in the call phase'
      : `the report names ${named}, which the newest trusted run has`;
  const boxes = [
    'Reproduced: ticked when a test shows it in a trusted run',
    `Regression test, red without the fix: ${test}`,
    'Fix, with the same test green: ticked when that test passes in a trusted run after the merge',
    'Full suite passes: ticked by a trusted run in which no test failed',
    'Stable: ticked by 10 consecutive runs and 10 in parallel (`redfirst verify`)',
    'Resolved, within or outside its SLA: ticked when the issue is closed on that evidence',
  ];
  return `## Checklist\n\n${boxes.map((box, index) => `- [ ] ${index + 1}. ${box}`).join('\n')}`;
}
