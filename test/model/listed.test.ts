import { describe, expect, it } from '@jest/globals';
import { listed } from '#src/model/listed.ts';

const shown = { most: 3, separator: ', ' };

describe('names in a sentence', () => {
  it('are all there up to the most', () => {
    expect(listed([], shown)).toBe('');
    expect(listed(['a', 'b', 'c'], shown)).toBe('a, b, c');
  });

  it('are counted above it', () => {
    expect(listed(['a', 'b', 'c', 'd', 'e'], shown)).toBe('a, b, c and 2 more');
  });

  it('are whole unless a length is given', () => {
    expect(listed(['a'.repeat(200)], shown)).toBe('a'.repeat(200));
    expect(listed(['abcd', 'abc'], { ...shown, longest: 3 })).toBe('abc…, abc');
  });
});
