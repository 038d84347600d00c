/** A commit with its parents. */
export interface CommitParents {
  sha: string;
  parents: readonly string[];
}

/**
 * Whether `sha` is an ancestor of `of` (and not the same commit), as far as the known commits reach. Unknown is no: then
 * the order of arrival has to do.
 */
export function isAncestor(commits: readonly CommitParents[], sha: string, of: string): boolean {
  return sha !== of && withAncestors(parentsOf(commits), of).has(sha);
}

/**
 * Whether `sha` is known to be without what `fix` brought: `fix` is neither the same commit nor an ancestor, though the
 * two have a known ancestor in common. Unknown is no.
 */
export function lacks(commits: readonly CommitParents[], sha: string, fix: string): boolean {
  const parents = parentsOf(commits);
  const mine = withAncestors(parents, sha);
  return !mine.has(fix) && [...withAncestors(parents, fix)].some((commit) => mine.has(commit));
}

/** Parents by commit. */
export type ParentsOf = ReadonlyMap<string, readonly string[]>;

/** To be made once where several questions follow. */
export function parentsOf(commits: readonly CommitParents[]): ParentsOf {
  return new Map(commits.map(({ sha, parents }) => [sha, parents]));
}

/** A commit and its ancestors, the nearest first, as far as the known commits reach; no more are looked for beyond `most`. */
export function withAncestors(
  parents: ParentsOf,
  sha: string,
  most = Number.POSITIVE_INFINITY,
): ReadonlySet<string> {
  const seen = new Set([sha]);
  // A set may grow while it is gone through, and what is added has its turn.
  for (const at of seen) {
    if (seen.size > most) break;
    for (const parent of parents.get(at) ?? []) seen.add(parent);
  }
  return seen;
}
