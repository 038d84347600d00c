import { fileOf } from './node-id.ts';

/** Attributes that tools leave on test functions, and that pytest lists among the keywords. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'pytestmark',
  'patchings',
  'is_hypothesis_test',
  'hypothesis_explicit_examples',
]);

/**
 * The markers among pytest's keywords, sorted. pytest lists them from the test outwards together with the names of all
 * its nodes: function, parameters, classes, module, folders, and at the end the rootdir's own folder name, which is no
 * marker even where it reads like one.
 */
export function markersOf(keywords: readonly string[], nodeId: string): string[] {
  const names = chainNames(nodeId);
  const listed = keywords.filter((keyword) => keyword !== '');
  const outermost = listed.at(-1);
  // A rootdir named like one of the nodes below it is listed with that one; then the last keyword is a node's name.
  const inner = outermost !== undefined && names.has(outermost) ? listed : listed.slice(0, -1);
  return inner
    .filter((keyword) => !names.has(keyword) && !keyword.startsWith('_') && !ATTRIBUTES.has(keyword))
    .toSorted();
}

/** Deeper than any real tree: each level is a copy of the path, so a hostile path must not have them all. */
const MAX_LEVELS = 100;

function chainNames(nodeId: string): Set<string> {
  const file = fileOf(nodeId);
  const names = new Set([nodeId, file, ...file.split('/')]);
  let end = file.lastIndexOf('/');
  for (let level = 0; end > 0 && level < MAX_LEVELS; level += 1, end = file.lastIndexOf('/', end - 1)) {
    names.add(file.slice(0, end));
    names.add(`${file.slice(0, end)}/__init__.py`);
  }
  const rest = nodeId.slice(file.length + 2);
  const bracket = rest.indexOf('[');
  const base = bracket === -1 ? rest : rest.slice(0, bracket);
  for (const name of base.split('::')) names.add(name);
  if (bracket !== -1) {
    names.add((base.split('::').at(-1) ?? '') + rest.slice(bracket));
    names.add(rest.slice(bracket + 1, -1));
  }
  return names;
}
