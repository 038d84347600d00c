import { git } from './run-git.ts';

/** A file, a symbolic link or a submodule of a commit, as git has it. */
export interface TreeEntry {
  /** `100644`, `100755`, `120000` (a symbolic link) or `160000` (a submodule, whose id is a commit's). */
  mode: string;
  id: string;
}

/** All that is in a commit's tree, by path from the top. */
export type TreeEntries = ReadonlyMap<string, TreeEntry>;

/** The mode of a submodule. */
export const SUBMODULE = '160000';

/** What is in the tree of a commit. @throws GitError */
export async function treeEntries(root: string, sha: string): Promise<TreeEntries> {
  const entries = new Map<string, TreeEntry>();
  for (const record of (await git(root, ['ls-tree', '-r', '-z', '--full-tree', sha])).split('\0')) {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(record) ?? [];
    if (mode !== undefined && id !== undefined && path !== undefined) entries.set(path, { mode, id });
  }
  return entries;
}

/** The paths in which two trees differ, sorted. */
export function differingPaths(one: TreeEntries, other: TreeEntries): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => !isSameEntry(one.get(path), other.get(path))).sort();
}

function isSameEntry(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.mode === other?.mode && one?.id === other?.id;
}
