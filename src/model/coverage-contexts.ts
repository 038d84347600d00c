import type { Coverage } from './coverage.ts';

/** Which lines of one file ran in which context, by its name: first and last line of each run of lines, `[3, 5, 9, 9]`. */
export type ContextLines = ReadonlyMap<string, readonly number[]>;

/** The coverage with what reports say of contexts, by path, each name kept once; without any it stays as it is. */
export function withContexts(
  coverage: Coverage,
  byPath: ReadonlyMap<string, readonly ContextLines[]>,
): Coverage {
  const merged = new Map([...byPath].map(([path, parts]) => [path, unionOfContexts(parts)]));
  const names = [...new Set([...merged.values()].flatMap((lines) => [...lines.keys()]))].sort();
  if (names.length === 0) return coverage;
  const numbers = new Map(names.map((name, index) => [name, index]));
  const files = coverage.files.map((file) => {
    const lines = merged.get(file.path);
    if (lines === undefined || lines.size === 0) return file;
    const contexts = [...lines]
      .map(([name, ranges]) => ({ context: numbers.get(name) ?? 0, ranges }))
      .sort((a, b) => a.context - b.context);
    return { ...file, contexts };
  });
  return { ...coverage, files, contexts: names };
}

/** What a coverage says of contexts, by path: the way back from `withContexts`. */
export function contextLinesOf({ files, contexts: names = [] }: Coverage): Map<string, ContextLines> {
  const byPath = new Map<string, ContextLines>();
  for (const { path, contexts = [] } of files) {
    const lines = new Map<string, readonly number[]>();
    for (const { context, ranges } of contexts) {
      const name = names[context];
      if (name !== undefined) lines.set(name, ranges);
    }
    if (lines.size > 0) byPath.set(path, lines);
  }
  return byPath;
}

function unionOfContexts(parts: readonly ContextLines[]): Map<string, number[]> {
  const all = new Map<string, number[][]>();
  for (const part of parts)
    for (const [name, ranges] of part) {
      const known = all.get(name) ?? [];
      for (let at = 0; at + 1 < ranges.length; at += 2) known.push(ranges.slice(at, at + 2));
      all.set(name, known);
    }
  return new Map([...all].map(([name, ranges]) => [name, unionOfRanges(ranges)]));
}

/** Ranges may come from a collection that nobody vouches for, so that they are never walked line by line. */
function unionOfRanges(ranges: readonly (readonly number[])[]): number[] {
  const union: number[] = [];
  for (const [first = 0, last = 0] of ranges.toSorted(([a = 0], [b = 0]) => a - b)) {
    const end = union.at(-1);
    if (last < first) continue;
    if (end !== undefined && first <= end + 1) union[union.length - 1] = Math.max(end, last);
    else union.push(first, last);
  }
  return union;
}

/** `[first, last, first, last, …]` of lines in any order. */
export function rangesOf(lines: Iterable<number>): number[] {
  const ranges: number[] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    if (ranges.at(-1) === line - 1) ranges[ranges.length - 1] = line;
    else ranges.push(line, line);
  }
  return ranges;
}
