import { describe, expect, it } from '@jest/globals';
import { hostileJudgement } from '../support/hostile-judgement.ts';
import { control, direction, hostileTexts, loneSurrogate } from '../support/hostile-reports.ts';
import {
  activeInProse,
  addresses,
  commitsInProse,
  mermaidCharts,
  type Rendered,
  renderedMarkdown,
} from '../support/rendered-markdown.ts';

/** What ends a line, a string, a list or the chart itself where mermaid reads it. */
const forCharts = [
  'x"]\n  line [1, 2]\n```\n# pwned',
  '%%{init: {"securityLevel": "loose"}}%%',
  'end\nclick A href "javascript:alert(1)"',
  '```\n\n# pwned\n\n```mermaid',
];

/** Names of files, artifacts, branches and environments that git, a job or coverage.py may well have. */
const forNames = [
  'src/@octocat/#12/GH-12/octo/repo#1.py',
  'src/a|b`c`|d.py',
  'src/[x](https://evil.example).py',
  'refs/heads/feature/@octocat-#12',
  'redfirst-7-1-<img src=x>',
  // Broken once, what is left would still be one.
  'abcabb511c96bcc0bc7dea8157e10e6d4ea0 0123456789012345678901234567890123456789',
  'src/it\'s "so" & <b>.py',
  'src/\n### pwned\n\n| a |\n| - |\n.py',
];

const texts = [...hostileTexts, ...forCharts, ...forNames, '🦄'.repeat(2_000), 'x'.repeat(10_000)];
const ordinary = hostileJudgement('word');
const names = Object.keys(ordinary.bodies);

const structure = [
  'h1',
  'h2',
  'h3',
  'table',
  'tr',
  'th',
  'td',
  'ul',
  'li',
  'pre',
  'details',
  'summary',
  'input',
];
const skeleton = ({ elements }: Rendered) =>
  elements
    .map(({ tag }) => tag)
    .filter((tag) => structure.includes(tag))
    .join(' ');
/** A long failure is folded, a short one is not. */
const withoutTraceback = (markdown: string) =>
  markdown.replace(/<details>\n<summary>Traceback, [\s\S]*?<\/details>\n/, '');
const withoutFences = (markdown: string) => markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
const cellsOf = (row: string) => row.replace(/\\[\s\S]/g, '').split('|').length;

describe('a judged run of ordinary names', () => {
  it('has gates, coverage, trends, notices and a table of what is known to be flaky to be hostile in', async () => {
    const { check = '', comment = '', incomplete = '', nothing = '' } = ordinary.bodies;
    for (const part of ['### Gates', 'Less coverage though unchanged', 'lasting slowdowns', '**Refused**'])
      expect(check).toContain(part);
    expect(comment).toContain('not comparable: whether tests ran');
    expect(comment).toContain('1 failing test known to be flaky');
    expect(mermaidCharts(comment)).toHaveLength(2);
    expect(incomplete).toContain('2 workflows still to finish');
    expect(nothing).toContain('No test results');
  });
});

describe.each(texts.map((text) => [text.slice(0, 60), text]))(
  'every name, path, pattern, branch and message of a judged run being %j',
  (_, text) => {
    const { bodies, titles, annotations } = hostileJudgement(text);

    it.each(names)(
      'gives the text “%s” no element, link, mention, reference or marker of its own',
      async (name) => {
        const body = bodies[name] ?? '';
        const [rendered, known] = await Promise.all(
          [body, ordinary.bodies[name] ?? 'missing'].map((markdown) =>
            renderedMarkdown(withoutTraceback(markdown)),
          ),
        );
        if (rendered === undefined || known === undefined) throw new Error('nothing was rendered');
        const tags = new Set([...known.elements.map(({ tag }) => tag), 'code']);
        expect(rendered.elements.filter(({ tag }) => !tags.has(tag))).toEqual([]);
        expect(skeleton(rendered)).toBe(skeleton(known));
        expect(rendered.comments.length).toBe(known.comments.length);
        expect(addresses(rendered)).toEqual([]);
        expect(activeInProse(rendered)).toEqual([]);
        expect(commitsInProse(rendered)).toEqual([]);
        expect([control.exec(body), direction.exec(body), loneSurrogate.exec(body)]).toEqual([
          null,
          null,
          null,
        ]);
      },
    );

    // By the source: a parser drops surplus cells without a word.
    it.each(names)('splits no cell of a table in the text “%s”', (name) => {
      for (const table of withoutFences(bodies[name] ?? '').match(/(?:^\|.*\n)+/gm) ?? []) {
        const [columns, ...rows] = table.trimEnd().split('\n').map(cellsOf);
        expect(new Set(rows)).toEqual(new Set([columns]));
      }
    });

    it('gives the charts nothing but their numbers', () => {
      expect(mermaidCharts(bodies['comment'] ?? '')).toEqual(mermaidCharts(ordinary.bodies['comment'] ?? ''));
    });

    it('keeps titles and annotations short, visible and without a mention or a reference', () => {
      for (const title of titles) expect(title.length).toBeLessThanOrEqual(200);
      for (const title of [...titles, ...annotations.map((annotation) => annotation.title)])
        expect(title).not.toContain('\n');
      expect(annotations.length).toBeGreaterThan(0);
      for (const shown of [...titles, ...annotations.flatMap(({ title, message }) => [title, message])]) {
        expect([control.exec(shown), direction.exec(shown), loneSurrogate.exec(shown)]).toEqual([
          null,
          null,
          null,
        ]);
        expect(shown).not.toMatch(/@octocat|@github|#1\d|GH-12|repo#\d|https?:\/\//);
      }
    });
  },
);
