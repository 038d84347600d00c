import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { exportLines } from '#src/history/export-lines.ts';
import type { History } from '#src/model/history.ts';
import { HISTORY_FILE } from './restore-history.ts';

/** The file into which a history was written. */
export interface KeptHistory {
  path: string;
  /** SHA-256 of the file: the same for the same history. */
  digest: string;
}

/** Writes the history below `folder`, as the next triage restores it. */
export async function keepHistory(history: History, folder: string): Promise<KeptHistory> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, HISTORY_FILE);
  await pipeline(Readable.from(exportLines(history)), createGzip(), createWriteStream(path));
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { path, digest: hash.digest('hex') };
}
