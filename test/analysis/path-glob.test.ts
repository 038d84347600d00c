import { describe, expect, it } from '@jest/globals';
import { matchesGlob } from '#src/analysis/path-glob.ts';

describe('a path pattern', () => {
  it.each<[string, string, boolean]>([
    ['src/a.py', 'src/*.py', true],
    ['src/b/a.py', 'src/*.py', false],
    ['src/b/c/a.py', 'src/**/a.py', true],
    ['src/a.py', 'src/**/a.py', true],
    ['src/a.py', '**', true],
    ['a', '?', true],
    ['', '?', false],
    ['ab', '?', false],
    ['test_a_b.py', 'test_*_b.*', true],
    ['abcabd', '*abd', true],
    ['abcabd', 'ab*ab', false],
    ['a.py', 'a?py', true],
    ['axpy', 'a.py', false],
    ['a(1)+[x].py', 'a(1)+[x].py', true],
    ['src', 'src/*', false],
    ['abc', 'abc***', true],
    ['a\nb', 'a*b', true],
  ])('%j is matched by %j: %s', (path, pattern, expected) => {
    expect(matchesGlob(path, pattern)).toBe(expected);
  });

  it('with very many stars is answered, and not only when the world has ended', () => {
    expect(matchesGlob('a'.repeat(5_000), `${'*a'.repeat(200)}b`)).toBe(false);
  });
});
