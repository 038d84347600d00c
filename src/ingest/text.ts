import type { ByteFault } from './bytes.ts';

/** A report as text. `note` says what had to be replaced to get it. */
export type Decoded = { text: string; note: ByteFault | null } | { fault: ByteFault };

/** Bytes 0x80–0x9F of windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i;
const LATIN_1 = /^(?:iso-?8859-1|iso_8859-1|latin-?1|l1)$/i;
const CP_1252 = /^(?:windows-1252|cp1252|ansi_x3\.4-1968)$/i;

/**
 * Bytes to text: a byte order mark decides, then an XML declaration's encoding, else UTF-8. Bytes that are not valid in
 * UTF-8 become U+FFFD, and `note` says so; an encoding that is neither known nor readable as UTF-8 is a fault.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), note: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), note: null };
  const declared = declaredEncoding(bytes);
  if (declared !== null && LATIN_1.test(declared)) return { text: singleByteText(bytes, null), note: null };
  if (declared !== null && CP_1252.test(declared))
    return { text: singleByteText(bytes, WINDOWS_1252), note: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    if (declared !== null && !UTF_8.test(declared)) {
      return {
        fault: {
          kind: 'unsupported',
          message: `The encoding "${declared}" is not read; write the report in UTF-8.`,
        },
      };
    }
    return {
      text: new TextDecoder('utf-8').decode(bytes),
      note: { kind: 'malformed', message: 'Some bytes are not valid UTF-8; they are shown as U+FFFD.' },
    };
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = singleByteText(bytes.subarray(0, 200), null);
  return /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null;
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
