import { gitAnswer } from './git.ts';

/** The branch that counts in a repository, and how it became known, for people to read. */
export interface KnownBranch {
  name: string;
  from: string;
}

/**
 * The default branch, as far as a clone tells: what the remote said when it was cloned, else a usual name that the remote or the
 * clone has, else what is checked out. Null where nothing is.
 */
export async function defaultBranch(root: string): Promise<KnownBranch | null> {
  const remote = await gitAnswer(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (remote !== null) return { name: remote.replace(/^origin\//, ''), from: 'as origin says' };
  for (const name of ['main', 'master'])
    for (const place of ['refs/remotes/origin', 'refs/heads'])
      if ((await gitAnswer(root, ['rev-parse', '--verify', '--quiet', `${place}/${name}`])) !== null)
        return { name, from: 'there is one of this name; git was not told which one is the default' };
  const current = await gitAnswer(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return current === null ? null : { name: current, from: 'the one that is checked out' };
}
