import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/** An empty database, made once by `scripts/write-history-template.ts`: to make one anew costs seconds and a gigabyte. */
export const TEMPLATE = 'template-pglite-0.5.16.tar.br';

/**
 * The template's archive; it lies beside this file, and beside a bundle.
 *
 * @throws an Error that names the file when it is not there
 */
export async function readTemplate(): Promise<Blob> {
  return new Blob([new Uint8Array(await templateArchive())]);
}

async function templateArchive(): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(new URL(`./${TEMPLATE}`, import.meta.url)));
}

/** Of the tar format: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html, "ustar". */
const BLOCK = 512;
const WRITERS = 16;

/**
 * Writes the template's files into a new folder, each of them down to the disk. Cheaper than to have PGlite load them, which
 * holds them several times (0.4 GB against 0.9), and writes without fsync.
 */
export async function unpackTemplate(folder: string): Promise<void> {
  const entries = entriesOf(await templateArchive());
  for (const { name, isFolder } of entries)
    await mkdir(join(folder, isFolder ? name : dirname(name)), { recursive: true, mode: 0o700 });
  const files = entries.filter(({ isFolder }) => !isFolder);
  // A thousand small files, each waiting for the disk: together they wait once.
  const writers = Array.from({ length: WRITERS }, async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop())
      await writeSynced(join(folder, file.name), file.content);
  });
  await Promise.all(writers);
}

async function writeSynced(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

interface Entry {
  name: string;
  isFolder: boolean;
  content: Buffer;
}

/** The archive is ours: PGlite wrote it, and it has no links and no long names. */
function entriesOf(archive: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + BLOCK);
    const size = Number.parseInt(text(header, 124, 12), 8) || 0;
    const name = [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== '').join('/');
    const start = at + BLOCK;
    entries.push({ name, isFolder: header[156] === 0x35, content: archive.subarray(start, start + size) });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end).trim();
}
