/** Colour and cursor sequences, also in the form that pytest's JUnit writer gives the escape character (`#x1B[31m`). */
const ANSI = /(?:\x1b|#x1B)\[[0-?]{0,40}[ -/]{0,8}[@-~]|\x1b\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\)/g;

/**
 * What a reader can't see or what turns other text around: control, format (bidi, zero-width, tags), line and paragraph
 * separators, lone surrogates, and the letters that are drawn as nothing.
 */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu;

/** The start of a hidden comment: ours are markers, which only count when we wrote them (design §9). */
const COMMENT = /<!(?=-)/g;
/** A cause's or a signature's key, which people may search for. */
const KEY = /\b([cs]\d{1,3})(?=-[0-9a-f]{6})/g;

export const ZERO_WIDTH_SPACE = '\u200b';

/** Removes terminal sequences. What is left of a broken one is made visible later. */
export function withoutAnsi(text: string): string {
  return text.replace(ANSI, '');
}

/**
 * Writes every invisible character as its escape (`\x1b`, `\u202e`), so that two texts that differ also look different.
 *
 * @param keepLines newlines and tabs stay what they are (for fences and logs)
 */
export function visible(text: string, keepLines = false): string {
  const unified = keepLines ? text.replace(/\r\n/g, '\n') : text;
  return unified.replace(UNSEEN, (found) =>
    keepLines && (found === '\n' || found === '\t') ? found : escapeSequence(found),
  );
}

function escapeSequence(character: string): string {
  const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return (
    named[character] ??
    (hex.length <= 2
      ? `\\x${hex.padStart(2, '0')}`
      : hex.length <= 4
        ? `\\u${hex.padStart(4, '0')}`
        : `\\u{${hex}}`)
  );
}

/** Breaks planted markers and keys of ours, so that no search in a body's source finds them. */
export function withoutMarkers(text: string): string {
  return text.replace(COMMENT, `<!${ZERO_WIDTH_SPACE}`).replace(KEY, `$1${ZERO_WIDTH_SPACE}`);
}

/** Takes our own zero-width spaces out again, for places where nothing needs breaking; those of others show as escapes. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(ZERO_WIDTH_SPACE, '');
}

/** At most `max` characters (UTF-16 units, as GitHub's limits hold for the longer count), no half ones; a cut shows as `…`. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, max - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** The first line that says anything; '' when there is none. */
export function firstLine(text: string): string {
  return /\S[^\n\r]*/.exec(text)?.[0].trimEnd() ?? '';
}
