import { requirePermission } from './access.ts';
import { issueByNumber, presentIssues } from './lookup.ts';
import { gone, notFound } from './reply.ts';
import type { RepositoryRequest } from './route.ts';
import type { Issue, IssueComment } from './state.ts';

/**
 * The issue that a path names by `{issue_number}`. Pull requests stay when issues are disabled.
 * @throws {GitHubError} 404, 410 or 301 as `issueByNumber`, 410 when issues are disabled
 */
export function issueToRead({ github, repository, params }: RepositoryRequest): Issue {
  const issue = issueByNumber(github, repository, params['issue_number'] ?? '');
  if (issue.pullRequest === null && !repository.hasIssues) throw issuesDisabled();
  return issue;
}

/** The same for a write, for which `pull_requests: write` is enough only on a pull request. */
export function issueToWrite(request: RepositoryRequest): Issue {
  const issue = issueToRead(request);
  requireIssueWrite(request, issue);
  return issue;
}

/** The comment that a path names by `{comment_id}`, and its issue. */
export function commentById({ repository, params }: RepositoryRequest): {
  issue: Issue;
  comment: IssueComment;
} {
  for (const issue of presentIssues(repository)) {
    const comment = issue.comments.find(({ id }) => id === Number(params['comment_id']));
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}

/** @throws {GitHubError} 403 for an installation that may write pull requests only, when this is an issue */
export function requireIssueWrite({ actor, repository }: RepositoryRequest, issue: Issue | null): void {
  const need =
    issue === null || issue.pullRequest === null
      ? ({ issues: 'write' } as const)
      : ({ issues: 'write', pull_requests: 'write' } as const);
  requirePermission(actor, repository, need, { method: 'POST', role: 'read' });
}

export function issuesDisabled(): Error {
  return gone('Issues are disabled for this repo');
}
