/** What a byte of UTF-8 means to a scanner of XML; 0 is nothing special. */
export const PLAIN = 0;
export const LESS_THAN = 1;
export const AMPERSAND = 2;
export const FORBIDDEN = 3;
export const LINE_END = 4;
/** The first byte of U+FFFE and U+FFFF, which XML forbids, among others that it allows. */
export const MAYBE_FORBIDDEN = 5;
export const DOUBLE_QUOTE = 6;
export const SINGLE_QUOTE = 7;
/** A further byte of a character that has several. */
export const CONTINUATION = 8;
/** A tab or a carriage return, which in a value stand for a space. */
export const OTHER_SPACE = 9;

/** Classes of bytes in text and in attribute values (https://www.w3.org/TR/xml/#charsets). */
export const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(256);
  for (let code = 0; code < 0x20; code += 1) table[code] = FORBIDDEN;
  table[0x09] = OTHER_SPACE;
  table[0x0d] = OTHER_SPACE;
  table[0x0a] = LINE_END;
  table[0x3c] = LESS_THAN;
  table[0x26] = AMPERSAND;
  table[0xef] = MAYBE_FORBIDDEN;
  table[0x22] = DOUBLE_QUOTE;
  table[0x27] = SINGLE_QUOTE;
  table.fill(CONTINUATION, 0x80, 0xc0);
  return table;
}

const NAME_START = 1;
const NAME = 2;
const SPACE = 4;

/** Names: letters, `_` and `:` first; every character beyond ASCII is let through. */
const NAMES = names();

function names(): Uint8Array {
  const table = new Uint8Array(256);
  const isLetter = (code: number): boolean =>
    (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  for (let code = 0; code < 256; code += 1) {
    if (isLetter(code) || code === 0x5f || code === 0x3a || code >= 0x80) table[code] = NAME_START | NAME;
    else if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e) table[code] = NAME;
    else if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) table[code] = SPACE;
  }
  return table;
}

/** Whether U+FFFE or U+FFFF starts here; both are three bytes. */
export function isForbiddenCharacter(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe;
}

export function isNameStart(byte: number | undefined): boolean {
  return byte !== undefined && ((NAMES[byte] ?? 0) & NAME_START) !== 0;
}

export function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && ((NAMES[byte] ?? 0) & NAME) !== 0;
}

export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && ((NAMES[byte] ?? 0) & SPACE) !== 0;
}

/** The longest reference that is one: `&#x0010FFFF;`, and some zeros. */
const LONGEST_REFERENCE = 16;
const REFERENCE = /^&(?:lt|gt|amp|quot|apos|#\d{1,8}|#x[\dA-Fa-f]{1,8});$/;

/**
 * Where the reference that starts at `start` ends (the place after its `;`). -1: it is none, or names an entity that nobody
 * declared; -2: the bytes end before it does.
 */
export function referenceEnd(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_REFERENCE);
  let at = start + 1;
  while (at < limit && bytes[at] !== 0x3b) {
    const byte = bytes[at];
    // No entity that there is has a name beyond ASCII.
    if (byte !== 0x23 && (!isNameByte(byte) || (byte ?? 0) >= 0x80)) return -1;
    at += 1;
  }
  if (at === limit) return at === start + LONGEST_REFERENCE ? -1 : -2;
  return REFERENCE.test(asciiText(bytes, start, at + 1)) ? at + 1 : -1;
}

/** These bytes, which are ASCII, as text. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities and character references; a reference to a character that XML forbids is dropped. */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\dA-Fa-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/g, (_, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? '';
    const code = hex !== undefined ? Number.parseInt(String(hex), 16) : Number.parseInt(String(decimal), 10);
    return isXmlCharacter(code) ? String.fromCodePoint(code) : '';
  });
}

/** An attribute's value: a literal line end is a space, one that was written `&#10;` stays (XML 1.0, 3.3.3). */
export function attributeValue(raw: string): string {
  return resolveReferences(raw.replace(/\r\n|[\t\n\r]/g, ' '));
}

function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
