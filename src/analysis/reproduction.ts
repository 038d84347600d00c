import type { Session } from '#src/model/collection.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { failureOf } from './failing.ts';
import { namesakeModuleOf } from './namesake-module.ts';
import { optionsFor } from './pytest-options.ts';
import { type ShellName, shellNamed } from './shells.ts';
import { addressOf, canBeArgument, canBePath } from './test-address.ts';

/** Where the command will be run. */
export interface ReproductionPlace {
  /** `posix` unless said. */
  shell?: ShellName;
  /** Absolute path of the folder with our pytest plugin, where it is known; else the line asks `redfirst plugin` for it. */
  pluginFolder?: string;
  /** Tests of the same rootdir that are to run before it, in this order. */
  before?: readonly string[];
}

/**
 * A line for a shell, run from the repository root, that collects exactly this test (after those that are to run before it),
 * with the session's seeds where they are known. For a collection error it collects the file again. An id that no argument of pytest can be is written to a file
 * that our plugin reads.
 * Null when there is no such line: an internal error of pytest, an empty id, a package folder that no argument can be, an id
 * too long for a command line, and in PowerShell an id that needs our plugin.
 */
export function reproductionOf(
  test: TestResult,
  session?: Session,
  { shell: name = 'posix', pluginFolder, before = [] }: ReproductionPlace = {},
): string | null {
  const address = addressOf(test);
  const earlier = before.map((nodeId) => addressOf({ nodeId }));
  const { kind } = failureOf(test);
  if (address.kind === 'none' || kind === 'internal-error' || !canBeArgument(test.rootdir)) return null;
  const shell = shellNamed(name);
  const { quote } = shell;
  const inFolder = address.kind === 'ids' && address.isFolder;
  const words = [
    'pytest',
    ...earlier.flatMap((one) => (one.kind === 'none' ? [] : [quote(asPath(one.argument))])),
    ...filesOf(test, address.argument).map((file) => quote(asPath(file))),
    '-v',
    ...optionsFor(test, { session, inFolder }).map((option) => plainOrQuoted(option, quote)),
  ];
  const plain = words.join(' ');
  // What can't be collected has no id that could be chosen, and is shown before any test is run.
  const isPlain = [address, ...earlier].every((one) => one.kind === 'argument');
  const command =
    isPlain || kind === 'collection-error'
      ? plain
      : (shell.withIds?.({
          ids: asciiJson([...before, test.nodeId]),
          pluginFolder: pluginFolder === undefined ? null : quote(pluginFolder),
          command: `${plain} --redfirst-ids=`,
        }) ?? null);
  if (command === null) return null;
  const line = test.rootdir === '' ? command : shell.inFolder(quote(asPath(test.rootdir)), command);
  // UTF-8 takes up to three bytes for a UTF-16 unit.
  return line.length * 3 > shell.mostBytes && byteLength(line) > shell.mostBytes ? null : line;
}

/** The next best line where the test itself can't be named: the whole suite that it belongs to. */
export function suiteReproductionOf({ rootdir }: TestResult): string {
  const { quote, inFolder } = shellNamed('posix');
  const command = 'pytest -v';
  return rootdir === '' || !canBeArgument(rootdir) ? command : inFolder(quote(asPath(rootdir)), command);
}

/** What pytest is told to collect: the test, after a file that takes its module's name. */
function filesOf(test: TestResult, argument: string): string[] {
  const namesake = namesakeModuleOf(test);
  return namesake === null || !canBePath(namesake) ? [argument] : [namesake, argument];
}

/** pytest takes `-x` for an option and `@x` for a file of arguments; `./` in front names the same path. */
function asPath(path: string): string {
  return /^[-@]/.test(path) ? `./${path}` : path;
}

function plainOrQuoted(option: string, quote: (argument: string) => string): string {
  return /^[\w=-]+$/.test(option) ? option : quote(option);
}

/** JSON of printable ASCII without single quotes, so that it stands between those of any shell. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]|'/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
