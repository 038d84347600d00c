import { describe, expect, it } from '@jest/globals';
import { byteLength, fitBody, fitLines, fixed, type Section } from '#src/render/budget.ts';
import { tableBlock } from '#src/render/table.ts';
import { renderedMarkdown } from '../support/rendered-markdown.ts';

function tableSection(
  cutOrder: number,
  noun: string,
  cells: readonly string[],
  total = cells.length,
): Section {
  return {
    cutOrder,
    blocks: [tableBlock({ columns: ['Name'], rows: cells.map((cell) => [cell]), total, noun })],
  };
}

const many = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

describe('fitBody', () => {
  it('keeps all where there is room', () => {
    const body = fitBody([fixed('head'), tableSection(1, 'test', ['a', 'b']), fixed('tail')], 1_000);
    expect(body).toBe('head\n\n| Name |\n| --- |\n| a |\n| b |\n\ntail\n');
  });

  it('says what was never put into the rows', () => {
    expect(fitBody([tableSection(1, 'test', ['a'], 1_205)], 1_000)).toContain(
      '| a |\n\n… and 1,204 more tests: see the collection artifact, or run `redfirst inspect --cases`.',
    );
  });

  it('cuts whole rows of the least important section first, counts them, and stays within its bytes', () => {
    const body = fitBody(
      [
        fixed('head'),
        tableSection(1, 'test', many(20, 'keep')),
        tableSection(9, 'file', many(500, 'go€')),
        fixed('tail'),
      ],
      2_000,
    );
    expect(byteLength(body)).toBeLessThanOrEqual(2_000);
    expect(body.match(/keep\d+ \|/g)).toHaveLength(20);
    const left = body.match(/go€\d+ \|/g) ?? [];
    expect(body).toContain(`… and ${500 - left.length} more files: `);
    expect(body.endsWith('tail\n')).toBe(true);
  });

  it('does not cut more than it must', () => {
    const body = fitBody([tableSection(1, 'test', many(1_000, 'row'))], 10_000);
    expect(byteLength(body)).toBeLessThanOrEqual(10_000);
    expect(byteLength(body)).toBeGreaterThan(8_500);
  });

  it('leaves a sentence of a table for which there is no room at all', () => {
    const body = fitBody([fixed('x'.repeat(400)), tableSection(1, 'test', many(50, 'y'.repeat(90)))], 600);
    expect(byteLength(body)).toBeLessThanOrEqual(600);
    expect(body).toContain('50 tests left out: see the collection artifact');
  });

  it('replaces a text that is too large by what says so', () => {
    const section: Section = {
      cutOrder: 2,
      blocks: [
        { kind: 'text', markdown: '```\nlong\n```'.repeat(500), instead: 'The traceback is left out.' },
      ],
    };
    expect(fitBody([fixed('head'), section], 100)).toBe('head\n\nThe traceback is left out.\n');
  });

  it.each([300, 500, 900, 1_500, 4_000])('closes each fence, table and fold at %d bytes', async (budget) => {
    const fold: Section = {
      cutOrder: 1,
      blocks: [
        {
          kind: 'rows',
          before: '<details>\n<summary>More</summary>\n\n````sh\n',
          rows: many(100, "echo '``` 🦄' "),
          after: '\n````\n\n</details>',
          total: 100,
          noun: 'command',
        },
      ],
    };
    const body = fitBody([fold, tableSection(2, 'test', many(100, 'a &amp; b ')), fixed('**tail**')], budget);
    expect(byteLength(body)).toBeLessThanOrEqual(budget);
    const { elements, code } = await renderedMarkdown(body);
    expect(elements.at(-1)?.tag).toBe('strong');
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
    expect(code.join('')).not.toContain('tail');
    expect(/\p{Surrogate}/u.test(body)).toBe(false);
  });
});

describe('fitLines', () => {
  it('drops whole lines and says how many', () => {
    expect(fitLines(['aaaa', 'bbbb', 'cccc', 'dddd'], 100)).toBe('aaaa\nbbbb\ncccc\ndddd');
    expect(fitLines(many(100, 'line '), 40)).toBe('line 0\nline 1\nline 2\n… and 97 more lines');
  });

  it('cuts a first line that is too long itself', () => {
    expect(fitLines(['x'.repeat(50)], 10)).toBe('xxxxxxxxx…');
  });
});
