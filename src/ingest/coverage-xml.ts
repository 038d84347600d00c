import { fileCoverage } from '#src/model/file-coverage.ts';
import type { Problem } from '#src/model/problem.ts';
import { CoverageCollector } from './coverage-collector.ts';
import { outsideProblem } from './coverage-lines.ts';
import { basesOf, joinPath, pathMap } from './map-path.ts';
import type { ReadCoverage, Reading, Source } from './reading.ts';
import { problemOf } from './unreadable.ts';
import { scanXml } from './xml.ts';

/** coverage.py's `coverage xml` (Cobertura's form). Its file names are relative to one of its sources. */
export async function readCoverageXml(source: Source): Promise<Reading> {
  const document = new CoverageCollector(source.detail);
  const { counter } = document;
  const fault = await scanXml(source, document);
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

function droppedProblems(file: string, name: string, { dropped }: CoverageCollector): Problem[] {
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
