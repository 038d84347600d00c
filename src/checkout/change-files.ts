import { git } from './run-git.ts';

/** A path that a change adds, changes or takes away. */
export interface ChangeFile {
  path: string;
  status: 'added' | 'changed' | 'deleted';
  /** What it was called before, where it was renamed. */
  from: string | null;
}

/**
 * The paths that differ between `base` and `head` (null: what is in the working tree), with renames found, paths from the top.
 * @throws GitError
 */
export async function changeFiles(root: string, base: string, head: string | null): Promise<ChangeFile[]> {
  const ends = head === null ? [base] : [base, head];
  const options = ['-z', '--name-status', '-M', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
  const fields = (await git(root, ['diff', ...options, ...ends, '--'])).split('\0');
  const files: ChangeFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [letter, path = ''] = [fields[at]?.[0], fields[at + 1]];
    if (letter === 'R' || letter === 'C') {
      if (letter === 'R') files.push({ path, status: 'deleted', from: null });
      files.push({ path: fields[at + 2] ?? '', status: 'changed', from: path });
      at += 3;
      continue;
    }
    const status = letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'changed';
    files.push({ path, status, from: null });
    at += 2;
  }
  return files;
}

/** The diff of one file, without context. @throws GitError */
export async function fileDiff(
  root: string,
  { path, from }: ChangeFile,
  { base, head }: { base: string; head: string | null },
): Promise<string> {
  const ends = head === null ? [base] : [base, head];
  const options = ['-U0', '-M', '--no-color', '--no-ext-diff', '--no-textconv'];
  const paths = [from, path].filter((one) => one !== null).map((one) => `:(literal)${one}`);
  return git(root, ['diff', ...options, ...ends, '--', ...paths]);
}

/** Tracked paths whose files are not what is checked out; untracked ones that git does not ignore. @throws GitError */
export async function dirtyPaths(root: string): Promise<{ tracked: string[]; untracked: string[] }> {
  const paths = async (args: readonly string[]): Promise<string[]> =>
    (await git(root, args)).split('\0').filter((path) => path !== '');
  const diff = [
    'diff',
    '-z',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules',
    'HEAD',
    '--',
  ];
  return {
    tracked: await paths(diff),
    untracked: await paths(['ls-files', '-z', '--others', '--exclude-standard']),
  };
}
