import { accountOfActor, appIdOfActor, hasRole, mayLabel } from '../access.ts';
import { issuesDisabled, issueToRead, issueToWrite } from '../issue-access.ts';
import {
  addLabels,
  announce,
  closeIssue,
  type IssueChange,
  lockIssue,
  record,
  reopenIssue,
  setAssignees,
  setLabels,
  unlockIssue,
} from '../issue-changes.ts';
import { readBody, readChoice, readLogins, readTitle } from '../issue-fields.ts';
import { presentIssues } from '../lookup.ts';
import { created, forbidden, noContent, ok, pageReply, validationFailed } from '../reply.ts';
import type { Actor, Reply, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Issue, Repository } from '../state.ts';
import { issueEventRoutes } from './issue-events.ts';
import { issueJson } from './issue-json.ts';
import { issueLabelRoutes } from './issue-labels.ts';
import { readLabelNames } from './labels.ts';

const read = { issues: 'read', pull_requests: 'read' } as const;
const write = { issues: 'write', pull_requests: 'write' } as const;
const lockReasons = ['off-topic', 'too heated', 'resolved', 'spam'] as const;

export const issueRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues',
    permission: read,
    docs: 'issues/issues#list-repository-issues',
    handle: listIssues,
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues',
    permission: { issues: 'write' },
    role: 'read',
    docs: 'issues/issues#create-an-issue',
    handle: createIssue,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    permission: read,
    docs: 'issues/issues#get-an-issue',
    handle: (request) => ok(issueJson(request.github, request.repository, issueToRead(request))),
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/issues/{issue_number}',
    permission: write,
    role: 'read',
    docs: 'issues/issues#update-an-issue',
    handle: updateIssue,
  },
  {
    method: 'PUT',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/lock',
    permission: write,
    docs: 'issues/issues#lock-an-issue',
    handle(request) {
      const { github, repository, actor, body } = request;
      const reason = readChoice(body, 'lock_reason', lockReasons);
      lockIssue({ github, repository, actor, issue: issueToWrite(request) }, reason ?? null);
      return noContent();
    },
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/lock',
    permission: write,
    docs: 'issues/issues#unlock-an-issue',
    handle(request) {
      const { github, repository, actor } = request;
      unlockIssue({ github, repository, actor, issue: issueToWrite(request) });
      return noContent();
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/assignees',
    permission: write,
    docs: 'issues/assignees#add-assignees-to-an-issue',
    handle: (request) => assign(request, (before, logins) => [...before, ...logins], 201),
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/assignees',
    permission: write,
    docs: 'issues/assignees#remove-assignees-from-an-issue',
    handle: (request) =>
      assign(request, (before, logins) => before.filter((login) => !logins.includes(login)), 200),
  },
  ...issueLabelRoutes,
  ...issueEventRoutes,
];

/** Issues and pull requests (those with `pull_request`), newest first unless asked otherwise. */
function listIssues({ github, repository, query }: RepositoryRequest): Reply {
  const state = query.get('state') ?? 'open';
  const sinceMs = Date.parse(query.get('since') ?? '') || 0;
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const creator = query.get('creator')?.toLowerCase();
  const assignee = query.get('assignee')?.toLowerCase();
  const found = presentIssues(repository).filter(
    (issue) =>
      (issue.pullRequest !== null || repository.hasIssues) &&
      (state === 'all' || issue.state === state) &&
      issue.updatedAtMs >= sinceMs &&
      labels.every((name) => issue.labels.includes(name.toLowerCase())) &&
      (creator === undefined || issue.user.toLowerCase() === creator) &&
      isAssigned(issue, assignee),
  );
  const key = query.get('sort') ?? 'created';
  const rank = (issue: Issue): number =>
    key === 'updated' ? issue.updatedAtMs : key === 'comments' ? issue.comments.length : issue.createdAtMs;
  found.sort((left, right) => rank(left) - rank(right) || left.number - right.number);
  if (query.get('direction') !== 'asc') found.reverse();
  return pageReply(found, (issue) => issueJson(github, repository, issue));
}

function isAssigned({ assignees }: Issue, assignee: string | undefined): boolean {
  if (assignee === undefined) return true;
  if (assignee === 'none') return assignees.length === 0;
  return assignee === '*'
    ? assignees.length > 0
    : assignees.some((login) => login.toLowerCase() === assignee);
}

