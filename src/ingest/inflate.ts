/** Why compressed bytes could not be had: more of them than the limit, an end that came too early, or nonsense. */
export type InflateFailure = 'too-large' | 'truncated' | 'damaged';

const PIECE_BYTES = 64 * 1024;

/** Inflates what is in memory. What comes out is counted while it comes; no header is believed. */
export async function inflate(
  stored: Uint8Array,
  format: 'gzip' | 'deflate-raw',
  limit: number,
): Promise<{ bytes: Uint8Array } | { failure: InflateFailure }> {
  const stream = new DecompressionStream(format);
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
        return { failure: 'too-large' };
      }
      parts.push(next.value);
    }
  } catch (error) {
    return { failure: failureOf(error) };
  }
  await fed;
  return { bytes: joinBytes(parts, size) };
}

function failureOf(error: unknown): InflateFailure {
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
  return /unexpected end|Z_BUF_ERROR/i.test(`${text} ${errorCode(error)}`) ? 'truncated' : 'damaged';
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The parts, `size` bytes together, in one piece. */
export function joinBytes(parts: readonly Uint8Array[], size: number): Uint8Array {
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
