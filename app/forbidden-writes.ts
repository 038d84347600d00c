import type { History } from '#src/model/history.ts';
import type { Operation } from '#src/model/operation.ts';
import type { Check } from '#src/model/preview-output.ts';

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

/** The writes that GitHub forbade, in the order of their planning. */
export async function forbiddenWrites(history: History, repositoryId: number): Promise<Operation[]> {
  const failed = await history.loadFailedOperations(repositoryId);
  return failed.filter(({ reason }) => reason.includes('(403)')).map(({ operation }) => operation);
}

/** The permissions for want of which GitHub refused these writes, sorted. */
export function missingPermissions(writes: readonly Operation[]): string[] {
  return [...new Set(writes.map(({ kind }) => NEEDED[kind]))].sort();
}

/** The checks among these writes as they would be now: of each commit the newest that says how it ended. */
export function unwrittenChecks(writes: readonly Operation[]): Check[] {
  const newest = new Map<string, Check>();
  for (const write of writes)
    if (write.kind === 'write-check' && write.status === 'completed') newest.set(write.headSha, write.check);
  return [...newest.values()];
}
