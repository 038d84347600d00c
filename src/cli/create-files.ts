import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './exit.ts';

/**
 * Makes files that are not there yet, all or none.
 *
 * @throws UsageError when one is there (a symbolic link, too) or can't be written; those made before are taken away again
 */
export async function createFiles(files: readonly { path: string; text: string }[]): Promise<void> {
  const made: string[] = [];
  for (const { path, text } of files) {
    try {
      await mkdir(dirname(path), { recursive: true });
      // Never through a link in the file's place, and never over what somebody made since it was looked for.
      await writeFile(path, text, { flag: 'wx' });
      made.push(path);
    } catch (error) {
      for (const one of made) await rm(one, { force: true });
      const why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${path} can't be written: ${why}. Nothing was written.`, { cause: error });
    }
  }
}
