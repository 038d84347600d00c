import { lstatSync, type Stats } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dirtyPaths } from './change-files.ts';
import { stageFiles } from './stage-files.ts';
import { SUBMODULE, type TreeEntries } from './tree-entries.ts';

/**
 * Does something that may write into tracked files, as builds do that keep a version in one, and undoes that: content, mode and
 * times. What it writes elsewhere stays.
 *
 * @param expected what is in the tree
 * @param folder for what is made ready; it is gone afterwards
 * @throws what `act` throws
 */
export async function undoingChanges(
  { root, folder, expected }: { root: string; folder: string; expected: TreeEntries },
  act: () => Promise<void>,
): Promise<void> {
  const paths = [...expected].filter(([, { mode }]) => mode !== SUBMODULE).map(([path]) => path);
  const before = new Map(paths.map((path) => [path, statsOf(root, path)]));
  const dirty = new Map<string, Buffer>();
  // What is not committed git can't give back.
  for (const path of (await dirtyPaths(root)).tracked)
    if (before.get(path)?.isFile() === true) dirty.set(path, await readFile(join(root, path)));
  try {
    await act();
  } finally {
    const changed = paths.filter((path) => isOther(before.get(path), statsOf(root, path)));
    const lost = changed.filter((path) => !dirty.has(path) && before.get(path) != null);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const staged = await stageFiles({ root, folder }, expected, lost);
    for (const path of changed) {
      const [target, stats, content] = [join(root, path), before.get(path), dirty.get(path)];
      if (stats == null) await rm(target, { force: true });
      else {
        await mkdir(dirname(target), { recursive: true });
        if (content !== undefined) await writeFile(target, content);
        else await rename(join(staged, path), target);
        if (stats.isFile()) {
          await chmod(target, stats.mode & 0o7777);
          await utimes(target, stats.atimeMs / 1000, stats.mtimeMs / 1000);
        }
      }
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/** Null: nothing is there. */
function statsOf(root: string, path: string): Stats | null {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function isOther(before: Stats | null | undefined, after: Stats | null): boolean {
  if (before == null || after === null) return (before ?? null) !== after;
  return before.mtimeMs !== after.mtimeMs || before.size !== after.size || before.mode !== after.mode;
}
