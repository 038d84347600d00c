import { InflateError, type InflateFailure, inflatePieces } from './inflate.ts';
import { joinBytes } from './join-bytes.ts';
import { UnreadableError } from './unreadable.ts';

/** The most that one report may hold, after inflating: far above real reports (1M tests are 166 MB), far below a bomb. */
export const MAX_REPORT_BYTES = 200 * 1024 * 1024;

/**
 * A report's bytes in pieces, inflated when they start with gzip's magic number, whatever the file is called. Sizes are
 * counted while reading; no header is believed.
 *
 * @throws UnreadableError `too-large`, or for gzip that ends too early or is damaged; what came before it stands
 */
export async function* reportBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = MAX_REPORT_BYTES,
): AsyncGenerator<Uint8Array> {
  const stored = counted(chunks, limit)[Symbol.asyncIterator]();
  const head = await readHead(stored);
  const all = chain(head, { [Symbol.asyncIterator]: () => stored });
  if (!(head[0] === 0x1f && head[1] === 0x8b)) {
    yield* all;
    return;
  }
  try {
    yield* counted(inflatePieces(all, 'gzip'), limit);
  } catch (error) {
    if (error instanceof InflateError) throw gzipFault(error.failure);
    throw error;
  }
}

/** The first two bytes at least, if there are so many. */
async function readHead(stored: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  while (head.byteLength < 2) {
    const next = await stored.next();
    if (next.done === true) break;
    head = joinBytes([head, next.value]);
    // A chunk is only lent until the next one is asked for.
    if (head.byteLength < 2) head = head.slice();
  }
  return head;
}

async function* chain(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.byteLength > 0) yield first;
  yield* rest;
}

async function* counted(pieces: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.byteLength;
    if (size > limit) {
      throw new UnreadableError({
        kind: 'too-large',
        message: `The report is larger than ${sizeText(limit)} (after inflating), so it was not read.`,
      });
    }
    // Always of one class: a Buffer's `slice` would share its memory, and mixed classes are slow to scan.
    yield new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  }
}

function gzipFault(failure: InflateFailure): UnreadableError {
  return new UnreadableError(
    failure === 'truncated'
      ? {
          kind: 'truncated',
          message: 'The gzip data ends too early: the file was not written to its end.',
        }
      : { kind: 'malformed', message: 'The gzip data is damaged, or something follows its end.' },
  );
}

/** A limit in words. */
export function sizeText(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MiB` : `${bytes} bytes`;
}
