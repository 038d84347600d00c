import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that hold other people's files, or caches. */
const foreignFolders = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'site-packages',
  '__pycache__',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.hypothesis',
  '.eggs',
]);

/** How many entries a walk looks at before it gives up. */
export const MAX_ENTRIES = 200_000;

/**
 * The regular files below `folder`, sorted within each folder; symbolic links, virtual environments and folders of
 * other people's files are not entered.
 *
 * @param options.nested also enter folders that are git repositories of their own
 * @param options.onCut called once when there were more entries than a walk looks at
 */
export async function* walkFiles(
  folder: string,
  options: { nested: boolean; maxEntries?: number; onCut: () => void },
): AsyncGenerator<string> {
  let left = options.maxEntries ?? MAX_ENTRIES;
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const entries = await entriesOf(current);
    const names = new Set(entries.map(({ name }) => name));
    if (names.has('pyvenv.cfg')) continue;
    if (current !== folder && !options.nested && names.has('.git')) continue;
    const inner: string[] = [];
    for (const entry of entries) {
      if (left-- <= 0) {
        options.onCut();
        return;
      }
      const path = join(current, entry.name);
      if (entry.isFile()) yield path;
      else if (entry.isDirectory() && !foreignFolders.has(entry.name)) inner.push(path);
    }
    waiting.push(...inner.reverse());
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that we may not read can't hold a report that we may read.
    return [];
  }
}
