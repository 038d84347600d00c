import { byText } from '#src/model/by-text.ts';
import type { Coverage, FileCoverage } from '#src/model/coverage.ts';
import { type ContextLines, withContexts } from '#src/model/coverage-contexts.ts';
import { unionOf } from '#src/model/file-coverage.ts';
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
  const files = new Map<string, ReadCoverage[]>();
  for (const part of parts.filter((one) => one.exact)) {
    for (const file of part.reading.files) add(files, file.coverage.path, file);
  }
  const exact = new Set(files.keys());
  for (const part of parts.filter((one) => !one.exact)) {
    const folder = folderBetween(part.reading.files, exact);
    for (const file of part.reading.files) {
      const { path } = file.coverage;
      if (folder !== null) rename(files, path.slice(folder.length), path);
      add(files, folder === null ? (exactPathOf(file, exact) ?? path) : path, file);
    }
  }
  const merged: Coverage = {
    files: [...files]
      .map(([path, found]) => unionOf(path, withoutGuesses(found)))
      .sort((a, b) => byText(a.path, b.path)),
    branchesMeasured: parts.some((part) => part.reading.branchesMeasured),
  };
  return withContexts(merged, contextsIn(files));
}

function contextsIn(files: ReadonlyMap<string, readonly ReadCoverage[]>): Map<string, ContextLines[]> {
  return new Map(
    [...files].map(([path, found]) => [
      path,
      found.map(({ contexts }) => contexts).filter((contexts) => contexts !== undefined),
    ]),
  );
}

function add(files: Map<string, ReadCoverage[]>, path: string, file: ReadCoverage): void {
  const known = files.get(path);
  if (known === undefined) files.set(path, [file]);
  else known.push(file);
}

function rename(files: Map<string, ReadCoverage[]>, from: string, to: string): void {
  const found = files.get(from);
  if (found === undefined) return;
  files.delete(from);
  files.set(to, [...(files.get(to) ?? []), ...found]);
}

/**
 * The folder, with its `/`, that these files have in front of the exact reports' names: those are relative to where
 * coverage.py ran, a package in a monorepo. Null unless it is the same for all of them, so that no namesake is met.
 */
function folderBetween(files: readonly ReadCoverage[], exact: ReadonlySet<string>): string | null {
  const paths = files.map(({ coverage }) => coverage.path);
  const [first] = paths;
  if (first === undefined || paths.some((path) => exact.has(path))) return null;
  for (let end = first.indexOf('/') + 1; end > 0; end = first.indexOf('/', end) + 1) {
    const folder = first.slice(0, end);
    if (paths.every((path) => path.startsWith(folder) && exact.has(path.slice(end)))) return folder;
  }
  return null;
}

/** Where another report knows a file's statements, they decide which of the executed lines are some; with its branches it is the same. */
function withoutGuesses(found: readonly ReadCoverage[]): FileCoverage[] {
  const sure = found.filter(({ ran }) => ran === undefined).map(({ coverage }) => coverage);
  const statements = new Set(sure.flatMap(({ executed, missing }) => [...executed, ...missing]));
  const isBranched = found.some(
    ({ branchesGuessed, coverage }) => branchesGuessed !== true && coverage.branches.length > 0,
  );
  return found.map(({ coverage, ran, branchesGuessed }) => ({
    ...coverage,
    ...(ran === undefined || sure.length === 0
      ? {}
      : { executed: ran.filter((line) => statements.has(line)) }),
    ...(branchesGuessed === true && isBranched ? { branches: [] } : {}),
  }));
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
