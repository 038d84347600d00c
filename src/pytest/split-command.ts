/**
 * A command as a person types it, as its words: they are separated by blanks, `'…'` and `"…"` hold blanks, `\` takes the next
 * character as it is. No shell sees it, so nothing else is special, and what a shell would do is refused.
 *
 * @throws RangeError that says what can't be
 */
export function splitCommand(text: string): string[] {
  const words: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const [word = ''] = /^(?:\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[^\s'"\\])+/.exec(rest) ?? [];
    if (word === '') throw new RangeError('a quote or a backslash at its end has no other half');
    rest = rest.slice(word.length);
    if (rest !== '' && !/^\s/.test(rest)) throw new RangeError('a quote has no other half');
    const plain = word.replace(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g, '');
    const special = /[;&|<>`$()]/.exec(plain)?.[0];
    if (special !== undefined)
      throw new RangeError(
        `${special} has no meaning without a shell; quote it, or put the line into a script and name that`,
      );
    words.push(unquoted(word));
    rest = rest.trimStart();
  }
  if (words.length === 0) throw new RangeError('it is empty');
  return words;
}

function unquoted(word: string): string {
  return word.replace(
    /\\([\s\S])|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"/g,
    (_, one?: string, single?: string, double?: string) =>
      one ?? single ?? (double ?? '').replace(/\\(["\\$`])/g, '$1'),
  );
}
