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
 * All coverage reports as one: the union of lines. What an exact format (JSON) says of a file stands alone, since the
 * others say the same with less: XML knows no excluded lines, and with several sources not even the file's full path.
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
      if (!isDescribed(file, exact)) add(files, file.coverage.path, file.coverage);
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

/** Whether the exact reports have this file, under its own path or under the end of one that it may have. */
function isDescribed(file: ReadCoverage, exact: ReadonlySet<string>): boolean {
  if (exact.has(file.coverage.path)) return true;
  const own = takeApart(file.coverage.path).segments.length;
  return file.places.some((place) => {
    const { segments } = takeApart(place);
    for (let start = 0; start <= segments.length - own; start += 1) {
      if (exact.has(segments.slice(start).join('/'))) return true;
    }
    return false;
  });
}
