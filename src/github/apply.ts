import type { Applied } from '#src/model/history.ts';
import type { Operation } from '#src/model/operation.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { applyCheck } from './apply-check.ts';
import { applyComment, applyIssueComment, applyKeptComment } from './apply-comment.ts';
import { applyIssueUpdate, applyNewIssue } from './apply-issue.ts';
import { applyLabelRemoval, applyNewLabels } from './apply-labels.ts';
import { readIssue } from './read-issue.ts';
import { isDeleted, statusOf } from './request-failure.ts';

/** What applying made known, and what a maintainer should hear of it; '' for nothing. */
export interface Outcome extends Applied {
  remark: string;
}

const NOTHING: Outcome = { created: null, goneIssue: null, remark: '' };

/**
 * Applies one planned write. `isRetry`: it was begun before and may have taken effect, so that is looked for first.
 * @throws what the request threw, unless it only means that people deleted the issue
 */
export async function apply(
  access: RepositoryAccess,
  operation: Operation,
  isRetry: boolean,
): Promise<Outcome> {
  switch (operation.kind) {
    case 'write-check':
      await applyCheck(access, operation, isRetry);
      return NOTHING;
    case 'write-comment': {
      const isCurrent = await applyComment(access, operation, isRetry);
      return isCurrent
        ? NOTHING
        : { ...NOTHING, remark: `#${operation.pullRequest} has a newer head, so no comment was written` };
    }
    case 'create-issue': {
      const { number, labelsMissing } = await applyNewIssue(access, operation, isRetry);
      return {
        created: { key: operation.key, issue: number },
        goneIssue: null,
        remark:
          labelsMissing.length === 0
            ? ''
            : `GitHub did not keep the labels ${labelsMissing.join(', ')} of #${number}: the App lacks access to set them`,
      };
    }
    case 'comment-issue':
      return orGone(access, operation.issue, () => applyIssueComment(access, operation, isRetry));
    case 'add-labels':
      return orGone(access, operation.issue, () =>
        access.api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
          ...routeOf(access),
          issue_number: operation.issue,
          labels: operation.labels,
        }),
      );
    case 'keep-comment':
      return orGone(access, operation.issue, () => applyKeptComment(access, operation));
    case 'remove-labels':
      return orGone(access, operation.issue, () => applyLabelRemoval(access, operation));
    case 'create-labels':
      await applyNewLabels(access, operation);
      return NOTHING;
    case 'add-assignees':
      return orGone(access, operation.issue, () =>
        access.api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
          ...routeOf(access),
          issue_number: operation.issue,
          assignees: operation.assignees,
        }),
      );
    case 'update-issue':
      return orGone(access, operation.issue, () => applyIssueUpdate(access, operation));
    case 'react':
      await access.api.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
        ...routeOf(access),
        comment_id: operation.comment,
        content: operation.content,
      });
      return NOTHING;
  }
}

/** An issue that people deleted is left alone from then on (design §5). */
async function orGone(
  access: RepositoryAccess,
  issue: number,
  write: () => Promise<unknown>,
): Promise<Outcome> {
  try {
    await write();
    return NOTHING;
  } catch (error) {
    // GitHub hides what we may not see now as it hides what was never there: only a read tells.
    const isGone = isDeleted(error) || (statusOf(error) === 404 && (await isAway(access, issue)));
    if (!isGone) throw error;
    return { ...NOTHING, goneIssue: issue, remark: `#${issue} is gone: people deleted it` };
  }
}

async function isAway(access: RepositoryAccess, issue: number): Promise<boolean> {
  const { kind } = await readIssue(access, issue);
  return kind === 'deleted' || kind === 'moved';
}
