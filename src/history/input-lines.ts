import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A line of the input, counted from 1; null: it is longer than any that is read. */
export interface InputLine {
  number: number;
  bytes: Uint8Array | null;
}

/** A collection of 100,000 failing tests with long excerpts is smaller; a text of JavaScript can't be much longer. */
export const MAX_LINE_BYTES = 256 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * The lines of an input, which may be gzipped; empty ones are left out, and counted. Only `\n` ends a line: texts in JSON
 * may hold every other character that some call a line's end.
 *
 * @throws an Error when gzip data are damaged or cut off, after the lines before
 */
export async function* inputLines(
  input: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<InputLine> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const end = (): InputLine | null => {
    number += 1;
    const bytes = length > maxBytes ? null : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return bytes !== null && isBlank(bytes) ? null : { number, bytes };
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of unpacked(input)) {
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, at));
      start = at + 1;
      const line = end();
      if (line !== null) yield line;
    }
    add(chunk.subarray(start));
  }
  const last = length > 0 ? end() : null;
  if (last !== null) yield last;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

async function* unpacked(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = input[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  };
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* whole();
  yield* Readable.from(whole()).pipe(createGunzip());
}
