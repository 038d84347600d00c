import { openString, replacementFields } from './python-strings.ts';

/** A word of Python code. Comments are none; a string's text is kept apart from names, so that it is never taken for code. */
export interface Token {
  kind: 'name' | 'number' | 'string' | 'op' | 'newline';
  /** Of a string what stands between its quotes, of a newline ''. */
  text: string;
  /** Counted from 1. */
  line: number;
  /** Of its first character, from 0; a tab counts to the next multiple of 8, as Python does. */
  column: number;
}

const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /(?:\d|\.\d)[\w.]*/y;
const OPERATOR = /:=|->|\*\*=?|\/\/=?|<<=?|>>=?|[=!<>]=|[-+*/%@&|^]=|\.\.\.|[^\s]/uy;
const BLANK = /[ \t\f\r]+/y;
/** More f-strings inside f-strings than anyone writes. */
const DEEPEST = 4;

/** Where the reader is; brackets join lines. */
interface Cursor {
  at: number;
  line: number;
  lineStart: number;
  /** What tabs have added to the column. */
  tabbed: number;
  depth: number;
}

/**
 * The tokens of Python code, also of a part of a file: an odd character, a string or bracket without end spoil no more than
 * what they stand in. The expressions of an f-string follow its text, each in brackets.
 */
export function pythonTokens(text: string, firstLine = 1, nesting = 0): Token[] {
  const tokens: Token[] = [];
  const cursor: Cursor = { at: 0, line: firstLine, lineStart: 0, tabbed: 0, depth: 0 };
  while (cursor.at < text.length) {
    if (skipsBlank(text, cursor, tokens)) continue;
    const place = { line: cursor.line, column: cursor.at - cursor.lineStart + cursor.tabbed };
    const string = openString(text, cursor.at);
    if (string !== null) {
      const content = text.slice(string.contentStart, string.contentEnd);
      tokens.push({ kind: 'string', text: content, ...place });
      if (string.hasFields && nesting < DEEPEST) tokens.push(...fieldTokens(content, place, nesting));
      moveTo(text, cursor, string.end);
      continue;
    }
    const token = { ...wordAt(text, cursor.at), ...place };
    if ('([{'.includes(token.text)) cursor.depth += 1;
    if (')]}'.includes(token.text)) cursor.depth = Math.max(0, cursor.depth - 1);
    tokens.push(token);
    cursor.at += token.text.length;
  }
  return tokens;
}

/** Steps over blanks, comments and line ends; false where none is. */
function skipsBlank(text: string, cursor: Cursor, tokens: Token[]): boolean {
  const first = text[cursor.at];
  if (first === '\n') {
    if (cursor.depth === 0) tokens.push({ kind: 'newline', text: '', line: cursor.line, column: 0 });
    moveTo(text, cursor, cursor.at + 1);
    return true;
  }
  if (first === '\\' && /^\\\r?\n/.test(text.slice(cursor.at, cursor.at + 3))) {
    moveTo(text, cursor, text.indexOf('\n', cursor.at) + 1);
    return true;
  }
  if (first === '#') {
    const end = text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? text.length : end;
    return true;
  }
  const blank = matchAt(BLANK, text, cursor.at);
  for (const [index, character] of [...blank].entries())
    if (character === '\t') cursor.tabbed += 7 - ((cursor.at + index - cursor.lineStart + cursor.tabbed) % 8);
  cursor.at += blank.length;
  return blank !== '';
}

function wordAt(text: string, at: number): Pick<Token, 'kind' | 'text'> {
  const name = matchAt(NAME, text, at);
  if (name !== '') return { kind: 'name', text: name };
  const number = matchAt(NUMBER, text, at);
  if (number !== '') return { kind: 'number', text: number };
  return { kind: 'op', text: matchAt(OPERATOR, text, at) || (text[at] ?? '') };
}

function fieldTokens(content: string, place: Pick<Token, 'line' | 'column'>, nesting: number): Token[] {
  return replacementFields(content).flatMap((field) => [
    { kind: 'op' as const, text: '(', ...place },
    ...pythonTokens(field, place.line, nesting + 1).filter(({ kind }) => kind !== 'newline'),
    { kind: 'op' as const, text: ')', ...place },
  ]);
}

/** Moves on and counts the lines between. */
function moveTo(text: string, cursor: Cursor, end: number): void {
  for (let at = text.indexOf('\n', cursor.at); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    cursor.line += 1;
    cursor.lineStart = at + 1;
    cursor.tabbed = 0;
  }
  cursor.at = end;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
