import type { CommitNode } from '#src/model/history.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { statusOf } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** How far back a baseline is looked for (design §5). */
const ANCESTORS = 50;

/**
 * A commit and its ancestors, newest first: 50 beyond the commit itself, in one read. None when GitHub does not know the
 * commit (any more), as after a force push.
 */
export async function readAncestors(access: RepositoryAccess, sha: string): Promise<CommitNode[]> {
  try {
    return await listed(access, sha);
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 409 || status === 422) return [];
    throw error;
  }
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
