import type { Coverage, FileCoverage } from '#src/model/coverage.ts';
import { unionOf } from './coverage-lines.ts';
import { takeApart } from './map-path.ts';
import type { CoverageReading, ReadCoverage } from './reading.ts';

/** Coverage of one report, and whether its format names files and branches exactly. */
export interface CoveragePart {
  exact: boolean;
  reading: CoverageReading;
}

/**
 * All coverage reports as one: the union of lines, whatever the formats, since each may be another shard's. A less exact
 * format (XML with several sources does not even name a file's full path) adds to the file that an exact one names.
 */
export function mergeCoverage(parts: readonly CoveragePart[]): Coverage | null {
  if (parts.length === 0) return null;
  const files = new Map<string, FileCoverage[]>();
  for (const part of parts.filter((one) => one.exact)) {
    for (const { coverage } of part.reading.files) add(files, coverage.path, coverage);
  }
  const exact = new Set(files.keys());
  for (const part of parts.filter((one) => !one.exact)) {
    for (const file of part.reading.files) {
      add(files, exactPathOf(file, exact) ?? file.coverage.path, file.coverage);
    }
  }
  return {
    files: [...files]
      .map(([path, found]) => unionOf(path, found))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    branchesMeasured: parts.some((part) => part.reading.branchesMeasured),
  };
}

function add(files: Map<string, FileCoverage[]>, path: string, coverage: FileCoverage): void {
  const known = files.get(path);
  if (known === undefined) files.set(path, [coverage]);
  else known.push(coverage);
}

/** The path of this file in the exact reports: its own, or the end of one that it may have; null when they lack it. */
function exactPathOf(file: ReadCoverage, exact: ReadonlySet<string>): string | null {
  if (exact.has(file.coverage.path)) return file.coverage.path;
  const own = takeApart(file.coverage.path).segments.length;
  for (const place of file.places) {
    const { segments } = takeApart(place);
    for (let start = 0; start <= segments.length - own; start += 1) {
      const path = segments.slice(start).join('/');
      if (exact.has(path)) return path;
    }
  }
  return null;
}
