import { redact, redactTokens } from '#src/model/redaction.ts';
import { cut, visible, withoutAnsi, withoutMarkers, ZERO_WIDTH_SPACE } from './outside-text.ts';

/** A code span longer than this hides the table it stands in. */
const CODE_CHARACTERS = 200;
const PLAIN_CHARACTERS = 300;
const FENCE_LINE_CHARACTERS = 500;
/** cmark gives up on longer runs of backticks, and a reader long before. */
const LONGEST_BACKTICK_RUN = 10;

/** GitHub links what may be a sha, whole or shortened to seven digits: also what follows a break, so that no part may be as long. */
const LIKE_A_COMMIT = /(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi;
const TOO_SHORT_FOR_A_COMMIT = /^.{3}|.{6}(?=.)/g;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/**
 * Outside text as inline code, right in a paragraph, a list and a table cell. It is one line: invisible characters show as
 * escapes. Text that backticks can't hold there (`|` splits cells, long backtick runs) becomes a `<code>` element.
 *
 * @param max length in characters; a cut shows as `…`
 */
export function code(text: string, max = CODE_CHARACTERS): string {
  const shown = cut(withoutMarkers(visible(redactTokens(text))), max);
  if (shown === '') return '(empty)';
  const run = longestBacktickRun(shown);
  if (shown.includes('|') || run > LONGEST_BACKTICK_RUN) return `<code>${inert(shown)}</code>`;
  const ticks = '`'.repeat(run + 1);
  const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${ticks}${padding}${shown}${padding}${ticks}`;
}

/**
 * Outside text as one line of Markdown in which nothing is Markdown, HTML, a mention, a reference or an address. Known
 * secrets are redacted. Also right in a table cell and at the start of a line.
 *
 * @param max length in characters; a cut shows as `…`
 */
export function plain(text: string, max = PLAIN_CHARACTERS): string {
  return inert(oneLine(text, max));
}

/** Like `plain` for places that show text as it is and no Markdown: titles and annotations. */
export function bare(text: string, max: number): string {
  return cut(broken(oneLine(text, max)).replace(/`/g, "'"), max);
}

/**
 * Outside text as a fenced block; the fence is longer than any run of backticks inside. Known secrets are redacted, terminal
 * colours removed, other invisible characters shown as escapes, overlong lines cut visibly. The number of lines is the caller's.
 *
 * @param language info string; ours, never outside text
 */
export function fence(text: string, language = ''): string {
  const body = fenceBody(text);
  const ticks = fenceFor(body);
  return `${ticks}${language}\n${body}\n${ticks}`;
}

function fenceBody(text: string): string {
  const lines = withoutMarkers(visible(redact(withoutAnsi(text)), true)).split('\n');
  // Not by a pattern for newlines at the end: that is quadratic where there are many in the middle.
  const end = lines.findLastIndex((line) => line !== '') + 1;
  return lines
    .slice(0, end)
    .map((line) => cut(line, FENCE_LINE_CHARACTERS))
    .join('\n');
}

/** The backticks that can fence `body`. */
export function fenceFor(body: string): string {
  return '`'.repeat(Math.max(3, longestBacktickRun(body) + 1));
}

function oneLine(text: string, max: number): string {
  const line = redact(withoutAnsi(text)).replace(/\s+/g, ' ').trim();
  return cut(withoutMarkers(visible(line)), max);
}

function inert(text: string): string {
  return broken(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/[&<>$]/g, (found) => entities[found] ?? found)
    .replace(/^(\d{1,20})(?=[.)])/, '$1\\')
    .replace(/^[-+=#:]/, '\\$&');
}

/**
 * GitHub finds mentions, references and addresses in the *rendered* text, where an escape no longer protects: only a
 * character between the parts does.
 */
function broken(text: string): string {
  return text
    .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/(?<![A-Za-z0-9])www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`)
    .replace(LIKE_A_COMMIT, (digits) => digits.replace(TOO_SHORT_FOR_A_COMMIT, `$&${ZERO_WIDTH_SPACE}`));
}

function longestBacktickRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}
