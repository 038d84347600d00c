import type { Session } from '#src/model/collection.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { failureOf } from './failing.ts';
import { nameOfNodeId, pathOfNodeId } from './test-name.ts';

/** What is known of the test to run again. */
interface Known {
  test: TestResult;
  path: string;
  /** Without parameters. */
  name: string;
  session: Session | undefined;
  /** pytest is given a folder, so that it takes only files that it would find by itself. */
  inFolder: boolean;
}

/**
 * What the run's command line or configuration told pytest, as far as it can be known and the test can't be collected, or
 * doesn't fail in the same way, without it. An option that was in the configuration anyway does no harm twice.
 */
const OPTIONS: readonly ((known: Known) => readonly string[])[] = [
  // A doctest of a module is named after the object (`shop.cart.Cart`); no function or class has a dot in its name.
  ({ test, path, name }) =>
    path.endsWith('.py') && (name.includes('.') || isModuleDoctest(test, path, name))
      ? ['--doctest-modules']
      : [],
  // A document is one test, named after its file. pytest takes a .txt or .rst that is named to it as it is.
  ({ path, name, inFolder }) => {
    const ending = /\.[^./]+$/.exec(path)?.[0] ?? '.py';
    const isDocument = name !== '' && baseName(path) === name && ending !== '.py';
    return isDocument && (inFolder || !['.txt', '.rst'].includes(ending))
      ? [`--doctest-glob=*${ending}`]
      : [];
  },
  // pytest escapes such characters in parameters unless it is told not to; the ids differ.
  ({ test: { nodeId }, path }) =>
    path.endsWith('.py') && /[^\x20-\x7e]/.test(parametersOf(nodeId))
      ? ['-o', 'disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true']
      : [],
  // Else a test that hung would hang again. The words are pytest-timeout's.
  ({ test }) => {
    const seconds = /^Timeout \(?>(\d+(?:\.\d+)?)s\b/.exec(failureOf(test).message)?.[1];
    return seconds === undefined ? [] : [`--timeout=${seconds}`];
  },
  // pytest-repeat numbers each test's runs at the end of its id: `[2-3]` is the second of three.
  ({ test: { nodeId }, session }) => {
    const times = /[[-]\d{1,6}-(\d{1,6})\]$/.exec(nodeId)?.[1];
    return times !== undefined && session?.plugins['pytest-repeat'] !== undefined ? [`--count=${times}`] : [];
  },
  // A folder is wider than the test: what else can't be collected there must not stop it.
  ({ test, inFolder }) =>
    inFolder && failureOf(test).kind !== 'collection-error' ? ['--continue-on-collection-errors'] : [],
  ({ session }) => seedOptions(session),
];

/** The options with which a plugin takes back its seed (pytest-randomly's, pytest-random-order's and Hypothesis' documentation). */
const SEED_OPTIONS: readonly { plugin: string; option: string }[] = [
  { plugin: 'randomly', option: '--randomly-seed' },
  { plugin: 'random-order', option: '--random-order-seed' },
  { plugin: 'hypothesis', option: '--hypothesis-seed' },
];

/** pytest's options that a test needs besides its own name, in the order in which they are printed. */
export function optionsFor(
  test: TestResult,
  { session, inFolder }: { session: Session | undefined; inFolder: boolean },
): string[] {
  const path = pathOfNodeId(test.nodeId);
  const known: Known = { test, path, name: nameOfNodeId(test.nodeId), session, inFolder };
  return OPTIONS.flatMap((option) => option(known));
}

function seedOptions(session: Session | undefined): string[] {
  const options = new Set<string>();
  for (const { plugin, option } of SEED_OPTIONS) {
    const seed = session?.seeds[plugin];
    if (seed !== undefined && /^\d+$/.test(seed)) options.add(`${option}=${seed}`);
  }
  return [...options];
}

/**
 * The doctest of the docstring of a module at the top is named as a function could be: `cart.py::cart`. pytest takes
 * functions whose names begin with `test`, so of those only the failure's text can tell.
 */
function isModuleDoctest(test: TestResult, path: string, name: string): boolean {
  const [file = '', folder = ''] = path.split('/').reverse();
  const module = file === '__init__.py' ? folder : file.slice(0, -'.py'.length);
  if (name === '' || name !== module) return false;
  return (
    !name.startsWith('test') ||
    /^(Expected( nothing)?:|UNEXPECTED EXCEPTION: )/m.test(failureOf(test).excerpt)
  );
}

/** All from the first `[` on. */
function parametersOf(nodeId: string): string {
  const start = nodeId.indexOf('[');
  return start < 0 ? '' : nodeId.slice(start);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
