import { describe, expect, it } from '@jest/globals';
import { joinBytes } from '#src/ingest/join-bytes.ts';

const none = new Uint8Array(0);

describe('bytes in parts', () => {
  it('are one piece in their order', () => {
    expect([...joinBytes([Uint8Array.of(1, 2), none, Uint8Array.of(3), Uint8Array.of(4, 5)])]).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('are not copied when only one part holds any', () => {
    const only = Uint8Array.of(1, 2);
    expect(joinBytes([none, only])).toBe(only);
    expect(joinBytes([only, none])).toBe(only);
  });

  it('are none when there are no parts, or only empty ones', () => {
    expect(joinBytes([])).toHaveLength(0);
    expect(joinBytes([none, none])).toHaveLength(0);
  });
});
