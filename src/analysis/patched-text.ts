const HUNK = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@/;

/**
 * A text as a patch makes it: hunks as the API lists them, without the lines that name the file. Null: it is a patch of another
 * text.
 */
export function patchedText(before: string, patch: string): string | null {
  const old = before.split(/(?<=\n)/).filter((line) => line !== '');
  const lines = patch.split('\n');
  const result: string[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const [, first, count = '1'] = HUNK.exec(line) ?? [];
    if (first !== undefined) {
      // A hunk without an old line stands behind the line that it names.
      const start = count === '0' ? Number(first) : Number(first) - 1;
      if (start < at || start > old.length) return null;
      result.push(...old.slice(at, start));
      at = start;
      continue;
    }
    const mark = line[0];
    if (mark === '\\') continue;
    const isLastLine = lines[index + 1]?.startsWith('\\') ?? false;
    const text = `${line.slice(1)}${isLastLine ? '' : '\n'}`;
    if (mark === '+') {
      result.push(text);
      continue;
    }
    if ((mark !== ' ' && mark !== '-') || old[at] !== text) return null;
    if (mark === ' ') result.push(text);
    at += 1;
  }
  return [...result, ...old.slice(at)].join('');
}
