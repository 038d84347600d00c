import type { Chain, Expression } from './expression.ts';
import type { Token } from './python-tokens.ts';
import type { Scope } from './scope.ts';
import type { Sign } from './sign.ts';

const SET_ORDER: Sign = {
  category: 'data',
  fails: 3,
  occurs: 1,
  source: 'order',
  reason: 'a set of texts has another order in each process (PYTHONHASHSEED)',
};

/** What keeps the order in which it is given things. */
const ORDERING = new Set('list tuple iter enumerate zip str repr join fromkeys'.split(' '));
/** What does not depend on the order in which it is given things. */
const UNORDERED = new Set('sorted set frozenset len sum min max any all Counter sort'.split(' '));

/** Whether the order of what the chain gives is lost in a call around it. */
export function isUnordered({ inCalls }: Chain): boolean {
  return inCalls.some((name) => UNORDERED.has(name.slice(name.lastIndexOf('.') + 1)));
}

/** Whether a set's expression begins here: `set(…)`, `{a, b}`, a name that holds one. */
export function isSetAt(tokens: readonly Token[], index: number, scope: Scope): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.kind === 'name') {
    if (token.text === 'set' || token.text === 'frozenset') return next?.text === '(';
    return scope.sets.has(token.text) && next?.text !== '.' && next?.text !== '(' && next?.text !== '[';
  }
  return token?.kind === 'op' && token.text === '{' && isSetDisplay(tokens, index);
}

function isSetDisplay(tokens: readonly Token[], start: number): boolean {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'op') continue;
    if ('([{'.includes(token.text)) depth += 1;
    else if (')]}'.includes(token.text)) {
      depth -= 1;
      if (depth === 0) return index > start + 1;
    } else if (depth === 1 && (token.text === ':' || token.text === '**')) return false;
  }
  return false;
}

/** Where an expression keeps the order of a set. */
export function setOrigins(
  { tokens, chains }: Expression,
  scope: Scope,
): { sign: Sign; name: string; token: Token | undefined }[] {
  const found: { sign: Sign; name: string; token: Token | undefined }[] = [];
  for (const chain of chains) {
    const name = chain.names.at(-1) ?? '';
    const token = tokens[chain.start];
    if (isUnordered(chain)) continue;
    const ordersSet = chain.args !== null && ORDERING.has(name) && isSetAt(tokens, chain.args.start, scope);
    const takesOne = chain.args !== null && name === 'pop' && scope.sets.has(chain.names[0] ?? '');
    const runsThrough =
      tokens[chain.start - 1]?.text === 'in' &&
      hasFor(tokens, chain.start) &&
      isSetAt(tokens, chain.start, scope);
    if (ordersSet || takesOne) found.push({ sign: SET_ORDER, name: `${name}() of a set`, token });
    else if (runsThrough) found.push({ sign: SET_ORDER, name: 'a loop through a set', token });
  }
  return found;
}

/** Whether an `in` before this token is that of a loop, and no test for membership. */
function hasFor(tokens: readonly Token[], before: number): boolean {
  // Of a loop's header only what comes after its targets is looked at.
  if (before === 1) return true;
  return tokens.slice(0, before).some(({ kind, text }) => kind === 'name' && text === 'for');
}
