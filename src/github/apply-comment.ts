import type { OperationOf } from '#src/model/operation.ts';
import { isSameText } from '#src/model/same-text.ts';
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
  await (comment === null
    ? createComment(access, { issue: pullRequest, body })
    : updateComment(access, { comment, body }));
  return true;
}

/** Writes the comment with this marker on an issue, or brings the one that is there up to date. Always looks first. */
export async function applyKeptComment(
  access: RepositoryAccess,
  { issue, marker, body }: OperationOf<'keep-comment'>,
): Promise<void> {
  const there = await readOwnComment(access, { issue, marker });
  if (there === null) return createComment(access, { issue, body });
  if (!isSameText(there.body, body)) await updateComment(access, { comment: there.id, body });
}

/** One more comment on an issue. Tried again, it first looks for its marker. */
export async function applyIssueComment(
  access: RepositoryAccess,
  { issue, marker, body }: OperationOf<'comment-issue'>,
  isRetry: boolean,
): Promise<void> {
  if (isRetry && (await readOwnComment(access, { issue, marker })) !== null) return;
  await createComment(access, { issue, body });
}

async function createComment(
  access: RepositoryAccess,
  { issue, body }: { issue: number; body: string },
): Promise<void> {
  await access.api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...routeOf(access),
    issue_number: issue,
    body,
  });
}

async function updateComment(
  access: RepositoryAccess,
  { comment, body }: { comment: number; body: string },
): Promise<void> {
  await access.api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...routeOf(access),
    comment_id: comment,
    body,
  });
}
