import type { AddedLines } from '#src/model/findings.ts';
import { readGitPath, readPlainPath } from './git-path.ts';

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Where the reader is inside a hunk: how many old and new lines it still has, and the number of the next new one. */
interface Hunk {
  oldLeft: number;
  newLeft: number;
  next: number;
}

/** A line that a diff adds: its number in the new text, counted from 1, and what is in it. */
export interface AddedText {
  line: number;
  text: string;
}

/** What a unified diff says of its files. */
export interface DiffedFiles {
  /** Files without an added line are not in it. */
  added: AddedLines;
  /** Every path that it names, also of what it removes or renames; a binary file is not named. */
  paths: ReadonlySet<string>;
}

/**
 * Reads a unified diff from `git diff` (any number of context lines, default prefixes `a/` and `b/`) or the API. Counts
 * `+` lines, never the range of a hunk header, which includes the context. Deleted, binary and merely renamed files add
 * nothing.
 */
export function readDiff(diff: string): DiffedFiles {
  const { added, paths } = readTexts(diff);
  return {
    added: new Map([...added].map(([path, lines]) => [path, lines.map(({ line }) => line)])),
    paths,
  };
}

/** The lines that one file's hunks add, as the API lists them: without the lines that name the file. */
export function addedTexts(patch: string): AddedText[] {
  const name = 'file';
  return readTexts(`+++ b/${name}\n${patch}`).added.get(name) ?? [];
}

function readTexts(diff: string): { added: Map<string, AddedText[]>; paths: Set<string> } {
  const added = new Map<string, AddedText[]>();
  const paths = new Set<string>();
  let path: string | null = null;
  let hunk: Hunk | null = null;
  for (const line of diff.split('\n')) {
    if (hunk !== null && (hunk.oldLeft > 0 || hunk.newLeft > 0)) {
      const taken = takeHunkLine(hunk, line);
      if (typeof taken === 'number' && path !== null)
        listOf(added, path).push({ line: taken, text: line.slice(1) });
      if (taken !== 'no hunk line') continue;
    }
    hunk = readHunkHeader(line);
    if (hunk !== null) continue;
    const named = namedPath(line);
    if (line.startsWith('diff --git ')) path = null;
    else if (line.startsWith('+++ ')) path = named;
    if (named !== null) paths.add(named);
  }
  return { added, paths };
}

/** What a line above a file's hunks names; null: it names none. */
function namedPath(line: string): string | null {
  const [, sign, text = ''] = /^(--- |\+\+\+ |rename from |rename to )(.*)$/s.exec(line) ?? [];
  if (sign === '--- ' || sign === '+++ ') return readGitPath(text);
  return sign === undefined ? null : readPlainPath(text);
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

function listOf(added: Map<string, AddedText[]>, path: string): AddedText[] {
  const lines = added.get(path) ?? [];
  added.set(path, lines);
  return lines;
}
