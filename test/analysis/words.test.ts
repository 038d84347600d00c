import { describe, expect, it } from '@jest/globals';
import { matchesGlob } from '#src/analysis/path-glob.ts';
import { hasWord } from '#src/analysis/words.ts';

describe('hasWord', () => {
  it.each([
    ['tests/test_auth.py', 'auth'],
    ['src/auth/x.py', 'auth'],
    ['src/Auth/x.py', 'auth'],
    ['auth.py', 'auth'],
    ['tests/auth-flow/x.py', 'auth'],
    ['test_no_data_loss_here', 'data_loss'],
    ['data-loss/x.py', 'data_loss'],
    ['TestCart::test_tax', 'tax'],
  ])('finds in %s the word %s', (text, word) => {
    expect(hasWord(text, word)).toBe(true);
  });

  it.each([
    ['tests/test_author.py', 'auth'],
    ['tests/authority/x.py', 'auth'],
    ['oauth/x.py', 'auth'],
    ['TestAuth::test_x', 'auth'],
    ['test_syntax', 'tax'],
    ['test_taxonomy', 'tax'],
    ['test_secrets', 'secret'],
    ['data/loss.py', 'data_loss'],
    ['data::loss', 'data_loss'],
    ['test_data_big_loss', 'data_loss'],
    ['test_metadata_loss', 'data_loss'],
    ['test_auth2', 'auth'],
    ['anything', '_'],
  ])('does not find in %s the word %s', (text, word) => {
    expect(hasWord(text, word)).toBe(false);
  });
});

describe('matchesGlob', () => {
  it.each([
    ['src/a.py', 'src/*.py', true],
    ['src/x/a.py', 'src/*.py', false],
    ['src/x/y/a.py', 'src/**', true],
    ['src/x/y/a.py', '**/a.py', true],
    ['a.py', '**/a.py', true],
    ['src/x/y/a.py', 'src/**/y/*.py', true],
    ['src/y/a.py', 'src/**/y/*.py', true],
    ['src/aXpy', 'src/a.py', false],
    ['src/a.py', 'src/?.py', true],
    ['src/[a].py', 'src/[a].py', true],
    ['src/a.py', 'a.py', false],
    ['src/a.py', '*', false],
  ])('%s against %s: %s', (path, pattern, matches) => {
    expect(matchesGlob(path, pattern)).toBe(matches);
  });
});
