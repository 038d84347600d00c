import type { Said } from '#src/analysis/command.ts';
import { type CommandEffect, effectOf, type IssueCommand } from '#src/analysis/command-effects.ts';
import { thoseThatWork, whyNotHere } from '#src/analysis/command-place.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import { readCanBeAssigned } from '#src/github/read-can-be-assigned.ts';
import { readIssue } from '#src/github/read-issue.ts';
import { mayWrite } from '#src/github/read-permission.ts';
import type { History } from '#src/model/history.ts';
import { renderHelp, renderRefusal } from '#src/render/command-answer.ts';
import type { IssueAtHand, LookSources } from './issue-at-hand.ts';
import type { IssueComment } from './issue-comment.ts';
import { loadLookSources, lookAtIssue } from './look-at-issue.ts';

/** What becomes of a comment with a command. */
export type Understood =
  | { kind: 'refused' | 'helped'; answer: { marker: string; body: string } }
  | { kind: 'started' }
  | { kind: 'obeyed'; sources: LookSources; hand: IssueAtHand; effect: CommandEffect };

/** What a command comes to here and now, by who says it, where, and what is known of the issue. Writes nothing. */
export async function understandCommand(
  { access, history }: { access: RepositoryAccess; history: History },
  comment: IssueComment,
  said: Said,
): Promise<Understood> {
  const refused = (why: string): Understood => ({
    kind: 'refused',
    answer: renderRefusal(comment.id, why),
  });
  if ('wrong' in said) return refused(howItIsSaid(said.wrong.usage));
  if (!(await mayWrite(access, comment.author)))
    return refused('commands need write access to this repository.');
  if (comment.isPullRequest) return refused('commands work on issues, not on pull requests.');
  const sources = await loadLookSources(access, history);
  const hand = await atHand(sources, comment);
  const place = { record: hand?.record ?? null, filing: sources.filing };
  const { command } = said;
  const why = whyNotHere(command.kind, place);
  if (why !== null) return refused(why);
  if (command.kind === 'start') return { kind: 'started' };
  if (command.kind === 'help')
    return { kind: 'helped', answer: renderHelp(comment.id, thoseThatWork(place)) };
  if (hand === null || place.record === null) return refused('there is no such issue any more.');
  const effect =
    (await whyNotOnGitHub(access, command, comment.issue)) ??
    effectOf(place.record, command, {
      by: comment.author,
      at: comment.at,
      present: hand.issue.labels,
      labels: sources.config.labels,
      slaHours: sources.config.sla.hours,
    });
  return 'refused' in effect ? refused(effect.refused) : { kind: 'obeyed', sources, hand, effect };
}

function howItIsSaid(usage: string | null): string {
  return usage === null
    ? 'there is no such command. `/redfirst help` lists what works.'
    : `it is written \`/redfirst ${usage}\`.`;
}

/** The issue that the comment is on, with all that people decided before; null: it is gone. */
async function atHand(
  sources: LookSources,
  { repository, issue }: IssueComment,
): Promise<IssueAtHand | null> {
  const found = await readIssue(sources.access, issue);
  if (found.kind !== 'there') return null;
  return lookAtIssue(sources, found.issue, await sources.history.loadCauseOfIssue(repository.id, issue));
}

/** Why a command can't be obeyed that only GitHub knows; null: it can. */
async function whyNotOnGitHub(
  access: RepositoryAccess,
  command: IssueCommand,
  issue: number,
): Promise<{ refused: string } | null> {
  switch (command.kind) {
    case 'assign':
      return (await readCanBeAssigned(access, command.login))
        ? null
        : { refused: `\`${command.login}\` can't be assigned to issues here.` };
    case 'duplicate':
      return command.of === issue
        ? { refused: 'that is this issue itself.' }
        : whyNoOriginal(access, command.of);
    default:
      return null;
  }
}

async function whyNoOriginal(access: RepositoryAccess, of: number): Promise<{ refused: string } | null> {
  const found = await readIssue(access, of);
  if (found.kind !== 'there' || found.issue.isPullRequest)
    return { refused: 'this repository has no issue of that number.' };
  const { isOpen, reason } = found.issue;
  return isOpen || reason !== 'duplicate'
    ? null
    : { refused: 'that issue is a duplicate itself: name the one that it is of.' };
}
