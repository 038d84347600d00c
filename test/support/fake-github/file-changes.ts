import { structuredPatch } from 'diff';
import { blobSha } from './git-objects.ts';

/** What happened to one file between two trees. */
export interface FileChange {
  path: string;
  /** Where a renamed file was; null otherwise. */
  previousPath: string | null;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Of the new content, or of the removed one. */
  blobSha: string;
  additions: number;
  deletions: number;
  /** The hunks with 3 lines of context; null where the text did not change, is binary, or changed too much. */
  patch: string | null;
}

type Files = ReadonlyMap<string, string>;

/** The trees of commits never change, and each page of a long list asks for the same. */
const known = new WeakMap<Files, WeakMap<Files, FileChange[]>>();

/** The changes from one tree to another, by path. A file that went and came with the same content was renamed. */
export function fileChanges(before: Files, after: Files): FileChange[] {
  const ofBefore = known.get(before) ?? new WeakMap<Files, FileChange[]>();
  known.set(before, ofBefore);
  const changes = ofBefore.get(after) ?? compared(before, after);
  ofBefore.set(after, changes);
  return [...changes];
}

function compared(before: Files, after: Files): FileChange[] {
  const removed = [...before.keys()].filter((path) => !after.has(path));
  const changes: FileChange[] = [];
  for (const [path, text] of after) {
    const old = before.get(path);
    if (old === text) continue;
    if (old !== undefined) {
      changes.push({
        path,
        previousPath: null,
        status: 'modified',
        ...textChange(old, text),
        blobSha: blobSha(text),
      });
      continue;
    }
    const origin = text === '' ? -1 : removed.findIndex((candidate) => before.get(candidate) === text);
    const previousPath = origin < 0 ? null : (removed.splice(origin, 1)[0] ?? null);
    changes.push(
      previousPath === null
        ? { path, previousPath, status: 'added', ...textChange('', text), blobSha: blobSha(text) }
        : { path, previousPath, status: 'renamed', ...textChange(text, text), blobSha: blobSha(text) },
    );
  }
  for (const path of removed) {
    const text = before.get(path) ?? '';
    changes.push({
      path,
      previousPath: null,
      status: 'removed',
      ...textChange(text, ''),
      blobSha: blobSha(text),
    });
  }
  return changes.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** No patch is longer ("Repository limits": 20,000 lines of one file's diff). */
const MOST_PATCH_LINES = 20_000;

function textChange(before: string, after: string): Pick<FileChange, 'additions' | 'deletions' | 'patch'> {
  // What holds a NUL is binary to git.
  if (before.includes('\0') || after.includes('\0')) return { additions: 0, deletions: 0, patch: null };
  const { hunks } = structuredPatch('a', 'b', before, after, '', '', { context: 3 });
  const lines = hunks.flatMap((hunk) => [
    `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
    ...hunk.lines,
  ]);
  const starting = (sign: string) =>
    hunks.reduce((sum, hunk) => sum + hunk.lines.filter((line) => line.startsWith(sign)).length, 0);
  return {
    additions: starting('+'),
    deletions: starting('-'),
    patch: lines.length === 0 || lines.length > MOST_PATCH_LINES ? null : lines.join('\n'),
  };
}

/** A hunk's range as git writes it: no count for one line, and an empty range names the line before it. */
function range(start: number, lines: number): string {
  if (lines === 1) return String(start);
  return `${lines === 0 ? start - 1 : start},${lines}`;
}
