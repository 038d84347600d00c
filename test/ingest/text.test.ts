import { describe, expect, it } from '@jest/globals';
import { decodeText } from '#src/ingest/text.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decoding', () => {
  it('takes UTF-8 when nothing else is said, and drops its byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffnaïve'))).toEqual({ text: 'naïve', note: null });
  });

  it.each([
    ['little', [0xff, 0xfe, 0x3c, 0, 0xe9, 0]],
    ['big', [0xfe, 0xff, 0, 0x3c, 0, 0xe9]],
  ])('follows a byte order mark of UTF-16, %s endian', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: '<é', note: null });
  });

  it.each([
    ['ISO-8859-1', '\u00e9\u00ff', 'éÿ'],
    ['latin1', '\u00e9', 'é'],
    ['windows-1252', '\u0093x\u0094 \u0080', '“x” €'],
  ])('reads the declared encoding %s', (encoding, raw, text) => {
    const head = `<?xml version="1.0" encoding="${encoding}"?>`;
    expect(decodeText(latin(head + raw))).toEqual({ text: head + text, note: null });
  });

  it('replaces what is no UTF-8 and says so', () => {
    const decoded = decodeText(latin('<?xml version="1.0" encoding="utf-8"?>caf\u00e9'));
    expect(decoded).toMatchObject({ text: expect.stringMatching(/caf\ufffd$/), note: { kind: 'malformed' } });
  });

  it('reads an unknown encoding as UTF-8 where that is possible, else refuses it by name', () => {
    const head = '<?xml version="1.0" encoding="UTF-7"?>';
    expect(decodeText(latin(`${head}abc`))).toEqual({ text: `${head}abc`, note: null });
    expect(decodeText(latin(`${head}\u00e9`))).toMatchObject({
      fault: { kind: 'unsupported', message: expect.stringContaining('UTF-7') },
    });
  });
});
