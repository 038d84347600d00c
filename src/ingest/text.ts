import { joinBytes } from './join-bytes.ts';
import { type Fault, UnreadableError } from './unreadable.ts';

/** Bytes 0x80–0x9F of windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i;
const LATIN_1 = /^(?:iso-?8859-1|iso_8859-1|latin-?1|l1)$/i;
const CP_1252 = /^(?:windows-1252|cp1252|ansi_x3\.4-1968)$/i;

/** An XML declaration stands within the first bytes. */
const HEAD_BYTES = 200;

const asciiDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A piece of a report's text; never cut within a character. */
export interface TextPiece {
  readonly text: string;
  /** The same in UTF-8, without a byte order mark; only until the next piece is asked for. */
  readonly utf8: Uint8Array;
}

/** A piece in ASCII, of which the text is made only for who asks for it while the bytes are there. */
class AsciiPiece implements TextPiece {
  readonly utf8: Uint8Array;

  constructor(utf8: Uint8Array) {
    this.utf8 = utf8;
  }

  get text(): string {
    return asciiDecoder.decode(this.utf8);
  }
}

/** Turns one piece after the other into text; `last` for the end, which has no bytes. */
type Decode = (piece: Uint8Array, last: boolean) => TextPiece;

/** A piece of text that was not written in UTF-8. */
export function textPiece(text: string): TextPiece {
  return { text, utf8: new TextEncoder().encode(text) };
}

/**
 * Bytes to text, piece by piece: a byte order mark decides, then an XML declaration's encoding, else UTF-8. Bytes that
 * are not valid in UTF-8 become U+FFFD, and `notes` then says so once.
 *
 * @throws UnreadableError for an encoding that is neither known nor readable as UTF-8
 */
export async function* decodePieces(
  bytes: AsyncIterable<Uint8Array>,
  notes: Fault[],
): AsyncGenerator<TextPiece> {
  let decode: Decode | null = null;
  let head: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  for await (const piece of bytes) {
    if (decode !== null) {
      yield decode(piece, false);
      continue;
    }
    head = joinBytes([head, piece]);
    if (head.byteLength < HEAD_BYTES) {
      // A piece is only lent until the next one is asked for.
      head = head.slice();
      continue;
    }
    decode = decoderFor(head, notes);
    yield decode(head, false);
  }
  if (decode === null) {
    decode = decoderFor(head, notes);
    yield decode(head, false);
  }
  yield decode(new Uint8Array(0), true);
}

function decoderFor(head: Uint8Array, notes: Fault[]): Decode {
  if (head[0] === 0xff && head[1] === 0xfe) return utf16('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return utf16('utf-16be');
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return utf8(null, notes);
  const declared = declaredEncoding(head);
  if (declared !== null && LATIN_1.test(declared)) return (piece) => textPiece(singleByteText(piece, null));
  if (declared !== null && CP_1252.test(declared))
    return (piece) => textPiece(singleByteText(piece, WINDOWS_1252));
  return utf8(declared !== null && !UTF_8.test(declared) ? declared : null, notes);
}

function utf16(encoding: string): Decode {
  const decoder = new TextDecoder(encoding);
  return (piece, last) => textPiece(decoder.decode(piece, { stream: !last }));
}

/**
 * Whole characters only are given to the decoder, since Node's quick way has no memory of the piece before.
 *
 * @param declared another encoding that the report claims to have; null when it claims none
 */
function utf8(declared: string | null, notes: Fault[]): Decode {
  let held: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  let decoder = new TextDecoder('utf-8', { fatal: true });
  const replacing = new TextDecoder('utf-8', { ignoreBOM: true });
  return (piece, last) => {
    const bytes = joinBytes([held, piece]);
    const end = last ? bytes.byteLength : wholeCharacters(bytes);
    held = bytes.slice(end);
    let whole = bytes.subarray(0, end);
    if (whole.byteLength === 0) return { text: '', utf8: whole };
    // Only the first character of all is a byte order mark.
    const isFirst = !decoder.ignoreBOM;
    if (isFirst) {
      decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      if (whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf) whole = whole.subarray(3);
    }
    if (isAscii(whole)) return new AsciiPiece(whole);
    try {
      return { text: decoder.decode(whole), utf8: whole };
    } catch {
      if (declared !== null) throw unknownEncoding(declared);
      if (notes.length === 0)
        notes.push({
          kind: 'malformed',
          message: 'Some bytes are not valid UTF-8; they are shown as U+FFFD.',
        });
      return textPiece(replacing.decode(whole));
    }
  };
}

function unknownEncoding(declared: string): UnreadableError {
  return new UnreadableError({
    kind: 'unsupported',
    message: `The encoding "${declared}" is not read; write the report in UTF-8.`,
  });
}

/** Looks at four bytes at once, since it looks at all. */
function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  // Where the first four begin that lie as memory wants them.
  const first = Math.min(length, -byteOffset & 3);
  const count = (length - first) >> 2;
  let bits = 0;
  if (count > 0) {
    const words = new Int32Array(buffer, byteOffset + first, count);
    for (let at = 0; at < count; at += 1) bits |= words[at] ?? 0;
  }
  for (let at = 0; at < first; at += 1) bits |= bytes[at] ?? 0;
  for (let at = first + 4 * count; at < length; at += 1) bits |= bytes[at] ?? 0;
  return (bits & 0x80808080) === 0;
}

/** How many of the bytes are whole characters: a sequence that has only begun at the end is not. */
function wholeCharacters(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? length - back : length;
    }
  }
  return length;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = singleByteText(bytes.subarray(0, HEAD_BYTES), null);
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null;
}

/** ISO 8859-1, or with a table for 0x80–0x9F another encoding of one byte a character. */
function singleByteText(bytes: Uint8Array, high: string | null): string {
  const parts: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += 8192) {
    const piece = bytes.subarray(offset, offset + 8192);
    parts.push(String.fromCharCode(...piece));
  }
  const text = parts.join('');
  if (high === null) return text;
  return text.replace(/[\u0080-\u009f]/g, (character) => high[character.charCodeAt(0) - 0x80] ?? character);
}
