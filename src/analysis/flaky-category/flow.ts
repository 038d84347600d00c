import { applyCalls } from './call-effects.ts';
import { changedVariables } from './changed-state.ts';
import { type Evaluated, evaluate } from './evaluate.ts';
import { expressionOf, outermost } from './expression.ts';
import { classOf } from './follow-call.ts';
import { looseFunction, type PythonFunction } from './python-module.ts';
import type { PythonProgram } from './python-program.ts';
import type { Statement } from './python-statements.ts';
import type { Token } from './python-tokens.ts';
import {
  addOrigins,
  assignmentOf,
  distinct,
  importsWithin,
  keyOf,
  localsOf,
  type Scope,
  targetsOf,
} from './scope.ts';
import { isSetAt } from './set-order.ts';
import type { Origin } from './sign.ts';

/** What is known of a function before its statements are followed. */
export interface FlowGiven {
  program: PythonProgram;
  outer?: Scope | null;
  inside?: readonly PythonFunction[];
  isFragment?: boolean;
  /** What parameters and attributes of the object depend on. */
  values?: ReadonlyMap<string, readonly Origin[]>;
  wide?: ReadonlySet<string>;
  /** The last statement that ran; null: all did. */
  until?: Statement | null;
  budget?: { calls: number };
}

/** What following a function's statements tells. */
export interface Flow {
  scope: Scope;
  /** What the value that it returns or yields depends on. */
  returns: readonly Origin[];
  /** What it does itself. */
  seen: readonly Origin[];
  /** What decides whether the statements under a header are reached. */
  guards: ReadonlyMap<Statement, readonly Origin[]>;
}

/** More calls than these are not followed for one test. */
const MOST_CALLS = 300;
const DECIDING = new Set(['if', 'elif', 'while', 'match', 'case']);

/** Follows values through the statements of a function, twice, so that loops are seen. */
export function flowOf(of: PythonFunction, given: FlowGiven): Flow {
  const scope = scopeOf(of, given);
  const seen: Origin[] = [];
  const returns: Origin[] = [];
  const guards = new Map<Statement, readonly Origin[]>();
  for (const pass of [1, 2]) {
    for (const statement of of.body) {
      if (isAfter(statement, given.until ?? null)) break;
      const origins = follow(statement, scope, guards);
      if (pass === 1) seen.push(...origins.own.map(({ origin }) => origin));
      if (statement.keyword === 'return' || hasYield(statement))
        returns.push(...origins.origins, ...guardsOf(statement, guards));
    }
  }
  return { scope, returns: distinct(returns), seen: distinct(seen), guards };
}

function scopeOf(of: PythonFunction, given: FlowGiven): Scope {
  const { program, outer = null, isFragment = false, inside = [] } = given;
  const values = new Map<string, Origin[]>();
  for (const [name, origins] of given.values ?? []) values.set(name, [...origins]);
  const locals = localsOf(of);
  const scope: Scope = {
    ...{ function: of, program, outer, isFragment, values },
    inside: [...inside, of],
    locals,
    imports: importsWithin(of, locals, outer?.imports),
    sets: new Set(),
    instances: new Map(),
    sharedOutside: new Map(topValues(of, program)),
    changed: outer?.changed ?? changedIn(of, program),
    wide: given.wide ?? new Set(),
    budget: given.budget ?? { calls: MOST_CALLS },
    returnsOf: (called, from) => {
      const around = called.module === from.function.module && from.function.nested.has(called.name);
      const { program, inside, budget } = from;
      return flowOf(called, { program, inside, budget, outer: around ? from : null }).returns;
    },
  };
  return scope;
}

/** Of a whole file what any of its functions change, else what this one does. */
function changedIn(of: PythonFunction, { changed }: PythonProgram): ReadonlySet<string> {
  const { module } = of;
  if (!module.isWhole) return changedVariables([of]);
  const found = changed.get(module) ?? changedVariables(module.functions.values());
  changed.set(module, found);
  return found;
}

/** What the variables of the function's file depend on. */
function topValues(of: PythonFunction, program: PythonProgram): ReadonlyMap<string, Origin[]> {
  const { module } = of;
  const known = program.topValues.get(module);
  if (known !== undefined || !module.isWhole) return known ?? new Map();
  program.topValues.set(module, new Map());
  const { values } = flowOf(looseFunction(module), { program }).scope;
  program.topValues.set(module, values);
  return values;
}

/** It stands behind the last statement that ran, and in no loop with it. */
function isAfter(statement: Statement, until: Statement | null): boolean {
  if (until === null || statement.line <= until.endLine) return false;
  const loops = until.within.filter(({ keyword }) => keyword === 'for' || keyword === 'while');
  return !statement.within.some((header) => loops.includes(header));
}

function hasYield({ tokens }: Statement): boolean {
  return tokens.some(({ kind, text }) => kind === 'name' && text === 'yield');
}

/** Follows one statement: what it reads flows into what it binds and changes. */
function follow(statement: Statement, scope: Scope, guards: Map<Statement, readonly Origin[]>): Evaluated {
  const value = computedBy(statement);
  const evaluated = evaluate(value, scope);
  if (DECIDING.has(statement.keyword)) guards.set(statement, evaluated.origins);
  if (statement.keyword === 'with')
    guards.set(
      statement,
      evaluated.origins.filter(({ sign }) => sign.limits),
    );
  const guarding = guardsOf(statement, guards);
  const origins = [...evaluated.origins, ...guarding];
  const isWeak = statement.within.some(({ keyword }) =>
    ['if', 'elif', 'else', 'for', 'while'].includes(keyword),
  );
  const isAugmented = statement.keyword === '' && assignmentOf(statement.tokens).isAugmented;
  const holdsInstance = statement.keyword === '' ? classOf(evaluated.expression, scope) : null;
  const holdsSet = statement.keyword === '' && !isAugmented && isSetAt(value, 0, scope);
  for (const target of targetsOf(statement)) {
    for (const chain of expressionOf(target).chains) {
      const isPlain = chain.names.length === 1 && !chain.isSubscripted;
      if (isPlain && !isWeak && !isAugmented) scope.values.delete(keyOf(chain));
      addOrigins(scope.values, keyOf(chain), origins);
      if (isPlain && holdsSet) scope.sets.add(chain.names[0] ?? '');
      if (isPlain && holdsInstance !== null) scope.instances.set(chain.names[0] ?? '', holdsInstance);
    }
  }
  applyCalls(evaluated, scope);
  return evaluated;
}

/** What a statement computes: without its targets, and without the message of an assert. */
function computedBy({ keyword, tokens }: Statement): readonly Token[] {
  if (keyword === '') return assignmentOf(tokens).value;
  if (keyword === 'import' || keyword === 'from' || keyword === 'def' || keyword === 'class') return [];
  if (keyword === 'for') return tokens.slice(outermost(tokens, 'in'));
  return keyword === 'assert' ? checkedBy(tokens) : tokens;
}

/** Of an assert what it checks. */
export function checkedBy(tokens: readonly Token[]): readonly Token[] {
  const message = outermost(tokens, ',');
  return message < 0 ? tokens : tokens.slice(0, message);
}

/** What decides whether a statement is reached. */
export function guardsOf(
  { within }: Statement,
  guards: ReadonlyMap<Statement, readonly Origin[]>,
): readonly Origin[] {
  return within.flatMap((header) => guards.get(header) ?? []);
}
