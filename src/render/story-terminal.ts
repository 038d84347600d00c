import { utc } from './numbers.ts';
import { withoutBreaks } from './outside-text.ts';
import type { StoryBody, StoryStep } from './story.ts';
import { bodyLines } from './terminal-body.ts';
import { checkLines } from './terminal-check.ts';
import { drawn, type Line, panelHead, plainLine, type TerminalOptions } from './terminal-lines.ts';

/** A step of a story for a terminal or a log. `number` counts from 1. */
export function renderStoryStep(
  { heading, text, bodies }: StoryStep,
  number: number,
  options: TerminalOptions,
): string {
  return drawn(
    [
      { text: `${number}. ${heading}`, style: 'title' },
      plainLine(''),
      ...bodyLines(text, options),
      ...(bodies.length === 0 ? [plainLine(''), plainLine('Nothing is posted.')] : []),
      ...bodies.flatMap((body) => [plainLine(''), ...storyBodyLines(body, options)]),
    ],
    options,
  );
}

function storyBodyLines(shown: StoryBody, options: TerminalOptions): Line[] {
  switch (shown.kind) {
    case 'check':
      return [panelHead(`Check on ${shown.headSha.slice(0, 10)}`, options), ...checkLines(shown, options)];
    case 'comment':
      return [panelHead(`Comment on pull request #${shown.pullRequest}`, options), ...said(shown, options)];
    case 'issue':
      return [
        panelHead(`Issue #${shown.number}`, options),
        { text: withoutBreaks(shown.title), style: 'bold' },
        {
          text: `${shown.state}${shown.reason === null ? '' : ` (${shown.reason.replace('_', ' ')})`} · labels: ${shown.labels.join(', ')}`,
          style: shown.state === 'open' ? 'yellow' : 'green',
        },
        ...(shown.body === null
          ? [plainLine('The text is as before.')]
          : [plainLine(''), ...bodyLines(shown.body, options)]),
        ...shown.comments.flatMap((comment) => [plainLine(''), ...said(comment, options)]),
      ];
  }
}

function said(
  { author, at, body }: { author: string; at: string; body: string },
  options: TerminalOptions,
): Line[] {
  return [{ text: `${author} commented on ${utc(at)}`, style: 'dim' }, ...bodyLines(body, options)];
}
