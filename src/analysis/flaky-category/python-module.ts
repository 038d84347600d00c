import { importsOf } from './python-imports.ts';
import { pythonStatements, type Statement } from './python-statements.ts';
import type { Token } from './python-tokens.ts';

/** A function of a file, or one that a traceback shows. */
export interface PythonFunction {
  /** With the classes and functions around it: `TestCart.test_total`. */
  path: string;
  name: string;
  /** Path of the class around it; null for a plain function. */
  owner: string | null;
  module: PythonModule;
  header: Statement;
  decorators: readonly Statement[];
  parameters: readonly string[];
  /** Its statements in order, without those of functions and classes inside it. */
  body: readonly Statement[];
  /** Functions inside it, by name. */
  nested: ReadonlyMap<string, PythonFunction>;
  line: number;
  endLine: number;
}

/** A file's code, or the part of one that a traceback shows. */
export interface PythonModule {
  /** Relative to the repository root; null when it is not known. */
  file: string | null;
  /** The whole file: what it imports and assigns can be seen. */
  isWhole: boolean;
  lines: readonly string[];
  firstLine: number;
  /** By path. */
  functions: ReadonlyMap<string, PythonFunction>;
  /** Statements of each class by its path. */
  classes: ReadonlyMap<string, readonly Statement[]>;
  topLevel: readonly Statement[];
  /** What each imported name stands for: `{t: 'time', randint: 'random.randint'}`. */
  imports: ReadonlyMap<string, string>;
}

/** Where a text comes from. */
export interface CodeOrigin {
  file: string | null;
  isWhole: boolean;
  firstLine: number;
}

/** Reads Python code; nothing of it is run, and nothing in it is an error. */
export function pythonModule(text: string, { file, isWhole, firstLine }: CodeOrigin): PythonModule {
  const statements = pythonStatements(text, firstLine);
  const bodies = new Map<Statement | null, Statement[]>();
  for (const statement of statements) {
    const around = statement.within.findLast(isScope) ?? null;
    const body = bodies.get(around);
    if (body === undefined) bodies.set(around, [statement]);
    else body.push(statement);
  }
  const functions = new Map<string, PythonFunction>();
  const classes = new Map<string, readonly Statement[]>();
  const topLevel = bodies.get(null) ?? [];
  const module: PythonModule = {
    ...{ file, isWhole, firstLine, functions, classes, topLevel },
    lines: text.split('\n'),
    imports: importsOf(topLevel),
  };
  for (const statement of statements) {
    if (statement.keyword === 'class') classes.set(pathOf(statement), [...(bodies.get(statement) ?? [])]);
    if (statement.keyword !== 'def') continue;
    const around = statement.within.findLast(isScope) ?? null;
    const made = functionOf(statement, module, { bodies, siblings: bodies.get(around) ?? [] });
    functions.set(made.path, made);
  }
  for (const inner of functions.values()) {
    const outer = functions.get(inner.path.slice(0, -inner.name.length - 1));
    if (outer !== undefined) (outer.nested as Map<string, PythonFunction>).set(inner.name, inner);
  }
  return module;
}

function functionOf(
  header: Statement,
  module: PythonModule,
  around: { bodies: ReadonlyMap<Statement | null, Statement[]>; siblings: readonly Statement[] },
): PythonFunction {
  const body = around.bodies.get(header) ?? [];
  const decorators = decoratorsOf(header, around.siblings);
  const scope = header.within.findLast(isScope);
  return {
    ...{ path: pathOf(header), name: nameOf(header), module, header, decorators, body },
    owner: scope?.keyword === 'class' ? pathOf(scope) : null,
    parameters: parametersOf(header.tokens),
    nested: new Map(),
    line: decorators[0]?.line ?? header.line,
    endLine: Math.max(header.endLine, ...body.slice(-1).map(({ endLine }) => endLine)),
  };
}

/** The statements of a part of a file that are in no function, as if they were one. */
export function looseFunction(module: PythonModule): PythonFunction {
  const [first] = module.topLevel;
  const line = first?.line ?? module.firstLine;
  return {
    ...{ path: '', name: '', owner: null, module, decorators: [], parameters: [], nested: new Map(), line },
    header: { line, endLine: line, indent: 0, keyword: '', tokens: [], within: [] },
    body: module.topLevel,
    endLine: module.topLevel.at(-1)?.endLine ?? line,
  };
}

/** The source line of that number, trimmed; '' outside the text. */
export function lineOf(module: PythonModule, line: number): string {
  return (module.lines[line - module.firstLine] ?? '').trim();
}

function isScope({ keyword }: Statement): boolean {
  return keyword === 'def' || keyword === 'class';
}

function nameOf({ tokens }: Statement): string {
  const at = tokens.findIndex(({ text }) => text === 'def' || text === 'class');
  return tokens[at + 1]?.text ?? '';
}

function pathOf(statement: Statement): string {
  return [...statement.within.filter(isScope), statement].map(nameOf).join('.');
}

function decoratorsOf(header: Statement, siblings: readonly Statement[]): Statement[] {
  const end = siblings.indexOf(header);
  let start = end;
  while (siblings[start - 1]?.keyword === '@') start -= 1;
  return siblings.slice(start, end);
}

/** Names that stand first in the brackets, after a comma or after stars; types and defaults don't. */
function parametersOf(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === 'op' && '([{'.includes(text)) depth += 1;
    else if (kind === 'op' && ')]}'.includes(text)) {
      depth -= 1;
      if (depth === 0) break;
    } else if (
      kind === 'name' &&
      depth === 1 &&
      ['(', ',', '*', '**'].includes(tokens[index - 1]?.text ?? '')
    )
      found.push(text);
  }
  return found;
}
