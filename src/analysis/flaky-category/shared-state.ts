import { conventionalName, signOfName } from './call-table.ts';
import { type Chain, type Expression, expressionOf } from './expression.ts';
import type { PythonModule } from './python-module.ts';
import { functionNamed } from './python-program.ts';
import type { Statement } from './python-statements.ts';
import { assignmentOf, type Scope } from './scope.ts';
import type { Sign } from './sign.ts';

/** Methods that only look at a container. */
const READING = new Set(
  'get keys values items copy count index qsize empty startswith endswith is_set locked __contains__ __len__'.split(
    ' ',
  ),
);
/** Functions of Python that hand on what they are given. */
export const TRANSPARENT = new Set(
  (
    'len sorted set list dict tuple str repr int float bool sum min max any all isinstance type abs round iter next ' +
    'enumerate zip reversed frozenset hasattr getattr id hash range'
  ).split(' '),
);

export const NEXT_OF_SHARED: Sign = {
  category: 'state',
  fails: 3,
  occurs: 2,
  source: 'other',
  reason: 'each call goes one step on, and what other tests and earlier attempts took stays taken',
};

export const CHANGED_SHARED: Sign = {
  category: 'state',
  fails: 3,
  occurs: 1,
  source: 'other',
  reason: 'tests of one process share it and change it',
};

/** Not known to be changed by tests; it says something where the failing line looks at nothing else. */
export const ONLY_SHARED: Sign = {
  category: 'state',
  fails: 2,
  occurs: 0,
  source: 'other',
  reason:
    'nothing else decides here, and it outlives the test, so that another test or an earlier attempt may have changed it',
};

export const FIXED_PATH: Sign = {
  category: 'state',
  fails: 3,
  occurs: 2,
  source: 'other',
  reason: 'a file in a fixed place outlives the test, and others may use the same',
};

/** A string that names a place which all programs of a machine share. */
export const FIXED_PLACE = /^(?:\/tmp\/|\/var\/tmp\/|\/dev\/shm\/|[A-Z]:[\\/]+(?:Windows[\\/]+)?Temp[\\/])/i;

/** Modules whose attributes no test changes as its own. */
const FOREIGN = /^(?:pytest|unittest|sys|os|platform|math|string|types|typing|enum|socket|signal)\b/;

/**
 * The variable outside the function that a chain looks at, dotted as it is written (`CACHE`, `state.CACHE`, `TestC.n`);
 * null where it is a local name, a module's function, or can't be told.
 */
export function sharedVariable(chain: Chain, expression: Expression, scope: Scope): string | null {
  const [root = '', ...attributes] = chain.names;
  if (chain.ofResult || scope.isFragment || expression.bound.has(root)) return null;
  const names = chain.args === null ? chain.names : readFrom(chain);
  if (names === null) return null;
  if (root === 'self' || root === 'cls') return classVariable(names, scope);
  if (scope.wide.has(root)) return names.join('.');
  if (scope.locals.has(root) || isLocalOutside(root, scope) || TRANSPARENT.has(root)) return null;
  const imported = scope.imports.get(root);
  if (imported !== undefined) return importedVariable(names, imported, scope) ? names.join('.') : null;
  const { module } = scope.function;
  if (!module.isWhole)
    return conventionalName(chain.names) === null && !/^__/.test(root) && !FOREIGN.test(root)
      ? names.join('.')
      : null;
  if (module.classes.has(root))
    return attributes.length > 0 && classBinds(module, root, names[1]) ? names.join('.') : null;
  return bindsAtTop(module, root) ? names.join('.') : null;
}

function readFrom({ names }: Chain): readonly string[] | null {
  return names.length > 1 && READING.has(names.at(-1) ?? '') ? names.slice(0, -1) : null;
}

function isLocalOutside(name: string, { outer }: Scope): boolean {
  return outer !== null && (outer.locals.has(name) || isLocalOutside(name, outer));
}

/** `self.n` where the class has `n` and the object has none of its own. */
function classVariable(names: readonly string[], scope: Scope): string | null {
  const { owner, module } = scope.function;
  const [root = '', attribute = ''] = names;
  if (owner === null || scope.values.has(`${root}.${attribute}`)) return null;
  return classBinds(module, owner, attribute) ? [owner, ...names.slice(1)].join('.') : null;
}

function classBinds(module: PythonModule, path: string, name: string | undefined): boolean {
  return name !== undefined && binds(module.classes.get(path) ?? [], name);
}

function bindsAtTop(module: PythonModule, name: string): boolean {
  return binds(module.topLevel, name);
}

/** What lists of statements bind; a file's is asked for with each name that its tests look at. */
const boundBy = new WeakMap<readonly Statement[], ReadonlySet<string>>();

function binds(statements: readonly Statement[], name: string): boolean {
  const known = boundBy.get(statements) ?? namesBoundBy(statements);
  boundBy.set(statements, known);
  return known.has(name);
}

function namesBoundBy(statements: readonly Statement[]): Set<string> {
  const targets = statements
    .filter(({ keyword }) => keyword === '')
    .flatMap(({ tokens }) => assignmentOf(tokens).targets);
  const chains = targets.flatMap((target) => expressionOf(target).chains);
  return new Set(
    chains
      .filter(({ names, isSubscripted }) => names.length === 1 && !isSubscripted)
      .map(({ names }) => names[0] ?? ''),
  );
}

/** Of another module: no function or class of it, where it is at hand; else anything but the module itself. */
function importedVariable(names: readonly string[], imported: string, scope: Scope): boolean {
  const qualified = [imported, ...names.slice(1)].join('.');
  if (signOfName(qualified, null) !== null || FOREIGN.test(qualified)) return false;
  const { module } = scope.function;
  if (functionNamed(scope.program, qualified, module) !== null) return false;
  const from = scope.program.imported(imported.slice(0, Math.max(0, imported.lastIndexOf('.'))), module);
  if (from !== null)
    return names.length > 1 || bindsAtTop(from, imported.slice(imported.lastIndexOf('.') + 1));
  return names.length > 1 || /^[A-Z][A-Z\d_]*$/.test(names[0] ?? '');
}
