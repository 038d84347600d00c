import type { Probot } from 'probot';
import { repositoryOf } from './payload-repository.ts';
import type { TriageApp } from './triage-app.ts';

/** A new comment of a person may hold a command. Edits of old comments, and bots, are not obeyed. */
export function onIssueComment(probot: Probot, app: TriageApp): void {
  probot.on('issue_comment.created', async ({ payload }) => {
    const { comment, issue, repository, installation } = payload;
    if (comment.user === null || comment.user.type === 'Bot') return;
    await app.commented(
      {
        repository: repositoryOf(repository),
        id: comment.id,
        author: comment.user.login,
        body: comment.body,
        at: comment.created_at,
        issue: issue.number,
        issueAuthor: issue.user?.login ?? null,
        isPullRequest: issue.pull_request !== undefined,
      },
      installation?.id ?? null,
    );
  });
}
