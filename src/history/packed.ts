import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Below this, starting zlib costs more than the bytes are worth: 0.1 ms each, for thousands of failures of a broken suite. */
const worthwhile = 1_000;
const plain = 0;
const deflated = 1;

/** Bytes for a column: a first byte says how the rest is packed. */
export function pack(content: string | Uint8Array): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return bytes.length < worthwhile
    ? Buffer.concat([Buffer.of(plain), bytes])
    : Buffer.concat([Buffer.of(deflated), deflateRawSync(bytes)]);
}

/**
 * The way back.
 *
 * @throws an Error when the first byte is none of ours
 */
export function unpack(packed: Uint8Array): Buffer {
  const rest = Buffer.from(packed.buffer, packed.byteOffset + 1, packed.byteLength - 1);
  if (packed[0] === plain) return rest;
  if (packed[0] === deflated) return inflateRawSync(rest);
  throw new Error('The history holds a content that another version of Redfirst packed: run that version.');
}
