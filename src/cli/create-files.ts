import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from './exit.ts';

/**
 * Makes files below a folder that are not there yet, all or none.
 *
 * @throws UsageError when one is there (a symbolic link, too), lies behind a link or can't be written; those made before are taken
 *   away again
 */
export async function createFiles(
  root: string,
  files: readonly { path: string; text: string }[],
): Promise<void> {
  const made: string[] = [];
  for (const { path, text } of files) {
    const file = join(root, path);
    try {
      const link = await linkAbove(root, path);
      // What lies there may be outside of the repository, and git would not see it.
      if (link !== null) throw new Error(`${link} is a symbolic link`);
      await mkdir(dirname(file), { recursive: true });
      // Never through a link in the file's place, and never over what somebody made since it was looked for.
      await writeFile(file, text, { flag: 'wx' });
      made.push(file);
    } catch (error) {
      for (const one of made) await rm(one, { force: true });
      const why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${file} can't be written: ${why}. Nothing was written.`, { cause: error });
    }
  }
}

/** The first folder of a path that is a symbolic link; null: none is. */
async function linkAbove(root: string, path: string): Promise<string | null> {
  const names = path.split('/').slice(0, -1);
  for (const at of names.keys()) {
    const folder = names.slice(0, at + 1).join('/');
    const found = await lstat(join(root, folder)).catch(() => null);
    if (found?.isSymbolicLink() === true) return folder;
  }
  return null;
}
