import {
  AMPERSAND,
  CLASSES,
  CONTINUATION,
  DOUBLE_QUOTE,
  FORBIDDEN,
  isForbiddenCharacter,
  isNameByte,
  isNameStart,
  isSpace,
  LESS_THAN,
  LINE_END,
  MAYBE_FORBIDDEN,
  OTHER_SPACE,
  PLAIN,
  referenceEnd,
  SINGLE_QUOTE,
} from './xml-characters.ts';
import type { XmlCursor } from './xml-cursor.ts';
import type { XmlNames, XmlTag } from './xml-tag.ts';

const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const QUOTES: Readonly<Record<number, number>> = { 34: DOUBLE_QUOTE, 39: SINGLE_QUOTE };

/** What reading stopped for: the bytes end within the tag. */
const UNFINISHED = -1;

export const AMPERSAND_MESSAGE = 'An "&" is not escaped, or names an unknown entity.';

/** How a character that XML forbids is called. */
export function forbiddenMessage(bytes: Uint8Array, at: number): string {
  const code = bytes[at] === 0xef ? 0xff00 + (bytes[at + 2] ?? 0) + 0x40 : (bytes[at] ?? 0);
  return `The character U+${code.toString(16).toUpperCase().padStart(4, '0')} is not allowed in XML.`;
}

/** Reads opening tags, into one `XmlTag` that is used again for each. */
export class XmlTagReader {
  readonly #cursor: XmlCursor;
  readonly #tag: XmlTag;
  readonly #names: XmlNames;
  /** Whether the tag has more than plain ASCII of one line, so that lines and columns must be counted. */
  #isOdd = false;

  constructor(cursor: XmlCursor, tag: XmlTag, names: XmlNames) {
    this.#cursor = cursor;
    this.#tag = tag;
    this.#names = names;
  }

  /** Where the opening tag at `start` ends, after its `>`; -1: the bytes end before it does. @throws UnreadableError */
  read(start: number): number {
    const { bytes } = this.#cursor;
    const tag = this.#tag;
    this.#isOdd = false;
    let at = start + 1;
    if (at < bytes.length && !isNameStart(bytes[at]))
      throw this.#fault('A "<" is not escaped, or begins no name.', start, start);
    while (isNameByte(bytes[at])) at += 1;
    tag.reset(bytes, start);
    if (at < bytes.length) tag.named(this.#name(start + 1, at));
    for (;;) {
      const before = at;
      at = this.#skipSpace(at);
      if (at >= bytes.length) return UNFINISHED;
      const byte = bytes[at];
      if (byte === GREATER_THAN) return this.#finish(start, at + 1, false);
      if (byte === SLASH) {
        if (at + 1 >= bytes.length) return UNFINISHED;
        if (bytes[at + 1] !== GREATER_THAN) throw this.#fault('A "/" stands within a tag.', start, at);
        return this.#finish(start, at + 2, true);
      }
      if (at === before || !isNameStart(byte))
        throw this.#fault(`The tag <${tag.fullName}> is not well-formed here.`, start, at);
      at = this.#attribute(start, at);
      if (at === UNFINISHED) return UNFINISHED;
    }
  }

  #finish(start: number, end: number, isEmpty: boolean): number {
    this.#tag.isEmpty = isEmpty;
    this.#tag.end = end;
    if (this.#isOdd) this.#cursor.pass(start, end);
    return end;
  }

  #name(start: number, end: number): string {
    const name = this.#names.text(this.#cursor.bytes, start, end);
    if (name.length !== end - start) this.#isOdd = true;
    return name;
  }

  #skipSpace(from: number): number {
    const { bytes } = this.#cursor;
    let at = from;
    for (; isSpace(bytes[at]); at += 1) if (bytes[at] === 0x0a) this.#isOdd = true;
    return at;
  }

  /** `name="value"` from `from` on; the place after it. */
  #attribute(start: number, from: number): number {
    const { bytes } = this.#cursor;
    let at = this.#tag.repeatedName(from);
    const isRepeated = at !== -1;
    if (!isRepeated) {
      at = from;
      while (isNameByte(bytes[at])) at += 1;
    }
    if (at >= bytes.length) return UNFINISHED;
    const name = isRepeated ? this.#tag.expectedName : this.#name(from, at);
    at = this.#skipSpace(at);
    if (at >= bytes.length) return UNFINISHED;
    if (bytes[at] !== EQUALS) throw this.#fault(`The attribute ${name} has no value.`, start, from);
    at = this.#skipSpace(at + 1);
    if (at >= bytes.length) return UNFINISHED;
    const quote = QUOTES[bytes[at] ?? 0];
    if (quote === undefined) throw this.#fault(`The value of ${name} is not in quotes.`, start, from);
    const end = this.#valueEnd(start, at + 1, quote);
    if (end === UNFINISHED) return UNFINISHED;
    if (!this.#tag.add(name, at + 1, end))
      throw this.#fault(`The attribute ${name} is repeated.`, start, from);
    return end + 1;
  }

  #valueEnd(start: number, from: number, quote: number): number {
    const { bytes } = this.#cursor;
    const { length } = bytes;
    let at = from;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      // Letters and most else that names are made of: nothing special, and told without a look into the table.
      if (byte > 0x3e && byte < 0x80) {
        at += 1;
        continue;
      }
      const kind = CLASSES[byte] ?? PLAIN;
      if (kind === PLAIN) at += 1;
      else if (kind === quote) return at;
      else if (kind === AMPERSAND) {
        const end = referenceEnd(bytes, at, length);
        if (end === -2) return UNFINISHED;
        if (end === -1) throw this.#fault(AMPERSAND_MESSAGE, start, at);
        this.#tag.isEscaped = true;
        at = end;
      } else {
        this.#odd(kind, start, at);
        at += 1;
      }
    }
    return UNFINISHED;
  }

  /** What in a value is neither plain nor a reference. */
  #odd(kind: number, start: number, at: number): void {
    const { bytes } = this.#cursor;
    if (kind === LESS_THAN) throw this.#fault('A "<" stands in an attribute.', start, at);
    if (kind === FORBIDDEN || (kind === MAYBE_FORBIDDEN && isForbiddenCharacter(bytes, at)))
      throw this.#fault(forbiddenMessage(bytes, at), start, at);
    if (kind === LINE_END || kind === CONTINUATION) this.#isOdd = true;
    if (kind === LINE_END || kind === OTHER_SPACE) this.#tag.isEscaped = true;
  }

  #fault(message: string, start: number, at: number): Error {
    this.#cursor.pass(start, at);
    return this.#cursor.fault('malformed', message, at);
  }
}
