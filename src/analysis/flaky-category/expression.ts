import type { Token } from './python-tokens.ts';

/** A dotted name in an expression, with what is done to it. */
export interface Chain {
  /** `['os', 'environ', 'get']`; of `f().x.y` there are `['f']` and `['x', 'y']`. */
  names: readonly string[];
  /** It continues a call, a subscript or a literal, so that its first name is an attribute. */
  ofResult: boolean;
  /** Place of its first token. */
  start: number;
  /** The tokens between its call's brackets; null when it is not called. */
  args: { start: number; end: number } | null;
  isSubscripted: boolean;
  /** Dotted names of the calls in whose brackets it stands. */
  inCalls: readonly string[];
}

/** An expression, or any part of a statement, by its names. */
export interface Expression {
  tokens: readonly Token[];
  chains: readonly Chain[];
  /** Names that its comprehensions and lambdas bind. */
  bound: ReadonlySet<string>;
}

const WORDS = new Set(
  (
    'and or not in is if elif else for while lambda await async yield from None True False return assert raise ' +
    'del import as with global nonlocal pass break continue try except finally def class'
  ).split(' '),
);
/** Calls around calls, deeper than anyone writes. */
const DEEPEST = 50;

/** Reads the names of these tokens. */
export function expressionOf(tokens: readonly Token[]): Expression {
  const closing = closingBrackets(tokens);
  const calls: { name: string; end: number }[] = [];
  const chains: Chain[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    while ((calls.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= index) calls.pop();
    if (!isName(tokens[index]) || isKeywordArgument(tokens, index, calls.length > 0)) continue;
    const ofResult = isOp(tokens[index - 1], '.');
    const names = [tokens[index]?.text ?? ''];
    let end = index + 1;
    while (isOp(tokens[end], '.') && tokens[end + 1]?.kind === 'name') {
      names.push(tokens[end + 1]?.text ?? '');
      end += 2;
    }
    const isCalled = isOp(tokens[end], '(');
    const close = closing.get(end) ?? tokens.length;
    chains.push({
      names,
      ofResult,
      start: index,
      args: isCalled ? { start: end + 1, end: close } : null,
      isSubscripted: isOp(tokens[end], '['),
      inCalls: calls.map(({ name }) => name),
    });
    if (isCalled && calls.length < DEEPEST) calls.push({ name: names.join('.'), end: close });
    index = end - 1;
  }
  return { tokens, chains, bound: boundNames(tokens) };
}

/** How many arguments a call has. */
export function argumentCount({ tokens }: Expression, { args }: Chain): number {
  if (args === null || args.end <= args.start) return 0;
  let depth = 0;
  let commas = 0;
  for (let index = args.start; index < args.end; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'op') continue;
    if ('([{'.includes(token.text)) depth += 1;
    else if (')]}'.includes(token.text)) depth -= 1;
    else if (token.text === ',' && depth === 0 && index < args.end - 1) commas += 1;
  }
  return commas + 1;
}

/** Place of the first such operator or word outside brackets; -1 where there is none. */
export function outermost(tokens: readonly Token[], ...texts: string[]): number {
  let depth = 0;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === 'string') continue;
    if (depth === 0 && texts.includes(text)) return index;
    if (kind === 'op' && '([{'.includes(text)) depth += 1;
    else if (kind === 'op' && ')]}'.includes(text)) depth -= 1;
  }
  return -1;
}

function closingBrackets(tokens: readonly Token[]): Map<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'op') continue;
    if ('([{'.includes(text)) open.push(index);
    else if (')]}'.includes(text)) {
      const start = open.pop();
      if (start !== undefined) found.set(start, index);
    }
  }
  return found;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'name' && !WORDS.has(token.text);
}

function isOp(token: Token | undefined, text: string): boolean {
  return token?.kind === 'op' && token.text === text;
}

function isKeywordArgument(tokens: readonly Token[], index: number, inCall: boolean): boolean {
  return (
    inCall && isOp(tokens[index + 1], '=') && (isOp(tokens[index - 1], '(') || isOp(tokens[index - 1], ','))
  );
}

function boundNames(tokens: readonly Token[]): Set<string> {
  const bound = new Set<string>();
  let binds: 'for' | 'lambda' | null = null;
  for (const { kind, text } of tokens) {
    if (kind === 'name' && (text === 'for' || text === 'lambda')) binds = text;
    else if ((binds === 'for' && text === 'in') || (binds === 'lambda' && text === ':')) binds = null;
    else if (binds !== null && kind === 'name') bound.add(text);
  }
  return bound;
}
