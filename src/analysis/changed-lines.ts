import type { AddedLines, ChangedContents } from '#src/model/findings.ts';
import { type AddedText, addedTexts } from './added-lines.ts';

/** Files of a change as GitHub lists them. */
export interface ListedChange {
  patches: readonly { path: string; patch: string; additions: number }[];
  blobs: ReadonlyMap<string, string>;
  withoutPatch: readonly string[];
}

/** What a change adds, and what is known of the text that was tested. */
export interface ChangedLines {
  addedLines: AddedLines;
  contents: ChangedContents;
}

const NO_PATCH = 'GitHub shows no lines of its change: too large, or binary';

/**
 * The lines that a change adds, numbered as in its head, and where they are in the text that was tested.
 *
 * @param head the change as it was proposed
 * @param tested the change as the tested merge makes it to the base, where files may hold more than the head's; `same`: the
 *   head was tested, or a merge that holds the same files; null: nobody knows what was tested
 */
export function changedLines(head: ListedChange, tested: ListedChange | 'same' | null): ChangedLines {
  const added = readPatches(head);
  const merged = tested === null || tested === 'same' ? null : readPatches(tested);
  const blobs = new Map<string, { head: string; tested: string | null }>();
  const testedLines = new Map<string, readonly number[]>();
  for (const [path, blob] of head.blobs) {
    const ofTested = tested === 'same' ? blob : (tested?.blobs.get(path) ?? null);
    blobs.set(path, { head: blob, tested: ofTested });
    const [own, theirs] = [added.texts.get(path), merged?.texts.get(path)];
    if (ofTested !== blob && own !== undefined && theirs !== undefined && isSameText(own, theirs))
      testedLines.set(
        path,
        theirs.map(({ line }) => line),
      );
  }
  return {
    addedLines: new Map([...added.texts].map(([path, lines]) => [path, lines.map(({ line }) => line)])),
    contents: { blobs, testedLines, unknown: added.unknown, paths: null, limits: [] },
  };
}

const OTHER_BASE = 'the base branch has changed it too, and nothing tells which merge was tested';

/**
 * The same where only a merge is known that may be the one that was tested: an older one held an older base. A file that is the
 * same in it and in the head was the same in all before; of any other nobody can tell.
 *
 * @param blobs of the head's files, and of those of the merge
 */
export function presumedLines(
  change: ListedChange,
  blobs: { head: ReadonlyMap<string, string>; merge: ReadonlyMap<string, string> },
): ChangedLines {
  const { addedLines, contents } = changedLines(change, 'same');
  const other = [...change.blobs.keys()].filter((path) => blobs.head.get(path) !== blobs.merge.get(path));
  const unknown = new Map([...contents.unknown, ...other.map((path) => [path, OTHER_BASE] as const)]);
  return { addedLines, contents: { ...contents, unknown } };
}

/** A patch that adds fewer lines than GitHub counts is only a part, which is as good as none. */
function readPatches({ patches, withoutPatch }: ListedChange): {
  texts: Map<string, AddedText[]>;
  unknown: Map<string, string>;
} {
  const unknown = new Map(withoutPatch.map((path) => [path, NO_PATCH]));
  const texts = new Map<string, AddedText[]>();
  for (const { path, patch, additions } of patches) {
    const lines = addedTexts(patch);
    if (lines.length !== additions) unknown.set(path, NO_PATCH);
    else if (lines.length > 0) texts.set(path, lines);
  }
  return { texts, unknown };
}

/**
 * A merge without conflicts adds to the base what the head adds to the merge base, in the same order. Where that is not so
 * (the base has some of it too), no line of the one can be called a line of the other.
 */
function isSameText(own: readonly AddedText[], theirs: readonly AddedText[]): boolean {
  return own.length === theirs.length && own.every(({ text }, at) => text === theirs[at]?.text);
}
