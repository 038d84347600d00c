import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** A source file: path relative to the project root, and its text. */
export type Sources = ReadonlyMap<string, string>;

/** The rooms that the story and the shells may enter. */
const stages = [
  'src/model',
  'src/ingest',
  'src/analysis',
  'src/analysis/coverage',
  'src/analysis/durations',
  'src/analysis/flaky',
  'src/analysis/flaky-category',
  'src/analysis/life',
  'src/analysis/reproduce',
  'src/analysis/verify',
  'src/analysis/prove',
  'src/render',
  'src/history',
  'src/github',
  'src/config',
  'src/pytest',
  'src/checkout',
  'src/init',
];

/**
 * Which folders a folder may import (design §3). `model` is open to all. A folder that is not in the table is a
 * violation: new rooms get their walls first.
 */
const allowedArrows: Record<string, readonly string[]> = {
  'src/model': [],
  'src/ingest': ['src/model'],
  'src/analysis': ['src/model', 'src/analysis/flaky', 'src/analysis/flaky-category'],
  'src/analysis/flaky': ['src/model', 'src/analysis'],
  'src/analysis/flaky-category': ['src/model', 'src/analysis'],
  'src/analysis/life': ['src/model', 'src/analysis'],
  'src/analysis/reproduce': ['src/model', 'src/analysis'],
  'src/analysis/verify': ['src/model', 'src/analysis/reproduce'],
  'src/analysis/prove': ['src/model', 'src/analysis'],
  'src/analysis/durations': ['src/model', 'src/analysis', 'src/analysis/flaky'],
  'src/analysis/coverage': ['src/model', 'src/analysis'],
  'src/render': ['src/model'],
  'src/checkout': ['src/model', 'src/ingest'],
  'src/pytest': [
    'src/model',
    'src/checkout',
    'src/ingest',
    'src/analysis',
    'src/analysis/reproduce',
    'src/analysis/verify',
  ],
  'src/history': ['src/model', 'src/history/migrations'],
  'src/history/migrations': [],
  'src/github': ['src/model', 'src/config'],
  'src/config': ['src/model'],
  'src/init': ['src/model', 'src/config', 'src/analysis'],
  // The story sees the stages, never the shells.
  src: stages,
  'src/action': ['src', ...stages],
  'src/cli': ['src', ...stages],
  app: ['src', ...stages],
};

const pureFolders = ['src/model', 'src/ingest', 'src/analysis', 'src/render', 'src/init'];
const shells = ['src/action', 'src/cli', 'app'];

