import type { Branch } from '#src/model/coverage.ts';
import { fileCoverage } from '#src/model/file-coverage.ts';
import type { Problem } from '#src/model/problem.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { lineNumber, outsideProblem } from './coverage-lines.ts';
import { basesOf, joinPath, pathMap } from './map-path.ts';
import type { ReadCoverage, Reading, Source } from './reading.ts';
import { problemOf, UnreadableError } from './unreadable.ts';
import { readElements, scanXml } from './xml.ts';
import type { XmlListener } from './xml-scanner.ts';
import type { XmlTag } from './xml-tag.ts';

/** Files times the places where they may lie: far above any project's. */
const MOST_PLACES = 1_000_000;

/** One file's lines, over all the `<class>` elements that name it. */
interface FileLines {
  executed: number[];
  missing: number[];
  branches: Branch[];
}

interface Document {
  sources: string[];
  /** Null where lines are only counted. */
  files: Map<string, FileLines> | null;
  counter: CoverageCounter;
  /** How many numbers of a file are impossible. */
  dropped: Map<string, number>;
  branchesMeasured: boolean;
}

/** coverage.py's `coverage xml` (Cobertura's form). Its file names are relative to one of its sources. */
export async function readCoverageXml(source: Source): Promise<Reading> {
  const counter = new CoverageCounter();
  const document: Document = {
    sources: [],
    files: source.detail === 'all' ? new Map() : null,
    counter,
    dropped: new Map(),
    branchesMeasured: false,
  };
  const fault = await scanXml(source, listener(document));
  const problems = fault === null ? [] : [problemOf(source.file, fault)];
  const names = [...counter.names];
  if (fault !== null && (fault.kind !== 'truncated' || names.length === 0))
    return { kind: 'nothing', problems };
  const paths = pathMap(source.checkout, basesOf(source.folder));
  const files: ReadCoverage[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    problems.push(...droppedProblems(source.file, name, document));
    const places = placesOf(name, document.sources);
    const place = paths.nearest(places);
    if (place.outside) problems.push(outsideProblem(source.file, name, place.path));
    // Two names of one file: what they say of its lines must be joined.
    if (seen.has(place.path)) counter.isUnclear = true;
    seen.add(place.path);
    const lines = document.files?.get(name);
    if (lines !== undefined)
      files.push({ coverage: fileCoverage(place.path, { ...lines, excluded: [] }), places });
  }
  const { branchesMeasured } = document;
  const totals = source.detail === 'all' ? {} : { totals: counter.totals };
  return { kind: 'coverage', files, branchesMeasured, ...totals, problems };
}

function droppedProblems(file: string, name: string, { dropped }: Document): Problem[] {
  const count = dropped.get(name) ?? 0;
  const message = `${count} line or branch number(s) of ${name} are impossible and left out.`;
  return count === 0 ? [] : [{ file, kind: 'malformed', message }];
}

function placesOf(name: string, sources: readonly string[]): string[] {
  // An absolute one stands for itself: joined to a source it would be another file.
  if (isAbsolute(name)) return [name];
  const full = sources.map((root) => joinPath(root.replace(/[\\/]+$/, ''), name));
  // With one source there is no doubt below which one the file lies; with several only a tree can tell.
  return full.length === 1 ? [...full, name] : [name, ...full];
}

function isAbsolute(name: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(name);
}

function listener(document: Document): XmlListener {
  let name = '';
  let lines: FileLines | null = null;
  return {
    open(tag) {
      if (tag.name === 'line') {
        if (name !== '') addLine(document, { name, lines }, tag);
      } else if (tag.name === 'class') {
        name = tag.value('filename') ?? '';
        lines = linesFor(document, name);
        checkPlaces(document);
      } else if (tag.name === 'sources') return 'take';
      else if (tag.name === 'coverage')
        document.branchesMeasured ||= (tag.wholeNumber('branches-valid') ?? 0) > 0;
      return 'enter';
    },
    close(closed) {
      if (closed === 'class') name = '';
    },
    taken(source) {
      for (const root of sourcesOf(source)) document.sources.push(root);
      checkPlaces(document);
    },
  };
}

/** Each file may lie below each source. @throws UnreadableError where that is more than memory should hold */
function checkPlaces({ counter, sources }: Document): void {
  if (counter.size * (sources.length + 1) <= MOST_PLACES) return;
  const message = `It names more files, below more sources, than any project has (${MOST_PLACES} places), so it was not read.`;
  throw new UnreadableError({ kind: 'too-large', message });
}

/** The folders in `<sources>`. */
function sourcesOf(source: string): string[] {
  const found: string[] = [];
  let text: string | null = null;
  readElements([source], {
    open(name) {
      if (name === 'source') text = '';
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close(name) {
      if (name !== 'source') return;
      if (text !== null && text.trim() !== '') found.push(text.trim());
      text = null;
    },
  });
  return found;
}

function linesFor({ files, counter }: Document, name: string): FileLines | null {
  if (name === '') return null;
  counter.beginFile(name);
  if (files === null) return null;
  const known = files.get(name);
  if (known !== undefined) return known;
  const lines: FileLines = { executed: [], missing: [], branches: [] };
  files.set(name, lines);
  return lines;
}

function addLine(
  document: Document,
  { name, lines }: { name: string; lines: FileLines | null },
  tag: XmlTag,
): void {
  const line = lineNumber(tag.wholeNumber('number'));
  const hits = tag.wholeNumber('hits');
  if (line === null || hits === null) {
    document.dropped.set(name, (document.dropped.get(name) ?? 0) + 1);
    return;
  }
  document.counter.addLine(line, hits > 0);
  if (lines !== null) (hits > 0 ? lines.executed : lines.missing).push(line);
  if (!tag.has('branch', 'true')) return;
  document.branchesMeasured = true;
  const counts = branchCounts(tag);
  if (counts === null) document.dropped.set(name, (document.dropped.get(name) ?? 0) + 1);
  else {
    document.counter.addBranch(counts.total, counts.covered);
    lines?.branches.push({ line, ...counts, missing: missingBranches(tag, counts) });
  }
}

interface BranchCounts {
  total: number;
  covered: number;
}

/** `condition-coverage="50% (1/2)"`; null when the numbers are impossible. */
function branchCounts(tag: XmlTag): BranchCounts | null {
  const counts = /\((\d{1,6})\/(\d{1,6})\)/.exec(tag.value('condition-coverage') ?? '');
  const covered = Number(counts?.[1] ?? Number.NaN);
  const total = Number(counts?.[2] ?? Number.NaN);
  return covered <= total ? { total, covered } : null;
}

/** `missing-branches="12,exit"`; null when there are not as many as the counts say. */
function missingBranches(tag: XmlTag, { total, covered }: BranchCounts): string[] | null {
  const named = (tag.value('missing-branches') ?? '').split(',').filter((target) => target !== '');
  return named.length === total - covered ? named : null;
}
