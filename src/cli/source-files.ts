import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';

/** Longer ones are data, not tests. */
const MAX_BYTES = 1_000_000;

/**
 * The text of those files that are in the checkout, by path relative to `root`. The paths come from reports, so that what
 * leads out of the checkout, or is no file in it, is left out.
 */
export async function sourceFiles(root: string, paths: readonly string[]): Promise<Map<string, string>> {
  const { kind } = checkoutFolder(root);
  const found = new Map<string, string>();
  for (const path of new Set(paths)) {
    if (kind(path) !== 'file') continue;
    const file = join(root, path);
    if ((await stat(file)).size <= MAX_BYTES) found.set(path, await readFile(file, 'utf8'));
  }
  return found;
}
