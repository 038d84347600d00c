import { join } from 'node:path';
import { git } from './run-git.ts';
import type { TreeEntries } from './tree-entries.ts';

/**
 * Writes files as a checkout would, filters, line ends and modes included, into a folder below `folder`, and returns that. The
 * repository's own index is not asked.
 *
 * @throws GitError, also when a filter fails
 */
export async function stageFiles(
  { root, folder }: { root: string; folder: string },
  target: TreeEntries,
  paths: readonly string[],
): Promise<string> {
  const staged = join(folder, 'staged');
  if (paths.length === 0) return staged;
  // What a partial clone lacks may be fetched.
  const env = { GIT_INDEX_FILE: join(folder, 'index'), GIT_NO_LAZY_FETCH: undefined };
  // All of the tree: its `.gitattributes` say how files are written.
  const entries = [...target].map(([path, { mode, id }]) => `${mode} ${id}\t${path}\0`).join('');
  await git(root, ['update-index', '-z', '--index-info'], { env, input: entries });
  const input = paths.map((path) => `${path}\0`).join('');
  await git(root, ['checkout-index', '-z', '--stdin', `--prefix=${staged}/`], { env, input });
  return staged;
}
