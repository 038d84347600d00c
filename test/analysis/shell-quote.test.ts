import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { quotePosix, quotePowerShell } from '#src/analysis/shell-quote.ts';

describe('quotePosix', () => {
  it.each([
    '',
    'plain',
    "it's",
    "'",
    "''\\''",
    '$(touch pwned) `id` $HOME',
    'a "b" \\ c\\',
    'new\nline\ttab',
    '* ? ~ # ! & ; | < > ( ) { } [p-q]',
    'naïve-日本語-🦄',
    '-n',
  ])('gives a real shell exactly %j', (argument) => {
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
  it('doubles every quote that PowerShell takes for a single one', () => {
    expect(quotePowerShell("it's $x")).toBe("'it''s $x'");
    expect(quotePowerShell('\u2018a\u2019 \u201ab\u201b')).toBe(
      "'\u2018\u2018a\u2019\u2019 \u201a\u201ab\u201b\u201b'",
    );
  });
});
