import type { CommitNode } from '#src/model/history.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { unlessAnswered } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** How far back a baseline is looked for (design §5). */
export const ANCESTORS = 50;

/**
 * A commit and its ancestors, newest first: 50 beyond the commit itself, in one read. None when GitHub does not know the
 * commit (any more), as after a force push.
 */
export function readAncestors(access: RepositoryAccess, sha: string): Promise<CommitNode[]> {
  return unlessAnswered([404, 409, 422], [], () => listed(access, sha));
}

async function listed(access: RepositoryAccess, sha: string): Promise<CommitNode[]> {
  const { data } = await withPatience(access.clock, () =>
    access.api.request('GET /repos/{owner}/{repo}/commits', {
      ...routeOf(access),
      sha,
      per_page: ANCESTORS + 1,
    }),
  );
  return data.map((commit) => ({ sha: commit.sha, parents: commit.parents.map((parent) => parent.sha) }));
}
