import { MAIN } from '../script/script.ts';
import type { Invariant, OracleContext } from './context.ts';
import { BOT, botComments, botEvents } from './listing.ts';

/** A second cycle that no commit explains makes an issue a flaky one. */
const UNEXPLAINED_CYCLES = 2;
/** Turned flaky, a duplicate, all tests removed: each is said once at most. */
const SAID_ONCE = 3;

/** No spam. */
export const commentInvariants: readonly Invariant[] = [
  { name: 'comments-only-for-changes', check: tooManyComments },
  { name: 'no-flapping', check: flapping },
  { name: 'one-comment-a-pull-request', check: tooManyOnPullRequest },
];

function tooManyComments({ ledger, issues }: OracleContext): string | null {
  for (const issue of issues.values()) {
    const changes = issue.timeline.filter(({ event }) => event === 'closed' || event === 'reopened').length;
    const deeds = ledger.deeds.filter(({ issue: number }) => number === issue.number).length;
    const starts = ledger.filingSince === null || issue.kind !== 'dry-run' ? 0 : 1;
    // A warning and a breach for each due date; a person's deed may be answered, and gives one more at most.
    const most = changes + 2 * (1 + changes + deeds) + deeds + starts + SAID_ONCE;
    const said = botComments(issue).length;
    if (said > most) return `#${issue.number} has ${said} comments of the bot; ${most} have a reason`;
    const bodies = botComments(issue).map(({ body }) => body);
    const twice = bodies.find((body, at) => bodies.indexOf(body) !== at);
    if (twice !== undefined) return `#${issue.number} has the same comment twice: ${twice}`;
  }
  return null;
}

/** How often commits of the branch brought a bug in. */
function timesBroughtIn({ ledger }: OracleContext, bug: string): number {
  const commits = [...ledger.commits.values()].filter(({ branch }) => branch === MAIN);
  return commits.filter(({ bugs }, at) => bugs.includes(bug) && commits[at - 1]?.bugs.includes(bug) !== true)
    .length;
}

function flapping(context: OracleContext): string | null {
  for (const issue of context.issues.values()) {
    const reopened = botEvents(issue, 'reopened').length;
    const broughtIn = [...issue.bugs].reduce((sum, bug) => sum + timesBroughtIn(context, bug), 0);
    // Once more, and it is about a flaky test from then on.
    const asFlaky = issue.labels.includes('flaky') ? 1 : 0;
    if (issue.kind === 'cause' && reopened > broughtIn + UNEXPLAINED_CYCLES - 1 + asFlaky)
      return `#${issue.number} was opened again ${reopened} times, and commits brought its bugs in ${broughtIn} times`;
  }
  return null;
}

function tooManyOnPullRequest({ seen }: OracleContext): string | null {
  for (const issue of seen.values()) {
    if (!issue.isPullRequest) continue;
    const said = issue.timeline.filter(({ event, actor }) => event === 'commented' && actor === BOT).length;
    if (said > 1) return `Pull request #${issue.number} has ${said} comments of the bot`;
  }
  return null;
}
