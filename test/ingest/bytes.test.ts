import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { reportBytes } from '#src/ingest/bytes.ts';
import { joinBytes } from '#src/ingest/join-bytes.ts';
import { type Fault, faultOf } from '#src/ingest/unreadable.ts';

async function* chunksOf(...parts: Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* parts;
}

/** All that could be read, and why no more. */
async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit?: number,
): Promise<{ bytes: Uint8Array; fault?: Fault }> {
  const parts: Uint8Array[] = [];
  const whole = () => joinBytes(parts);
  try {
    for await (const piece of reportBytes(chunks, limit)) parts.push(new Uint8Array(piece));
    return { bytes: whole() };
  } catch (error) {
    return { bytes: whole(), fault: faultOf(error) };
  }
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

  it('gives what came before the gzip was cut', async () => {
    const text = Array.from({ length: 40_000 }, (_, at) => `line ${at}`).join('\n');
    const zipped = new Uint8Array(gzipSync(text));
    const { bytes, fault } = await collectBytes(chunksOf(zipped.subarray(0, zipped.length - 1000)));
    const read = new TextDecoder().decode(bytes);
    expect(fault?.kind).toBe('truncated');
    expect(read.length).toBeGreaterThan(100_000);
    expect(text.startsWith(read)).toBe(true);
  });

  it('passes on an error of the file itself', async () => {
    const broken = (async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(gzipSync('some text'));
      throw new RangeError('the disk is gone');
    })();
    await expect(collectBytes(broken)).rejects.toThrow('the disk is gone');
  });

  it('calls damaged gzip malformed', async () => {
    const zipped = new Uint8Array(gzipSync('some text'));
    zipped.fill(0xff, 10, 16);
    expect(await collectBytes(chunksOf(zipped))).toMatchObject({ fault: { kind: 'malformed' } });
  });
});
