import { describe, expect, it } from '@jest/globals';
import { patchedText } from '#src/analysis/patched-text.ts';

/** Each as `git diff` gives it, below the lines that name the file. */
const patches: [string, string, string, string | null][] = [
  ['changes a line', 'a\nb\nc\n', '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c', 'a\nB\nc\n'],
  ['makes a new file', '', '@@ -0,0 +1,2 @@\n+a\n+b', 'a\nb\n'],
  ['adds behind the first of many lines', 'a\nb\n', '@@ -1,0 +2 @@ x\n+n', 'a\nn\nb\n'],
  [
    'has several hunks, far from each other',
    'a\nb\nc\nd\ne\nf\n',
    '@@ -1 +1 @@\n-a\n+A\n@@ -6 +6,2 @@\n f\n+g',
    'A\nb\nc\nd\ne\nf\ng\n',
  ],
  [
    'takes the last line’s end',
    'a\nb\n',
    '@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file',
    'a\nb',
  ],
  [
    'gives the last line an end',
    'a\nb',
    '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b',
    'a\nb\n',
  ],
  ['has lines that end as on Windows', 'a\r\nb\r\n', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r', 'a\r\nB\r\n'],
  ['removes what is not there', 'a\nb\n', '@@ -1,2 +1 @@\n a\n-x', null],
  ['has other lines around', 'a\nb\n', '@@ -1,2 +1,3 @@\n x\n+n\n b', null],
  ['begins behind the text', 'a\n', '@@ -5 +5 @@\n-a\n+b', null],
  ['goes back', 'a\nb\n', '@@ -2 +2 @@\n-b\n+B\n@@ -1 +1 @@\n-a\n+A', null],
  ['is none', 'a\n', 'Binary files differ', null],
];

describe('a text and its patch', () => {
  it.each(patches)('that %s', (_, before, patch, after) => {
    expect(patchedText(before, patch)).toBe(after);
  });
});
