import { describe, expect, it } from '@jest/globals';
import { isSameText } from '#src/model/same-text.ts';

describe('two texts', () => {
  it.each([
    ['a\nb', 'a\r\nb'],
    ['a\nb\n', 'a\nb'],
    ['a', '  a\n\n'],
  ])('%j and %j are the same to GitHub', (a, b) => {
    expect(isSameText(a, b)).toBe(true);
  });

  it.each([
    ['a b', 'a  b'],
    ['a\nb', 'a\n\nb'],
    ['a', 'A'],
  ])('%j and %j are not', (a, b) => {
    expect(isSameText(a, b)).toBe(false);
  });
});
