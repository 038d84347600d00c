import { describe, expect, it } from '@jest/globals';
import { splitCommand } from '#src/pytest/split-command.ts';

describe('a command as it is typed', () => {
  it.each([
    ['python -m pytest', ['python', '-m', 'pytest']],
    ['  uv   run\tpytest ', ['uv', 'run', 'pytest']],
    [`"/a b/python" -m 'py test'`, ['/a b/python', '-m', 'py test']],
    ['a\\ b c"d e"f', ['a b', 'cd ef']],
    [`x '' "\\"q\\"" '$HOME;'`, ['x', '', '"q"', '$HOME;']],
    ['"a\\nb"', ['a\\nb']],
  ])('%s is split into its words', (text, words) => {
    expect(splitCommand(text)).toEqual(words);
  });

  it.each([
    ['', /empty/],
    ['pytest; rm -rf x', /^;/],
    ['pytest | tee x', /^\|/],
    ['pytest > x', /^>/],
    ['echo `id`', /^`/],
    ['echo $HOME', /^\$/],
    ["pytest 'x", /other half/],
    ['pytest "x', /other half/],
    ['pytest x\\', /other half/],
  ])('%s is refused', (text, why) => {
    expect(() => splitCommand(text)).toThrow(RangeError);
    expect(() => splitCommand(text)).toThrow(why);
  });
});
