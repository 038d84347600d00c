import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { ReportFile } from '#src/ingest/report-file.ts';
import { isCalledReport, type ReportKind } from '#src/ingest/report-shape.ts';
import { trackedFiles } from './git.ts';
import { MissingReportError } from './missing-report-error.ts';
import { openReport, relativeInside } from './report-files.ts';
import { sniffReport } from './sniff.ts';
import { MAX_ENTRIES, walkFiles } from './walk.ts';

/** Which reports to look for, and where. */
export interface ReportSearch {
  /** The checkout's root. */
  root: string;
  /** Files, folders and globs (`!` in front takes out); empty: reports are found by content below `from`. */
  patterns: readonly string[];
  /** What patterns are relative to; the root if not given. */
  from?: string;
  /** Of those found by content only this kind, and only what was written at or after this time (ms since 1970). */
  kind?: ReportKind;
  since?: number;
  /** Told what the search could not do: a glob that matches nothing, a bound that cut it. */
  say?: (message: string) => void;
  /** Told of each named file that is not there. Without it, that is an error. */
  onMissing?: (pattern: string) => void;
}

/** More reports than this in one job are a mistake in a pattern; the rest is cut, and that is said. */
const maxReports = 1_000;

/** A file's time may lie before the clock's by a tick of the kernel's, in ms; steps of a job follow each other in a second. */
const timeGrain = 20;

/** Names of what tools write: reports, LCOV, mutmut's .meta and output, and libFuzzer's inputs. */
const reportName =
  /\.(?:xml|json|jsonl|ndjson|log|lcov|info|meta|txt)(?:\.gz)?$|(?:crash|timeout|oom|leak)-[0-9a-f]{40}$/i;

/**
 * The reports that `search` asks for, each once, in the order of the patterns and by path within one; not yet read.
 * @throws MissingReportError for a named file that is not there, unless `onMissing` is given
 */
export async function findReports(search: ReportSearch): Promise<ReportFile[]> {
  const { root, patterns, say = () => {} } = search;
  const from = resolve(search.from ?? root);
  const paths = new Set<string>();
  if (patterns.length === 0) for await (const path of foundByContent(search, from)) paths.add(path);
  else for (const path of await namedFiles(search, from)) paths.add(path);
  if (paths.size > maxReports)
    say(`${paths.size} reports were found; only the first ${maxReports} are read. Narrow the patterns.`);
  return [...paths].slice(0, maxReports).map((path) => openReport(path, root));
}

async function namedFiles(search: ReportSearch, from: string): Promise<string[]> {
  const { patterns, say = () => {} } = search;
  const ignore = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const paths: string[] = [];
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue;
    const path = resolve(from, pattern);
    const stats = await stat(path).catch(() => null);
    if (stats?.isFile()) paths.push(path);
    else if (stats?.isDirectory()) paths.push(...(await reportsInFolder(path, say)));
    else if (stats === null && (await isGlob(pattern))) {
      const matches = await matchesOf(pattern, ignore, from);
      if (matches.length === 0) say(`No file matches ${pattern} below ${from}.`);
      paths.push(...matches);
    } else if (search.onMissing !== undefined) search.onMissing(pattern);
    else
      throw new MissingReportError(
        `${pattern}: ${stats === null ? 'no such file or folder' : 'neither a file nor a folder'}. Name report files or folders that exist.`,
      );
  }
  return paths;
}

// Most reports are named; every start of the program would wait for what reads globs.

async function isGlob(pattern: string): Promise<boolean> {
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern);
}

async function matchesOf(pattern: string, ignore: string[], from: string): Promise<string[]> {
  const slashes = (text: string) => (sep === '\\' ? text.replaceAll('\\', '/') : text);
  const { glob } = await import('tinyglobby');
  const matches = await glob(slashes(pattern), {
    cwd: from,
    ignore: ignore.map(slashes),
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return matches.map((match) => resolve(match)).sort();
}

async function reportsInFolder(folder: string, say: (message: string) => void): Promise<string[]> {
  const paths: string[] = [];
  const onCut = () => say(`${folder} has more than ${MAX_ENTRIES} entries; the rest was not searched.`);
  for await (const path of walkFiles(folder, { nested: true, onCut })) {
    const isReport = (await sniffReport(path)) !== null || isCalledReport(path);
    if (isReport) paths.push(path);
  }
  if (paths.length === 0) say(`No report was found in ${folder}.`);
  return paths;
}

/**
 * A file that git tracks is a fixture or an example, never what a job has just written, and a repository inside the
 * checkout is somebody else's.
 */
async function* foundByContent(search: ReportSearch, from: string): AsyncGenerator<string> {
  const { root, since, kind, say = () => {} } = search;
  const tracked = await trackedFiles(root);
  const onCut = () =>
    say(`${from} has more than ${MAX_ENTRIES} entries; the rest was not searched. Name the reports instead.`);
  for await (const path of walkFiles(from, { nested: false, onCut })) {
    if (!reportName.test(path)) continue;
    if (tracked?.has(relativeInside(root, path) ?? relative(root, path))) continue;
    if (since !== undefined && !(await isWrittenSince(path, since))) continue;
    const found: ReportKind | null = await sniffReport(path);
    if (found !== null && (kind === undefined || found === kind)) yield path;
  }
}

/** Whether there is a file at `path` that was written at or after `since` (ms since 1970). */
export async function isWrittenSince(path: string, since: number): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats !== null && stats.mtimeMs >= since - timeGrain;
}
