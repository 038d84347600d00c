import type { TestResult } from '#src/model/test-result.ts';
import { pathOfNodeId } from './test-name.ts';

/**
 * How pytest can be told to collect exactly one test. `argument`: its node id is one of pytest's arguments. `ids`: pytest
 * collects `argument`, a file or folder, and our plugin keeps the tests of that id. `none`: not at all.
 */
export type TestAddress =
  | { kind: 'argument'; argument: string }
  | { kind: 'ids'; argument: string; isFolder: boolean }
  | { kind: 'none' };

/**
 * pytest cuts an argument at its first `[`, and what is before it at each `::`; the pieces are a path and names of nodes
 * one below the other (its `resolve_collection_argument`, the same from 7.0 to 9.2). A node id that is not cut into its own
 * pieces in this way names nothing, or something else.
 */
export function addressOf({ nodeId }: Pick<TestResult, 'nodeId'>): TestAddress {
  if (nodeId === '') return { kind: 'none' };
  const path = pathOfNodeId(nodeId);
  if (!canBePath(path)) return { kind: 'ids', argument: folderThatCanBe(path), isFolder: true };
  if (canBeArgument(nodeId) && isCutIntoItsNames(path, nodeId.slice(path.length)))
    return { kind: 'argument', argument: nodeId };
  return { kind: 'ids', argument: path, isFolder: false };
}

/** No argument of a program holds NUL, and our lines are UTF-8, in which half a character has no form. */
const NO_ARGUMENT = /\0|\p{Surrogate}/u;
/** The same, and where pytest would cut a path in two. */
const NO_PATH = /\0|\p{Surrogate}|\[|::/u;

/** Whether any program can be given this text. */
export function canBeArgument(text: string): boolean {
  return !NO_ARGUMENT.test(text);
}

/** Whether pytest takes this path for a path when it is an argument. */
export function canBePath(path: string): boolean {
  return !NO_PATH.test(path);
}

/** The nearest folder above that can be an argument; `.` where there is none. */
function folderThatCanBe(path: string): string {
  const above = path.slice(0, path.search(NO_PATH)).lastIndexOf('/');
  return above > 0 ? path.slice(0, above) : '.';
}

/** `names` is what follows the path: '' or `::name::name[parameters]`. */
function isCutIntoItsNames(path: string, names: string): boolean {
  const bracket = names.indexOf('[');
  const parts = (bracket < 0 ? names : names.slice(0, bracket)).split('::').slice(1);
  // `Class[p]::test[q]` is cut at the first bracket; in the parameters of a function, `]::` only looks like it.
  if (bracket >= 0 && names.slice(bracket).includes(']::')) return false;
  // Only Python's own names can't have `::` in them; one name alone can be cut nowhere.
  return parts.length < 2 || (path.endsWith('.py') && parts.every(isPythonName));
}

function isPythonName(name: string): boolean {
  return /^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(name);
}
