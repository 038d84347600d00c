import type { OperationOf } from '#src/model/operation.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { readOwnComment } from './read-comments.ts';
import { readHeadSha } from './read-pull-request.ts';

/**
 * Creates or updates the comment on a pull request, unless its head moved meanwhile: then the next run has the word.
 * @returns whether the head still was the one that the comment is about
 */
export async function applyComment(
  access: RepositoryAccess,
  operation: OperationOf<'write-comment'>,
  isRetry: boolean,
): Promise<boolean> {
  const { pullRequest, headSha, marker, body } = operation;
  if ((await readHeadSha(access, pullRequest)) !== headSha) return false;
  const comment = isRetry
    ? ((await readOwnComment(access, { issue: pullRequest, marker }))?.id ?? null)
    : operation.comment;
  if (comment === null)
    await access.api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...routeOf(access),
      issue_number: pullRequest,
      body,
    });
  else
    await access.api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...routeOf(access),
      comment_id: comment,
      body,
    });
  return true;
}

/** One more comment on an issue. Tried again, it first looks for its marker. */
export async function applyIssueComment(
  access: RepositoryAccess,
  { issue, marker, body }: OperationOf<'comment-issue'>,
  isRetry: boolean,
): Promise<void> {
  if (isRetry && (await readOwnComment(access, { issue, marker })) !== null) return;
  await access.api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...routeOf(access),
    issue_number: issue,
    body,
  });
}
