import { describe, expect, it } from '@jest/globals';
import { decodePieces } from '#src/ingest/text.ts';
import { type Fault, faultOf } from '#src/ingest/unreadable.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The text of these bytes, given in pieces of `size`. */
async function decodeText(bytes: Uint8Array, size = bytes.length || 1) {
  const notes: Fault[] = [];
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  try {
    let text = '';
    for await (const piece of decodePieces(pieces(), notes)) {
      text += piece.text;
      expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(piece.utf8)).toBe(piece.text);
    }
    return { text, note: notes[0] ?? null, notes: notes.length };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

describe('decoding', () => {
  it('takes UTF-8 when nothing else is said, and drops its byte order mark', async () => {
    expect(await decodeText(new TextEncoder().encode('\ufeffnaïve'))).toMatchObject({
      text: 'naïve',
      note: null,
    });
  });

  it.each([
    ['little', [0xff, 0xfe, 0x3c, 0, 0xe9, 0]],
    ['big', [0xfe, 0xff, 0, 0x3c, 0, 0xe9]],
  ])('follows a byte order mark of UTF-16, %s endian', async (_, bytes) => {
    expect(await decodeText(Uint8Array.from(bytes))).toMatchObject({ text: '<é', note: null });
  });

  it.each([
    ['ISO-8859-1', '\u00e9\u00ff', 'éÿ'],
    ['latin1', '\u00e9', 'é'],
    ['windows-1252', '\u0093x\u0094 \u0080', '“x” €'],
  ])('reads the declared encoding %s', async (encoding, raw, text) => {
    const head = `<?xml version="1.0" encoding="${encoding}"?>`;
    expect(await decodeText(latin(head + raw))).toMatchObject({ text: head + text, note: null });
  });

  it('replaces what is no UTF-8 and says so', async () => {
    const decoded = await decodeText(latin('<?xml version="1.0" encoding="utf-8"?>caf\u00e9'));
    expect(decoded).toMatchObject({ text: expect.stringMatching(/caf\ufffd$/), note: { kind: 'malformed' } });
  });

  it('reads an unknown encoding as UTF-8 where that is possible, else refuses it by name', async () => {
    const head = '<?xml version="1.0" encoding="UTF-7"?>';
    expect(await decodeText(latin(`${head}abc`))).toMatchObject({ text: `${head}abc`, note: null });
    expect(await decodeText(latin(`${head}\u00e9`))).toMatchObject({
      fault: { kind: 'unsupported', message: expect.stringContaining('UTF-7') },
    });
  });

  it.each([1, 2, 3, 7])('gives the same text for pieces of %i bytes, whatever they cut', async (size) => {
    const text = `\ufeff${'aé日🦄\ufeff'.repeat(100)}`;
    const bytes = new TextEncoder().encode(text);
    expect(await decodeText(bytes, size)).toEqual({ text: text.slice(1), note: null, notes: 0 });
  });

  it.each([1, 2, 3])('replaces and says once what is no UTF-8 in pieces of %i bytes', async (size) => {
    const bytes = latin(`${'x'.repeat(300)}\u00ff${'y'.repeat(300)}\u00e6`);
    expect(await decodeText(bytes, size)).toMatchObject({
      text: `${'x'.repeat(300)}\ufffd${'y'.repeat(300)}\ufffd`,
      note: { kind: 'malformed' },
      notes: 1,
    });
  });
});
