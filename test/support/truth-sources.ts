// The columns of the truth table: which of a recorded run's files they are, and the tree that these are read beside.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { emptyFolder } from './run-cli.ts';
import { hasShared, sharedPath } from './shared-data.ts';
import { type RecordedTree, treeOf } from './truth-recorded.ts';

/** A column of the table. `tree`: read beside the tested tree, where that is recorded. */
export interface Source {
  name: string;
  files: readonly string[];
  tree: boolean;
  holds: 'tests' | 'coverage' | 'both';
}

const everyReport = [
  'junit.xml',
  'report.json',
  'reportlog.jsonl',
  'coverage.xml',
  'coverage.json',
  'coverage.lcov',
];

export const SOURCES = [
  { name: 'reportlog', files: ['reportlog.jsonl'], tree: false, holds: 'tests' },
  { name: 'json-report', files: ['report.json'], tree: false, holds: 'tests' },
  { name: 'JUnit', files: ['junit.xml'], tree: false, holds: 'tests' },
  { name: 'JUnit + tree', files: ['junit.xml'], tree: true, holds: 'tests' },
  { name: 'coverage.xml', files: ['coverage.xml'], tree: true, holds: 'coverage' },
  { name: 'coverage.json', files: ['coverage.json'], tree: false, holds: 'coverage' },
  { name: 'coverage.lcov', files: ['coverage.lcov'], tree: false, holds: 'coverage' },
  { name: 'all together', files: everyReport, tree: false, holds: 'both' },
  { name: 'all together + tree', files: everyReport, tree: true, holds: 'both' },
] as const satisfies readonly Source[];
export type SourceName = (typeof SOURCES)[number]['name'];

/** The source of that name. */
export function sourceOf(name: SourceName): Source {
  const source = SOURCES.find((one) => one.name === name);
  if (source === undefined) throw new Error(`no source is called ${name}`);
  return source;
}

/** The files of a source that the run has; none when the source says nothing of it. */
export function filesOf(run: string, source: Source): string[] {
  if (source.tree && source.holds !== 'coverage' && treeOf(run) === null) return [];
  const files = source.files.filter((file) => hasShared(run, file)).map((file) => sharedPath(run, file));
  return source.holds === 'both' && files.length < 2 ? [] : files;
}

/** The root for a source of a run: the tested tree, or a folder that holds nothing. */
export function rootOf(run: string, source: Source): string {
  const tree = source.tree ? treeOf(run) : null;
  return tree === null ? nowhere() : folderOf(tree);
}

let emptyRoot: string | undefined;

function nowhere(): string {
  emptyRoot ??= emptyFolder();
  return emptyRoot;
}

const clones = new Map<string, string>();

function folderOf(tree: RecordedTree): string {
  if (tree.kind === 'folder') return tree.path;
  const key = `${tree.bundle} ${tree.commit}`;
  const known = clones.get(key);
  if (known !== undefined) return join(known, tree.folder);
  const clone = join(emptyFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', '--no-checkout', tree.bundle, clone], { stdio: 'ignore' });
  execFileSync('git', ['-C', clone, 'checkout', '--quiet', tree.commit], { stdio: 'ignore' });
  clones.set(key, clone);
  return join(clone, tree.folder);
}
