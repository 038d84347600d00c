import { describe, expect, it } from '@jest/globals';
import { renderCheck } from '#src/render/check.ts';
import { renderComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderPage } from '#src/render/page.ts';
import { renderSummary } from '#src/render/summary.ts';
import { renderPreviewTerminal } from '#src/render/terminal-preview.ts';
import {
  aCause,
  aCauseTest,
  aFailure,
  aRedAnalysis,
  aSignature,
  aTest,
  someFacts,
} from '../support/builders.ts';
import { control, direction, hostileTexts, invisible, loneSurrogate } from '../support/hostile-reports.ts';
import {
  activeInProse,
  addresses,
  type Rendered,
  renderedMarkdown,
  renderedPage,
} from '../support/rendered-markdown.ts';

const texts = [
  ...hostileTexts,
  '</details></summary>',
  '<!-- redfirst:begin status -->x<!-- redfirst:end status -->',
  '`'.repeat(2_000),
  `${'|'.repeat(100)}\\|\\\\|`,
  'a `|` b ``|`` \\',
  '<!-',
  '&#64;octocat &lt;!-- x --&gt;',
  '\ud800 \udc00 \ud83d',
  '🦄'.repeat(50_000),
  'x'.repeat(100_000),
  '日本\n'.repeat(30_000),
  '*** ___ ~~~ === --- :-- | --:',
  '\t\t# indented',
];

/** A run in which `text` stands in every field that comes from outside. */
function hostileRun(text: string) {
  const nodeId = `tests/test_a.py::test_x[${text}]`;
  const failure = aFailure({
    type: text,
    message: text,
    excerpt: text,
    location: { file: text, line: 7, function: text },
    frames: [],
  });
  const test = aTest({ nodeId, file: text, failure, markers: [text] });
  const bare = aTest({ nodeId: text, file: null, failure });
  const flaky = aTest({ nodeId: `${text}::flaky`, outcomes: ['failed', 'passed'], failure });
  const signature = aSignature({ type: text, message: text, file: text, function: text });
  const cause = aCause({
    tests: [test, bare].map((result) =>
      aCauseTest(result, { signature, reproduce: `pytest '${result.nodeId}' -v` }),
    ),
    signatures: [
      { signature, tests: 1 },
      { signature: { ...signature, key: 's1-000000000000' }, tests: 1 },
    ],
    assessment: { severity: 'P2', rule: text, why: text },
    range: { lastPassed: text, firstFailed: text, commits: [{ sha: text, subject: text, files: [text] }] },
  });
  const known = aTest({ nodeId: `k ${text}`, failure });
  const analysis = aRedAnalysis({
    causes: [cause],
    baseline: { label: text },
    knownFailures: [known],
    fixed: [aTest({ nodeId: text })],
    flaky: [flaky],
    flakyDelta: { new: [flaky], known: [], gone: [bare] },
    coverageDelta: {
      base: 50,
      head: 40,
      delta: -10,
      files: [{ path: text, base: 50, head: 40, delta: -10, unchanged: null }],
    },
    diffCoverage: {
      lines: 2,
      covered: 1,
      files: [{ path: text, lines: 2, missing: [3] }],
      unmeasured: [text],
      incomparable: [{ path: text, why: 'Too large.' }],
    },
    problems: [{ file: text, kind: 'malformed', message: text, at: text }],
    notes: [text],
    session: {
      python: text,
      pytest: text,
      platform: text,
      plugins: { [text]: text },
      workers: 4,
      seeds: { [text]: text },
      exitCode: 1,
      collected: 4,
    },
  });
  const facts = someFacts({
    repository: text,
    commit: text,
    branch: text,
    runUrl: `https://github.com/octo/shop/actions/runs/77${text}`,
    environment: text,
    discoveredBy: text,
  });
  return { analysis, facts, cause };
}

function posted(text: string) {
  const { analysis, facts, cause } = hostileRun(text);
  return {
    facts,
    check: renderCheck(analysis, facts),
    comment: renderComment(analysis, facts),
    issues: [renderIssue(cause, { analysis, facts })],
    summary: renderSummary(analysis, facts),
  };
}

const bodiesOf = ({ check, comment, issues, summary }: ReturnType<typeof posted>) => ({
  check: check.summary,
  comment: comment?.body ?? '',
  issue: issues[0]?.body ?? '',
  summary,
});

const bodyNames = ['check', 'comment', 'issue', 'summary'] as const;
/** A long one is folded, a short one is not. */
const withoutTraceback = (markdown: string) =>
  markdown.replace(/<details>\n<summary>Traceback, [\s\S]*?<\/details>\n/, '');
const bytes = (text: string) => Buffer.byteLength(text);

const withoutFences = (markdown: string) => markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
const cellsOf = (row: string) => row.replace(/\\[\s\S]/g, '').split('|').length;
const lasting = ['h2', 'h3', 'table', 'tr', 'th', 'td', 'input', 'summary'];
const skeleton = ({ elements }: Rendered) =>
  elements
    .map(({ tag }) => tag)
    .filter((tag) => lasting.includes(tag))
    .join(' ');

const ordinary = bodiesOf(posted('word'));
const ordinaryRendered = {
  check: renderedMarkdown(withoutTraceback(ordinary.check)),
  comment: renderedMarkdown(withoutTraceback(ordinary.comment)),
  issue: renderedMarkdown(withoutTraceback(ordinary.issue)),
  summary: renderedMarkdown(withoutTraceback(ordinary.summary)),
};
const ordinaryPage = renderedPage(renderPage({ title: 'word', ...posted('word') }));

