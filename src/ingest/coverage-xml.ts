import type { Branch } from '#src/model/coverage.ts';
import { fileCoverage } from '#src/model/file-coverage.ts';
import type { Problem } from '#src/model/problem.ts';
import { lineNumber, outsideProblem } from './coverage-lines.ts';
import { basesOf, joinPath, pathMap } from './map-path.ts';
import { onlyProblem, type ReadCoverage, type Reading, type Source } from './reading.ts';
import { wholeText } from './source-text.ts';
import { readXml, type XmlEvents } from './xml.ts';

/** One file's lines, over all the `<class>` elements that name it. */
interface FileLines {
  executed: number[];
  missing: number[];
  branches: Branch[];
  dropped: number;
}

interface Document {
  sources: string[];
  files: Map<string, FileLines>;
  branchesMeasured: boolean;
}

/** coverage.py's `coverage xml` (Cobertura's form). Its file names are relative to one of its sources. */
export async function readCoverageXml(source: Source): Promise<Reading> {
  const document: Document = { sources: [], files: new Map(), branchesMeasured: false };
  const fault = readXml(await wholeText(source), listener(document));
  if (fault !== null) return onlyProblem({ file: source.file, ...fault });
  const paths = pathMap(source.checkout, basesOf(source.folder));
  const problems: Problem[] = [];
  const files: ReadCoverage[] = [];
  for (const [name, lines] of document.files) {
    if (lines.dropped > 0) {
      const message = `${lines.dropped} line or branch number(s) of ${name} are impossible and left out.`;
      problems.push({ file: source.file, kind: 'malformed', message });
    }
    const places = placesOf(name, document.sources);
    const place = paths.nearest(places);
    if (place.outside) problems.push(outsideProblem(source.file, name, place.path));
    const coverage = fileCoverage(place.path, { ...lines, excluded: [] });
    files.push({ coverage, places });
  }
  return { kind: 'coverage', files, branchesMeasured: document.branchesMeasured, problems };
}

function placesOf(name: string, sources: readonly string[]): string[] {
  const full = sources.map((root) => joinPath(root.replace(/[\\/]+$/, ''), name));
  // With one source there is no doubt below which one the file lies; with several only a tree can tell.
  return full.length === 1 || isAbsolute(name) ? [...full, name] : [name, ...full];
}

function isAbsolute(name: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(name);
}

function listener(document: Document): XmlEvents {
  let current: FileLines | null = null;
  let text: string | null = null;
  return {
    open(name, attributes) {
      if (name === 'coverage')
        document.branchesMeasured ||= Number(attributes.get('branches-valid') ?? 0) > 0;
      else if (name === 'source') text = '';
      else if (name === 'class') current = linesFor(document, attributes.get('filename') ?? '');
      else if (name === 'line' && current !== null) addLine(document, current, attributes);
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close(name) {
      if (name === 'source' && text !== null) {
        if (text.trim() !== '') document.sources.push(text.trim());
        text = null;
      } else if (name === 'class') current = null;
    },
  };
}

function linesFor(document: Document, name: string): FileLines | null {
  if (name === '') return null;
  const known = document.files.get(name);
  if (known !== undefined) return known;
  const lines: FileLines = { executed: [], missing: [], branches: [], dropped: 0 };
  document.files.set(name, lines);
  return lines;
}

function addLine(document: Document, file: FileLines, attributes: ReadonlyMap<string, string>): void {
  const line = lineNumber(wholeNumber(attributes.get('number')));
  const hits = wholeNumber(attributes.get('hits'));
  if (line === null || hits === null) {
    file.dropped += 1;
    return;
  }
  (hits > 0 ? file.executed : file.missing).push(line);
  if (attributes.get('branch') !== 'true') return;
  document.branchesMeasured = true;
  const branch = branchOf(line, attributes);
  if (branch === null) file.dropped += 1;
  else file.branches.push(branch);
}

/** `condition-coverage="50% (1/2)" missing-branches="12,exit"`; null when the numbers are impossible. */
function branchOf(line: number, attributes: ReadonlyMap<string, string>): Branch | null {
  const counts = /\((\d{1,6})\/(\d{1,6})\)/.exec(attributes.get('condition-coverage') ?? '');
  const covered = Number(counts?.[1] ?? Number.NaN);
  const total = Number(counts?.[2] ?? Number.NaN);
  if (!(covered <= total)) return null;
  const named = (attributes.get('missing-branches') ?? '').split(',').filter((target) => target !== '');
  return { line, total, covered, missing: named.length === total - covered ? named : null };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
