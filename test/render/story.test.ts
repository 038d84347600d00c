import { describe, expect, it } from '@jest/globals';
import { renderCheck } from '#src/render/check.ts';
import { renderComment } from '#src/render/comment.ts';
import { renderIssue } from '#src/render/issue.ts';
import { renderBreachComment } from '#src/render/issue-comments.ts';
import type { StoryBody, StoryStep } from '#src/render/story.ts';
import { renderStoryPage } from '#src/render/story-page.ts';
import { renderStoryStep } from '#src/render/story-terminal.ts';
import { aCause, aRecord, aRedAnalysis, someFacts } from '../support/builders.ts';
import { hostileTexts, invisible } from '../support/hostile-reports.ts';
import { renderedPage } from '../support/rendered-markdown.ts';

const analysis = aRedAnalysis();
const facts = someFacts();
const at = '2026-03-01T10:00:00.000Z';
const breach = renderBreachComment(aRecord(), { mention: ['octocat'], now: '2026-03-08T12:05:00.000Z' });

const check: StoryBody = { kind: 'check', headSha: facts.commit ?? '', ...renderCheck(analysis, facts) };
const comment: StoryBody = {
  kind: 'comment',
  pullRequest: 7,
  author: 'redfirst[bot]',
  at,
  body: renderComment(analysis, facts)?.body ?? '',
};
const issue: Extract<StoryBody, { kind: 'issue' }> = {
  kind: 'issue',
  number: 12,
  title: renderIssue(aCause(), { analysis, facts }).title,
  state: 'open',
  reason: null,
  labels: ['P2', 'bug', 'redfirst', 'sla: breached'],
  author: 'redfirst[bot]',
  at,
  body: renderIssue(aCause(), { analysis, facts }).body,
  comments: [
    { author: 'redfirst[bot]', at: '2026-03-08T12:05:00.000Z', body: breach.body },
    { author: 'octocat', at: '2026-03-08T12:06:00.000Z', body: 'I am **on it**.' },
  ],
};
const steps: StoryStep[] = [
  { heading: 'A pull request breaks a test', text: 'Its author sees *one* check.', bodies: [check, comment] },
  { heading: 'The due date passes', text: 'One comment.', bodies: [issue] },
  {
    heading: 'The fix is merged',
    text: 'Closed on evidence.',
    bodies: [{ ...issue, state: 'closed', reason: 'completed', body: null, comments: [] }],
  },
  { heading: 'A green push', text: 'Silence.', bodies: [] },
];

describe('the page of a story', () => {
  const html = renderStoryPage({ title: 'Redfirst: the story', facts: ['octo/shop'], steps });

  it('shows every step with every body, and who wrote it', async () => {
    const { prose, code, elements } = await renderedPage(html);
    const text = prose.join('\n');
    for (const part of [
      '1. A pull request breaks a test',
      'Check run on ',
      'Redfirst · failure',
      'Comment on pull request #7',
      '2. The due date passes',
      'Issue #12',
      'opened this on 2026-03-01 10:00 UTC',
      'SLA breached: this P2 was due 2026-03-08 10:00 UTC, 2 hours ago.',
      'commented on 2026-03-08 12:06 UTC',
      'octocat',
      'on it',
      'Closed as completed',
      'The text is as before.',
      '4. A green push',
      'Nothing is posted.',
    ])
      expect(text).toContain(part);
    expect(code).toContain('f368fa4c0f');
    expect(elements.filter(({ tag }) => tag === 'input')).toHaveLength(6);
  });

  it('runs and loads nothing', async () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    const { elements } = await renderedPage(html);
    expect(
      elements.filter(({ tag }) => ['script', 'link', 'img', 'iframe', 'object', 'form'].includes(tag)),
    ).toEqual([]);
  });

  it.each(['not_planned', 'duplicate', 'completed', null] as const)(
    'says that an issue is closed, and as what: %s',
    async (reason) => {
      const closed = renderStoryPage({
        title: 't',
        facts: [],
        steps: [{ heading: 'h', text: 't', bodies: [{ ...issue, state: 'closed', reason }] }],
      });
      const words = {
        not_planned: ' as not planned',
        duplicate: ' as duplicate',
        completed: ' as completed',
      };
      expect((await renderedPage(closed)).prose).toContain(`Closed${reason === null ? '' : words[reason]}`);
    },
  );

  it('says that a check is in progress', async () => {
    const html = renderStoryPage({
      title: 't',
      facts: [],
      steps: [{ heading: 'h', text: 't', bodies: [{ ...check, conclusion: null }] }],
    });
    expect((await renderedPage(html)).prose).toContain('Redfirst · in progress');
  });

  it.each(hostileTexts)('with %j in every field runs and loads nothing', async (text) => {
    const hostile = storyOf(text);
    const { elements, comments } = await renderedPage(
      renderStoryPage({ title: text, facts: [text], steps: [hostile] }),
    );
    const dangerous = ['script', 'link', 'iframe', 'object', 'form', 'style'];
    expect(elements.filter(({ tag }) => dangerous.includes(tag)).map(({ tag }) => tag)).toEqual(['style']);
    expect(
      elements.flatMap(({ properties }) => Object.keys(properties)).filter((key) => /^on/i.test(key)),
    ).toEqual([]);
    expect(
      elements
        .map(({ properties }) => String(properties['href'] ?? ''))
        .filter((url) => /^javascript/i.test(url)),
    ).toEqual([]);
    expect(comments).toEqual([]);
  });
});