describe.each(texts.map((text) => [text.slice(0, 60), text]))('every outside field being %j', (_, text) => {
  const run = posted(text);
  const bodies = bodiesOf(run);

  it.each(bodyNames)(
    'gives the %s no element, link, mention, heading, fold, box or table column of its own',
    async (name) => {
      const rendered = await renderedMarkdown(withoutTraceback(bodies[name]));
      const known = await ordinaryRendered[name];
      const tags = new Set(known.elements.map(({ tag }) => tag));
      expect(rendered.elements.filter(({ tag }) => !tags.has(tag))).toEqual([]);
      expect(skeleton(rendered)).toBe(skeleton(known));
      expect(addresses(rendered)).toEqual([]);
      expect(activeInProse(rendered)).toEqual([]);
    },
  );

  // By the source: a parser drops surplus cells without a word.
  it.each(bodyNames)('splits no cell of a table in the %s', (name) => {
    const tables = withoutFences(bodies[name]).match(/(?:^\|.*\n)+/gm) ?? [];
    const widths = tables.map((table) => table.trimEnd().split('\n').map(cellsOf));
    expect(widths.length).toBeGreaterThan(3);
    for (const [columns, ...rows] of widths) expect(new Set(rows)).toEqual(new Set([columns]));
  });

  it.each(bodyNames)('is visible, valid Unicode without our markers in the %s', async (name) => {
    const body = bodies[name];
    expect([control.exec(body), direction.exec(body), loneSurrogate.exec(body)]).toEqual([null, null, null]);
    const comments = (markdown: string) => markdown.match(/<!--.*?-->/g);
    expect(comments(body)).toEqual(comments(ordinary[name]));
    expect(body.match(/<!--/g)?.length).toBe(ordinary[name].match(/<!--/g)?.length);
    expect(bytes(body)).toBeLessThanOrEqual(name === 'summary' ? 1_000_000 : 65_000);
  });

  it('keeps titles and annotations short, bare and harmless', () => {
    const { check, issues } = run;
    const shown = [
      check.title,
      ...issues.map(({ title }) => title),
      ...check.annotations.map(({ title }) => title),
    ];
    for (const title of shown) expect(title.length).toBeLessThanOrEqual(200);
    for (const { message } of check.annotations) expect(message.length).toBeLessThanOrEqual(4_000);
    for (const line of [...shown, ...check.annotations.map(({ message }) => message)]) {
      expect([control.exec(line), direction.exec(line), loneSurrogate.exec(line)]).toEqual([
        null,
        null,
        null,
      ]);
      expect(line).not.toMatch(/@(octocat|github)|#1347|GH-12|`/);
    }
  });

  it('gives a page that runs and loads nothing', async () => {
    const html = renderPage({ title: text, ...run });
    const { elements, comments } = await renderedPage(html);
    const known = new Set((await ordinaryPage).elements.map(({ tag }) => tag));
    expect(elements.filter(({ tag }) => !known.has(tag))).toEqual([]);
    expect(
      elements
        .flatMap(({ properties }) => Object.keys(properties))
        .filter((key) => /^on|href|src/i.test(key)),
    ).toEqual([]);
    expect(comments).toEqual([]);
    expect([control.exec(html), direction.exec(html), loneSurrogate.exec(html)]).toEqual([null, null, null]);
  });

  it('gives a terminal no sequence and no workflow command', () => {
    const shown = renderPreviewTerminal(
      { ...run, problems: hostileRun(text).analysis.problems },
      { colour: false, width: 80 },
    );
    expect([control.exec(shown), invisible.exec(shown), loneSurrogate.exec(shown)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(shown.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
  });
});

describe('hundreds of tests with long hostile names', () => {
  const analysisOf = (filler: string) => {
    const causes = Array.from({ length: 300 }, (_, index) =>
      aCause({
        key: `c1-${String(index).padStart(12, '0')}`,
        tests: Array.from({ length: 8 }, (__, number) =>
          aCauseTest(
            aTest({
              nodeId: `${filler.repeat(300)}::test_${index}_${number}`,
              failure: aFailure({
                message: filler.repeat(500),
                excerpt: `${filler.repeat(400)}\n`.repeat(400),
              }),
            }),
          ),
        ),
      }),
    );
    return aRedAnalysis({ causes });
  };

  it.each(['|', '&', '<', '`', '日', '🦄', '$', '\u202e'])(
    'of %j fit every budget, whole, and say what was cut',
    async (filler) => {
      const analysis = analysisOf(filler);
      const facts = someFacts();
      const [first = aCause()] = analysis.causes;
      const { summary, annotations } = renderCheck(analysis, facts);
      const comment = renderComment(analysis, facts)?.body ?? '';
      const issue = renderIssue(
        { ...first, tests: analysis.causes.flatMap(({ tests }) => tests) },
        { analysis, facts },
      ).body;
      for (const body of [summary, comment, issue]) {
        expect(bytes(body)).toBeLessThanOrEqual(65_000);
        expect(body).toMatch(/\d more tests: see/);
      }
      expect(bytes(renderSummary(analysis, facts))).toBeLessThanOrEqual(1_000_000);
      expect(annotations).toHaveLength(50);
      expect((await renderedMarkdown(issue)).elements.filter(({ tag }) => tag === 'input')).toHaveLength(6);
      expect(issue.endsWith('<!-- redfirst:end record -->\n')).toBe(true);
    },
  );
});
