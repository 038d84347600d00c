import { redact } from '#src/model/redaction.ts';
import type { Failure } from '#src/model/test-result.ts';
import type { Block } from './budget.ts';
import { code, fence } from './escape-markdown.ts';
import { placeCell } from './failing-test.ts';
import { diffBlocks, messageBeforeDiff, otherExceptions } from './failure-details.ts';
import type { IssueContext } from './issue-context.ts';
import { counted } from './numbers.ts';

/** A longer excerpt is folded, and beyond the second figure loses its middle. */
const EXCERPT_LINES_OPEN = 15;
const EXCERPT_LINES = 120;
const MESSAGE_LINES = 20;

/** What was raised, where, and by which test, as Markdown that leads to `failureBlocks`. */
export function failureSentence(failure: Failure, nodeId: string): string {
  const raised =
    failure.type === '' ? 'A failure whose exception the report does not name' : code(failure.type, 120);
  const inside = failure.location?.function ? ` in ${code(failure.location.function, 80)}` : '';
  const phase = failure.phase === 'call' ? '' : ` during ${failure.phase}`;
  return `${raised} at ${placeCell(failure)}${inside}${phase}, seen in ${code(nodeId)}:`;
}

/** A failure's message, what it compares, the exceptions before it, and as much of its traceback as the config wants. */
export function failureBlocks(failure: Failure, excerpts: NonNullable<IssueContext['excerpts']>): Block[] {
  const message = messageBeforeDiff(failure);
  return [
    ...(message.trim() === ''
      ? []
      : [{ kind: 'text' as const, markdown: fence(fewLines(message, MESSAGE_LINES)) }]),
    ...diffBlocks(failure),
    ...otherExceptions(failure),
    ...(failure.excerpt.trim() === '' || excerpts === 'none'
      ? []
      : [excerptBlock(failure.excerpt, excerpts === 'full' ? Number.POSITIVE_INFINITY : EXCERPT_LINES)]),
  ];
}

function excerptBlock(excerpt: string, most: number): Block {
  const lines = excerpt.split('\n').length;
  const fenced = fence(fewLines(excerpt, most));
  const instead = `The traceback (${counted(lines, 'line')}) is left out for its size: see the collection artifact.`;
  if (lines <= EXCERPT_LINES_OPEN) return { kind: 'text', markdown: fenced, instead };
  const markdown = `<details>\n<summary>Traceback, ${counted(lines, 'line')}</summary>\n\n${fenced}\n\n</details>`;
  return { kind: 'text', markdown, instead };
}

/** Head and tail: a traceback says what was called at its start and what went wrong at its end. Redacted before it is cut. */
function fewLines(text: string, max: number): string {
  const lines = redact(text).split('\n');
  if (lines.length <= max) return lines.join('\n');
  const half = Math.floor(max / 2);
  const middle = `… ${counted(lines.length - 2 * half, 'line')} left out: see the collection artifact …`;
  return [...lines.slice(0, half), middle, ...lines.slice(-half)].join('\n');
}
