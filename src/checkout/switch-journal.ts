import { lstatSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  rmdir,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a tree was before it was switched: enough to make it so again, whenever the process that switched it died. */
export interface Journal {
  version: 1;
  /** Files and links that are put away in the folder `kept` under their place in this list; paths from the top. */
  kept: readonly string[];
  /** Paths at which nothing was. */
  absent: readonly string[];
  /** Folders that were not there, outer ones first. */
  madeFolders: readonly string[];
  /** Folders that may have become empty and gone, outer ones first, with their modes. */
  folders: readonly { path: string; mode: number }[];
}

/** The times of a file whose content stayed, in seconds. */
interface Touched {
  path: string;
  atime: number;
  mtime: number;
}

const journalName = 'journal.json';
const touchedName = 'touched.json';

/** Where the original of the journal's nth path is while the tree is switched. */
export function keptPath(folder: string, place: number): string {
  return join(folder, 'kept', String(place));
}

/** Writes the journal as a whole or not at all; before the first change. */
export async function writeJournal(folder: string, journal: Journal): Promise<void> {
  await mkdir(join(folder, 'kept'), { recursive: true });
  await writeWhole(join(folder, journalName), journal);
}

/**
 * Gives files a new time, so that a build sees that they are others than those that were in their place just before; what
 * their times were is written down first.
 *
 * @param time in seconds since 1970
 */
export async function touch(
  folder: string,
  { root, paths, time }: { root: string; paths: readonly string[]; time: number },
): Promise<void> {
  const touched: Touched[] = [];
  for (const path of paths) {
    const stats = await lstat(join(root, path)).catch(() => null);
    if (stats?.isFile() === true)
      touched.push({ path, atime: stats.atimeMs / 1000, mtime: stats.mtimeMs / 1000 });
  }
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, touchedName), touched);
  for (const { path } of touched) await utimes(join(root, path), time, time);
}

/**
 * Makes the tree what it was before it was switched, as the journal in `folder` says; what is not switched is left alone. It may
 * be interrupted at any time and done again.
 *
 * @returns whether there was anything to restore
 */
export async function restoreTree(folder: string, root: string): Promise<boolean> {
  const touched = await readWhole<Touched[]>(join(folder, touchedName));
  for (const { path, atime, mtime } of touched ?? [])
    await utimes(join(root, path), atime, mtime).catch(() => {});
  await rm(join(folder, touchedName), { force: true });
  const journal = await readWhole<Journal>(join(folder, journalName));
  if (journal === null) {
    // What was being made ready when the process died; no file of the tree is in it.
    await rm(folder, { recursive: true, force: true });
    return touched !== null;
  }
  // An earlier restoring may have ended in the middle: behind a link that it put back lie files of others.
  for (const path of journal.absent) if (linkAbove(root, path) === null) await removeFile(join(root, path));
  for (const path of journal.madeFolders)
    if (linkAbove(root, path) === null && isFolder(join(root, path)))
      // Nothing was there before, so nothing in it is anybody else's.
      await rm(join(root, path), { recursive: true, force: true });
  for (const { path, mode } of journal.folders) await makeFolder(join(root, path), mode);
  for (const [place, path] of journal.kept.entries()) {
    const kept = keptPath(folder, place);
    if (!isThere(kept)) continue;
    await rename(kept, join(root, path));
  }
  await unlink(join(folder, journalName));
  await rm(folder, { recursive: true, force: true });
  return true;
}

/** Removes the folders above `path` that are empty. */
export async function removeEmptyFolders(root: string, path: string): Promise<void> {
  for (let folder = dirname(path); folder !== '.' && folder !== ''; folder = dirname(folder)) {
    try {
      await rmdir(join(root, folder));
    } catch {
      return;
    }
  }
}

/** Whether anything is at a path, also a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A file is where a folder of its path would be.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Whether a folder is at a path; a link to one is none. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The first symbolic link on the way to `path`, relative to `root`; null: there is none. */
export function linkAbove(root: string, path: string): string | null {
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() === true) return folder;
  }
  return null;
}

async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // A folder at this path is one of those that were made, or one of the user's that was there all along.
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR' && code !== 'EPERM') throw error;
  }
}

async function makeFolder(path: string, mode: number): Promise<void> {
  try {
    await mkdir(path);
    await chmod(path, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function writeWhole(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(value));
  await rename(`${path}.new`, path);
}

/** Null: there is none. */
async function readWhole<Value>(path: string): Promise<Value | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
