import { describe, expect, it } from '@jest/globals';
import { changedRanges, changedTests, foldersBelow } from '#src/analysis/prove/chosen-tests.ts';

describe('the lines that a diff without context changes', () => {
  it('are those of the new text; a removal lies between its neighbours', () => {
    const diff = [
      '--- a/x.py',
      '+++ b/x.py',
      '@@ -3 +3,2 @@ def test_a():',
      '-one',
      '+@@ -9 +9 @@',
      '+two',
      '@@ -8,2 +8,0 @@',
      '-x',
      '-y',
    ].join('\n');
    expect(changedRanges(diff)).toEqual([
      [3, 4],
      [8, 9],
    ]);
  });
});

describe('the tests that a change of a file means', () => {
  const file = 'tests/test_cart.py';
  const tests = [
    { nodeId: 'a', file, ranges: [[3, 5]] as [number, number][] },
    {
      nodeId: 'b',
      file,
      ranges: [
        [1, 1],
        [7, 9],
      ] as [number, number][],
    },
    { nodeId: 'c', file, ranges: null },
    { nodeId: 'other', file: 'tests/test_other.py', ranges: [[1, 99]] as [number, number][] },
  ];
  const chosen = (lines: [number, number][] | null): string[] =>
    changedTests(tests, [{ path: file, lines }]).map(({ nodeId }) => nodeId);

  it.each<[string, [number, number][] | null, string[]]>([
    ['a line of one', [[4, 4]], ['a']],
    ['what one is made of', [[1, 1]], ['b']],
    ['the decorator above one, now gone', [[6, 7]], ['b']],
    ['the lines of two', [[5, 7]], ['a', 'b']],
    ['a line of none: all', [[20, 20]], ['a', 'b', 'c']],
    ['nothing but its name: none', [], []],
    ['a new file: all', null, ['a', 'b', 'c']],
  ])('%s', (_, lines, expected) => {
    expect(chosen(lines)).toEqual(expected);
  });
});

describe('the folder whose tests a file may decide', () => {
  const files = ['tests/unit/test_a.py', 'tests/test_b.py'];

  it.each([
    ['tests/unit/conftest.py', 'tests/unit'],
    ['tests/data/x/y.json', 'tests'],
    ['conftest.py', ''],
  ])('of %s is "%s"', (path, folder) => {
    expect(foldersBelow(path, files)).toBe(folder);
  });

  it('is none without tests', () => {
    expect(foldersBelow('tests/x.json', [])).toBeNull();
  });
});
