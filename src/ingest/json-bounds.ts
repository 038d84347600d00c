/** What a JSON document may have at most. */
export interface JsonBounds {
  depth: number;
  /** Objects and lists together. */
  containers: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Which bound the document breaks, found without building anything: a parser spends up to 20 times a document's size on
 * nothing but empty objects. The bytes need not be valid JSON; as far as a parser gets with them, the count is right.
 */
export function brokenBound(bytes: Uint8Array, { depth, containers }: JsonBounds): keyof JsonBounds | null {
  let open = 0;
  let all = 0;
  let isString = false;
  for (let at = 0; at < bytes.byteLength; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isString = false;
    } else if (byte === QUOTE) isString = true;
    else if (byte >= 0x5b && OPENING.has(byte)) {
      open += 1;
      all += 1;
      if (open > depth) return 'depth';
      if (all > containers) return 'containers';
    } else if (byte >= 0x5b && CLOSING.has(byte)) open -= 1;
  }
  return null;
}
