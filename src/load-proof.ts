import { changeFiles, dirtyPaths, fileDiff } from '#src/checkout/change-files.ts';
import { type ChangeEnds, fetchedEnds } from '#src/checkout/fetched-commits.ts';
import { headSha } from '#src/checkout/git.ts';
import { GitError } from '#src/checkout/run-git.ts';
import { treeEntries } from '#src/checkout/tree-entries.ts';
import { packagesAmong } from '#src/ingest/tree-checkout.ts';
import type { ProofChange } from './prove-request.ts';

/** What a caller says of a change. */
export interface NamedChange {
  /** The checkout's top folder. */
  root: string;
  base: string;
  /** Null: what is checked out. */
  head: string | null;
  /** What is not committed is part of the head; else it is refused. */
  allowDirty: boolean;
}

/**
 * Loads a change from git; what a shallow clone lacks is fetched.
 *
 * @param say a message for people
 * @throws GitError, also for a tree with uncommitted changes
 */
export async function loadProofChange(
  named: NamedChange,
  say: (message: string) => void,
): Promise<ChangeEnds & { change: ProofChange }> {
  const { root } = named;
  const { base, head } = await fetchedEnds(root, named.base, named.head ?? 'HEAD');
  const checkedOut = await headSha(root);
  const { tracked: dirty, untracked } = await dirtyPaths(root);
  refuseDirty(dirty, named, head === checkedOut);
  const isOfTree = dirty.length > 0 || named.allowDirty;
  const ends = { base, head: isOfTree ? null : head };
  const files = await changeFiles(root, ends.base, ends.head);
  if (isOfTree) files.push(...untracked.map((path) => ({ path, status: 'added' as const, from: null })));
  if (untracked.length > 0)
    say(
      `${untracked[0]}${untracked.length === 1 ? ' is' : ` and ${untracked.length - 1} more are`} not tracked by git and stay where they are on both sides.`,
    );
  const trees = {
    base: await treeEntries(root, base),
    head: await treeEntries(root, head),
    current: await treeEntries(root, checkedOut),
    dirty,
  };
  const packages = packagesAmong(trees.head.keys());
  return { base, head, change: { trees, files, diff: (file) => fileDiff(root, file, ends), packages } };
}

/** @throws GitError for uncommitted changes that nobody allowed, or that are of another commit than the head */
export function refuseDirty(
  dirty: readonly string[],
  { allowDirty }: Pick<NamedChange, 'allowDirty'>,
  isHead: boolean,
): void {
  const [first] = dirty;
  if (first === undefined || (allowDirty && isHead)) return;
  const what = `${first}${dirty.length === 1 ? ' has' : ` and ${dirty.length - 1} more files have`} changes that are not committed`;
  throw new GitError(
    allowDirty
      ? `${what}, and they are not part of the commit that was named. Commit or stash them.`
      : `${what}. Commit or stash them, or take them for a part of the head by --allow-dirty.`,
  );
}
