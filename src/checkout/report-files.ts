import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
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
    chunks: () => chunksOf(absolute),
  };
}

const CHUNK_BYTES = 64 * 1024;

/**
 * One buffer for all, so that a large file does not become as much garbage; and read at once: nothing else waits for the
 * processor here, and the way through other threads would cost more than the reading.
 */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(CHUNK_BYTES);
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
      yield buffer.subarray(0, size);
  } finally {
    closeSync(file);
  }
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