function createIssue({ github, repository, actor, body }: RepositoryRequest): Reply {
  if (!repository.hasIssues) throw issuesDisabled();
  const title = readTitle(body, true);
  const labels = body['labels'] === undefined ? [] : readLabelNames(body['labels']);
  const assignees = assignable(repository, readLogins(body) ?? [], true);
  const now = github.nowMs();
  const issue: Issue = {
    id: github.newId(),
    number: repository.nextNumber,
    title,
    body: readBody(body) ?? null,
    user: accountOfActor(github, actor).login,
    appId: appIdOfActor(actor),
    labels: [],
    assignees: [],
    state: 'open',
    stateReason: null,
    locked: false,
    lockReason: null,
    createdAtMs: now,
    updatedAtMs: now,
    closedAtMs: null,
    closedBy: null,
    comments: [],
    reactions: [],
    events: [],
    deletedAtMs: null,
    transferredTo: null,
    pullRequest: null,
  };
  repository.nextNumber += 1;
  repository.issues.set(issue.number, issue);
  const change: IssueChange = { github, repository, issue, actor };
  announce(change, 'opened');
  if (mayLabel(actor, repository)) {
    addLabels(change, labels);
    setAssignees(change, assignees);
  }
  const json = issueJson(github, repository, issue);
  return created(json, String(json['url']));
}

/** All fields are read before any is written, so that a refused change changes nothing. */
function updateIssue(request: RepositoryRequest): Reply {
  const { github, repository, actor, body } = request;
  const issue = issueToWrite(request);
  if (!mayEdit(actor, repository, issue)) throw forbidden('Must have admin rights to Repository.');
  const title = body['title'] === undefined || body['title'] === null ? issue.title : readTitle(body, false);
  const text = readBody(body);
  const state = readChoice(body, 'state', ['open', 'closed'] as const);
  const reason = readChoice(body, 'state_reason', [
    'completed',
    'not_planned',
    'duplicate',
    'reopened',
  ] as const);
  const labels = body['labels'] === undefined ? undefined : readLabelNames(body['labels']);
  const logins = readLogins(body);
  const assignees = logins === undefined ? undefined : assignable(repository, logins, true);
  const change: IssueChange = { github, repository, issue, actor };
  edit(change, title, text === undefined ? issue.body : text);
  if (mayLabel(actor, repository)) {
    if (labels !== undefined) setLabels(change, labels);
    if (assignees !== undefined) setAssignees(change, assignees);
  }
  // A reason is "ignored unless state is changed".
  if (state === 'closed')
    closeIssue(change, reason === undefined || reason === 'reopened' ? 'completed' : reason);
  if (state === 'open') reopenIssue(change);
  return ok(issueJson(github, repository, issue));
}

function edit(change: IssueChange, title: string, body: string | null): void {
  const { github, issue } = change;
  const before = { title: issue.title, body: issue.body };
  if (title === before.title && body === before.body) return;
  issue.title = title;
  issue.body = body;
  issue.updatedAtMs = github.nowMs();
  if (title !== before.title) record(change, 'renamed');
  announce(change, 'edited', {
    changes: {
      ...(title === before.title ? {} : { title: { from: before.title } }),
      ...(body === before.body ? {} : { body: { from: before.body ?? '' } }),
    },
  });
}

function mayEdit(actor: Actor, repository: Repository, issue: Issue): boolean {
  if (actor.kind !== 'user') return true;
  return actor.account.login === issue.user || hasRole(repository, actor.account.login, 'triage');
}

function assign(
  request: RepositoryRequest,
  next: (before: readonly string[], logins: readonly string[]) => string[],
  status: number,
): Reply {
  const { github, repository, actor, body } = request;
  const issue = issueToWrite(request);
  const logins = assignable(repository, readLogins(body) ?? [], false);
  if (mayLabel(actor, repository))
    setAssignees({ github, repository, actor, issue }, next(issue.assignees, logins));
  return { kind: 'plain', status, body: issueJson(github, repository, issue) };
}

/**
 * Who of `logins` can be assigned: those with a role in the repository.
 * @throws {GitHubError} 422 for another, if `strict`; the routes of assignees pass others over in silence
 */
function assignable(repository: Repository, logins: readonly string[], strict: boolean): string[] {
  const unknown = logins.find((login) => !hasRole(repository, login, 'read'));
  if (unknown !== undefined && strict)
    throw validationFailed([{ resource: 'Issue', field: 'assignees', code: 'invalid', value: unknown }]);
  return logins.filter((login) => hasRole(repository, login, 'read'));
}
