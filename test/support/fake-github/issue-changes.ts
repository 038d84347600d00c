import { accountOfActor } from './access.ts';
import { accountOf } from './lookup.ts';
import { issueWebhookJson } from './resources/issue-json.ts';
import { labelJson, labelNamed } from './resources/labels.ts';
import { userJson } from './resources/users.ts';
import type { Actor, GitHub, JsonObject } from './route.ts';
import type { Issue, Repository } from './state.ts';

/** Somebody changes an issue. */
export interface IssueChange {
  github: GitHub;
  repository: Repository;
  issue: Issue;
  actor: Actor;
}

/** Sends `issues.<action>`; pull requests have events of their own, which the routes of issues do not send. */
export function announce(change: IssueChange, action: string, fields: JsonObject = {}): void {
  const { github, repository, issue, actor } = change;
  if (issue.pullRequest !== null) return;
  github.send({
    event: 'issues',
    action,
    repository,
    sender: accountOfActor(github, actor),
    fields: { issue: issueWebhookJson(github, repository, issue), ...fields },
  });
}

/** Remembers what happened, for `events` and the timeline, and when. */
export function record(
  { github, issue, actor }: IssueChange,
  event: string,
  label: string | null = null,
): void {
  const now = github.nowMs();
  issue.updatedAtMs = now;
  issue.events.push({
    id: github.newId(),
    event,
    actor: accountOfActor(github, actor).login,
    createdAtMs: now,
    label,
  });
}

/** Adds those labels that the issue lacks; what the repository does not know becomes a label of it. */
export function addLabels(change: IssueChange, names: readonly string[]): void {
  const { github, repository, issue } = change;
  for (const name of names) {
    const label = labelNamed(github, repository, name);
    const key = label.name.toLowerCase();
    if (issue.labels.includes(key)) continue;
    issue.labels.push(key);
    record(change, 'labeled', key);
    announce(change, 'labeled', { label: labelJson(github, repository, label) });
  }
}

/** Takes labels away, by their lower-case names; those that the issue does not have are passed over. */
export function removeLabels(change: IssueChange, keys: readonly string[]): void {
  const { github, repository, issue } = change;
  for (const key of keys) {
    const label = repository.labels.get(key);
    if (label === undefined || !issue.labels.includes(key)) continue;
    issue.labels = issue.labels.filter((own) => own !== key);
    record(change, 'unlabeled', key);
    announce(change, 'unlabeled', { label: labelJson(github, repository, label) });
  }
}

/** Makes `names` the issue's labels. */
export function setLabels(change: IssueChange, names: readonly string[]): void {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  removeLabels(
    change,
    change.issue.labels.filter((key) => !wanted.has(key)),
  );
  addLabels(change, names);
}

export function closeIssue(change: IssueChange, reason: 'completed' | 'not_planned' | 'duplicate'): void {
  const { github, issue, actor } = change;
  if (issue.state === 'closed') return;
  issue.state = 'closed';
  issue.stateReason = issue.pullRequest === null ? reason : null;
  issue.closedAtMs = github.nowMs();
  issue.closedBy = accountOfActor(github, actor).login;
  record(change, 'closed');
  announce(change, 'closed');
}

export function reopenIssue(change: IssueChange): void {
  const { issue } = change;
  if (issue.state === 'open') return;
  issue.state = 'open';
  issue.stateReason = issue.pullRequest === null ? 'reopened' : null;
  issue.closedAtMs = null;
  issue.closedBy = null;
  record(change, 'reopened');
  announce(change, 'reopened');
}

export function lockIssue(change: IssueChange, reason: Issue['lockReason']): void {
  change.issue.locked = true;
  change.issue.lockReason = reason;
  record(change, 'locked');
  announce(change, 'locked');
}

export function unlockIssue(change: IssueChange): void {
  change.issue.locked = false;
  change.issue.lockReason = null;
  record(change, 'unlocked');
  announce(change, 'unlocked');
}

/** Ten people at most are assigned to an issue; more are passed over. */
const maxAssignees = 10;

/** Makes `logins`, in their accounts' own spelling, the issue's assignees. */
export function setAssignees(change: IssueChange, logins: readonly string[]): void {
  const { github, issue } = change;
  const before = issue.assignees;
  const after = [...new Set(logins.map((login) => accountOf(github.state, login).login))].slice(
    0,
    maxAssignees,
  );
  issue.assignees = after;
  for (const [event, action, people] of [
    ['unassigned', 'unassigned', before.filter((login) => !after.includes(login))],
    ['assigned', 'assigned', after.filter((login) => !before.includes(login))],
  ] as const)
    for (const login of people) {
      record(change, event);
      announce(change, action, { assignee: userJson(github, login) });
    }
}
