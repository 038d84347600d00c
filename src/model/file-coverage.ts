import type { Branch, FileCoverage } from './coverage.ts';
import { agreed } from './merge-sessions.ts';

/** What reports say of one file's lines, gathered before it is put in order. */
export interface LineFacts {
  executed: number[];
  missing: number[];
  excluded: number[];
  branches: Branch[];
}

/** A file's coverage in the model's order: an executed line is never missing, an excluded one neither. */
export function fileCoverage(path: string, facts: LineFacts): FileCoverage {
  if (isInOrder(facts)) {
    const { executed, missing, excluded, branches } = facts;
    return { path, blobId: null, executed, missing, excluded, branches };
  }
  const executed = new Set(facts.executed);
  const missing = new Set([...facts.missing].filter((line) => !executed.has(line)));
  const excluded = [...new Set(facts.excluded)].filter((line) => !executed.has(line) && !missing.has(line));
  return {
    path,
    blobId: null,
    executed: ascending(executed),
    missing: ascending(missing),
    excluded: ascending(excluded),
    branches: mergeBranches(facts.branches),
  };
}

/** Reports list a file's lines in order and each once; then nothing needs to be made anew. */
function isInOrder({ executed, missing, excluded, branches }: LineFacts): boolean {
  return (
    excluded.length === 0 &&
    isAscending(executed) &&
    isAscending(missing) &&
    branches.every((branch, at) => at === 0 || branch.line > (branches[at - 1]?.line ?? 0)) &&
    !haveCommon(executed, missing)
  );
}

function isAscending(lines: readonly number[]): boolean {
  for (let at = 1; at < lines.length; at += 1) if ((lines[at] ?? 0) <= (lines[at - 1] ?? 0)) return false;
  return true;
}

/** Whether two ascending lists share a line. */
function haveCommon(a: readonly number[], b: readonly number[]): boolean {
  let other = 0;
  for (const line of a) {
    while (other < b.length && (b[other] ?? 0) < line) other += 1;
    if (b[other] === line) return true;
  }
  return false;
}

function ascending(lines: Iterable<number>): number[] {
  return [...lines].sort((a, b) => a - b);
}

/** The union of several descriptions of one file. Its blob stands where all that know it agree. */
export function unionOf(path: string, files: readonly FileCoverage[]): FileCoverage {
  const [first] = files;
  if (files.length === 1 && first !== undefined) return { ...first, path };
  return {
    ...fileCoverage(path, {
      executed: files.flatMap((file) => file.executed),
      missing: files.flatMap((file) => file.missing),
      excluded: files.flatMap((file) => file.excluded),
      branches: files.flatMap((file) => file.branches),
    }),
    blobId: agreed(files.map((file) => file.blobId)),
  };
}

/** One entry a line: what all descriptions miss is missing; where only numbers are known, the highest one stands. */
function mergeBranches(branches: readonly Branch[]): Branch[] {
  const byLine = new Map<number, Branch>();
  for (const branch of branches) {
    const known = byLine.get(branch.line);
    byLine.set(branch.line, known === undefined ? branch : mergeBranch(known, branch));
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

function mergeBranch(a: Branch, b: Branch): Branch {
  const total = Math.max(a.total, b.total);
  if (a.missing !== null && b.missing !== null && a.total === b.total) {
    const missing = inBoth(a.missing, b.missing);
    return { line: a.line, total, covered: total - missing.length, missing };
  }
  const covered = Math.max(a.covered, b.covered);
  return { line: a.line, total, covered, missing: covered === total ? [] : null };
}

/** What both lists hold, as often as both hold it: a line may have several ways out, all called `exit`. */
function inBoth(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((target) => {
    const index = left.indexOf(target);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  });
}
