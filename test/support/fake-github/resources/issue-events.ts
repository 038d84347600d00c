import { issueToRead } from '../issue-access.ts';
import { isoTime, nodeId } from '../json-values.ts';
import { accountOf, repositoryUrl } from '../lookup.ts';
import { pageReply } from '../reply.ts';
import type { GitHub, JsonObject, RepositoryRoute } from '../route.ts';
import type { Issue, IssueEvent, Repository } from '../state.ts';
import { issueCommentJson, writtenVia } from './issue-json.ts';
import { userJson } from './users.ts';

const read = { issues: 'read', pull_requests: 'read' } as const;

export const issueEventRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/events',
    permission: read,
    docs: 'issues/events#list-issue-events',
    handle(request) {
      const { github, repository } = request;
      const issue = issueToRead(request);
      return pageReply(issue.events, (event) => eventJson(github, repository, issue, event));
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{issue_number}/timeline',
    permission: read,
    docs: 'issues/timeline#list-timeline-events-for-an-issue',
    handle(request) {
      const { github, repository } = request;
      const issue = issueToRead(request);
      const entries = [
        ...issue.events.map((event) => ({
          atMs: event.createdAtMs,
          json: eventJson(github, repository, issue, event),
        })),
        ...issue.comments.map((comment) => ({
          atMs: comment.createdAtMs,
          json: {
            ...issueCommentJson(github, repository, issue, comment),
            event: 'commented',
            actor: userJson(github, comment.user),
          },
        })),
      ].sort((left, right) => left.atMs - right.atMs);
      return pageReply(entries, ({ json }) => json);
    },
  },
];

function eventJson(github: GitHub, repository: Repository, issue: Issue, event: IssueEvent): JsonObject {
  const label = event.label === null ? undefined : repository.labels.get(event.label);
  return {
    id: event.id,
    node_id: nodeId('IssueEvent', event.id),
    url: `${repositoryUrl(github, repository)}/issues/events/${event.id}`,
    actor: userJson(github, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: isoTime(event.createdAtMs),
    performed_via_github_app: writtenVia(github, accountOf(github.state, event.actor).appId),
    ...(event.label === null
      ? {}
      : { label: { name: label?.name ?? event.label, color: label?.color ?? 'ededed' } }),
    ...(event.event === 'locked' ? { lock_reason: issue.lockReason } : {}),
    ...(event.event === 'closed'
      ? { state_reason: issue.state === 'closed' ? issue.stateReason : null }
      : {}),
  };
}
