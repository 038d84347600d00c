import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inputLines } from '#src/history/input-lines.ts';

/** The lines of bytes that come in chunks of a size, each as its number and text (null: too long). */
async function linesOf(
  bytes: Uint8Array,
  size: number,
  maxBytes?: number,
): Promise<[number, string | null][]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const found: [number, string | null][] = [];
  for await (const line of inputLines(chunks(), maxBytes))
    found.push([line.number, line.bytes === null ? null : Buffer.from(line.bytes).toString('utf8')]);
  return found;
}

const text = Buffer.from('eins\n\nzwei \u2028 drei\r\n  \nvier ä');
const lines = [
  [1, 'eins'],
  [3, 'zwei \u2028 drei\r'],
  [5, 'vier ä'],
];

describe('the lines of an input', () => {
  it.each([1, 2, 3, 7, 1000])(
    'are those that a line feed ends, counted from 1, in chunks of %d bytes',
    async (size) => {
      expect(await linesOf(text, size)).toEqual(lines);
    },
  );

  it.each([1, 5, 1000])('are the same when the input is gzipped, in chunks of %d bytes', async (size) => {
    expect(await linesOf(gzipSync(text), size)).toEqual(lines);
  });

  it('are none of an empty input', async () => {
    expect(await linesOf(Buffer.alloc(0), 10)).toEqual([]);
  });

  it('say of one that is too long only where it is', async () => {
    expect(await linesOf(Buffer.from('ab\nabcdef\nabc\nabcd'), 2, 3)).toEqual([
      [1, 'ab'],
      [2, null],
      [3, 'abc'],
      [4, null],
    ]);
  });

  it('end with an error where gzip data are cut off, after what came before', async () => {
    const packed = gzipSync(Buffer.from(`first\n${'x'.repeat(100_000)}`), { level: 0 });
    const cut = packed.subarray(0, packed.length - 20);
    const found: number[] = [];
    async function* whole(): AsyncGenerator<Uint8Array> {
      yield cut;
    }
    const reading = (async () => {
      for await (const { number } of inputLines(whole())) found.push(number);
    })();
    await expect(reading).rejects.toThrow(/unexpected end of file/);
    expect(found).toEqual([1]);
  });
});
