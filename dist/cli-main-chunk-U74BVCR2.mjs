import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  contextLinesOf,
  withContexts
} from "./cli-main-chunk-WC6UBSTW.mjs";
import {
  unionOf
} from "./cli-main-chunk-UW4NTOQ6.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";
import {
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";

// src/model/merge-coverage.ts
function mergeCoverage(all) {
  if (all.length === 0) return null;
  let merged = {
    files: groupBy(
      all.flatMap((coverage) => coverage.files),
      ({ path }) => path
    ).map((found) => unionOf(found[0].path, found)).sort((a, b) => byText(a.path, b.path)),
    branchesMeasured: all.some((coverage) => coverage.branchesMeasured)
  }, contexts = groupBy(
    all.flatMap((coverage) => [...contextLinesOf(coverage)]),
    ([path]) => path
  );
  return withContexts(
    merged,
    new Map(contexts.map((found) => [found[0][0], found.map(([, lines]) => lines)]))
  );
}

export {
  mergeCoverage
};
