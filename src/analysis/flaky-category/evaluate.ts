import { conventionalName, signOfName } from './call-table.ts';
import { argumentCount, type Chain, type Expression, expressionOf } from './expression.ts';
import { followCall } from './follow-call.ts';
import { lineOf } from './python-module.ts';
import type { Token } from './python-tokens.ts';
import { distinct, keyOf, type Scope } from './scope.ts';
import { isUnordered, setOrigins } from './set-order.ts';
import { CHANGED_SHARED, FIXED_PATH, FIXED_PLACE, NEXT_OF_SHARED, sharedVariable } from './shared-state.ts';
import type { Origin, Sign } from './sign.ts';

/** What an expression says. */
export interface Evaluated {
  expression: Expression;
  /** What its value depends on. */
  origins: Origin[];
  /** Of these, what it does itself, by the chain that does it. */
  own: { origin: Origin; chain: Chain | null }[];
}

/** Calls whose result says nothing of the value that they are given. */
const BLIND = new Set('isinstance type callable issubclass'.split(' '));

/** What the value of these tokens depends on, where the names mean what the scope says. */
export function evaluate(tokens: readonly Token[], scope: Scope): Evaluated {
  const expression = expressionOf(tokens);
  const own: Evaluated['own'] = [];
  const inherited: Origin[] = [];
  for (const chain of expression.chains) {
    if (chain.inCalls.some((name) => BLIND.has(name))) continue;
    const sign = signOfChain(chain, expression, scope);
    if (sign !== null && !(sign.source === 'order' && isUnordered(chain)))
      own.push({
        origin: originAt(sign, { written: written(chain, tokens), token: tokens[chain.start] }, scope),
        chain,
      });
    const known = knownOrigins(chain, expression, scope);
    inherited.push(...(isUnordered(chain) ? known.filter(({ sign }) => sign.source !== 'order') : known));
  }
  for (const { sign, name, token } of setOrigins(expression, scope))
    own.push({ origin: originAt(sign, { written: name, token }, scope), chain: null });
  for (const token of tokens)
    if (token.kind === 'string' && FIXED_PLACE.test(token.text))
      own.push({ origin: originAt(FIXED_PATH, { written: token.text, token }, scope), chain: null });
  return { expression, own, origins: distinct([...own.map(({ origin }) => origin), ...inherited]) };
}

/** A sign at the place of a token. */
export function originAt(
  sign: Sign,
  { written, token }: { written: string; token: Token | undefined },
  scope: Scope,
): Origin {
  const { module } = scope.function;
  const line = token?.line ?? null;
  return {
    sign,
    written,
    place: {
      file: module.file,
      line,
      text: line === null ? '' : lineOf(module, line),
    },
  };
}

/** A chain as people write it; what a short call is given says more. */
function written({ names, args }: Chain, tokens: readonly Token[]): string {
  if (args === null) return names.join('.');
  const given = tokens.slice(args.start, args.end);
  const isShort = given.length <= 5 && given.every(({ kind, text }) => kind === 'name' || text === '.');
  return `${names.join('.')}(${isShort ? given.map(({ text }) => text).join('') : '…'})`;
}

const METHODS: Readonly<Record<string, string>> = {
  iterdir: 'os.listdir',
  rglob: 'glob.glob',
  imap_unordered: 'concurrent.futures.as_completed',
};

/** What the chain itself shows. */
function signOfChain(chain: Chain, expression: Expression, scope: Scope): Sign | null {
  const [root = ''] = chain.names;
  const method = METHODS[chain.names.at(-1) ?? ''];
  if (method !== undefined && chain.args !== null) return signOfName(method, null);
  if (chain.ofResult || expression.bound.has(root)) return null;
  if (root === 'next' && takesShared(chain, expression, scope)) return NEXT_OF_SHARED;
  const shared = sharedVariable(chain, expression, scope);
  if (shared !== null) return isChanged(shared, scope) ? CHANGED_SHARED : null;
  const name = qualifiedName(chain.names, scope);
  if (name === null) return null;
  const sign = signOfName(name, chain.args === null ? null : argumentCount(expression, chain));
  // A class or function that is only named is not called.
  return sign === null ||
    chain.args !== null ||
    sign.category === 'state' ||
    /\.(?:tzname|timezone)$/.test(name)
    ? sign
    : null;
}

function takesShared(chain: Chain, expression: Expression, scope: Scope): boolean {
  const given = expression.chains.find(({ start }) => start === chain.args?.start);
  return given !== undefined && given.args === null && sharedVariable(given, expression, scope) !== null;
}

/** Also where a part or the whole that it belongs to is changed. */
function isChanged(name: string, { changed }: Scope): boolean {
  for (const other of changed) if (other === name || name.startsWith(`${other}.`)) return true;
  return false;
}

/** What a name stands for, as it would be imported; null where it is the function's or file's own. */
function qualifiedName(names: readonly string[], scope: Scope): string | null {
  const [root = '', ...others] = names;
  const imported = scope.imports.get(root);
  if (imported !== undefined) return [imported, ...others].join('.');
  for (let around: Scope | null = scope; around !== null; around = around.outer)
    if (around.locals.has(root)) return null;
  const { module } = scope.function;
  if (!module.isWhole) return conventionalName(names) ?? builtin(names);
  const isOwn = module.functions.has(root) || module.classes.has(root) || sharedVariableOfFile(root, scope);
  return isOwn ? null : builtin(names);
}

function sharedVariableOfFile(root: string, scope: Scope): boolean {
  const chain: Chain = {
    names: [root],
    ofResult: false,
    start: 0,
    args: null,
    isSubscripted: false,
    inCalls: [],
  };
  return sharedVariable(chain, expressionOf([]), scope) !== null;
}

function builtin(names: readonly string[]): string | null {
  return names.length === 1 ? `builtins.${names[0]}` : null;
}

/** What is known of the value that the chain begins with, or of what the project's function returns. */
function knownOrigins(chain: Chain, expression: Expression, scope: Scope): readonly Origin[] {
  const [root = ''] = chain.names;
  if (expression.bound.has(root)) return [];
  const called = chain.args === null ? [] : followCall(chain, expression, scope);
  if (chain.ofResult) return called;
  for (let around: Scope | null = scope; around !== null; around = around.outer) {
    const values = around.values.get(keyOf(chain));
    if (values !== undefined) return [...values, ...called];
    if (around.locals.has(root)) return called;
  }
  return [...called, ...(scope.sharedOutside.get(root) ?? [])];
}
