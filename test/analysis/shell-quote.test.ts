import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { quotePosix, quotePowerShell } from '#src/analysis/shell-quote.ts';
import { powerShellWords } from '../support/powershell-words.ts';

const hostile = [
  '',
  'plain',
  "it's",
  "'",
  "''",
  "''\\''",
  '$(touch pwned) `id` $HOME $env:PATH',
  'a "b" \\ c\\',
  'new\nline\ttab\r',
  '* ? ~ # ! & ; | < > ( ) { } [p-q] @(1) %PATH% --%',
  'naïve-日本語-🦄',
  '-n',
  '\u2018a\u2019 \u201ab\u201b \u201cc\u201d',
  "\u2018'\u2019",
];

describe('quotePosix', () => {
  it.each(hostile)('gives a real shell exactly %j', (argument) => {
    const printed = execFileSync('/bin/sh', ['-c', `printf %s ${quotePosix(argument)}`], {
      encoding: 'utf8',
    });
    expect(printed).toBe(argument);
  });

  it('always quotes', () => {
    expect(quotePosix('plain')).toBe("'plain'");
    expect(quotePosix("it's")).toBe("'it'\\''s'");
  });
});

describe('quotePowerShell', () => {
  it.each(hostile)('gives a reader of PowerShell’s rules exactly %j', (argument) => {
    expect(powerShellWords(`pytest ${quotePowerShell(argument)} -v`)).toEqual([['pytest', argument, '-v']]);
  });

  it('doubles every quote that PowerShell takes for a single one', () => {
    expect(quotePowerShell("it's $x")).toBe("'it''s $x'");
    expect(quotePowerShell('\u2018a\u2019 \u201ab\u201b')).toBe(
      "'\u2018\u2018a\u2019\u2019 \u201a\u201ab\u201b\u201b'",
    );
  });
});

describe('the reader of PowerShell’s rules', () => {
  it.each(["'a'b", "'a", 'a$b', '(a)', "'a'; b", '-a.b', '--%', '"a"', "a'b'", "'a' || b"])(
    'takes %j for something else than plain words',
    (line) => {
      expect(() => powerShellWords(line)).toThrow();
    },
  );

  it('reads words, quotes and commands', () => {
    expect(powerShellWords("cd 'a b' && pytest 'it''s' -v --x=1")).toEqual([
      ['cd', 'a b'],
      ['pytest', "it's", '-v', '--x=1'],
    ]);
  });
});
