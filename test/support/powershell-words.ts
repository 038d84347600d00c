/** What PowerShell takes for a single quote (about_Quoting_Rules, and the tokenizer's `IsSingleQuote`). */
const QUOTES = "'\u2018\u2019\u201a\u201b";
/** What begins something else in a bare word; `&&` between commands is taken before. */
const SPECIAL = /[\s`$"(){};,|&<>@#'\u2018-\u201f]/;

/**
 * Reads a line as PowerShell 7 does, written by hand from its documentation: commands joined by `&&`, each a list of words;
 * in single quotes nothing is special but a single quote, of which two stand for one. Throws for whatever is not plain.
 */
export function powerShellWords(line: string): string[][] {
  const commands: string[][] = [[]];
  let at = 0;
  while (at < line.length) {
    const character = line[at] ?? '';
    if (character === ' ') at += 1;
    else if (line.startsWith('&& ', at)) {
      commands.push([]);
      at += 2;
    } else {
      const { word, end } = QUOTES.includes(character) ? quoted(line, at) : bare(line, at);
      if (end < line.length && line[end] !== ' ') throw new Error(`a word goes on at ${end}: ${line}`);
      commands.at(-1)?.push(word);
      at = end;
    }
  }
  return commands;
}

function quoted(line: string, start: number): { word: string; end: number } {
  let word = '';
  for (let at = start + 1; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (QUOTES.includes(character)) {
      at += 1;
      const next = line[at] ?? ' ';
      if (!QUOTES.includes(next)) return { word, end: at };
      word += next;
    } else word += character;
  }
  throw new Error(`no closing quote: ${line}`);
}

/** A parameter such as `-a.b` is cut at the dot on its way to a program, and `--%` ends all reading. */
function bare(line: string, start: number): { word: string; end: number } {
  const word = /^\S+/.exec(line.slice(start))?.[0] ?? '';
  if (SPECIAL.test(word) || /^-.*[.:%]/.test(word)) throw new Error(`special outside of quotes: ${word}`);
  return { word, end: start + word.length };
}
