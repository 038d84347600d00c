import { createReadStream, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { ReportFile } from '#src/ingest/report-file.ts';

/**
 * A report on the disk, opened only when it is read.
 *
 * @param path absolute, or relative to `root`
 * @param root the checkout; decides the report's folder, and how its path is shown: relative where it lies inside
 */
export function openReport(path: string, root: string): ReportFile {
  const absolute = resolve(root, path);
  const inside = relativeInside(root, absolute);
  return {
    path: inside ?? absolute.split(sep).join('/'),
    folder: inside === null ? null : folderOf(inside),
    chunks: () => createReadStream(absolute, { highWaterMark: 256 * 1024 }),
  };
}

/** `path` relative to `root` with `/`, also when one of them is reached by a symbolic link; null when it is outside. */
export function relativeInside(root: string, path: string): string | null {
  for (const [from, to] of [
    [resolve(root), path],
    [real(resolve(root)), real(path)],
  ] as const) {
    const way = relative(from, to);
    if (way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`))
      return way.split(sep).join('/');
  }
  return null;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}
