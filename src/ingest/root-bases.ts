import type { Checkout } from '#src/model/checkout.ts';
import { hasTree, pathMap } from './map-path.ts';

/** More tests' files than this are not needed to find the rootdir. */
const ASKED_FILES = 50;

/**
 * Where in the repository pytest's rootdir may be, of a report that gives its absolute path: with a test's file behind it,
 * it is one of the tree's files.
 */
export function rootBases(checkout: Checkout, root: string | null, files: ReadonlySet<string>): string[] {
  if (root === null || root === '' || !hasTree(checkout)) return [];
  const paths = pathMap(checkout, ['']);
  const bases = new Set<string>();
  for (const file of [...files].slice(0, ASKED_FILES)) {
    const path = paths.projectFile(`${root}/${file}`);
    if (path === file) bases.add('');
    else if (path?.endsWith(`/${file}`)) bases.add(path.slice(0, -file.length - 1));
  }
  return [...bases];
}
