import { redact } from '#src/model/redaction.ts';

/** Bounds of what is kept of a traceback: enough to see the start of the test and the crash, small enough to post. */
const HEAD_LINES = 40;
const TAIL_LINES = 60;
const MAX_CHARACTERS = 8000;
const HEAD_CHARACTERS = 3000;
const MAX_MESSAGE = 2000;

/** Colours, as the terminal gets them and as JUnit writes the forbidden escape character (`#x1B`). */
const COLOURS = /\u001b\[[0-9;:?]*[A-Za-z]|#x1B\[[0-9;]*m/g;

/** Text without terminal colours and without lone surrogates, which no UTF-8 file can hold. */
export function cleanText(text: string): string {
  return wellFormed(text.replace(COLOURS, ''));
}

/** Lone surrogates replaced by U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/**
 * The first 40 and the last 60 lines, at most 8,000 characters; a line of its own says how much was cut. What is cut is
 * redacted first: the half of a secret that a cut leaves has lost the form by which it is known.
 */
export function excerptOf(whole: string): string {
  const fits = whole.length <= MAX_CHARACTERS && whole.split('\n').length <= HEAD_LINES + TAIL_LINES;
  const text = fits ? whole : redact(whole);
  const lines = text.split('\n');
  const cut = lines.length - HEAD_LINES - TAIL_LINES;
  const kept =
    cut > 0
      ? [...lines.slice(0, HEAD_LINES), `[… ${cut} lines cut …]`, ...lines.slice(-TAIL_LINES)].join('\n')
      : text;
  if (kept.length <= MAX_CHARACTERS) return wellFormed(kept);
  const mark = (count: number): string => `\n[… ${count} characters cut …]\n`;
  const tail = MAX_CHARACTERS - HEAD_CHARACTERS - mark(kept.length).length;
  const left = kept.length - HEAD_CHARACTERS - tail;
  return wellFormed(kept.slice(0, HEAD_CHARACTERS) + mark(left) + kept.slice(-tail));
}

/** An exception's message, at most 2,000 characters; redacted, for the same reason, where it is cut. */
export function boundedMessage(whole: string): string {
  const message = whole.length <= MAX_MESSAGE ? whole : redact(whole);
  if (message.length <= MAX_MESSAGE) return wellFormed(message);
  const mark = (count: number): string => ` [… ${count} characters cut]`;
  const kept = MAX_MESSAGE - mark(message.length).length;
  return wellFormed(message.slice(0, kept)) + mark(message.length - kept);
}
