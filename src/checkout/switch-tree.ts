import { lstatSync } from 'node:fs';
import { lstat, mkdir, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { trackedFiles } from './git.ts';
import { GitError, git } from './run-git.ts';
import { stageFiles } from './stage-files.ts';
import {
  isFolder,
  isThere,
  type Journal,
  keptPath,
  linkAbove,
  removeEmptyFolders,
  restoreTree,
  touch,
  writeJournal,
} from './switch-journal.ts';
import { SUBMODULE, type TreeEntries, treeEntries } from './tree-entries.ts';
import { undoingChanges } from './undo-changes.ts';

/** What switching a tree needs of the machine. */
export interface SwitchParts {
  /** Takes a folder for this process alone; an Error that says who has it. */
  lock(folder: string): Promise<{ release(): Promise<void> }>;
  /** ms since 1970. */
  now(): number;
  /** A message for people. */
  say(message: string): void;
}

/**
 * A checkout whose tracked files are made those of other commits, in place, so that editable installs and built extensions stay
 * valid. The index, HEAD, and what git does not track are never touched. Originals are put away by renaming, so that content,
 * mode, times and links come back as they were; a journal is written before the first change.
 */
export interface TreeSwitch {
  /** Makes `paths` what they are in `target`, and all others what they were. @throws GitError */
  to(target: TreeEntries, paths: readonly string[]): Promise<void>;
  /** Makes all what it was. `paths` get a new time meanwhile, so that a build sees them as changed. */
  original(paths?: readonly string[]): Promise<void>;
  /** Does something that may write into tracked files, such as a build, and undoes that; what `act` throws comes through. */
  undoing(act: () => Promise<void>): Promise<void>;
  /** Makes all what it was, and lets others at the tree. */
  close(): Promise<void>;
}

/**
 * Takes the checkout with the top folder `root` for switching. Where an earlier process died while its tree was switched, that is
 * undone first.
 *
 * @throws GitError; the lock's error when another process has it
 */
export async function openTreeSwitch(root: string, parts: SwitchParts): Promise<TreeSwitch> {
  const gitFolder = (await git(root, ['rev-parse', '--absolute-git-dir'])).replace(/\n$/, '');
  if (lstatSync(gitFolder).dev !== lstatSync(root).dev)
    throw new GitError(
      `${gitFolder} is on another file system than ${root}, so that files can't be put away at once. Use a clone that lies on one.`,
    );
  const lock = await parts.lock(join(gitFolder, 'redfirst'));
  const folder = join(gitFolder, 'redfirst', 'switch');
  try {
    if (await restoreTree(folder, root))
      parts.say('An earlier run ended while the tree was switched; the tree is again as it was before it.');
  } catch (error) {
    await lock.release();
    throw error;
  }
  const times = { last: 0 };
  const current = await treeEntries(root, 'HEAD');
  let expected: TreeEntries = current;
  const restore = async (): Promise<void> => void (await restoreTree(folder, root));
  return {
    to: async (target, paths) => {
      await restore();
      await switchPaths({ root, folder, time: nextTime(times, parts.now()) }, target, paths);
      expected = overlaid(current, target, paths);
    },
    original: async (paths = []) => {
      await restore();
      expected = current;
      if (paths.length > 0) await touch(folder, { root, paths, time: nextTime(times, parts.now()) });
    },
    undoing: (act) => undoingChanges({ root, folder: join(gitFolder, 'redfirst', 'undo'), expected }, act),
    close: async () => {
      try {
        await restore();
      } finally {
        await lock.release();
      }
    },
  };
}

/** One tree with some paths of another. */
function overlaid(tree: TreeEntries, other: TreeEntries, paths: readonly string[]): TreeEntries {
  const entries = new Map(tree);
  for (const path of paths) {
    const entry = other.get(path);
    if (entry === undefined) entries.delete(path);
    else entries.set(path, entry);
  }
  return entries;
}

interface Place {
  root: string;
  folder: string;
  /** In seconds since 1970, of the files that are written. */
  time: number;
}

/**
 * Python takes a compiled file for that of a source with the same size and the same second: no two contents of one path may
 * share it, however fast they follow each other.
 */
function nextTime(times: { last: number }, now: number): number {
  times.last = Math.max(Math.floor(now / 1000), times.last + 1);
  return times.last;
}

async function switchPaths(place: Place, target: TreeEntries, paths: readonly string[]): Promise<void> {
  const { root, folder } = place;
  const differing = paths.filter((path) => target.get(path)?.mode !== SUBMODULE);
  const written = differing.filter((path) => target.has(path));
  await refuseCollisions(root, written);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const staged = await stageFiles(place, target, written);
  for (const path of written) await stamp(join(staged, path), join(root, path), place.time);
  const journal = await journalOf(root, differing, written);
  await writeJournal(folder, journal);
  for (const [at, path] of journal.kept.entries()) await rename(join(root, path), keptPath(folder, at));
  for (const path of journal.kept) await removeEmptyFolders(root, path);
  for (const path of written) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await rename(join(staged, path), join(root, path));
  }
}

/** What git does not track is not ours to put away. */
async function refuseCollisions(root: string, written: readonly string[]): Promise<void> {
  const tracked = (await trackedFiles(root)) ?? new Set<string>();
  for (const path of written) {
    const link = linkAbove(root, path);
    if (link !== null && !tracked.has(link)) throw new GitError(inTheWay(link, path));
    if (link === null && !tracked.has(path) && isThere(join(root, path)) && !isFolder(join(root, path)))
      throw new GitError(inTheWay(path, path));
  }
}

function inTheWay(path: string, wanted: string): string {
  return `${path} is not tracked by git and is in the way of ${wanted} of the other commit. Move it away, and try again.`;
}

async function stamp(staged: string, original: string, time: number): Promise<void> {
  if (!(await lstat(staged)).isFile()) return;
  const there = isThere(original) ? lstatSync(original).mtimeMs : 0;
  const own = Math.floor(there / 1000) === time ? time + 1 : time;
  await utimes(staged, own, own);
}

async function journalOf(
  root: string,
  differing: readonly string[],
  written: readonly string[],
): Promise<Journal> {
  const isKept = (path: string): boolean => {
    const at = join(root, path);
    return linkAbove(root, path) === null && isThere(at) && !isFolder(at);
  };
  const kept = differing.filter(isKept);
  const keptSet = new Set(kept);
  const folders = foldersAbove(kept);
  const isStanding = (folder: string): boolean =>
    linkAbove(root, `${folder}/x`) === null && isFolder(join(root, folder));
  return {
    version: 1,
    kept,
    absent: written.filter((path) => !keptSet.has(path)),
    madeFolders: foldersAbove(written).filter((folder) => !isStanding(folder)),
    folders: folders.map((path) => ({ path, mode: lstatSync(join(root, path)).mode & 0o7777 })),
  };
}

/** All folders on the way to the paths, outer ones first. */
function foldersAbove(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
      folders.add(path.slice(0, end));
  return [...folders].sort();
}
