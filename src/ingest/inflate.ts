import { joinBytes } from './join-bytes.ts';

/** Why compressed bytes could not be had: more of them than the limit, an end that came too early, or nonsense. */
export type InflateFailure = 'too-large' | 'truncated' | 'damaged';

/** Compressed bytes that can't be inflated; what came before stands. */
export class InflateError extends Error {
  readonly failure: Exclude<InflateFailure, 'too-large'>;

  constructor(failure: Exclude<InflateFailure, 'too-large'>) {
    super(`The compressed data is ${failure}.`);
    this.name = 'InflateError';
    this.failure = failure;
  }
}

type Compression = 'gzip' | 'deflate-raw';

const PIECE_BYTES = 64 * 1024;

/** Inflates piece by piece. @throws InflateError */
export async function* inflatePieces(
  stored: AsyncIterable<Uint8Array>,
  format: Compression,
): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // An error of the source itself must come out as it is, not as one of the compression.
  let failed: { error: unknown } | null = null;
  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of stored) await writeAll(writer, chunk);
      await writer.close();
    } catch (error) {
      failed ??= { error };
      await writer.abort(error).catch(() => undefined);
    }
  };
  const fed = feed();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } catch (error) {
    await fed;
    const cause = (failed as { error: unknown } | null)?.error;
    throw isOfCompression(cause ?? error) ? new InflateError(failureOf(cause ?? error)) : cause;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function writeAll(
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  chunk: Uint8Array,
): Promise<void> {
  for (let offset = 0; offset < chunk.byteLength; offset += PIECE_BYTES) {
    // A copy, because the stream wants bytes on a buffer of their own.
    await writer.write(new Uint8Array(chunk.subarray(offset, offset + PIECE_BYTES)));
  }
}

/** Inflates what is in memory. What comes out is counted while it comes; no header is believed. */
export async function inflate(
  stored: Uint8Array,
  format: Compression,
  limit: number,
): Promise<{ bytes: Uint8Array } | { failure: InflateFailure }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of inflatePieces(onePiece(stored), format)) {
      size += piece.byteLength;
      if (size > limit) return { failure: 'too-large' };
      parts.push(piece);
    }
  } catch (error) {
    if (error instanceof InflateError) return { failure: error.failure };
    throw error;
  }
  return { bytes: joinBytes(parts) };
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** zlib's errors are TypeErrors of the stream, with zlib's own as their cause. */
function isOfCompression(error: unknown): boolean {
  return error instanceof TypeError || /^Z_|^ERR_/.test(errorCode(error));
}

function failureOf(error: unknown): 'truncated' | 'damaged' {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
  return /unexpected end|Z_BUF_ERROR/i.test(`${text} ${errorCode(error)}`) ? 'truncated' : 'damaged';
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
