import type { ProblemKind } from '#src/model/problem.ts';

/** The most that one report may hold, after inflating: far above real reports (1M tests are 166 MB), far below a bomb. */
export const MAX_REPORT_BYTES = 200 * 1024 * 1024;

/** Why bytes or text could not be had from a report. */
export interface ByteFault {
  kind: ProblemKind;
  message: string;
}

export type Collected = { bytes: Uint8Array } | { fault: ByteFault };

const PIECE_BYTES = 64 * 1024;

/**
 * A report's bytes in one piece, inflated when they start with gzip's magic number, whatever the file is called.
 * Sizes are counted while reading; no header is believed.
 */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = MAX_REPORT_BYTES,
): Promise<Collected> {
  const stored = await gather(chunks, limit);
  if (stored === null) return { fault: tooLarge(limit) };
  return isGzip(stored) ? inflate(stored, limit) : { bytes: stored };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return join(parts, size);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const first = parts[0];
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}

async function inflate(stored: Uint8Array, limit: number): Promise<Collected> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const feed = async (): Promise<void> => {
    for (let offset = 0; offset < stored.byteLength; offset += PIECE_BYTES) {
      // A copy, because the stream wants bytes on a buffer of their own.
      await writer.write(stored.slice(offset, offset + PIECE_BYTES));
    }
    await writer.close();
  };
  // The reader below meets the same error, with what was inflated before it.
  const fed = feed().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return { fault: tooLarge(limit) };
      }
      parts.push(next.value);
    }
  } catch (error) {
    return { fault: gzipFault(error) };
  }
  await fed;
  return { bytes: join(parts, size) };
}

function gzipFault(error: unknown): ByteFault {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
  if (/unexpected end|Z_BUF_ERROR/i.test(`${text} ${errorCode(error)}`)) {
    return {
      kind: 'truncated',
      message: 'The gzip data ends too early: the file was not written to its end.',
    };
  }
  return { kind: 'malformed', message: 'The gzip data is damaged, or something follows its end.' };
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function tooLarge(limit: number): ByteFault {
  const size = limit >= 1024 * 1024 ? `${Math.floor(limit / (1024 * 1024))} MiB` : `${limit} bytes`;
  return {
    kind: 'too-large',
    message: `The report is larger than ${size} (after inflating), so it was not read.`,
  };
}