/** A step in which `text` is every field: also those that a person on GitHub fills. */
function storyOf(text: string): StoryStep {
  const said = { author: text, at, body: text };
  return {
    heading: text,
    text,
    bodies: [
      { kind: 'check', headSha: text, conclusion: 'failure', title: text, summary: text, annotations: [] },
      { kind: 'comment', pullRequest: 7, ...said },
      { ...issue, title: text, labels: [text], ...said, comments: [said] },
    ],
  };
}

describe('a step of a story on a terminal', () => {
  it('is the heading, what happened, and each body as text', () => {
    const [, second] = steps;
    if (second === undefined) throw new Error('no second step');
    const step = { ...second, bodies: [{ ...issue, body: null }] };
    expect(renderStoryStep(step, 2, { colour: false, width: 90 })).toMatchInlineSnapshot(`
"2. The due date passes

One comment.

── Issue #12 ─────────────────────────────────────────────────────────────────────────────
test_total fails: AssertionError: assert 2 == 1
open · labels: P2, bug, redfirst, sla: breached
The text is as before.

redfirst[bot] commented on 2026-03-08 12:05 UTC
SLA breached: this P2 was due 2026-03-08 10:00 UTC, 2 hours ago.

@octocat: please mend it, or close it as not planned and say why. It failed last at
aaaaaaaaaa in run 77; the commands under Steps to reproduce show it.

octocat commented on 2026-03-08 12:06 UTC
I am on it."
`);
  });

  it('shows check and comment', () => {
    const [first] = steps;
    if (first === undefined) throw new Error('no first step');
    const text = renderStoryStep(first, 1, { colour: true, width: 90 });
    expect(text).toContain('\u001b[1;31mfailure: 1 new failure\u001b[0m');
    expect(text).toContain('── Comment on pull request #7 ──');
    expect(text).toContain('redfirst[bot] commented on 2026-03-01 10:00 UTC');
  });

  it('shows an issue with its state, its text and what follows', () => {
    const closed: StoryBody = { ...issue, state: 'closed', reason: 'completed' };
    const text = renderStoryStep({ heading: 'h', text: 't', bodies: [closed] }, 1, {
      colour: false,
      width: 90,
    });
    expect(text).toContain('closed (completed) · labels: P2, bug, redfirst, sla: breached');
    expect(text).toContain('Steps to reproduce');
    expect(text.endsWith('octocat commented on 2026-03-08 12:06 UTC\nI am on it.')).toBe(true);
  });

  it.each(hostileTexts)('has no sequence and no workflow command of %j', (text) => {
    const shown = renderStoryStep(storyOf(text), 1, { colour: false, width: 80 });
    expect([/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(shown), invisible.exec(shown)]).toEqual([
      null,
      null,
    ]);
    expect(shown.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
  });
});
