import type { CauseRecord, RunEvidence } from '#src/model/cause-record.ts';
import { BUDGET, fitBody, fixed } from './budget.ts';
import { code } from './escape-markdown.ts';
import { passesOf } from './issue-passes.ts';
import { duration, hours, utc } from './numbers.ts';
import { evidenceCommit, evidenceLink } from './run-facts.ts';
import { slaOutcome } from './sla-outcome.ts';

/** A comment on an issue. The marker is its first line, and the same only for what says the same. */
export interface IssueComment {
  marker: string;
  body: string;
}

/** More names than this are a list to be read, not people to be called. */
const MOST_MENTIONS = 10;

/** GitHub's names: a login (a managed one ends in `_company`), or a team as `organisation/team`. */
const MENTION = /^[A-Za-z\d](?:-?[A-Za-z\d]){0,38}(?:_[A-Za-z\d]{1,20})?(?:\/[A-Za-z\d](?:[\w-]{0,99}))?$/;

/**
 * Says on which evidence the issue is closed, and whether in time. `closedAt` is UTC ISO.
 * @throws RangeError when the record has no passing run.
 */
export function renderClosingComment(record: CauseRecord, { closedAt }: { closedAt: string }): IssueComment {
  const { what, runs, fix } = passesOf(record);
  const outcome = slaOutcome(record.dueAt, closedAt);
  const resolved = outcome === null ? '' : `Resolved ${outcome.words}. `;
  const run = record.passed.at(-1)?.runId;
  return comment(`closed v1 run=${run}`, [`**Fixed: ${what}**: ${runs}.`, `${resolved}${fix}`]);
}

/**
 * Says that it fails again, and until when it is due now.
 *
 * @param passedSince the first run of those on whose evidence it was closed; null: not known any more
 */
export function renderReopenComment(
  { tests, failed, severity, slaHours, dueAt }: CauseRecord,
  { passedSince = null }: { passedSince?: RunEvidence | null } = {},
): IssueComment {
  const since = passedSince === null ? '' : ` It had passed since ${evidenceCommit(passedSince)}.`;
  const due =
    dueAt === null
      ? ''
      : ` Due **${utc(dueAt)}**: ${hours(slaHours)} after it was reopened, by its severity ${severity}.`;
  return comment(`reopened v1 run=${failed.last.runId}`, [
    `**Failing again** at ${evidenceCommit(failed.last)} in ${evidenceLink(failed.last)}.${since}`,
    `${tests.length === 1 ? 'The command' : 'Each command'} under *Steps to reproduce* shows it.${due}`,
  ]);
}

/**
 * Says once that the due date has passed, and calls those who can do something.
 *
 * @param mention logins and teams, with or without `@`; what is neither is shown and not mentioned
 * @param now UTC ISO
 * @throws RangeError when the record has no due date
 */
export function renderBreachComment(
  record: CauseRecord,
  { mention, now }: { mention: readonly string[]; now: string },
): IssueComment {
  const { key, severity, dueAt, failed } = record;
  if (dueAt === null)
    throw new RangeError(`renderBreachComment: ${key} has no due date, so it cannot be late`);
  const names = [...new Set(mention.map((name) => name.replace(/^@/, '')))];
  const called = names.filter((name) => MENTION.test(name));
  const others = names.filter((name) => !MENTION.test(name));
  const shown = called.slice(0, MOST_MENTIONS).map((name) => `@${name}`);
  const late = duration(Date.parse(now) - Date.parse(dueAt));
  const todo = 'mend it, or close it as not planned and say why.';
  return comment(`breach v1 due=${dueAt.replace(/[^\d:TZ.+-]/g, '')}`, [
    `**SLA breached: this ${severity} was due ${utc(dueAt)}, ${late} ago.**`,
    `${shown.length === 0 ? 'Please ' : `${shown.join(' ')}: please `}${todo} It failed last at ${evidenceCommit(failed.last)} in ${evidenceLink(failed.last)}; the commands under *Steps to reproduce* show it.`,
    ...(others.length === 0
      ? []
      : [
          `Not mentioned, since it is no login and no team: ${others
            .slice(0, MOST_MENTIONS)
            .map((name) => code(name, 80))
            .join(', ')}.`,
        ]),
  ]);
}

function comment(says: string, paragraphs: readonly string[]): IssueComment {
  const marker = `<!-- redfirst:${says} -->`;
  return { marker, body: fitBody([fixed(marker), ...paragraphs.map(fixed)], BUDGET.comment) };
}
