const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** Reads the path of a `+++ b/…` or `--- a/…` line, without its prefix; null for `/dev/null` (there is no such side). */
export function readGitPath(text: string): string | null {
  // Git ends a path that holds a space with a tab, so that old patch programs don't take it for a date.
  const path = readPlainPath(text.replace(/\t.*$/, '').replace(/\r$/, ''));
  if (path === '/dev/null') return null;
  return /^[ab]\//.test(path) ? path.slice(2) : path;
}

/**
 * Reads a path without a prefix, as in `rename to …`. Git quotes paths with special characters as C strings whose octal
 * escapes are bytes of UTF-8 (git-config, core.quotePath).
 */
export function readPlainPath(text: string): string {
  return text.startsWith('"') ? unquote(text) : text;
}

function unquote(quoted: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const inner = quoted.slice(1, quoted.endsWith('"') && quoted.length > 1 ? -1 : undefined);
  for (const [part, octal, letter] of inner.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+|\\$/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (letter !== undefined && ESCAPES[letter] !== undefined) bytes.push(ESCAPES[letter]);
    else bytes.push(...encoder.encode(part));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
