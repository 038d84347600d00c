import type { XmlCursor } from './xml-cursor.ts';

/** A name and an address need a few hundred. */
const MAX_DOCTYPE_BYTES = 64 * 1024;

/**
 * Where the DOCTYPE at `start` ends; `start` itself when the bytes end before it does. One that only names an external file is
 * skipped and never fetched; one with declarations of its own is refused, since they could define entities.
 *
 * @throws UnreadableError
 */
export function doctypeEnd(cursor: XmlCursor, start: number): number {
  const { bytes } = cursor;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5b) {
      const message = 'The DOCTYPE declares things of its own (entities); such XML is not read.';
      throw cursor.fault('unsafe', message, start);
    }
    if (byte === 0x3e) {
      if (at + 1 - start > MAX_DOCTYPE_BYTES) break;
      cursor.pass(start, at + 1);
      return at + 1;
    }
    if (byte === 0x22 || byte === 0x27) {
      at = bytes.indexOf(byte, at + 1);
      if (at === -1) break;
    }
  }
  if (bytes.length - start > MAX_DOCTYPE_BYTES)
    throw cursor.fault('unsafe', 'The DOCTYPE has no end in reach; such XML is not read.', start);
  return start;
}
