import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Checkout } from '#src/model/checkout.ts';

/**
 * A checkout on the disk, as it is when it is asked; answers are kept. Nothing outside of `root` exists for it: paths
 * that lead out by `..`, by being absolute, or by a symbolic link give null.
 *
 * @param packages see `packageFolders`
 */
export function checkoutFolder(root: string, packages: readonly string[] = []): Checkout {
  const realRoot = realPath(root);
  const known = new Map<string, 'file' | 'folder' | null>();
  const look = (path: string): 'file' | 'folder' | null => {
    if (realRoot === null || !isInner(path)) return null;
    const real = realPath(join(realRoot, path));
    if (real === null || (real !== realRoot && !real.startsWith(withSeparator(realRoot)))) return null;
    const stats = statSync(real, { throwIfNoEntry: false });
    if (stats?.isFile()) return 'file';
    return stats?.isDirectory() ? 'folder' : null;
  };
  return {
    packages,
    kind(path) {
      let kind = known.get(path);
      if (kind === undefined) {
        kind = look(path);
        known.set(path, kind);
      }
      return kind;
    },
  };
}

/** Relative, with `/`, and without a way up or anything that a file system reads otherwise. */
function isInner(path: string): boolean {
  if (path.startsWith('/') || path.includes('\0') || path.includes('\\') || /^[A-Za-z]:/.test(path))
    return false;
  return !path.split('/').includes('..');
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    // It isn't there, or can't be looked at (name too long, no permission, a loop of links): not part of the checkout.
    return null;
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
