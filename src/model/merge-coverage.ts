import { byText } from './by-text.ts';
import type { Coverage } from './coverage.ts';
import { contextLinesOf, withContexts } from './coverage-contexts.ts';
import { unionOf } from './file-coverage.ts';
import { groupBy } from './group-by.ts';

/** The coverage of several jobs as one: the union of lines of each file (contract); null: none of them measured it. */
export function mergeCoverage(all: readonly Coverage[]): Coverage | null {
  if (all.length === 0) return null;
  const files = groupBy(
    all.flatMap((coverage) => coverage.files),
    ({ path }) => path,
  );
  const merged = {
    files: files.map((found) => unionOf(found[0].path, found)).sort((a, b) => byText(a.path, b.path)),
    branchesMeasured: all.some((coverage) => coverage.branchesMeasured),
  };
  const contexts = groupBy(
    all.flatMap((coverage) => [...contextLinesOf(coverage)]),
    ([path]) => path,
  );
  return withContexts(
    merged,
    new Map(contexts.map((found) => [found[0][0], found.map(([, lines]) => lines)])),
  );
}
