import type { Bug } from '../script/script.ts';
import type { Invariant, OracleContext } from './context.ts';
import { closedByPeople, commandsOn } from './decisions.ts';
import { lastFailure, passesAfter, runsAfterMass, timelyRuns } from './evidence.ts';
import { everFailedIn, type PlayedRun } from './ledger.ts';
import { BOT, botEvents, type ListedIssue } from './listing.ts';

/** In how many trusted runs a test must pass before its issue is closed (the config's default). */
const CLOSE_AFTER = 3;
/** The same of a test that was called flaky. */
const STREAK = 10;

/** Why issues are closed and opened again. */
export const stateInvariants: readonly Invariant[] = [
  { name: 'closed-on-passes-only', check: closedTooEarly },
  { name: 'reopened-on-newer-failures-only', check: reopenedWrongly },
];

/** Issues to which the bot did something with this event. */
function didNow({ issues, before }: OracleContext, event: string): ListedIssue[] {
  return [...issues.values()].filter((issue) => {
    const was = before.get(issue.number);
    return botEvents(issue, event).length > (was === undefined ? 0 : botEvents(was, event).length);
  });
}

function closedTooEarly(context: OracleContext): string | null {
  const { ledger } = context;
  for (const issue of didNow(context, 'closed')) {
    if (issue.kind === 'dry-run' || issue.isOpen) continue;
    // People asked for it with this event.
    if (closedByPeople(ledger, issue.number)?.step === ledger.step) continue;
    if (issue.reason === 'duplicate') {
      if (!hasElder(context, issue)) return `#${issue.number} was closed as a duplicate, and is none`;
      continue;
    }
    if (issue.kind === 'suite') {
      if (runsAfterMass(ledger).length < 1) return `#${issue.number} was closed while the suite is broken`;
      continue;
    }
    const needed = issue.labels.includes('flaky') ? STREAK : CLOSE_AFTER;
    const why = ledger.script.bugs
      .filter(({ name }) => issue.bugs.has(name))
      .map((bug) => {
        const passes = passesAfter(ledger, lastFailure(timelyRuns(ledger), bug), bug);
        return passes.length < needed ? `${bug.name} passed in ${passes.length} runs since` : null;
      })
      .find((found) => found !== null);
    if (why !== undefined) return `#${issue.number} was closed too early: ${why}`;
  }
  return null;
}

function hasElder({ issues }: OracleContext, issue: ListedIssue): boolean {
  return [...issues.values()].some(
    (other) => other.number < issue.number && [...other.bugs].some((bug) => issue.bugs.has(bug)),
  );
}

function reopenedWrongly(context: OracleContext): string | null {
  const { ledger, before } = context;
  for (const issue of didNow(context, 'reopened')) {
    const was = before.get(issue.number);
    const closed = was?.timeline.filter(({ event }) => event === 'closed').at(-1);
    if (was === undefined || closed === undefined || issue.kind === 'suite') continue;
    const bugs = ledger.script.bugs.filter(({ name }) => issue.bugs.has(name));
    const isTheirs = isClosedByPeople(context, was);
    const mayBe = bugs.some((bug) => {
      const later = ledger.toldSince(closed.at);
      // A run that was repeated since says something else now than it did then.
      const earlier = ledger.toldBefore(closed.at).filter((run) => !later.includes(run));
      const contained = fixOf(context, bug, { earlier, byBot: closed.actor === BOT && !isTheirs });
      return later.some((run) => everFailedIn(run, bug) && contained(run));
    });
    if (!mayBe) return `#${issue.number} was opened again, and no later commit failed`;
  }
  return null;
}

/** Whether people closed it, by hand or by a command, and the bot has not since. */
function isClosedByPeople({ ledger }: OracleContext, { number, timeline }: ListedIssue): boolean {
  const decision = closedByPeople(ledger, number);
  const closed = timeline.filter(({ event }) => event === 'closed').at(-1);
  return decision !== null && (closed?.actor !== BOT || commandsOn(ledger, number, 'close').length > 0);
}

/** Whether a run's commit has what mended the bug: the first pass, or where people said so a commit after the failure. */
function fixOf(
  { ledger }: OracleContext,
  bug: Bug,
  { earlier, byBot }: { earlier: readonly PlayedRun[]; byBot: boolean },
): (run: PlayedRun) => boolean {
  const failure = lastFailure(earlier, bug);
  const [pass] = byBot ? passesAfter(ledger, failure, bug) : [];
  if (pass !== undefined) return (run) => (run.commit.order ?? -1) >= (pass.commit.order ?? -1);
  return (run) => failure === null || (run.commit.order ?? -1) > (failure.commit.order ?? -1);
}
