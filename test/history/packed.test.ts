import { describe, expect, it } from '@jest/globals';
import { pack, unpack } from '#src/history/packed.ts';

describe('packed bytes', () => {
  it.each([0, 1, 999, 1_000, 1_001, 100_000])(
    'of %d characters come back, and take less where it pays',
    (length) => {
      const text = 'ü{"a":1}'.repeat(length).slice(0, length);
      const packed = pack(text);
      expect(unpack(packed).toString('utf8')).toBe(text);
      expect(unpack(new Uint8Array(packed)).toString('utf8')).toBe(text);
      expect(packed.length).toBeLessThanOrEqual(Buffer.byteLength(text) + 1);
      if (length > 1_001) expect(packed.length).toBeLessThan(length / 10);
    },
  );

  it('of another version are an error that says so', () => {
    expect(() => unpack(Buffer.from([7, 1, 2]))).toThrow(/another version of Redfirst/);
  });
});
