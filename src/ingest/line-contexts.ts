import { type ContextLines, rangesOf } from '#src/model/coverage-contexts.ts';
import type { Problem } from '#src/model/problem.ts';
import { lineNumber } from './coverage-lines.ts';
import { wellFormed } from './excerpt.ts';
import { asArray, asObject, field, type JsonObject } from './json.ts';
import type { ReadCoverage } from './reading.ts';

/** More runs of lines than these would be most of a collection: 1,000 tests that each run through 200 files. */
const MAX_RANGES = 200_000;
/** A context's name is a node id with its phase; the longest ones are of no use. */
const MAX_NAME = 2000;

/** What coverage.py writes for one file with `--show-contexts`: by line, the names of the contexts in which it ran. */
export function contextsOf(facts: JsonObject): ContextLines {
  const lines = new Map<string, number[]>();
  for (const [text, names] of Object.entries(asObject(field(facts, 'contexts')) ?? {})) {
    const line = lineNumber(Number(text));
    if (line === null) continue;
    for (const name of asArray(names)) {
      if (typeof name !== 'string' || name.length > MAX_NAME) continue;
      const known = lines.get(name);
      if (known === undefined) lines.set(name, [line]);
      else known.push(line);
    }
  }
  return new Map([...lines].map(([name, ran]) => [wellFormed(name), rangesOf(ran)]));
}

/** Adds to each file its contexts, unless there are too many of all of them. */
export function addContexts(
  file: string,
  files: readonly ReadCoverage[],
  contexts: readonly ContextLines[],
): Problem[] {
  const ranges = contexts.flatMap((lines) => [...lines.values()].map(({ length }) => length / 2));
  const count = ranges.reduce((sum, one) => sum + one, 0);
  if (count > MAX_RANGES) {
    const message = `The contexts of lines are left out: there are ${count} of them, and at most ${MAX_RANGES} are kept.`;
    return [{ file, kind: 'too-large', message }];
  }
  for (const [index, read] of files.entries()) {
    const lines = contexts[index];
    if (lines !== undefined && lines.size > 0) read.contexts = lines;
  }
  return [];
}
