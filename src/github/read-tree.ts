import { type RepositoryAccess, routeOf } from './api.ts';
import { requestFailure } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** The files of a commit. */
export interface CommitTree {
  /** Git blob ids by path. Without links and submodules, whose content is not what their path says. */
  files: ReadonlyMap<string, string>;
  /** False: GitHub cut the list (at 100,000 entries or 7 MB, its documentation of "Get a tree"), so that a path may be missing. */
  isWhole: boolean;
}

const LINK = '120000';

/**
 * All files of a commit, in one read. Asked of the base repository for a fork's commit too: forks share one network of objects, where each
 * commit is found by its sha. A sentence's end instead, where GitHub does not give it.
 */
export async function readTree(
  access: RepositoryAccess,
  sha: string,
): Promise<CommitTree | { unknown: string }> {
  try {
    const { data } = await withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...routeOf(access),
        tree_sha: sha,
        recursive: '1',
      }),
    );
    const files = data.tree.flatMap(({ path, type, mode, sha: blob }): [string, string][] =>
      type === 'blob' && mode !== LINK && path !== undefined && blob != null ? [[path, blob]] : [],
    );
    return { files: new Map(files), isWhole: !data.truncated };
  } catch (error) {
    const failure = requestFailure(error, access.clock.now());
    if (failure.kind !== 'final') throw error;
    return { unknown: `GitHub does not give them (${failure.status}: ${failure.reason})` };
  }
}
