// The cells of the truth table: what each source of a recorded run says, beside what is true.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { checkoutFolder } from '#src/checkout/checkout-folder.ts';
import { packageFolders } from '#src/checkout/package-folders.ts';
import { openReport } from '#src/checkout/report-files.ts';
import { inspectDocument } from '#src/cli/inspect-document.ts';
import { readReports } from '#src/ingest/read-reports.ts';
import type { InspectDocument } from './contract-documents.ts';
import { emptyFolder } from './run-cli.ts';
import { hasShared, sharedPath } from './shared-data.ts';
import { type Coverage, type RecordedRun, type RecordedTree, treeOf } from './truth-recorded.ts';

/** A column of the table. `tree`: read beside the tested tree, where that is recorded. */
export interface Source {
  name: string;
  files: readonly string[];
  tree: boolean;
  holds: 'tests' | 'coverage' | 'both';
}

export const SOURCES: readonly Source[] = [
  { name: 'reportlog', files: ['reportlog.jsonl'], tree: false, holds: 'tests' },
  { name: 'json-report', files: ['report.json'], tree: false, holds: 'tests' },
  { name: 'JUnit', files: ['junit.xml'], tree: false, holds: 'tests' },
  { name: 'JUnit + tree', files: ['junit.xml'], tree: true, holds: 'tests' },
  { name: 'coverage.xml', files: ['coverage.xml'], tree: true, holds: 'coverage' },
  { name: 'coverage.json', files: ['coverage.json'], tree: false, holds: 'coverage' },
  { name: 'coverage.lcov', files: ['coverage.lcov'], tree: false, holds: 'coverage' },
  {
    name: 'all together',
    files: [
      'junit.xml',
      'report.json',
      'reportlog.jsonl',
      'coverage.xml',
      'coverage.json',
      'coverage.lcov',
    ],
    tree: false,
    holds: 'both',
  },
];

/** One thing that a cell says. `failing` are the ids, `failing number` how many they are. */
export const FIGURES = [
  'failing',
  'failing number',
  'flaky',
  'counts',
  'outcomes',
  'attempts',
  'coverage',
  'problems',
] as const;
export type Figure = (typeof FIGURES)[number];

export interface Difference {
  figure: Figure;
  expected: unknown;
  seen: unknown;
}

export interface Cell {
  run: string;
  source: string;
  differences: Difference[];
}

/** The files of a source that the run has; none when the source says nothing of it. */
export function filesOf(run: string, source: Source): string[] {
  if (source.tree && source.holds === 'tests' && treeOf(run) === null) return [];
  const files = source.files.filter((file) => hasShared(run, file)).map((file) => sharedPath(run, file));
  return source.holds === 'both' && files.length < 2 ? [] : files;
}

/** What `inspect --json --cases` says of these files, without a process for each. */
export async function inspectHere(files: readonly string[], root: string): Promise<InspectDocument> {
  const results = await readReports(
    files.map((file) => openReport(file, root)),
    checkoutFolder(root, await packagesOf(root)),
  );
  return JSON.parse(JSON.stringify(inspectDocument(results, true))) as InspectDocument;
}

/** Compares every figure that `source` holds of the run; null when the run lacks the source. */
export async function cellOf(truth: RecordedRun, source: Source): Promise<Cell | null> {
  const files = filesOf(truth.run, source);
  if (files.length === 0) return null;
  const document = await inspectHere(files, rootOf(truth.run, source));
  const differences: Difference[] = [];
  const compare = (figure: Figure, expected: unknown, seen: unknown) => {
    if (JSON.stringify(expected) !== JSON.stringify(seen)) differences.push({ figure, expected, seen });
  };
  if (source.holds !== 'coverage') compareTests(truth, document, compare);
  const measured = files.some((file) => /coverage\.\w+(\.gz)?$/.test(file));
  if (measured) compare('coverage', rounded(truth.coverage), rounded(document.coverage));
  // A run that went to its end has nothing to say of its reports; what others have to say is told elsewhere.
  if (truth.exit <= 1) compare('problems', [], document.problems.map(({ kind }) => kind));
  return { run: truth.run, source: source.name, differences };
}

/** The root for a source of a run: the tested tree, or a folder that holds nothing. */
export function rootOf(run: string, source: Source): string {
  const tree = source.tree ? treeOf(run) : null;
  return tree === null ? nowhere() : folderOf(tree);
}

type Compare = (figure: Figure, expected: unknown, seen: unknown) => void;

function compareTests(truth: RecordedRun, document: InspectDocument, compare: Compare): void {
  // Whether a module that skipped itself is listed like a test is the report's affair: the contract does not say.
  const cases = document.cases.filter(
    ({ nodeId, outcome }) => !(outcome === 'skipped' && truth.skippedModules.includes(nodeId)),
  );
  const failing = cases.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
  compare('failing', truth.failing, idsOf(failing));
  compare('failing number', truth.failing.length, failing.length);
  compare('flaky', truth.flaky, idsOf(cases.filter(({ flaky }) => flaky)));
  compare('counts', expectedCounts(truth), seenCounts(cases));
  compare('outcomes', expectedOutcomes(truth), seenOutcomes(cases, truth.passedIds !== null));
  compare(
    'attempts',
    [...truth.attempts],
    cases
      .filter(({ attempts }) => attempts.length > 1)
      .map(({ nodeId, attempts }) => [nodeId, attempts.length])
      .sort(),
  );
}

type Case = InspectDocument['cases'][number];

const idsOf = (cases: readonly Case[]): string[] => cases.map(({ nodeId }) => nodeId).sort();

function tally(outcomes: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {
    passed: 0,
    failed: 0,
    error: 0,
    skipped: 0,
    xfailed: 0,
    xpassed: 0,
    unknown: 0,
  };
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function expectedCounts({ outcomes, passed }: RecordedRun): Record<string, number> {
  return { ...tally(outcomes.values()), passed };
}

const seenCounts = (cases: readonly Case[]) => tally(cases.map(({ outcome }) => outcome));

function expectedOutcomes({ outcomes, passedIds }: RecordedRun): string[] {
  const plainly = (passedIds ?? []).map((id) => `${id} passed`);
  return [...[...outcomes].map(([id, outcome]) => `${id} ${outcome}`), ...plainly].sort();
}

function seenOutcomes(cases: readonly Case[], withPassed: boolean): string[] {
  return cases
    .filter(({ outcome }) => withPassed || outcome !== 'passed')
    .map(({ nodeId, outcome }) => `${nodeId} ${outcome}`)
    .sort();
}

/** Percentages are computed in another order than coverage.py's own; nine digits are the same. */
function rounded(coverage: Coverage | InspectDocument['coverage']) {
  if (coverage === null) return null;
  const { statements, coveredLines, branches, coveredBranches, percent } = coverage;
  return { statements, coveredLines, branches, coveredBranches, percent: Number(percent.toFixed(9)) };
}

const packages = new Map<string, Promise<string[]>>();

function packagesOf(root: string): Promise<string[]> {
  const known = packages.get(root) ?? packageFolders(root);
  packages.set(root, known);
  return known;
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
