import { commitSha, isShallow, mergeBase } from './git.ts';
import { GitError, runGit } from './run-git.ts';

/** The two ends of a change. */
export interface ChangeEnds {
  /** The merge base. */
  base: string;
  head: string;
}

/**
 * The ends of the change from `base` to `head`. What a shallow clone lacks is fetched from `origin`; no file of the tree changes.
 *
 * @throws GitError, with what to fetch, where that does not help
 */
export async function fetchedEnds(root: string, base: string, head: string): Promise<ChangeEnds> {
  const headSha = await fetchedCommit(root, head);
  const baseSha = await fetchedCommit(root, base);
  return { base: await withWholeHistory(root, () => mergeBase(root, baseSha, headSha)), head: headSha };
}

/** The full id of a commit; one that is not here is asked for at `origin`. @throws GitError, with what to fetch */
export async function fetchedCommit(root: string, ref: string): Promise<string> {
  try {
    return await commitSha(root, ref);
  } catch (error) {
    if (!(error instanceof GitError) || !(await fetch(root, [refspecOf(ref)]))) throw error;
    return commitSha(root, /^[0-9a-f]{40,64}$/i.test(ref) || ref.startsWith('origin/') ? ref : 'FETCH_HEAD');
  }
}

/** Does again with the whole history what a shallow clone could not answer. */
export async function withWholeHistory<Value>(root: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitError) || !(await isShallow(root))) throw error;
    if (!(await fetch(root, ['--unshallow']))) throw error;
    return ask();
  }
}

function refspecOf(ref: string): string {
  const branch = /^origin\/(.+)$/.exec(ref)?.[1];
  return branch === undefined ? ref : `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
}

async function fetch(root: string, args: readonly string[]): Promise<boolean> {
  // What begins with a dash would be an option.
  if (args.some((arg) => arg.startsWith('-') && arg !== '--unshallow')) return false;
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-commit-graph'];
  const [first = ''] = args;
  const what = first === '--unshallow' ? [first, 'origin'] : ['origin', first];
  return (await runGit(root, ['fetch', ...options, ...what])).exitCode === 0;
}
