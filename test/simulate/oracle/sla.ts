import type { Invariant, OracleContext } from './context.ts';
import { isPaused } from './decisions.ts';
import { LONGEST_WAIT_MS, SLA_HOURS } from './filing.ts';
import { botComments, type ListedIssue, severityLabels } from './listing.ts';

const HOUR_MS = 3_600_000;

/** A breach is said, once, and only where there is one. */
export const slaInvariants: readonly Invariant[] = [
  { name: 'one-comment-a-breach', check: saidTwice },
  { name: 'no-breach-of-a-closed-issue', check: saidOfClosed },
  { name: 'no-breach-before-it-is-due', check: saidTooEarly },
  { name: 'every-breach-is-said', check: notSaid },
  { name: 'no-breach-in-a-pause', check: saidInPause },
];

/** The bot's comments that say of a breach, oldest first. */
export function breachesOf(issue: ListedIssue): { body: string; at: string }[] {
  return botComments(issue).filter(({ body }) => /SLA breached/i.test(body));
}

function warningsOf(issue: ListedIssue): { body: string; at: string }[] {
  return botComments(issue).filter(({ body }) => /SLA at risk|is at risk/i.test(body));
}

/** Deeds that may move the due date. */
const MOVES_DUE: ReadonlySet<string> = new Set(['set-severity', 'command', 'add-label', 'take-label']);

/** How often the due date can have changed. */
function dueDates({ ledger }: OracleContext, issue: ListedIssue): number {
  const reopened = issue.timeline.filter(({ event }) => event === 'reopened').length;
  const deeds = ledger.deeds.filter(({ issue: number }) => number === issue.number);
  const changed = deeds.filter(({ does }) => MOVES_DUE.has(does.what)).length;
  return 1 + reopened + changed;
}

function saidTwice(context: OracleContext): string | null {
  for (const issue of context.issues.values()) {
    const most = dueDates(context, issue);
    const breaches = breachesOf(issue);
    const texts = new Set(breaches.map(({ body }) => /was due ([\d-]+ [\d:]+ UTC)/.exec(body)?.[1]));
    if (texts.size < breaches.length || breaches.length > most)
      return `#${issue.number} has ${breaches.length} comments on breaches, and ${most} due dates`;
    if (warningsOf(issue).length > most)
      return `#${issue.number} has ${warningsOf(issue).length} warnings, and ${most} due dates`;
  }
  return null;
}

/** Whether the issue was open at an entry of its timeline: what came before it decides. */
function saidOfClosed({ issues, before }: OracleContext): string | null {
  for (const issue of issues.values()) {
    const was = before.get(issue.number);
    if (was === undefined || was.isOpen || issue.isOpen) continue;
    const fresh = (all: ListedIssue): number => breachesOf(all).length + warningsOf(all).length;
    if (fresh(issue) > fresh(was))
      return `#${issue.number} is closed, and something was said of its due date`;
  }
  return null;
}

/** The due date of an issue whose clock nobody touched; null: it is not known for sure. */
function plainDue({ ledger }: OracleContext, issue: ListedIssue): number | null {
  const severities = severityLabels(issue);
  const isTouched =
    ledger.deeds.some(({ issue: number, does }) => number === issue.number && MOVES_DUE.has(does.what)) ||
    issue.timeline.some(({ event }) => event === 'closed' || event === 'reopened');
  const hours = SLA_HOURS[severities[0] ?? ''];
  if (isTouched || severities.length !== 1 || hours === undefined || issue.kind === 'dry-run') return null;
  return Date.parse(issue.createdAt) + hours * HOUR_MS;
}

function saidTooEarly(context: OracleContext): string | null {
  for (const issue of context.issues.values()) {
    const due = plainDue(context, issue);
    const isEarly = ({ at }: { at: string }): boolean =>
      due !== null && Date.parse(at) <= due - LONGEST_WAIT_MS;
    const early = breachesOf(issue).find(isEarly);
    if (early !== undefined)
      return `#${issue.number} is due ${new Date(due ?? 0).toISOString()}, and its breach was said at ${early.at}`;
  }
  return null;
}

function notSaid(context: OracleContext): string | null {
  const { ledger, issues, now } = context;
  if (ledger.sweeps.at(-1) !== ledger.step) return null;
  for (const issue of issues.values()) {
    const due = plainDue(context, issue);
    // On a locked issue GitHub lets no App comment.
    if (due === null || !issue.isOpen || issue.isLocked || now.getTime() <= due) continue;
    if (breachesOf(issue).length === 0)
      return `#${issue.number} was due ${new Date(due).toISOString()}, and nobody said so`;
  }
  return null;
}

function saidInPause({ ledger, issues, before }: OracleContext): string | null {
  for (const issue of issues.values()) {
    const was = before.get(issue.number);
    const isTouched = ledger.deeds.some(
      ({ issue: number, step }) => number === issue.number && step === ledger.step,
    );
    const reopened = issue.timeline.filter(({ event }) => event === 'reopened').at(-1)?.at ?? null;
    if (was === undefined || isTouched || !isPaused(ledger, issue.number, reopened)) continue;
    if (breachesOf(issue).length > breachesOf(was).length)
      return `The clock of #${issue.number} stands still, and a breach was said`;
  }
  return null;
}
