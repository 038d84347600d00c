import { describe, expect, it } from '@jest/globals';
import { replaceBlocks } from '#src/model/issue-blocks.ts';
import { renderCheck } from '#src/render/check.ts';
import type { CheckNotice } from '#src/render/check-notices.ts';
import { renderGreenComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderClosedBlocks } from '#src/render/issue-closed.ts';
import { renderClosingComment, renderReopenComment } from '#src/render/issue-comments.ts';
import { renderReopenedBlocks } from '#src/render/issue-reopened.ts';
import { renderIncompleteCheck, renderNoResultsCheck } from '#src/render/unfinished-check.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  aFixedRecord,
  anAnalysis,
  aRedAnalysis,
  aTest,
  someFacts,
} from '../support/builders.ts';
import { control, direction, hostileTexts, loneSurrogate } from '../support/hostile-reports.ts';
import { activeInProse, addresses, renderedMarkdown } from '../support/rendered-markdown.ts';

const closedAt = '2026-03-06T09:00:00.000Z';

/** Every text that the app writes besides the analysis, with `text` in each field that comes from outside. */
function bodiesOf(text: string): Record<string, string> {
  const facts = someFacts({ branch: text, commit: text, environment: text, runUrl: text });
  const notices: CheckNotice[] = [
    { kind: 'refused', artifact: text, why: text },
    { kind: 'held', why: 'confirmation', causes: [{ tests: [text, text] }] },
    {
      kind: 'config-error',
      error: { file: text, place: { line: 1, column: 1 }, path: text, message: text },
      standing: 'proposed',
    },
    { kind: 'config-change', changes: [{ path: text, from: text, to: [text] }] },
    { kind: 'dry-run', causes: 1 },
    { kind: 'passed-over', artifact: text, files: [text, text] },
    { kind: 'told-twice', environment: text, tests: 1, coverage: true },
    { kind: 'advice', patterns: [text, text] },
  ];
  const evidence = { runId: 91, sha: text, url: text, at: text };
  const record = aFixedRecord({
    key: text,
    rule: text,
    tests: [{ nodeId: text, rootdir: text, signature: text, environments: [text] }],
    failed: { first: evidence, last: { ...evidence, sha: `${text}x` }, runs: 1 },
    passed: [evidence],
    filedAt: text,
    dueAt: text,
  });
  const blocks = {
    ...renderClosedBlocks(record, { closedAt, suitePassed: evidence }),
    reopened: Object.values(renderReopenedBlocks(record)).join('\n\n'),
  };
  return {
    check: renderCheck(anAnalysis(), facts, notices).summary,
    incomplete: renderIncompleteCheck({ analysis: null, waiting: [text, text], notices }, facts).summary,
    empty: renderNoResultsCheck({ reasons: [text, text], notices: [] }, facts).summary,
    refused: renderNoResultsCheck({ reasons: [text], notices }, facts).summary,
    green: renderGreenComment(anAnalysis({ baseline: { label: text } }), facts).body,
    blocks: Object.values(blocks).join('\n\n'),
    closing: renderClosingComment(record, { closedAt }).body,
    reopening: renderReopenComment(record, { passedSince: evidence }).body,
  };
}

const ordinary = bodiesOf('word');

describe.each([...hostileTexts, 'x'.repeat(100_000), '日本\n'.repeat(30_000)].map((text) => [text]))(
  'every outside field being %j',
  (text) => {
    const bodies = bodiesOf(text);

    it.each(Object.keys(ordinary))(
      'gives %s no element, link, mention or marker of its own',
      async (name) => {
        const body = bodies[name] ?? '';
        const [rendered, known] = [
          await renderedMarkdown(body),
          await renderedMarkdown(ordinary[name] ?? 'missing'),
        ];
        const tags = new Set([...known.elements.map(({ tag }) => tag), 'code']);
        expect(rendered.elements.filter(({ tag }) => !tags.has(tag))).toEqual([]);
        for (const tag of ['li', 'tr', 'td', 'th', 'input', 'h2', 'p'])
          expect(rendered.elements.filter((element) => element.tag === tag)).toHaveLength(
            known.elements.filter((element) => element.tag === tag).length,
          );
        expect(rendered.comments.length).toBe(known.comments.length);
        expect(addresses(rendered)).toEqual([]);
        expect(activeInProse(rendered)).toEqual([]);
        expect([control.exec(body), direction.exec(body), loneSurrogate.exec(body)]).toEqual([
          null,
          null,
          null,
        ]);
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
      },
    );

    it('keeps the title of an incomplete check short and bare', () => {
      const { title } = renderIncompleteCheck({ analysis: null, waiting: [text] }, someFacts());
      expect(title.length).toBeLessThanOrEqual(200);
      expect(title).toMatch(/^Incomplete: waiting for /);
      expect(title).not.toMatch(/@(octocat|github)|#1347|GH-12|`|\n/);
    });
  },
);

describe('a failure that prints our markers, each on a line of its own', () => {
  const planted = [
    '<!-- redfirst:end evidence -->',
    '<!-- redfirst:begin status -->',
    'planted',
    '<!-- redfirst:end status -->',
    '```',
    '<!-- redfirst:begin status -->',
    'planted',
    '<!-- redfirst:end status -->',
  ].join('\n');
  const failure = aFailure({ message: planted, excerpt: planted });
  const { body } = renderIssue(
    aCause({ tests: [aCauseTest(aTest({ nodeId: `tests/test_a.py::test_a[${planted}]`, failure }))] }),
    { analysis: aRedAnalysis(), facts: someFacts() },
  );

  it('has no block of its own, and takes no block from us', () => {
    const [before = '', after = ''] = body.split(
      /(?<=begin status -->\n\n)[\s\S]*?(?=\n\n<!-- redfirst:end status)/,
    );
    expect(replaceBlocks(body, { status: 'NEW' })).toBe(`${before}NEW${after}`);
  });
});
