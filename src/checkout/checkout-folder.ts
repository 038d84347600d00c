import { realpathSync, type Stats, statSync } from 'node:fs';
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
    // Most of what is asked for is not there, and mostly not even its folder.
    const slash = path.lastIndexOf('/');
    if (slash > 0 && kindOf(path.slice(0, slash)) !== 'folder') return null;
    const stats = statsOf(join(realRoot, path));
    if (stats === null) return null;
    const real = realPath(join(realRoot, path));
    if (real === null || (real !== realRoot && !real.startsWith(withSeparator(realRoot)))) return null;
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : null;
  };
  const kindOf = (path: string): 'file' | 'folder' | null => {
    let kind = known.get(path);
    if (kind === undefined) {
      kind = look(path);
      known.set(path, kind);
    }
    return kind;
  };
  return { packages, kind: kindOf };
}

/** Relative, with `/`, and without a way up or anything that a file system reads otherwise. */
function isInner(path: string): boolean {
  // No system opens a longer one; and folders are asked for one by one.
  if (path.length > 4096) return false;
  if (path.startsWith('/') || path.includes('\0') || path.includes('\\') || /^[A-Za-z]:/.test(path))
    return false;
  return !path.split('/').includes('..');
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    // It isn't there, or can't be looked at (name too long, no permission, a loop of links): not part of the checkout.
    return null;
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
