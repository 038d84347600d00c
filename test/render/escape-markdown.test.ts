import { describe, expect, it } from '@jest/globals';
import { bare, code, fence, plain } from '#src/render/escape-markdown.ts';
import { activeInProse, renderedMarkdown } from '../support/rendered-markdown.ts';

const ZWSP = '\u200b';

/** Every kind of text that Markdown, GitHub or a browser would act on. */
const active = [
  '@octocat and @github/security',
  '#1347, fixes #1, closes: octo/repo#7, GH-12',
  'see abb511c96bcc0bc7dea8157e10e6d4ea05a875a1 or abb511c',
  'https://evil.example/a?b=c www.evil.example mailto:evil@evil.example',
  '<img src=x onerror=alert(1)> <!-- c --> &lt;b&gt;',
  '![pixel](https://evil.example/x.png) [click](javascript:1) [a][b] [^1]',
  '**bold** _em_ ~~gone~~ `code` $x$ :tada:',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '17) item',
  '> quote',
  '- [x] task',
  '=== setext',
  '***',
  '| a | b |',
  '    indented',
  '\\`x\\` \\\\[x](y)',
];

describe('plain', () => {
  it.each(active)('makes a paragraph of text only of %j', async (text) => {
    const rendered = await renderedMarkdown(plain(text));
    expect(rendered.elements.map(({ tag }) => tag)).toEqual(['p']);
    expect(rendered.comments).toEqual([]);
    expect(activeInProse(rendered)).toEqual([]);
  });

  it.each(active)('still shows the words of %j', async (text) => {
    const { prose } = await renderedMarkdown(plain(text));
    expect(prose.join('').replaceAll(ZWSP, '')).toBe(text.trim());
  });

  it.each(active)('stays in its table cell: %j', async (text) => {
    const rendered = await renderedMarkdown(`| a | b |\n| --- | --- |\n| ${plain(text)} | x |`);
    expect(rendered.elements.filter(({ tag }) => tag === 'td')).toHaveLength(2);
    expect(rendered.prose.join('')).toContain('x');
  });

  it('breaks what GitHub would find in the rendered text', () => {
    expect(plain('@octocat')).toBe(`@${ZWSP}octocat`);
    expect(plain('x #1347')).toBe(`x #${ZWSP}1347`);
    expect(plain('GH-12')).toBe(`GH-${ZWSP}12`);
    expect(plain('abb511c')).toBe(`abb${ZWSP}511c`);
    // Seven digits are enough for a commit: what is left of a longer one must be broken as well.
    expect(plain('abcabb511cabb511')).toBe(`abc${ZWSP}abb511${ZWSP}cabb51${ZWSP}1`);
  });

  it('is one line, without invisible characters that are not ours', () => {
    expect(plain('a\r\n\r\nb\tc')).toBe('a b c');
    expect(plain('a\u202eb\u200bc\u0000d')).toBe('a\\\\u202eb\\\\u200bc\\\\x00d');
    expect(plain('\u001b[31mred\u001b[0m')).toBe('red');
    expect(plain('#x1B[31mred')).toBe('red');
  });

  it('is cut visibly, and never in the middle of a character', () => {
    expect(plain('x'.repeat(1_000), 10)).toBe('xxxxxxxxx…');
    expect(plain('🦄'.repeat(10), 6)).toBe('🦄🦄…');
  });

  it('redacts secrets before it cuts', () => {
    const secret = `gh${'p'}_${'A1b2C3d4E5f6G7h8I9j0'.repeat(2).slice(0, 36)}`;
    expect(plain(`token is ${secret}`, 20)).not.toContain(secret.slice(0, 8));
  });
});

describe('code', () => {
  it('is a plain code span for a plain id', () => {
    expect(code('tests/test_a.py::test_b[1-2]')).toBe('`tests/test_a.py::test_b[1-2]`');
  });

  it.each([
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    [' a ', '`  a  `'],
    ['', '(empty)'],
    ['a\nb', '`a\\nb`'],
    ['a\u202eb', '`a\\u202eb`'],
    ['\ud800', '`\\ud800`'],
    ['<b>', '`<b>`'],
  ])('shows %j as %j', (text, shown) => {
    expect(code(text)).toBe(shown);
  });

  it.each([...active, 'a | b', '`|`', '`'.repeat(400), '|'.repeat(50), '\\|', '</code><h1>x|</h1>', '--> |'])(
    'is one code element with the text in it, also in a table: %j',
    async (text) => {
      for (const [before, after] of [
        ['', ''],
        ['| a | b |\n| --- | --- |\n| ', ' | x |'],
      ]) {
        const rendered = await renderedMarkdown(`${before}${code(text, 1_000)}${after}`);
        expect(rendered.elements.filter(({ tag }) => tag === 'code')).toHaveLength(1);
        expect(
          rendered.elements.filter(({ tag }) => !'p code table thead tbody tr th td'.includes(tag)),
        ).toEqual([]);
        expect(rendered.code.join('').replaceAll(ZWSP, '')).toBe(text);
        expect(rendered.elements.filter(({ tag }) => tag === 'td')).toHaveLength(before === '' ? 0 : 2);
      }
    },
  );

  it('is cut visibly', () => {
    expect(code('x'.repeat(100_000))).toHaveLength(202);
    expect(code('x'.repeat(100_000))).toMatch(/…`$/);
  });

  it('breaks a planted marker of ours and a planted key', () => {
    const shown = code('<!-- redfirst:issue v1 key=c1-000000000000 -->');
    expect(shown).not.toContain('<!--');
    expect(shown).not.toContain('c1-000000000000');
  });
});

describe('fence', () => {
  it.each([
    'plain',
    '```',
    '````\n~~~',
    'a ``````` b',
    '</details></td>\n# x\n- [ ] y',
    '<!-- redfirst:begin status -->',
  ])('holds %j in one block', async (text) => {
    const rendered = await renderedMarkdown(`${fence(text)}\n\nafter`);
    expect(rendered.elements.map(({ tag }) => tag)).toEqual(['pre', 'code', 'p']);
    expect(rendered.code.join('').replaceAll(ZWSP, '').trimEnd()).toBe(text);
  });

  it('keeps lines, removes colours and shows other invisible characters', () => {
    expect(fence('a\r\n\u001b[1mb\u001b[0m\tc\u0007\u2066', 'text')).toBe(
      '```text\na\nb\tc\\x07\\u2066\n```',
    );
  });

  it('holds no marker of ours', () => {
    expect(fence('<!-- redfirst:begin status -->')).not.toContain('<!--');
  });
});

describe('bare', () => {
  it('has no Markdown escapes, no backticks and no mentions', () => {
    expect(bare('`a_b` *c* @d #1', 100)).toBe(`'a_b' *c* @${ZWSP}d #${ZWSP}1`);
  });

  it('keeps to its length in UTF-16 units', () => {
    expect(bare('🦄'.repeat(300), 200).length).toBeLessThanOrEqual(200);
    expect(bare('@'.repeat(300), 200).length).toBeLessThanOrEqual(200);
  });
});
