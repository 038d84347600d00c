import { type Checkout, noCheckout } from '#src/model/checkout.ts';
import type { NodeIdOrigin, TestResult } from '#src/model/test-result.ts';
import { wellFormed } from './excerpt.ts';
import { crashedNodeId, isCollectionRecord } from './junit-attempts.ts';
import { junitPrefix, withoutPrefix } from './junit-prefix.ts';
import type { JunitRecord } from './junit-records.ts';
import { basesOf, hasTree, joinPath } from './map-path.ts';
import { classesBelow, fileOf, findModule, guessModule, type ModuleGuess } from './node-id.ts';
import type { Source } from './reading.ts';
import { chooseRootdir, type Rootdir } from './rootdir.ts';

/** What a record's names come to. */
type JunitName = Pick<TestResult, 'nodeId' | 'nodeIdFrom' | 'file' | 'line'>;

/** The names of one report's records. */
export interface JunitNames {
  rootdir: Rootdir;
  /** The tree that was tested; the empty one when the checkout has none of the report's files. */
  tree: Checkout;
  /** What `--junit-prefix` put before the class names; '' for nothing. */
  prefix: string;
  of(record: JunitRecord): JunitName;
}

/** Stands for the name that a record lacks. */
const UNNAMED = '(unnamed)';

/** Node ids for records: from `file` where it is written, else found in the checkout, else guessed by habit. */
export function junitNames(given: readonly JunitRecord[], source: Source): JunitNames {
  const { checkout } = source;
  const cache = new Map<string, ModuleGuess | null>();
  const find = (base: string, dotted: string): ModuleGuess | null => {
    const key = `${base}\0${dotted}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = findModule(checkout, base, dotted);
    cache.set(key, found);
    return found;
  };
  const bases = [...basesOf(source.folder), ...checkout.packages];
  const prefix = junitPrefix(
    given,
    (dotted) => hasTree(checkout) && bases.some((base) => find(base, dotted) !== null),
  );
  const plain = (record: JunitRecord): JunitRecord =>
    prefix === '' ? record : { ...record, classname: withoutPrefix(record.classname, prefix) };
  const records = given.map(plain);
  const modules = new Map(records.map((record) => [record.file ?? dottedModule(record), record]));
  const isFound = (base: string, record: JunitRecord): boolean =>
    record.file === null
      ? find(base, dottedModule(record)) !== null ||
        (isModuleRecord(record) && checkout.kind(joinPath(base, folderOf(record))) === 'folder')
      : checkout.kind(joinPath(base, record.file)) === 'file';
  const chosen = hasTree(checkout)
    ? chooseRootdir({ near: basesOf(source.folder), packages: checkout.packages }, modules.values(), isFound)
    : { base: '', found: 0, tied: [] };
  const tree = chosen.found > 0 ? checkout : noCheckout;
  const rootdir = chosen.base;
  return {
    rootdir: chosen,
    tree,
    prefix,
    of: (record) =>
      nameOf(plain(record), { tree, rootdir, find: (name) => (hasTree(tree) ? find(rootdir, name) : null) }),
  };
}

/** A module that could not be collected has no class name beside it, but is the name. */
function dottedModule(record: JunitRecord): string {
  return isModuleRecord(record) ? (record.name ?? '') : record.classname;
}

function isModuleRecord(record: JunitRecord): boolean {
  return record.classname === '' && isCollectionRecord(record);
}

/** The folder that a module's name would be. */
function folderOf(record: JunitRecord): string {
  return wellFormed(dottedModule(record)).replaceAll('.', '/');
}

interface Known {
  tree: Checkout;
  rootdir: string;
  find: (dotted: string) => ModuleGuess | null;
}

function nameOf(record: JunitRecord, known: Known): JunitName {
  const crashed = crashedNodeId(record);
  if (crashed !== null) {
    return {
      nodeId: crashed,
      nodeIdFrom: 'junit-classname',
      file: place(fileOf(crashed), known),
      line: null,
    };
  }
  const name = wellFormed(record.name ?? UNNAMED);
  const dotted = wellFormed(dottedModule(record));
  const last = isModuleRecord(record) ? [] : [name];
  const named = (module: ModuleGuess, nodeIdFrom: NodeIdOrigin, line: number | null): JunitName => {
    const nodeId = [module.file, ...module.classes, ...last].join('::');
    return { nodeId, nodeIdFrom, file: place(module.file, known), line };
  };
  // For an inherited test `file` is where it is defined, which is not the file of its node id.
  const classes = record.file === null ? null : classesBelow(dotted, record.file);
  if (record.file !== null && classes !== null) {
    const line = record.line === null ? null : record.line + 1;
    return named({ file: record.file, classes }, 'junit-file', line);
  }
  if (dotted === '') return { nodeId: name, nodeIdFrom: 'junit-classname', file: null, line: null };
  // A folder whose conftest can't be imported is named like a module.
  const folder = folderOf(record);
  if (isModuleRecord(record) && known.find(dotted) === null && isFolder(folder, known))
    return { nodeId: folder, nodeIdFrom: 'junit-classname', file: null, line: null };
  return named(known.find(dotted) ?? guessModule({ classname: dotted, name }), 'junit-classname', null);
}

function isFolder(path: string, { tree, rootdir }: Known): boolean {
  return hasTree(tree) && tree.kind(joinPath(rootdir, path)) === 'folder';
}

/** The file on the repository; null when there is a tree and it has no such file. */
function place(file: string, known: Known): string | null {
  const path = joinPath(known.rootdir, file);
  return !hasTree(known.tree) || known.tree.kind(path) === 'file' ? path : null;
}
