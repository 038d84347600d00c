import type { Checkout } from '#src/model/checkout.ts';
import { joinPath } from './map-path.ts';
import type { JunitAddress } from './reading.ts';

/** A module that a dotted name can mean: its file, relative to pytest's rootdir, and the classes that remain. */
export interface ModuleGuess {
  file: string;
  classes: readonly string[];
}

/** A name with more parts than any real one is not searched for, so that a hostile one costs nothing. */
const MAX_PARTS = 40;
const MAX_PROBES = 1000;

/** What pytest's JUnit writer replaces by its number (`_pytest.junitxml.bin_xml_escape`). */
const NOT_WRITTEN = /[^\t\n\r\u0020-\u007e\u0080-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The names that pytest's JUnit writer gives to a node id: the file's `/` become dots, `.py` is dropped, the classes
 * follow after dots, and everything from the first `[` stays in the last name (`_pytest.junitxml.mangle_test_address`).
 */
export function mangle(nodeId: string): JunitAddress {
  const written = nodeId.replace(NOT_WRITTEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `#x${code.padStart(code.length <= 2 ? 2 : 4, '0')}`;
  });
  const bracket = written.indexOf('[');
  const names = (bracket === -1 ? written : written.slice(0, bracket)).split('::');
  const parameters = bracket === -1 ? '' : written.slice(bracket);
  names[0] = mangleFile(names[0] ?? '');
  const name = (names.pop() ?? '') + parameters;
  return { classname: names.join('.'), name };
}

function mangleFile(path: string): string {
  return path.replaceAll('/', '.').replace(/\.py$/, '');
}

/** The file part of a node id. */
export function fileOf(nodeId: string): string {
  const end = nodeId.indexOf('::');
  return end === -1 ? nodeId : nodeId.slice(0, end);
}

/** The classes between a known file and the test's name; null when the dotted name is not of that file. */
export function classesBelow(classname: string, file: string): readonly string[] | null {
  const module = mangleFile(file);
  if (module === '' || !`${classname}.`.startsWith(`${module}.`)) return null;
  const rest = classname.slice(module.length + 1);
  return rest === '' ? [] : rest.split('.');
}

/**
 * The module that a dotted name means in the checkout, below `base`; null when it has none. A dot may be a folder's
 * end, belong to a folder's or file's own name, or lead to a class, so all readings are tried; of several the one
 * whose remaining parts look like classes is taken, then the one with the longest path.
 */
export function findModule(checkout: Checkout, base: string, dotted: string): ModuleGuess | null {
  const parts = dotted.split('.');
  if (parts.length > MAX_PARTS) return null;
  const found: ModuleGuess[] = [];
  const open: { folder: string; from: number }[] = [{ folder: '', from: 0 }];
  let probes = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (let end = place.from + 1; end <= parts.length; end += 1) {
      probes += 1;
      if (probes > MAX_PROBES) return best(found);
      const path = joinPath(place.folder, parts.slice(place.from, end).join('.'));
      const classes = parts.slice(end);
      if (checkout.kind(joinPath(base, `${path}.py`)) === 'file') found.push({ file: `${path}.py`, classes });
      const kind = checkout.kind(joinPath(base, path));
      if (kind === 'file') found.push({ file: path, classes });
      if (kind === 'folder') open.push({ folder: path, from: end });
    }
  }
  return best(found);
}

function best(found: readonly ModuleGuess[]): ModuleGuess | null {
  const rank = (guess: ModuleGuess): number =>
    (guess.classes.every(looksLikeClass) ? 1_000_000 : 0) + guess.file.length;
  return found.reduce<ModuleGuess | null>(
    (chosen, guess) => (chosen === null || rank(guess) > rank(chosen) ? guess : chosen),
    null,
  );
}

function looksLikeClass(name: string): boolean {
  return /^_*\p{Lu}/u.test(name);
}

/** The module that a dotted name probably means, by the names' habits alone. */
export function guessModule(address: JunitAddress): ModuleGuess {
  const { classname, name } = address;
  // The doctest of a text file is named like the file, whose ending JUnit keeps.
  if (name.includes('.') && (classname === name || classname.endsWith(`.${name}`))) {
    const folders = classname.slice(0, -name.length).split('.').slice(0, -1);
    if (/\.(?:md|rst|txt)$/i.test(name)) return { file: [...folders, name].join('/'), classes: [] };
  }
  const parts = classname.split('.');
  const test = parts.findLastIndex((part) => /^test_|_test$/.test(part));
  const upper = parts.findIndex((part, index) => index > 0 && looksLikeClass(part));
  const end = test !== -1 ? test + 1 : upper !== -1 ? upper : parts.length;
  return { file: `${parts.slice(0, end).join('/')}.py`, classes: parts.slice(end) };
}
