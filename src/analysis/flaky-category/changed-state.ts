import { signOfName } from './call-table.ts';
import { type Chain, expressionOf } from './expression.ts';
import type { PythonFunction } from './python-module.ts';
import type { Statement } from './python-statements.ts';
import { assignmentOf, importsWithin, localsOf } from './scope.ts';

const CHANGING = new Set(
  (
    'append add update clear pop popitem setdefault extend insert remove discard appendleft popleft extendleft ' +
    'put put_nowait set sort reverse'
  ).split(' '),
);

/** The variables of modules and classes that these functions change, dotted as they are written: `CACHE`, `TestC.n`. */
export function changedVariables(functions: Iterable<PythonFunction>): Set<string> {
  const changed = new Set<string>();
  for (const one of functions) for (const name of changedBy(one)) changed.add(name);
  return changed;
}

function changedBy(one: PythonFunction): string[] {
  const locals = localsOf(one);
  const imports = importsWithin(one, locals);
  // What an object has itself is told from what its class has where it is looked at: see `sharedVariable`.
  const isOwnClass = ([root]: readonly string[]): boolean =>
    (root === 'cls' || root === 'self') && one.owner !== null;
  const isOutside = ({ ofResult, names }: Chain): boolean =>
    !ofResult && (isOwnClass(names) || !locals.has(names[0] ?? '')) && !isKnown(names, imports);
  const nameOf = (names: readonly string[]): string =>
    [isOwnClass(names) ? (one.owner ?? '') : (names[0] ?? ''), ...names.slice(1)].join('.');
  return one.body.flatMap((statement) => {
    if (statement.keyword === 'global') return statement.tokens.slice(1).map(({ text }) => text);
    return [...changedByCalls(statement, isOutside), ...changedByBinding(statement, isOutside)].map(nameOf);
  });
}

type Outside = (chain: Chain) => boolean;

/** `CACHE.clear()`, `next(NUMBERS)` */
function changedByCalls({ tokens }: Statement, isOutside: Outside): (readonly string[])[] {
  const { chains } = expressionOf(tokens);
  return chains.flatMap((chain) => {
    const { names, args } = chain;
    if (args === null) return [];
    if (names.length > 1 && CHANGING.has(names.at(-1) ?? '') && isOutside(chain)) return [names.slice(0, -1)];
    const given = names.join('.') === 'next' ? chains.find(({ start }) => start === args.start) : undefined;
    return given !== undefined && given.args === null && isOutside(given) ? [given.names] : [];
  });
}

/** `CACHE[key] = …`, `TestC.n += 1`, `del CACHE[key]` */
function changedByBinding({ keyword, tokens }: Statement, isOutside: Outside): (readonly string[])[] {
  if (keyword !== '' && keyword !== 'del') return [];
  const targets = keyword === 'del' ? [tokens] : assignmentOf(tokens).targets;
  return targets.flatMap((target) => {
    const [chain] = expressionOf(target).chains;
    if (chain === undefined || !isOutside(chain)) return [];
    const isOwn = chain.names[0] === 'self' && !chain.isSubscripted;
    return !isOwn && (chain.isSubscripted || chain.names.length > 1) ? [chain.names] : [];
  });
}

/** Part of a module of the table of calls, which says itself what it means. */
function isKnown(names: readonly string[], imports: ReadonlyMap<string, string>): boolean {
  const [root = '', ...others] = names;
  const imported = imports.get(root);
  return imported !== undefined && signOfName([imported, ...others].join('.'), null) !== null;
}
