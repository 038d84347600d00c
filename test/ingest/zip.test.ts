import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { readZip } from '#src/ingest/zip.ts';
import { numbers, SMALL, type ZipAround, type ZipPart, zipOf } from './zip-bytes.ts';

const LIMITS = { entries: 3, inflatedBytes: 1000 };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const base64 = (encoded: string): Uint8Array => new Uint8Array(Buffer.from(encoded, 'base64'));

/** Each written by the real tool, with one file that holds `{"a":1}`, gzipped but for Python's. */
const REAL_TOOLS: [string, string][] = [
  [
    'archiver 7.0.1 as actions/upload-artifact calls it, compression-level 0',
    'UEsDBBQACAAAAKR1dV0AAAAAAAAAAAAAAAAZAAAAcmVkZmlyc3QtMS0xLXRlc3QuanNvbi5neh+LCAAAAAAAAAOrVkpUsjKsBQCvrBtWBwAAAFBLBwiKq7HcGwAAABsAAABQSwECLQMUAAgAAACkdXVdiqux3BsAAAAbAAAAGQAAAAAAAAAAACAApIEAAAAAcmVkZmlyc3QtMS0xLXRlc3QuanNvbi5nelBLBQYAAAAAAQABAEcAAABiAAAAAAA=',
  ],
  [
    'the same, compression-level 6',
    'UEsDBBQACAAIAKR1dV0AAAAAAAAAAAAAAAAZAAAAcmVkZmlyc3QtMS0xLXRlc3QuanNvbi5nepPv5mAAA+bVYV4hm4zWsDKsXyMdxg4UAgBQSwcIiqux3BkAAAAbAAAAUEsBAi0DFAAIAAgApHV1XYqrsdwZAAAAGwAAABkAAAAAAAAAAAAgAKSBAAAAAHJlZGZpcnN0LTEtMS10ZXN0Lmpzb24uZ3pQSwUGAAAAAAEAAQBHAAAAYAAAAAAA',
  ],
  [
    'Info-ZIP 3.0, which adds times and owners',
    'UEsDBBQAAAAIAKR1dV2Kq7HcGQAAABsAAAAJABwAeC5qc29uLmd6VVQJAAN0rgFr3bABa3V4CwABBAAAAAAEAAAAAJPv5mAAA+bVYV4hm4zWsDKsXyMdxg4UAQBQSwECHgMUAAAACACkdXVdiqux3BkAAAAbAAAACQAYAAAAAAAAAAAApIEAAAAAeC5qc29uLmd6VVQFAAN0rgFrdXgLAAEEAAAAAAQAAAAAUEsFBgAAAAABAAEATwAAAFwAAAAAAA==',
  ],
];

async function fault(parts: readonly ZipPart[], around?: ZipAround) {
  return readZip(zipOf(parts, around), LIMITS);
}

describe('a whole zip', () => {
  it.each(REAL_TOOLS)('of %s is read', async (_, encoded) => {
    const zip = await readZip(base64(encoded), LIMITS);
    if ('fault' in zip) throw new Error(zip.fault.message);
    expect(zip.entries.map(({ bytes }) => gunzipSync(bytes).toString())).toEqual([SMALL]);
  });

  it('keeps the names and the order of its directory', async () => {
    const zip = await readZip(zipSync({ 'b/é.txt': Buffer.from('one'), a: Buffer.from('two') }), LIMITS);
    if ('fault' in zip) throw new Error(zip.fault.message);
    expect(zip.entries.map(({ name, bytes }) => [name, text(bytes)])).toEqual([
      ['b/é.txt', 'one'],
      ['a', 'two'],
    ]);
  });

  it.each<[string, ZipPart]>([
    ['stored', { name: 'a' }],
    ['stored, its sizes after it', { name: 'a', flags: 8 }],
    ['deflated', { name: 'a', method: 8 }],
    ['deflated, its sizes after it', { name: 'a', method: 8, flags: 8 | 2 }],
    ['without a Unix mode', { name: 'a', attributes: 0 }],
  ])('may have its file %s', async (_, part) => {
    const zip = await fault([part]);
    expect(zip).toEqual({ entries: [{ name: 'a', bytes: new TextEncoder().encode(SMALL) }] });
  });

  it('may be empty', async () => {
    expect(await fault([])).toEqual({ entries: [] });
  });
});

