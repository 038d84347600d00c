import { escapeHtml } from './escape-html.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { utc } from './numbers.ts';
import { pageDocument } from './page-document.ts';
import { checkBox, issueHead, part, talk } from './page-parts.ts';
import type { StoryBody, StoryStep } from './story.ts';

/** One self-contained HTML page that tells a story in steps, with every body as GitHub would show it. */
export function renderStoryPage({
  title,
  facts,
  steps,
}: {
  title: string;
  /** Beside the title: the repository, a date. */
  facts: readonly string[];
  steps: readonly StoryStep[];
}): string {
  return pageDocument({ title, facts, main: steps.map(stepSection).join('\n') });
}

function stepSection({ heading, text, bodies }: StoryStep, index: number): string {
  const shown =
    bodies.length === 0 ? '<p class="empty">Nothing is posted.</p>' : bodies.map(bodyPart).join('\n');
  return `<section class="step"><h2>${index + 1}. ${escapeHtml(heading)}</h2>
<div class="md">${markdownToHtml(text)}</div>
${shown}
</section>`;
}

function bodyPart(body: StoryBody): string {
  switch (body.kind) {
    case 'check':
      return part(`Check run on <code>${escapeHtml(body.headSha.slice(0, 10))}</code>`, checkBox(body), {
        kind: 'check',
        level: 3,
      });
    case 'comment':
      return part(`Comment on pull request #${body.pullRequest}`, talk(said(body)), { level: 3 });
    case 'issue':
      return part(`Issue #${body.number}`, issue(body), { level: 3 });
  }
}

function issue({
  title,
  state,
  reason,
  labels,
  author,
  at,
  body,
  comments,
}: Extract<StoryBody, { kind: 'issue' }>): string {
  return [
    issueHead({ title, state, reason, labels }),
    body === null
      ? '<p class="empty">The text is as before.</p>'
      : talk({ author, did: `opened this on ${utc(at)}`, markdown: body }),
    ...comments.map((comment) => talk(said(comment))),
  ].join('\n');
}

function said({ author, at, body }: { author: string; at: string; body: string }) {
  return { author, did: `commented on ${utc(at)}`, markdown: body };
}
