import type { Invariant, OracleContext } from './context.ts';
import { closedByPeople, hasPeoplesSeverity } from './decisions.ts';
import { type ListedIssue, severityLabels } from './listing.ts';
import type { SeenIssue } from './observe.ts';

/** What people decided or wrote stays. */
export const peopleInvariants: readonly Invariant[] = [
  { name: 'peoples-text', check: textChanged },
  { name: 'peoples-title', check: titleChanged },
  { name: 'peoples-labels', check: labelsChanged },
  { name: 'peoples-close', check: openedAgain },
  { name: 'peoples-assignees', check: assigneesChanged },
  { name: 'locked-is-left-alone', check: lockedChanged },
];

const BEGIN = /^<!-- redfirst:begin ([\w-]+) -->\r?$/;
const END = /^<!-- redfirst:end ([\w-]+) -->\r?$/;

/**
 * A text without what stands in the bot's own blocks: its marker lines stay. A block whose markers are doubled, torn or mixed
 * up with another one's is nobody's any more, so that all of it counts as people's.
 */
export function outsideBlocks(body: string): string {
  const lines = body.split('\n');
  const marks = lines.flatMap((line, at) => {
    const begin = BEGIN.exec(line)?.[1];
    const end = END.exec(line)?.[1];
    const name = begin ?? end;
    return name === undefined ? [] : [{ name, at, isBegin: begin !== undefined }];
  });
  const inside = new Set<number>();
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const isWhole =
      mark.isBegin &&
      next !== undefined &&
      !next.isBegin &&
      next.name === mark.name &&
      marks.filter(({ name }) => name === mark.name).length === 2;
    if (isWhole) for (let at = mark.at + 1; at < next.at; at += 1) inside.add(at);
  }
  return lines.filter((_, at) => !inside.has(at)).join('\n');
}

/** Issues that were there before, which no person touched with this event. */
function untouched({ ledger, issues, before }: OracleContext): { issue: ListedIssue; was: ListedIssue }[] {
  const touched = new Set(ledger.deeds.filter(({ step }) => step === ledger.step).map(({ issue }) => issue));
  return [...issues.values()].flatMap((issue) => {
    const was = before.get(issue.number);
    return was === undefined || touched.has(issue.number) ? [] : [{ issue, was }];
  });
}

function textChanged(context: OracleContext): string | null {
  for (const { issue, was } of untouched(context)) {
    if (issue.kind === 'dry-run' || outsideBlocks(issue.body) === outsideBlocks(was.body)) continue;
    return `The text around the blocks of #${issue.number} changed:\n--- before\n${outsideBlocks(was.body)}\n--- after\n${outsideBlocks(issue.body)}`;
  }
  return null;
}

function titleChanged(context: OracleContext): string | null {
  const renamed = new Set(
    context.ledger.deeds.filter(({ does }) => does.what === 'rename').map(({ issue }) => issue),
  );
  for (const { issue, was } of untouched(context))
    if (renamed.has(issue.number) && issue.title !== was.title)
      return `#${issue.number} was called “${was.title}” by people and is now “${issue.title}”`;
  return null;
}

function labelsChanged(context: OracleContext): string | null {
  const severitiesOf = (issue: SeenIssue): string => severityLabels(issue).sort().join(', ');
  for (const { issue, was } of untouched(context))
    if (hasPeoplesSeverity(context.ledger, issue.number) && severitiesOf(issue) !== severitiesOf(was))
      return `People made #${issue.number} ${severitiesOf(was)} and it is now ${severitiesOf(issue) || 'nothing'}`;
  return null;
}

function openedAgain(context: OracleContext): string | null {
  for (const { issue, was } of untouched(context)) {
    if (was.isOpen || !issue.isOpen) continue;
    const isTheirs = closedByPeople(context.ledger, issue.number) !== null;
    const isCalledOff = was.reason === 'not_planned' || was.reason === 'duplicate';
    if (isTheirs && isCalledOff)
      return `People closed #${issue.number} as ${was.reason}, and it is open again`;
    if (was.isLocked) return `#${issue.number} is locked, and is open again`;
  }
  return null;
}

function assigneesChanged(context: OracleContext): string | null {
  const assigned = new Set(
    context.ledger.deeds.filter(({ does }) => does.what === 'assign').map(({ issue }) => issue),
  );
  for (const { issue, was } of untouched(context))
    if (assigned.has(issue.number) && issue.assignees.join() !== was.assignees.join())
      return `People assigned #${issue.number} to ${was.assignees.join()}, and it is now ${issue.assignees.join() || 'nobody’s'}`;
  return null;
}

function lockedChanged(context: OracleContext): string | null {
  for (const { issue, was } of untouched(context)) {
    const isLeft = was.isLocked && !was.isOpen;
    if (isLeft && issue.timeline.length !== was.timeline.length)
      return `#${issue.number} is locked and closed, and something was written there`;
  }
  return null;
}
