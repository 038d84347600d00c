import { open } from 'node:fs/promises';
import { namedInput } from '#src/ingest/fuzz-input.ts';
import { type ReportKind, SHAPE_CHARACTERS, shapeOf } from '#src/ingest/report-shape.ts';

const headBytes = SHAPE_CHARACTERS;
// 4 KiB of gzip can't hold more than about 1,032 times that.
const inflatedBytes = 8 * 1024 * 1024;

/**
 * Recognises a report by its first 4 KiB (gzip is looked into); null: it is none, or can't be opened.
 * A file that is no regular one, such as a pipe, must not be given: opening it may wait for ever.
 */
export async function sniffReport(path: string): Promise<ReportKind | null> {
  // An input of a fuzz target is any bytes; that its name is true is seen when it is read.
  if (namedInput(path) !== null) return 'other';
  const head = await readHead(path);
  if (head === null) return null;
  return shapeOf(decoded(await inflated(head)));
}

async function readHead(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    // No permission, or gone since it was listed.
    return null;
  }
}

async function inflated(head: Uint8Array): Promise<Uint8Array> {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  // Few reports are compressed, and every start of the program would wait for the module.
  const { constants, gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: inflatedBytes });
  } catch {
    return head;
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
