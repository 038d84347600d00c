import type { AddedLines } from '#src/model/findings.ts';
import { readGitPath } from './git-path.ts';

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Where the reader is inside a hunk: how many old and new lines it still has, and the number of the next new one. */
interface Hunk {
  oldLeft: number;
  newLeft: number;
  next: number;
}

/**
 * Reads the lines that a unified diff adds, from `git diff` (any number of context lines, default prefixes `a/` and
 * `b/`) or the API's diff. Counts `+` lines, never the range of a hunk header, which includes the context. Deleted, binary
 * and merely renamed files add nothing and are not in the result.
 */
export function readAddedLines(diff: string): AddedLines {
  const added = new Map<string, number[]>();
  let path: string | null = null;
  let hunk: Hunk | null = null;
  for (const line of diff.split('\n')) {
    if (hunk !== null && (hunk.oldLeft > 0 || hunk.newLeft > 0)) {
      const addedLine = takeHunkLine(hunk, line);
      if (typeof addedLine === 'number' && path !== null) listOf(added, path).push(addedLine);
      if (addedLine !== 'no hunk line') continue;
    }
    hunk = readHunkHeader(line);
    if (hunk !== null) continue;
    if (line.startsWith('diff --git ')) path = null;
    else if (line.startsWith('+++ ')) path = readGitPath(line.slice('+++ '.length));
  }
  return added;
}

/** The same from the API's list of files, where each has its hunks without the lines that name it. */
export function addedLinesOfPatches(files: readonly { path: string; patch: string }[]): AddedLines {
  const name = 'file';
  return new Map(
    files.flatMap(({ path, patch }) => {
      const lines = readAddedLines(`+++ b/${name}\n${patch}`).get(name);
      return lines === undefined ? [] : [[path, lines]];
    }),
  );
}

/**
 * Takes one line of a hunk's body. Only the header's counts can tell that `+++ x` here is the added line `++ x`. A line
 * that no hunk can have means that the header lied: the reader then looks for the next header.
 */
function takeHunkLine(hunk: Hunk, line: string): number | null | 'no hunk line' {
  const mark = line[0] ?? ' ';
  if (mark === '+') {
    hunk.newLeft -= 1;
    hunk.next += 1;
    return hunk.next - 1;
  }
  if (mark === '-') {
    hunk.oldLeft -= 1;
    return null;
  }
  if (mark === ' ') {
    hunk.oldLeft -= 1;
    hunk.newLeft -= 1;
    hunk.next += 1;
    return null;
  }
  return mark === '\\' ? null : 'no hunk line';
}

function readHunkHeader(line: string): Hunk | null {
  const match = HUNK.exec(line);
  if (match === null) return null;
  return { oldLeft: Number(match[1] ?? '1'), newLeft: Number(match[3] ?? '1'), next: Number(match[2]) };
}

function listOf(added: Map<string, number[]>, path: string): number[] {
  const lines = added.get(path) ?? [];
  added.set(path, lines);
  return lines;
}
