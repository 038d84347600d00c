import type { Chain, Expression } from './expression.ts';
import type { PythonFunction } from './python-module.ts';
import { functionNamed, memberNamed } from './python-program.ts';
import type { Scope } from './scope.ts';
import type { Origin } from './sign.ts';

/** Functions inside functions that are followed, the test's own counted. */
const DEEPEST = 5;

/** What the result of a call depends on, where the called function is the project's and its code is at hand. */
export function followCall(chain: Chain, expression: Expression, scope: Scope): readonly Origin[] {
  const called = calledFunction(chain, expression, scope);
  const isFollowed =
    called !== null &&
    scope.inside.length < DEEPEST &&
    !scope.inside.includes(called) &&
    scope.budget.calls > 0;
  if (!isFollowed) return [];
  scope.budget.calls -= 1;
  return scope.returnsOf(called, scope);
}

/** The function that a chain names; null where it can't be told. */
export function calledFunction(chain: Chain, expression: Expression, scope: Scope): PythonFunction | null {
  const [root = '', ...others] = chain.names;
  if (chain.ofResult) {
    const before = expression.chains.find(({ args }) => args !== null && args.end + 2 === chain.start);
    return before === undefined || before.ofResult ? null : named([...before.names, ...chain.names], scope);
  }
  for (let around: Scope | null = scope; around !== null; around = around.outer) {
    const nested = others.length === 0 ? around.function.nested.get(root) : undefined;
    if (nested !== undefined) return nested;
  }
  const { owner, module } = scope.function;
  if ((root === 'self' || root === 'cls') && owner !== null && others.length === 1)
    return module.functions.get(`${owner}.${others[0]}`) ?? null;
  const instance = scope.instances.get(root);
  return instance === undefined ? named(chain.names, scope) : named([...instance, ...others], scope);
}

/** The class that an expression makes an object of, as it is called; null where it is no such call. */
export function classOf({ chains, tokens }: Expression, scope: Scope): readonly string[] | null {
  const [chain] = chains;
  if (chain?.start !== 0 || chain.args?.end !== tokens.length - 1) return null;
  return named([...chain.names, '__init__'], scope) !== null || isClass(chain.names, scope)
    ? chain.names
    : null;
}

function isClass(names: readonly string[], { function: { module }, imports, program }: Scope): boolean {
  const [root = '', ...others] = names;
  const imported = imports.get(root);
  if (imported === undefined) return module.classes.has(names.join('.'));
  return memberNamed(program, [imported, ...others].join('.'), module)?.isClass === true;
}

function named(names: readonly string[], scope: Scope): PythonFunction | null {
  const [root = '', ...others] = names;
  const { module } = scope.function;
  const imported = scope.imports.get(root);
  if (imported !== undefined) return functionNamed(scope.program, [imported, ...others].join('.'), module);
  return scope.locals.has(root) ? null : (module.functions.get(names.join('.')) ?? null);
}
