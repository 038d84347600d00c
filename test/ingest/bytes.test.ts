import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { collectBytes } from '#src/ingest/bytes.ts';

async function* chunksOf(...parts: Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* parts;
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('collecting a report’s bytes', () => {
  it('joins the chunks in their order', async () => {
    expect(await collectBytes(chunksOf(utf8('one '), utf8('two')))).toEqual({ bytes: utf8('one two') });
  });

  it('inflates gzip by its first bytes, also when they come in pieces', async () => {
    const zipped = new Uint8Array(gzipSync('x'.repeat(200_000)));
    const collected = await collectBytes(chunksOf(zipped.subarray(0, 1), zipped.subarray(1)));
    expect(collected).toEqual({ bytes: utf8('x'.repeat(200_000)) });
  });

  it('stops at the limit, plain or inflated', async () => {
    const plain = await collectBytes(chunksOf(utf8('12345'), utf8('67890')), 9);
    const bomb = await collectBytes(chunksOf(new Uint8Array(gzipSync(Buffer.alloc(5_000_000)))), 1_000_000);
    expect(plain).toMatchObject({ fault: { kind: 'too-large' } });
    expect(bomb).toMatchObject({ fault: { kind: 'too-large' } });
  });

  it('takes exactly as much as the limit', async () => {
    expect(await collectBytes(chunksOf(utf8('12345')), 5)).toEqual({ bytes: utf8('12345') });
  });

  it('calls gzip that ends too early truncated', async () => {
    const zipped = new Uint8Array(gzipSync('some text that is long enough to be cut'));
    expect(await collectBytes(chunksOf(zipped.subarray(0, -12)))).toMatchObject({
      fault: { kind: 'truncated' },
    });
  });

  it('calls damaged gzip malformed', async () => {
    const zipped = new Uint8Array(gzipSync('some text'));
    zipped.fill(0xff, 10, 16);
    expect(await collectBytes(chunksOf(zipped))).toMatchObject({ fault: { kind: 'malformed' } });
  });
});
