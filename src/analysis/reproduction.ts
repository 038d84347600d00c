import type { Session } from '#src/model/collection.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { failureOf } from './failing.ts';
import { quotePosix } from './shell-quote.ts';
import { nameOfNodeId, pathOfNodeId } from './test-name.ts';

/** The options with which a plugin takes back its seed (pytest-randomly's and Hypothesis' documentation). */
const SEED_OPTIONS: readonly { plugin: string; option: (seed: string) => string }[] = [
  { plugin: 'randomly', option: (seed) => `--randomly-seed=${seed}` },
  { plugin: 'hypothesis', option: (seed) => `--hypothesis-seed=${seed}` },
];

/** What pytest needs to be told to collect a doctest again, when only the first command line had told it. */
const DOCTEST_OPTIONS: readonly {
  applies: (path: string, name: string) => boolean;
  option: (path: string) => string;
}[] = [
  // A doctest of a module is named after the object (`shop.cart.Cart`); no function or class has a dot in its name.
  { applies: (path, name) => path.endsWith('.py') && name.includes('.'), option: () => '--doctest-modules' },
  // A document is one test, named after its file. pytest takes a .txt or .rst that is named to it as it is.
  {
    applies: (path, name) =>
      name !== '' && baseName(path) === name && /\.(?!py$|txt$|rst$)[^./]+$/.test(path),
    option: (path) => `--doctest-glob=*${path.slice(path.lastIndexOf('.'))}`,
  },
];

/**
 * A line for a POSIX shell, run from the repository root, that collects exactly this test, with the session's seeds where
 * they are known. For a collection error it collects the file again.
 * Null when no argument can name it: an internal error of pytest, an empty id, NUL or a lone surrogate in the id, `[` in its path.
 */
export function reproductionOf(test: TestResult, session?: Session): string | null {
  if (test.nodeId === '' || failureOf(test).kind === 'internal-error') return null;
  if (!canBeArgument(test.nodeId) || !canBeArgument(test.rootdir)) return null;
  // pytest takes everything from the first `[` of an argument for parameters, and then there is no such path.
  if (pathOfNodeId(test.nodeId).includes('[')) return null;
  const options = [...doctestOptions(test.nodeId), ...seedOptions(session)];
  const argumentsAfter = options.length === 0 ? '' : ` ${options.map(plainOrQuoted).join(' ')}`;
  return `${changeFolder(test)}pytest ${quotePosix(asPath(test.nodeId))} -v${argumentsAfter}`;
}

/** The next best line where the test itself can't be named: the whole suite that it belongs to. */
export function suiteReproductionOf(test: TestResult): string {
  return `${canBeArgument(test.rootdir) ? changeFolder(test) : ''}pytest -v`;
}

function changeFolder(test: TestResult): string {
  return test.rootdir === '' ? '' : `cd ${quotePosix(asPath(test.rootdir))} && `;
}

/** pytest takes `-x` for an option and `@x` for a file of arguments; `./` in front names the same path. */
function asPath(path: string): string {
  return /^[-@]/.test(path) ? `./${path}` : path;
}

function canBeArgument(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

function seedOptions(session: Session | undefined): string[] {
  const options: string[] = [];
  for (const { plugin, option } of SEED_OPTIONS) {
    const seed = session?.seeds[plugin];
    if (seed !== undefined && /^\d+$/.test(seed)) options.push(option(seed));
  }
  return options;
}

function doctestOptions(nodeId: string): string[] {
  const path = pathOfNodeId(nodeId);
  const name = nameOfNodeId(nodeId);
  return DOCTEST_OPTIONS.filter((row) => row.applies(path, name)).map((row) => row.option(path));
}

function plainOrQuoted(argument: string): string {
  return /^[\w=-]+$/.test(argument) ? argument : quotePosix(argument);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
