import { evaluate, originAt } from './evaluate.ts';
import type { Chain } from './expression.ts';
import { surroundingsOf } from './fixtures.ts';
import { checkedBy, type Flow, flowOf, guardsOf } from './flow.ts';
import type { PythonFunction } from './python-module.ts';
import type { PythonProgram } from './python-program.ts';
import type { Statement } from './python-statements.ts';
import { assignmentOf } from './scope.ts';
import { ONLY_SHARED, sharedVariable, TRANSPARENT } from './shared-state.ts';
import type { Origin } from './sign.ts';
import { isStilled, stilledIn } from './stilled.ts';
import type { RanFunction } from './test-code.ts';

/** More places than these, in which one function failed, say nothing more. */
const MOST_FAILING = 12;

/** What the code of a flaky test shows. */
export interface CodeEvidence {
  /** What the statements that failed depend on. */
  fails: Origin[];
  /** What is merely done before. */
  occurs: Origin[];
}

/** Follows what failed, and the test and its fixtures as far as their code is at hand. */
export function codeEvidence(
  ran: readonly RanFunction[],
  test: PythonFunction | null,
  program: PythonProgram,
): CodeEvidence {
  const fails: Origin[] = [];
  const occurs: Origin[] = [];
  const functions: PythonFunction[] = [];
  const isRan = ran.some((one) => one.function === test);
  const all = test === null || isRan ? ran : [...ran, { function: test, isFragment: false, failing: [] }];
  for (const one of all) {
    const { given, flows } = surroundingsOf(one.function, program);
    functions.push(one.function, ...flows.map(({ scope }) => scope.function));
    occurs.push(...flows.flatMap(({ seen }) => seen));
    if (one.failing.length === 0) occurs.push(...flowOf(one.function, { program, ...given }).seen);
    for (const statement of one.failing.slice(0, MOST_FAILING)) {
      const flow = flowOf(one.function, {
        ...{ program, ...given },
        isFragment: one.isFragment,
        until: statement,
      });
      fails.push(...failingOrigins(statement, flow));
      occurs.push(...flow.seen);
    }
  }
  const stilled = stilledIn(functions);
  const isAlive = (origin: Origin): boolean => !isStilled(origin, stilled);
  return { fails: fails.filter(isAlive), occurs: occurs.filter(isAlive) };
}

/** What a statement that failed depends on: what it checks, whether it is reached, and what a block that failed holds. */
function failingOrigins(statement: Statement, { scope, guards }: Flow): Origin[] {
  const inBlock =
    statement.keyword === 'with'
      ? scope.function.body.filter(({ within }) => within.includes(statement))
      : [];
  const found = [statement, ...inBlock].flatMap((one) => {
    const { origins } = evaluate(one.keyword === 'assert' ? checkedBy(one.tokens) : one.tokens, scope);
    return [...origins, ...guardsOf(one, guards)];
  });
  return [...found, ...onlyShared(statement, scope)];
}

/** Where an assert looks at nothing but variables of modules and classes, or at fixtures that outlive the test. */
function onlyShared({ keyword, tokens }: Statement, scope: Flow['scope']): Origin[] {
  const isUnittest = tokens[0]?.text === 'self' && /^(?:assert|fail)/.test(tokens[2]?.text ?? '');
  if (keyword !== 'assert' && !isUnittest) return [];
  const { expression, origins } = evaluate(checkedBy(tokens), scope);
  if (origins.length > 0) return [];
  const chains = expression.chains.filter(
    ({ names, start }) => !TRANSPARENT.has(names.join('.')) && !(isUnittest && start === 0),
  );
  const names = chains.map((chain) => sharedVariable(chain, expression, scope));
  const [first] = names;
  if (first == null || names.includes(null) || !chains.some((chain) => mayChange(chain, scope))) return [];
  return [originAt(ONLY_SHARED, { written: first, token: expression.tokens[chains[0]?.start ?? 0] }, scope)];
}

/** Whether a variable outside the test is more than a constant, as far as can be seen. */
function mayChange({ names, args }: Chain, { function: { module }, wide }: Flow['scope']): boolean {
  const [root = ''] = names;
  if (names.length > 1 || args !== null || wide.has(root)) return true;
  return module.isWhole && !module.topLevel.some((statement) => bindsConstant(statement, root));
}

function bindsConstant({ keyword, tokens }: Statement, name: string): boolean {
  const isPlain = keyword === '' && tokens[0]?.text === name;
  const { value, targets } = assignmentOf(tokens);
  return isPlain && targets.length > 0 && value.length === 1;
}
