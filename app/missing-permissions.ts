import type { History } from '#src/model/history.ts';
import type { Operation } from '#src/model/operation.ts';

/** What a workflow's `permissions` must have for each kind of write, as GitHub names it there. */
const NEEDED: Readonly<Record<Operation['kind'], string>> = {
  'write-check': 'checks: write',
  'write-comment': 'pull-requests: write',
  'keep-comment': 'issues: write',
  'create-issue': 'issues: write',
  'update-issue': 'issues: write',
  'comment-issue': 'issues: write',
  'add-labels': 'issues: write',
  'remove-labels': 'issues: write',
  'create-labels': 'issues: write',
  'add-assignees': 'issues: write',
  react: 'issues: write',
};

/** The permissions for want of which GitHub refused writes, sorted. */
export async function missingPermissions(history: History, repositoryId: number): Promise<string[]> {
  const failed = await history.loadFailedOperations(repositoryId);
  const forbidden = failed.filter(({ reason }) => reason.includes('(403)'));
  return [...new Set(forbidden.map(({ operation }) => NEEDED[operation.kind]))].sort();
}