describe('limits', () => {
  const zeros = { name: 'a', method: 8, content: new Uint8Array(1000) };

  it('hold for all entries together, and are counted while inflating', async () => {
    expect(await fault([zeros])).toMatchObject({ entries: [{ name: 'a' }] });
    const bombs = [
      [{ ...zeros, content: new Uint8Array(1001) }],
      [zeros, { name: 'b', content: 'x' }],
      // It says that it holds 7 bytes, and holds 5 million.
      [{ ...zeros, content: new Uint8Array(5_000_000), inflatedBytes: 7, localSize: 7 }],
    ];
    for (const bomb of bombs)
      expect(await fault(bomb)).toEqual({
        fault: { kind: 'too-large', message: 'The zip holds more than 1000 bytes (after inflating).' },
      });
  });

  it('hold for the number of entries, before any is read', async () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
    expect(await fault(four)).toEqual({
      fault: { kind: 'too-large', message: 'The zip has 4 entries; at most 3 are read.' },
    });
  });
});

describe('a name', () => {
  it.each([
    ['/etc/passwd', 'is an absolute path'],
    ['C:evil', 'is an absolute path'],
    ['../evil', 'leads out of its folder'],
    ['a/../../evil', 'leads out of its folder'],
    ['a\\b', 'has a backslash'],
    ['a\0b', 'has control characters'],
    ['a\nb', 'has control characters'],
    ['folder/', 'is that of a folder'],
    ['a//b', 'has an empty part'],
    ['./a', 'has an empty part'],
    ['', 'is empty'],
  ])('like %j is refused', async (name, why) => {
    expect(await fault([{ name: 'fine' }, { name }])).toEqual({
      fault: {
        kind: 'unsafe',
        message: expect.stringContaining(`The name of entry 2, ${JSON.stringify(name)}, ${why}`),
      },
    });
  });

  it('may have dots that lead nowhere', async () => {
    expect(await fault([{ name: 'a..b/...c' }])).toMatchObject({ entries: [{ name: 'a..b/...c' }] });
  });

  it('that is no ASCII must be said to be UTF-8', async () => {
    expect(await fault([{ name: 'é' }])).toMatchObject({ fault: { kind: 'unsupported' } });
    expect(await fault([{ name: 'é', flags: 1 << 11 }])).toMatchObject({ entries: [{ name: 'é' }] });
  });

  it.each([
    ['a', 'a'],
    ['a/B.json', 'A/b.json'],
    ['\u00e9', 'e\u0301'],
  ])('is refused the second time: %j and %j', async (first, second) => {
    const flags = 1 << 11;
    expect(
      await fault([
        { name: first, flags },
        { name: second, flags },
      ]),
    ).toMatchObject({
      fault: { kind: 'unsafe', message: expect.stringContaining('one name twice') },
    });
  });
});

describe('an entry that is no plain file', () => {
  it.each<[string, Partial<ZipPart>, string]>([
    ['a link', { attributes: (0o120777 << 16) >>> 0 }, 'is a link'],
    ['a folder', { attributes: (0o040755 << 16) >>> 0 }, 'is a folder'],
    ['a folder of DOS', { attributes: 0x10 }, 'is a folder'],
    ['a device', { attributes: (0o020644 << 16) >>> 0 }, 'is no plain file'],
    ['encrypted', { flags: 1 }, 'is encrypted'],
    ['encrypted as WinZip does', { extra: numbers([2, 0x9901], [2, 0]) }, 'is encrypted'],
    ['patch data', { flags: 1 << 5 }, 'flags that are not read'],
    ['bzip2', { method: 12 }, 'packed by method 12'],
    ['zip64', { extra: numbers([2, 1], [2, 4], [4, 0]) }, 'zip64'],
    ['of a second name', { extra: numbers([2, 0x7075], [2, 0]) }, 'has a second name'],
    ['with a broken extra field', { extra: numbers([2, 0x5455], [2, 9]) }, 'don’t fit'],
  ])('is refused: %s', async (_, part, why) => {
    const zip = await fault([{ name: 'a', ...part }]);
    if ('entries' in zip) throw new Error('It was read.');
    expect(zip.fault.message.replace("'", '’')).toContain(why);
    expect(zip.fault.message).toContain('entry 1 ("a")');
  });
});

