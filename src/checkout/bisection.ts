import { withWholeHistory } from './fetched-commits.ts';
import { GitError, git, runGit } from './run-git.ts';

/** A commit in which a test may have begun to fail. */
export interface Candidate {
  sha: string;
  isMerge: boolean;
}

/**
 * The commits in `bad` and in none of `good`, those first that halve them best, as `git bisect` chooses.
 * @throws GitError
 */
export async function candidates(root: string, bad: string, good: readonly string[]): Promise<Candidate[]> {
  const range = [bad, ...good.map((sha) => `^${sha}`)];
  const merges = new Set((await git(root, ['rev-list', '--merges', ...range, '--'])).split('\n'));
  return (await git(root, ['rev-list', '--bisect-all', ...range, '--']))
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .filter((sha) => sha !== '')
    .map((sha) => ({ sha, isMerge: merges.has(sha) }));
}

/** @throws GitError unless `good` comes before `bad`; what a shallow clone lacks is fetched */
export async function checkOrder(root: string, good: string, bad: string): Promise<void> {
  const isBefore = async (): Promise<true> => {
    const { exitCode } = await runGit(root, ['merge-base', '--is-ancestor', good, bad]);
    if (exitCode === 0) return true;
    throw new GitError(
      `${good.slice(0, 10)} does not come before ${bad.slice(0, 10)}. Give --good a commit that the bad one was made from.`,
    );
  };
  await withWholeHistory(root, isBefore);
}
