import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Collection } from '#src/model/collection.ts';

/** More uses of the action in one job than anybody has; a folder that refuses every name must not be tried for ever. */
const mostUses = 100;

/**
 * Writes a collection as gzipped JSON into `folder`, which is made. A second use of the action in one job has the same
 * name as the first and would be refused as an artifact, so its name gets a number: `…-2`.
 *
 * @returns the name that was free, and the file's path
 * @throws the file system's error when the folder or the file can't be written
 */
export async function writeCollection(
  folder: string,
  name: string,
  collection: Collection,
): Promise<{ artifact: string; path: string }> {
  await mkdir(folder, { recursive: true });
  const bytes = await promisify(gzip)(JSON.stringify(collection));
  for (let use = 1; ; use += 1) {
    const artifact = use === 1 ? name : `${name}-${use}`;
    const path = join(folder, `${artifact}.json.gz`);
    try {
      await writeFile(path, bytes, { flag: 'wx' });
      return { artifact, path };
    } catch (error) {
      const isTaken =
        typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
      if (!isTaken || use === mostUses) throw error;
    }
  }
}
