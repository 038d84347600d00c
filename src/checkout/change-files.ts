import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
  const fields = (await gitDiff(root, [...options, ...ends, '--'])).split('\0');
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
  return gitDiff(root, [...options, ...ends, '--', ...paths]);
}

/** Tracked paths whose files are not what is checked out; untracked ones that git does not ignore. @throws GitError */
export async function dirtyPaths(root: string): Promise<{ tracked: string[]; untracked: string[] }> {
  const untracked = ['ls-files', '-z', '--others', '--exclude-standard'];
  const options = ['-z', '--name-only', '--no-renames', '--no-ext-diff', '--ignore-submodules'];
  return {
    tracked: pathsOf(await gitDiff(root, [...options, 'HEAD', '--'])),
    untracked: pathsOf(await git(root, untracked)),
  };
}

function pathsOf(output: string): string[] {
  return output.split('\0').filter((path) => path !== '');
}

/** On a copy of the index: `git diff` writes it anew where only times differ. */
async function gitDiff(root: string, args: readonly string[]): Promise<string> {
  const index = (await git(root, ['rev-parse', '--git-path', 'index'])).replace(/\n$/, '');
  const folder = await mkdtemp(join(tmpdir(), 'redfirst-index-'));
  try {
    const copy = join(folder, 'index');
    await copyFile(resolve(root, index), copy).catch(ignoreMissing);
    return await git(root, ['diff', ...args], { env: { GIT_INDEX_FILE: copy } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A repository may have no index yet. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
