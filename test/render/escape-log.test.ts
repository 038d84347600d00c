import { describe, expect, it } from '@jest/globals';
import { escapeHtml } from '#src/render/escape-html.ts';
import { escapeLog } from '#src/render/escape-log.ts';

describe('escapeLog', () => {
  it.each([
    ['::error file=a::x', '\\::error file=a::x'],
    ['  \t::add-mask::x', '  \t\\::add-mask::x'],
    ['a\n::set-output name=x::y', 'a\n\\::set-output name=x::y'],
    ['a\u2028::x::', 'a\\u2028::x::'],
    ['a ##[group]x', 'a #\\#[group]x'],
    ['###[group]', '##\\#[group]'],
    ['\u001b[31mred\u001b]0;title\u0007', 'red'],
    ['over\rwritten\u0008\u009b', 'over\\rwritten\\x08\\x9b'],
    ['\u202ertl \u200b \ud800', '\\u202ertl \\u200b \\ud800'],
    ['tests/test_a.py::test_b', 'tests/test_a.py::test_b'],
  ])('turns %j into %j', (text, shown) => {
    expect(escapeLog(text)).toBe(shown);
  });

  it('leaves no command behind a removed sequence', () => {
    expect(escapeLog('\u001b[0m::error::x')).toBe('\\::error::x');
    expect(escapeLog('#\u001b[0m#[group]x')).toBe('#\\#[group]x');
  });
});

describe('escapeHtml', () => {
  it('is text between tags and in attributes', () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;',
    );
  });

  it('shows invisible characters and keeps lines', () => {
    expect(escapeHtml('a\n\u202eb\u0000')).toBe('a\n\\u202eb\\x00');
  });
});