describe('a zip that can be read in two ways', () => {
  const two = [{ name: 'a' }, { name: 'b' }];

  it.each<[string, ZipPart[], ZipAround, string]>([
    ['something before it', two, { before: numbers([4, 1]) }, 'something stands before'],
    ['something behind it', two, { after: numbers([4, 1]) }, 'follows the zip’s end record'],
    ['a comment', two, { comment: 'PK' }, 'follows the zip’s end record'],
    ['a gap between entries', two, { between: numbers([4, 1]) }, 'belong to no entry'],
    ['two entries on the same bytes', [{ name: 'a' }, { name: 'b', offset: 0 }], {}, 'overlaps'],
    ['an entry within another', [{ name: 'a' }, { name: 'b', offset: 10 }], {}, 'overlaps'],
    ['a directory that is longer than its count', two, { count: 1 }, 'goes on after'],
    ['a directory that is shorter than its count', two, { count: 3 }, 'no entry 3'],
    ['another name in the local header', [{ name: 'a', localName: 'b' }], {}, 'different things'],
    ['other flags in the local header', [{ name: 'a', localFlags: 2 }], {}, 'different things'],
    ['another size in the local header', [{ name: 'a', localSize: 8 }], {}, 'different things'],
    ['another size before streamed data', [{ name: 'a', flags: 8, localSize: 8 }], {}, 'different things'],
    ['another size after the data', [{ name: 'a', flags: 8, descriptorSize: 8 }], {}, 'different things'],
  ])('is refused: %s', async (_, parts, around, why) => {
    const zip = await fault(parts, around);
    if ('entries' in zip) throw new Error('It was read.');
    expect(zip.fault.message.replaceAll("'", '’')).toContain(why);
  });
});

describe('a damaged zip', () => {
  it('has another checksum, or another size', async () => {
    const wrong = await fault([{ name: 'a', crc: 1 }]);
    expect(wrong).toMatchObject({
      fault: { kind: 'malformed', message: expect.stringContaining('checksum') },
    });
    const size = { inflatedBytes: 8, localSize: 8 };
    for (const method of [0, 8])
      expect(await fault([{ name: 'a', method, ...size }])).toMatchObject({
        fault: { kind: 'malformed', message: expect.stringContaining('holds 7 bytes instead of the 8') },
      });
  });

  it('has compressed data that ends too early, is none, or has something behind it', async () => {
    const [whole] = [zipSync({ a: Buffer.from('x'.repeat(100) + SMALL) })];
    const data = whole.subarray(31, 31 + new DataView(whole.buffer).getUint32(18, true));
    const content = 'x'.repeat(100) + SMALL;
    const stored = (bytes: Uint8Array) => fault([{ name: 'a', method: 8, content, stored: bytes }]);
    expect(await stored(data)).toMatchObject({ entries: [{ name: 'a' }] });
    expect(await stored(data.subarray(0, -2))).toMatchObject({ fault: { kind: 'truncated' } });
    expect(await stored(new Uint8Array([0xff, 0xff, 0xff]))).toMatchObject({ fault: { kind: 'malformed' } });
    expect(await stored(new Uint8Array([...data, 1, 2, 3]))).toMatchObject({ fault: { kind: 'malformed' } });
  });

  it('may end anywhere, and is never read', async () => {
    const whole = zipOf([
      { name: 'a', flags: 8 },
      { name: 'b', method: 8 },
    ]);
    for (let length = 0; length < whole.byteLength; length += 1)
      expect(await readZip(whole.subarray(0, length), LIMITS)).toHaveProperty('fault');
  });

  it('may have any byte changed: then it is refused, or says the same', async () => {
    const whole = zipOf([
      { name: 'a', flags: 8 },
      { name: 'b', method: 8 },
    ]);
    const same = await readZip(whole, LIMITS);
    for (let at = 0; at < whole.byteLength; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const zip = await readZip(changed, LIMITS);
      if ('entries' in zip) expect(zip).toEqual(same);
    }
  });

  it('is none', async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('<html>'.repeat(20))])
      expect(await readZip(bytes, LIMITS)).toMatchObject({ fault: { kind: 'truncated' } });
  });
});
