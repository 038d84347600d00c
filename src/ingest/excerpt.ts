import { redact } from '#src/model/redaction.ts';

/** What is kept of a long text. */
interface ExcerptBounds {
  headLines: number;
  tailLines: number;
  /** In all, and of these at the head where single lines are too long. */
  characters: number;
  headCharacters: number;
}

/** Of a traceback: enough to see the start of the test and the crash, small enough to post. */
const TRACEBACK: ExcerptBounds = { headLines: 40, tailLines: 60, characters: 8000, headCharacters: 3000 };
const MAX_MESSAGE = 2000;

/** Colours, as the terminal gets them and as JUnit writes the forbidden escape character (`#x1B`). */
const COLOURS = /\u001b\[[0-9;:?]*[A-Za-z]|#x1B\[[0-9;]*m/g;

/** Text without terminal colours and without lone surrogates, which no UTF-8 file can hold. */
export function cleanText(text: string): string {
  return wellFormed(text.replace(COLOURS, ''));
}

/** Lone surrogates replaced by U+FFFD. */
export function wellFormed(text: string): string {
  // Nearly all text has none, which the plainer pattern tells much faster.
  if (!/[\ud800-\udfff]/.test(text)) return text;
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A traceback's first 40 and last 60 lines, at most 8,000 characters: see `headAndTail`. */
export function excerptOf(whole: string): string {
  return headAndTail(whole, TRACEBACK);
}

/**
 * The first and the last lines of a text; a line of its own says how much was cut. What is cut is redacted first: the
 * half of a secret that a cut leaves has lost the form by which it is known.
 */
export function headAndTail(
  whole: string,
  { headLines, tailLines, characters, headCharacters }: ExcerptBounds,
): string {
  const fits = whole.length <= characters && whole.split('\n').length <= headLines + tailLines;
  const text = fits ? whole : redact(whole);
  const lines = text.split('\n');
  const cut = lines.length - headLines - tailLines;
  const kept =
    cut > 0
      ? [...lines.slice(0, headLines), `[… ${cut} lines cut …]`, ...lines.slice(-tailLines)].join('\n')
      : text;
  if (kept.length <= characters) return wellFormed(kept);
  const mark = (count: number): string => `\n[… ${count} characters cut …]\n`;
  const tail = characters - headCharacters - mark(kept.length).length;
  const left = kept.length - headCharacters - tail;
  return wellFormed(kept.slice(0, headCharacters) + mark(left) + kept.slice(-tail));
}

/** An exception's message, at most 2,000 characters unless said; redacted, for the same reason, where it is cut. */
export function boundedMessage(whole: string, most = MAX_MESSAGE): string {
  const message = whole.length <= most ? whole : redact(whole);
  if (message.length <= most) return wellFormed(message);
  const mark = (count: number): string => ` [… ${count} characters cut]`;
  const kept = most - mark(message.length).length;
  return wellFormed(message.slice(0, kept)) + mark(message.length - kept);
}
