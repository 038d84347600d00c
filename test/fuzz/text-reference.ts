const LATIN_1 = /^(?:iso[-_]?8859-1|latin-?1|l1)$/i;
const WINDOWS_1252 = /^(?:windows-1252|cp1252)$/i;

/** The text of a whole input, by what its byte order mark or its declaration say. The mark itself is left out. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? '';
  if (!isMarked && LATIN_1.test(declared)) return Buffer.from(bytes).toString('latin1');
  return new TextDecoder(!isMarked && WINDOWS_1252.test(declared) ? 'windows-1252' : 'utf-8').decode(bytes);
}