/** Packages that live behind one door. `types` says whether importing only their types is open to all. */
const doors: { package: RegExp; only: RegExp; why: string }[] = [
  { package: /^smol-toml$/, only: /^src\/init\/settings\.ts$/, why: 'TOML is read behind one file' },
  { package: /^fast-xml-parser$/, only: /^src\/ingest\/xml\.ts$/, why: 'XML is parsed behind one file' },
  {
    package: /^(node:)?(child_process|cluster)$/,
    only: /^src\/checkout\/process\.ts$/,
    why: 'processes are spawned in one place',
  },
  {
    package: /^(node:)?process$/,
    only: /^src\/checkout\/process\.ts$/,
    why: 'the environment is the shells’; only the spawner hands it on to the programs that it starts',
  },
  {
    package: /^zod/,
    only: /^(src\/model|src\/config|app)\//,
    why: 'schemas are the model’s and the config’s',
  },
  { package: /^(@octokit\/|octokit)/, only: /^src\/github\//, why: 'GitHub is spoken to in src/github' },
  { package: /^probot/, only: /^app\//, why: 'Probot is the app’s shell' },
  {
    package: /^@actions\//,
    only: /^(src\/action|app)\//,
    why: 'the Actions toolkit belongs to the action shells',
  },
  { package: /^(kysely|pg|@electric-sql\/)/, only: /^src\/history\//, why: 'SQL lives in src/history' },
];

/** What pure code may not touch, and what only shells may: the text of code without comments and strings. */
const impureTokens: { token: RegExp; what: string }[] = [
  { token: /(?<![.\w])process\b(?!\s*[:(])/, what: 'process' },
  { token: /\bDate\.now\b|\bDate\s*\[|=\s*Date\b/, what: 'the clock (Date.now)' },
  { token: /\bnew Date\b(?!\s*\(\s*[^\s)])|(?<!new\s+|\w)Date\s*\(/, what: 'the clock (new Date())' },
  { token: /(?<![.\w])performance\b(?!\s*:)/, what: 'the clock (performance)' },
  { token: /\bMath\.random\b/, what: 'randomness' },
  { token: /(?<![.\w])crypto\b(?!\s*:)|\brandomUUID\b/, what: 'randomness' },
  { token: /\bglobalThis\b/, what: 'globalThis' },
  { token: /(?<![.\w])require\s*\(/, what: 'require' },
  { token: /\bimport\(\s*(?!\s|['"])/, what: 'a computed import' },
];

/** What only pure code may not touch: the network, timers, the console. */
const effectTokens: { token: RegExp; what: string }[] = [
  { token: /(?<![.\w])fetch\s*\(/, what: 'the network' },
  { token: /(?<![.\w])(setTimeout|setInterval|setImmediate)\s*\(/, what: 'timers' },
  { token: /(?<![.\w])console\s*\./, what: 'the console' },
];

export interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** The imports of a file as written: static, re-exports, and dynamic ones with a literal. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const imports: Import[] = [];
  for (const match of code.matchAll(
    /\b(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/g,
  ))
    imports.push({ specifier: match[2] ?? '', typeOnly: match[1] !== undefined });
  for (const match of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g))
    imports.push({ specifier: match[1] ?? '', typeOnly: false });
  return imports;
}

/** Every wall that `sources` cross, a sentence each, sorted; empty when all is well. */
export function violations(sources: Sources): string[] {
  const graph = new Map<string, string[]>();
  const found: string[] = [];
  for (const [path, text] of sources) {
    const folder = posix.dirname(path);
    if (allowedArrows[folder] === undefined)
      found.push(`${path}: ${folder} is no folder of the design; give it its walls first`);
    const targets: string[] = [];
    for (const imported of importsOf(text)) {
      const target = resolve(path, imported.specifier);
      if (target === null) {
        found.push(...outsideViolations(path, imported));
        continue;
      }
      targets.push(target);
      found.push(...arrowViolations(path, target, sources));
    }
    graph.set(path, targets);
    found.push(...purityViolations(path, text));
  }
  return [...found, ...cycles(graph)].sort();
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith('#src/')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier));
  return null;
}

function arrowViolations(from: string, to: string, sources: Sources): string[] {
  const [fromFolder, toFolder] = [posix.dirname(from), posix.dirname(to)];
  if (!sources.has(to)) return [`${from} imports ${to}, which does not exist`];
  if (fromFolder === toFolder || toFolder === 'src/model') return [];
  return allowedArrows[fromFolder]?.includes(toFolder)
    ? []
    : [`${from} imports ${to}: ${fromFolder} may not see ${toFolder}`];
}

function outsideViolations(path: string, { specifier, typeOnly }: Import): string[] {
  const found: string[] = [];
  if (isIn(path, pureFolders) && isBuiltin(specifier))
    found.push(`${path} imports ${specifier}: it must be pure`);
  for (const door of doors)
    if (door.package.test(specifier) && !door.only.test(path) && !typeOnly)
      found.push(`${path} imports ${specifier}: ${door.why}`);
  return found;
}

function purityViolations(path: string, text: string): string[] {
  if (isIn(path, shells)) return [];
  const code = withoutStrings(withoutComments(text));
  const tokens = isIn(path, pureFolders) ? [...impureTokens, ...effectTokens] : impureTokens;
  return tokens
    .filter(({ token, what }) => token.test(code) && !(what === 'globalThis' && !isIn(path, pureFolders)))
    .map(({ what }) => `${path} reaches for ${what}: only the shells may, and hand it on as an argument`);
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** Import cycles between files, each named once by its members in order. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const ring = trail.slice(start);
      const first = ring.indexOf([...ring].sort()[0] ?? path);
      found.add(`import cycle: ${[...ring.slice(first), ...ring.slice(0, first)].join(' -> ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return [...found];
}

/** Strings are stepped over, so that `'src/*'` opens no comment. */
function withoutComments(text: string): string {
  return text.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g,
    (_, string: string | undefined) => string ?? '',
  );
}

function withoutStrings(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
