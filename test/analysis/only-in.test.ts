import { describe, expect, it } from '@jest/globals';
import { onlyIn } from '#src/analysis/only-in.ts';

const where = (failed: string[], passed: string[]) =>
  onlyIn(new Map([['t', { failed, passed }]]))?.get('t') ?? null;

describe('where alone a test fails', () => {
  it.each([
    ['nothing is said where it fails everywhere', ['linux, Python 3.13'], [], null],
    [
      'one environment is named whole',
      ['linux, Python 3.13'],
      ['linux, Python 3.12'],
      ['linux, Python 3.13'],
    ],
    [
      'several are named by what they share and no other has',
      ['linux, Python 3.13', 'windows, Python 3.13'],
      ['linux, Python 3.12', 'windows, Python 3.12'],
      ['Python 3.13'],
    ],
    [
      'also where they share two things',
      ['linux, Python 3.13, a', 'linux, Python 3.13, b'],
      ['windows, Python 3.12, a'],
      ['linux, Python 3.13'],
    ],
    [
      'each by its name where another has the same in common',
      ['linux, Python 3.13', 'windows, Python 3.13'],
      ['macos, Python 3.13'],
      ['linux, Python 3.13', 'windows, Python 3.13'],
    ],
    ['each by its name where they share nothing', ['one', 'two'], ['three'], ['one', 'two']],
  ])('%s', (_, failed, passed, named) => {
    expect(where(failed, passed)).toEqual(named);
  });
});
