import { DRAWN } from './drawn.ts';
import { evaluate } from './evaluate.ts';
import { expressionOf } from './expression.ts';
import { type Flow, type FlowGiven, flowOf } from './flow.ts';
import type { PythonFunction, PythonModule } from './python-module.ts';
import type { PythonProgram } from './python-program.ts';
import type { Statement } from './python-statements.ts';
import { addOrigins } from './scope.ts';
import type { Origin } from './sign.ts';

/** What a test is given before it runs. */
export interface Surroundings {
  given: Pick<FlowGiven, 'values' | 'wide'>;
  /** Its fixtures and set-up functions, followed. */
  flows: readonly Flow[];
}

const SET_UP = new Set('setUp setup_method setup setUpClass setup_class asyncSetUp'.split(' '));
const DEEPEST = 6;

/** Follows the fixtures that a function asks for, as far as their code is at hand. */
export function surroundingsOf(of: PythonFunction, program: PythonProgram, depth = 0): Surroundings {
  const values = new Map<string, Origin[]>();
  const wide = new Set<string>();
  const flows: Flow[] = [];
  if (depth > DEEPEST || !of.module.isWhole) return { given: { values, wide }, flows };
  for (const name of askedFor(of)) {
    const fixture = fixtureNamed(name, of, program);
    if (fixture === null) continue;
    const around = surroundingsOf(fixture, program, depth + 1);
    const flow = flowOf(fixture, { program, ...around.given });
    flows.push(...around.flows, flow);
    addOrigins(values, name, flow.returns);
    if (/^(?:module|session|package|class)$/.test(option(fixture, 'scope'))) wide.add(name);
  }
  for (const setUp of setUpsOf(of)) {
    const flow = flowOf(setUp, { program });
    flows.push(flow);
    for (const [key, origins] of flow.scope.values)
      if (/^(?:self|cls)\./.test(key)) addOrigins(values, key.replace(/^cls\./, 'self.'), origins);
  }
  for (const decorator of of.decorators) decorate(of, decorator, { values, program });
  return { given: { values, wide }, flows };
}

/** Names of fixtures: parameters, `usefixtures`, and those that are used by themselves. */
function askedFor(of: PythonFunction): string[] {
  const named = of.decorators
    .filter((decorator) => lastName(decorator) === 'usefixtures')
    .flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'string').map(({ text }) => text));
  const automatic = [...of.module.functions.values()]
    .filter((one) => isFixture(one) && hasAutouse(one) && (one.owner === null || one.owner === of.owner))
    .map(({ name }) => name);
  return [...new Set([...of.parameters, ...named, ...automatic])].filter((name) => name !== of.name);
}

/** In the test's class or file, else in the nearest conftest.py above it. */
function fixtureNamed(name: string, of: PythonFunction, program: PythonProgram): PythonFunction | null {
  const folders = (of.module.file ?? '').split('/').slice(0, -1);
  const conftests = [...folders.keys(), folders.length]
    .reverse()
    .map((length) => program.module([...folders.slice(0, length), 'conftest.py'].join('/')));
  for (const module of [of.module, ...conftests]) {
    const found = module === null ? undefined : fixtureIn(module, name);
    if (found !== undefined && found !== of) return found;
  }
  return null;
}

function fixtureIn({ functions }: PythonModule, name: string): PythonFunction | undefined {
  return [...functions.values()].find((one) => isFixture(one) && (option(one, 'name') || one.name) === name);
}

function isFixture({ decorators }: PythonFunction): boolean {
  return decorators.some((decorator) => lastName(decorator) === 'fixture');
}

function hasAutouse({ decorators }: PythonFunction): boolean {
  return decorators.some(({ tokens }) =>
    tokens.some(({ text }, at) => text === 'autouse' && tokens[at + 2]?.text === 'True'),
  );
}

/** Text of a fixture's option, e.g. its scope. */
function option({ decorators }: PythonFunction, name: string): string {
  for (const { tokens } of decorators) {
    const at = tokens.findIndex((token, index) => token.text === name && tokens[index + 1]?.text === '=');
    if (at >= 0 && tokens[at + 2]?.kind === 'string') return tokens[at + 2]?.text ?? '';
  }
  return '';
}

function setUpsOf({ owner, module }: PythonFunction): PythonFunction[] {
  return [...module.functions.values()].filter(
    (one) => owner !== null && one.owner === owner && SET_UP.has(one.name),
  );
}

function lastName({ tokens }: Statement): string {
  return expressionOf(tokens).chains[0]?.names.at(-1) ?? '';
}

/** Parameters that a decorator gives: of `parametrize` as they were computed, of Hypothesis drawn. */
function decorate(
  of: PythonFunction,
  decorator: Statement,
  { values, program }: { values: Map<string, Origin[]>; program: PythonProgram },
): void {
  const { tokens } = decorator;
  if (lastName(decorator) === 'parametrize') {
    const names = tokens.find(({ kind }) => kind === 'string')?.text ?? '';
    const { scope } = flowOf({ ...of, body: [], parameters: [] }, { program });
    const { origins } = evaluate(tokens.slice(1), scope);
    for (const name of names.split(',')) addOrigins(values, name.trim(), origins);
  }
  if (lastName(decorator) !== 'given') return;
  const place = { file: of.module.file, line: decorator.line, text: '@given' };
  for (const name of of.parameters)
    if (name !== 'self') addOrigins(values, name, [{ sign: DRAWN, written: '@given', place }]);
}
