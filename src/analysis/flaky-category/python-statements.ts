import { pythonTokens, type Token } from './python-tokens.ts';

/** A statement, or the header of a compound one; what stands below a header is a statement of its own. */
export interface Statement {
  line: number;
  endLine: number;
  /** Column of the line's first token; half a step more for what follows a header in its line. */
  indent: number;
  /** Its first word, `async def` and the like by their second; '' for none of Python's. */
  keyword: string;
  /** Without the colon that ends a header. */
  tokens: readonly Token[];
  /** The headers that it stands under, outermost first. */
  within: readonly Statement[];
}

const HEADERS = new Set([
  ...['if', 'elif', 'else', 'for', 'while', 'with', 'try', 'except', 'finally', 'def', 'class'],
  ...['match', 'case'],
]);

/** Longer statements are tables of data; the rest of one is not looked at. */
const MOST_TOKENS = 2_000;

/** The statements of a text in order, each under its headers. */
export function pythonStatements(text: string, firstLine = 1): Statement[] {
  const statements: Statement[] = [];
  let open: Statement[] = [];
  let line: Token[] = [];
  const endLine = (): void => {
    const [first] = line;
    if (first !== undefined) {
      open = open.filter(({ indent }) => indent < first.column);
      for (const statement of statementsOf(line, open)) {
        statements.push(statement);
        if (HEADERS.has(statement.keyword)) open = [...statement.within, statement];
      }
    }
    line = [];
  };
  for (const token of pythonTokens(text, firstLine)) {
    if (token.kind === 'newline') endLine();
    else if (line.length < MOST_TOKENS) line.push(token);
  }
  endLine();
  return statements;
}

/** Of one logical line: `if a: b; c` is a header and two statements under it. */
function statementsOf(line: readonly Token[], within: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  const indent = line[0]?.column ?? 0;
  let above = within;
  let rest = line;
  while (rest.length > 0) {
    const keyword = keywordOf(rest);
    // Python has one header a line at most.
    const isHeader = HEADERS.has(keyword) && above.length === within.length;
    const end = endOf(rest, isHeader ? ':' : ';');
    const tokens = rest.slice(0, end);
    const isRealHeader = isHeader && (end < rest.length || keyword === 'def' || keyword === 'class');
    if (tokens.length > 0) {
      const statement = {
        line: tokens[0]?.line ?? 0,
        endLine: tokens.at(-1)?.line ?? 0,
        indent: indent + (found.length > 0 && above.length > within.length ? 0.5 : 0),
        keyword: HEADERS.has(keyword) && !isRealHeader ? '' : keyword,
        tokens,
        within: above,
      };
      found.push(statement);
      if (isRealHeader) above = [...above, statement];
    }
    rest = rest.slice(end + 1);
  }
  return found;
}

const KEYWORDS = new Set([
  ...['assert', 'return', 'raise', 'import', 'from', 'global', 'nonlocal', 'del', 'yield', 'pass'],
  ...['break', 'continue', '@'],
]);

function keywordOf(tokens: readonly Token[]): string {
  const [first, second] = tokens;
  if (first === undefined || first.kind === 'string') return '';
  if (first.text === 'async') return second?.text ?? '';
  if (first.text === 'match' || first.text === 'case') return softKeyword(tokens);
  return HEADERS.has(first.text) || KEYWORDS.has(first.text) ? first.text : '';
}

/** `match` and `case` are also names: they are keywords where a subject follows and a colon ends the line. */
function softKeyword(tokens: readonly Token[]): string {
  const [first, second] = tokens;
  if (second === undefined || (second.kind === 'op' && !'([{-*'.includes(second.text))) return '';
  return endOf(tokens, ':') < tokens.length ? (first?.text ?? '') : '';
}

/** Place of the first such token outside brackets and lambdas; the length where there is none. */
function endOf(tokens: readonly Token[], text: string): number {
  let depth = 0;
  let lambdas = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'name' && token.text === 'lambda' && depth === 0) lambdas += 1;
    if (token.kind !== 'op') continue;
    if ('([{'.includes(token.text)) depth += 1;
    else if (')]}'.includes(token.text)) depth -= 1;
    else if (depth === 0 && token.text === text) {
      if (text === ':' && lambdas > 0) lambdas -= 1;
      else return index;
    }
  }
  return tokens.length;
}
