import { isoTime, isoTimeOrNull, nodeId } from '../json-values.ts';
import { appOf, repositoryPage, repositoryUrl } from '../lookup.ts';
import type { GitHub, JsonObject } from '../route.ts';
import type { Issue, IssueComment, Label, Repository } from '../state.ts';
import { appJson } from './apps.ts';
import { labelJson } from './labels.ts';
import { reactionCounts } from './reactions.ts';
import { authorAssociation, userJson } from './users.ts';

/** An issue, or a pull request as the routes of issues show it. */
export function issueJson(github: GitHub, repository: Repository, issue: Issue): JsonObject {
  return {
    ...issueWebhookJson(github, repository, issue),
    closed_by: issue.closedBy === null ? null : userJson(github, issue.closedBy),
    sub_issues_summary: { total: 0, completed: 0, percent_completed: 0 },
  };
}

/** The same as it stands in webhooks, which leave out who closed it. */
export function issueWebhookJson(github: GitHub, repository: Repository, issue: Issue): JsonObject {
  const root = repositoryUrl(github, repository);
  const url = `${root}/issues/${issue.number}`;
  const assignees = issue.assignees.map((login) => userJson(github, login));
  return {
    url,
    repository_url: root,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: issuePage(repository, issue),
    id: issue.id,
    node_id: issueNodeId(issue),
    number: issue.number,
    title: issue.title,
    user: userJson(github, issue.user),
    labels: labelsOf(repository, issue).map((label) => labelJson(github, repository, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: issue.comments.length,
    created_at: isoTime(issue.createdAtMs),
    updated_at: isoTime(issue.updatedAtMs),
    closed_at: isoTimeOrNull(issue.closedAtMs),
    author_association: authorAssociation(repository, issue.user),
    active_lock_reason: issue.lockReason,
    body: issue.body,
    reactions: reactionCounts(issue.reactions, `${url}/reactions`),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: writtenVia(github, issue.appId),
    state_reason: issue.stateReason,
    ...pullRequestLinks(root, repository, issue),
  };
}

/** A comment; its `body` as it was written. */
export function issueCommentJson(
  github: GitHub,
  repository: Repository,
  issue: Issue,
  comment: IssueComment,
): JsonObject {
  const root = repositoryUrl(github, repository);
  const url = `${root}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${issuePage(repository, issue)}#issuecomment-${comment.id}`,
    issue_url: `${root}/issues/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userJson(github, comment.user),
    created_at: isoTime(comment.createdAtMs),
    updated_at: isoTime(comment.updatedAtMs),
    body: comment.body,
    author_association: authorAssociation(repository, comment.user),
    reactions: reactionCounts(comment.reactions, `${url}/reactions`),
    performed_via_github_app: writtenVia(github, comment.appId),
  };
}

/** A pull request has one global id, wherever it is shown. */
export function issueNodeId({ id, pullRequest }: Issue): string {
  return pullRequest === null ? nodeId('Issue', id) : nodeId('PullRequest', pullRequest.id);
}

/** An issue's labels as the repository has them. */
export function labelsOf(repository: Repository, issue: Issue): Label[] {
  return issue.labels.flatMap((key) => repository.labels.get(key) ?? []);
}

/** The page of an issue or pull request for people. */
export function issuePage(repository: Repository, issue: Issue): string {
  return `${repositoryPage(repository)}/${issue.pullRequest === null ? 'issues' : 'pull'}/${issue.number}`;
}

export function writtenVia(github: GitHub, appId: number | null): JsonObject | null {
  return appId === null ? null : appJson(github, appOf(github.state, appId));
}

function pullRequestLinks(root: string, repository: Repository, issue: Issue): JsonObject {
  if (issue.pullRequest === null) return {};
  const page = issuePage(repository, issue);
  return {
    draft: issue.pullRequest.draft,
    pull_request: {
      url: `${root}/pulls/${issue.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: isoTimeOrNull(issue.pullRequest.mergedAtMs),
    },
  };
}
