import { type Chain, expressionOf, outermost } from './expression.ts';
import { importsOf } from './python-imports.ts';
import type { PythonFunction } from './python-module.ts';
import type { PythonProgram } from './python-program.ts';
import type { Statement } from './python-statements.ts';
import type { Token } from './python-tokens.ts';
import type { Origin } from './sign.ts';

/** What a function's names stand for while its statements are followed. */
export interface Scope {
  function: PythonFunction;
  program: PythonProgram;
  /** Of the function around it. */
  outer: Scope | null;
  /** The functions that are being followed, this one last. */
  inside: readonly PythonFunction[];
  /** What the result of another function depends on, called from here. */
  returnsOf: (called: PythonFunction, from: Scope) => readonly Origin[];
  /** Only a line or a part of a function is known, so that a name may be anything. */
  isFragment: boolean;
  locals: ReadonlySet<string>;
  imports: ReadonlyMap<string, string>;
  /** What the value of a name depends on: by the name, or `self.x`. */
  values: Map<string, Origin[]>;
  /** Names that hold sets. */
  sets: Set<string>;
  /** Names that hold an object of a class of the project, with the class as it was called. */
  instances: Map<string, readonly string[]>;
  /** Modules' and classes' variables that another thread or task works on. */
  sharedOutside: Map<string, Origin[]>;
  /** Variables of modules and classes that tests change, dotted as they are written. */
  changed: ReadonlySet<string>;
  /** Parameters that are fixtures of a wider scope than the test. */
  wide: ReadonlySet<string>;
  /** Calls that may still be followed. */
  budget: { calls: number };
}

/** More than these say nothing more. */
const MOST_ORIGINS = 40;

/** The name under which a chain's value is kept: attributes of the object itself apart, all else by its first name. */
export function keyOf({ names }: Pick<Chain, 'names'>): string {
  const [root = '', attribute] = names;
  return (root === 'self' || root === 'cls') && attribute !== undefined ? `${root}.${attribute}` : root;
}

/** Adds to what a name depends on. */
export function addOrigins(values: Map<string, Origin[]>, key: string, added: readonly Origin[]): void {
  if (added.length === 0) return;
  const known = values.get(key) ?? [];
  values.set(key, distinct([...known, ...added]));
}

/** Without repetition, at most 40. */
export function distinct(origins: readonly Origin[]): Origin[] {
  const found = new Map<string, Origin>();
  for (const origin of origins) {
    const key = JSON.stringify([origin.sign.reason, origin.written, origin.place.file, origin.place.line]);
    if (found.size < MOST_ORIGINS && !found.has(key)) found.set(key, origin);
  }
  return [...found.values()];
}

/** The imports that hold inside a function: its own, and of those around it what it does not bind itself. */
export function importsWithin(
  { body, module }: PythonFunction,
  locals: ReadonlySet<string>,
  around: ReadonlyMap<string, string> = module.imports,
): Map<string, string> {
  return new Map([...[...around].filter(([name]) => !locals.has(name)), ...importsOf(body)]);
}

/** The names that a function binds itself. */
export function localsOf(of: PythonFunction): Set<string> {
  const found = new Set([...of.parameters, ...of.nested.keys()]);
  const outside = new Set<string>();
  for (const statement of of.body) {
    const names = statement.tokens.filter(({ kind }) => kind === 'name').map(({ text }) => text);
    if (statement.keyword === 'global' || statement.keyword === 'nonlocal')
      for (const name of names.slice(1)) outside.add(name);
    if (statement.keyword === 'class') found.add(names[1] ?? '');
    for (const target of targetsOf(statement)) {
      for (const chain of expressionOf(target).chains)
        if (chain.names.length === 1 && !chain.isSubscripted && chain.args === null)
          found.add(chain.names[0] ?? '');
    }
  }
  for (const name of outside) found.delete(name);
  return found;
}

const AUGMENTED = ['+=', '-=', '*=', '/=', '//=', '%=', '**=', '|=', '&=', '^=', '<<=', '>>=', '@='];

/** The parts of a statement that bind names: left of `=` and `:=`, between `for` and `in`, after `as`. */
export function targetsOf({ keyword, tokens }: Statement): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (const [index, token] of tokens.entries())
    if (token.kind === 'op' && token.text === ':=') found.push(tokens.slice(index - 1, index));
  if (keyword === 'for') return [...found, tokens.slice(0, Math.max(0, outermost(tokens, 'in')))];
  if (keyword === 'with' || keyword === 'except') {
    for (const [index, token] of tokens.entries())
      if (token.kind === 'name' && token.text === 'as')
        found.push(tokens.slice(index + 1, index + 1 + targetLength(tokens.slice(index + 1))));
    return found;
  }
  if (keyword !== '') return found;
  const { targets } = assignmentOf(tokens);
  return [...found, ...targets];
}

function targetLength(tokens: readonly Token[]): number {
  const end = outermost(tokens, ',', ')');
  return end < 0 ? tokens.length : end;
}

/** Of `a = b = value` the targets and the value; without targets where nothing is assigned. */
export function assignmentOf(tokens: readonly Token[]): {
  targets: (readonly Token[])[];
  value: readonly Token[];
  isAugmented: boolean;
} {
  const augmented = outermost(tokens, ...AUGMENTED);
  if (augmented >= 0)
    return { targets: [tokens.slice(0, augmented)], value: tokens.slice(augmented + 1), isAugmented: true };
  const targets: (readonly Token[])[] = [];
  let value = tokens;
  for (let at = outermost(value, '='); at >= 0; at = outermost(value, '=')) {
    const left = value.slice(0, at);
    const annotation = outermost(left, ':');
    targets.push(annotation < 0 ? left : left.slice(0, annotation));
    value = value.slice(at + 1);
  }
  return { targets, value, isAugmented: false };
}
