import type { Evaluated } from './evaluate.ts';
import { type Chain, expressionOf } from './expression.ts';
import { calledFunction } from './follow-call.ts';
import type { PythonFunction } from './python-module.ts';
import { addOrigins, keyOf, localsOf, type Scope } from './scope.ts';
import type { Origin } from './sign.ts';

/** What a thread pool's own methods are given runs in it. */
const HANDING_OVER = new Set('submit map apply apply_async map_async starmap starmap_async imap'.split(' '));

/** What the calls of a statement do to what they are given and to the objects that they belong to. */
export function applyCalls(evaluated: Evaluated, scope: Scope): void {
  for (const chain of evaluated.expression.chains) changeByCall(chain, evaluated, scope);
  for (const { origin, chain } of evaluated.own)
    if (origin.sign.shares && chain !== null) share(chain, origin, { evaluated, scope });
}

/** A method may keep what it is given: `xs.append(random())`, `shuffle(xs)`; sorting takes the order away. */
function changeByCall(chain: Chain, { expression, own }: Evaluated, scope: Scope): void {
  const { names, args, ofResult } = chain;
  if (args === null || ofResult) return;
  const inside = expression.chains.filter(({ start }) => start >= args.start && start < args.end);
  const isLocal = (one: Chain): boolean => scope.locals.has(one.names[0] ?? '');
  if (names.length > 1 && isLocal(chain)) {
    if (names.at(-1) === 'sort') withoutOrder(scope, keyOf(chain));
    const given = inside.flatMap((one) => [
      ...(scope.values.get(keyOf(one)) ?? []),
      ...own.filter((found) => found.chain === one).map(({ origin }) => origin),
    ]);
    addOrigins(scope.values, keyOf(chain), given);
    const running = (scope.values.get(keyOf(chain)) ?? []).filter(
      ({ sign }) => sign.shares && sign.category === 'race',
    );
    if (HANDING_OVER.has(names.at(-1) ?? ''))
      for (const origin of running)
        share(chain, origin, { evaluated: { expression, own, origins: [] }, scope });
  }
  if (names.at(-1) === 'shuffle')
    for (const { origin } of own.filter((found) => found.chain === chain))
      for (const one of inside.filter(isLocal)) addOrigins(scope.values, keyOf(one), [origin]);
}

function withoutOrder({ values }: Scope, key: string): void {
  const kept = (values.get(key) ?? []).filter(({ sign }) => sign.source !== 'order');
  values.set(key, kept);
}

/** What is handed to a thread or task is worked on by both; of a function that is what it uses from outside. */
function share(
  { args }: Chain,
  origin: Origin,
  { evaluated, scope }: { evaluated: Evaluated; scope: Scope },
): void {
  if (args === null) return;
  for (const chain of evaluated.expression.chains) {
    if (chain.start < args.start || chain.start >= args.end || chain.ofResult) continue;
    const called = calledFunction(chain, evaluated.expression, scope);
    if (called !== null) shareUsed(called, origin, scope);
    else if (scope.locals.has(chain.names[0] ?? '')) addOrigins(scope.values, keyOf(chain), [origin]);
    else addOrigins(scope.sharedOutside, chain.names[0] ?? '', [origin]);
  }
}

function shareUsed(called: PythonFunction, origin: Origin, scope: Scope): void {
  const locals = localsOf(called);
  for (const statement of called.body) {
    for (const chain of expressionOf(statement.tokens).chains) {
      const root = chain.names[0] ?? '';
      if (root === 'self' && called.owner === scope.function.owner)
        addOrigins(scope.values, keyOf(chain), [origin]);
      if (chain.ofResult || locals.has(root) || called.module.imports.has(root)) continue;
      if (called.module.functions.has(root) || called.module.classes.has(root)) continue;
      if (scope.locals.has(root)) addOrigins(scope.values, keyOf(chain), [origin]);
      else addOrigins(scope.sharedOutside, root, [origin]);
    }
  }
}
