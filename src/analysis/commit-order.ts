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
  return sha !== of && withAncestors(commits, of).has(sha);
}

/**
 * Whether `sha` is known to be without what `fix` brought: `fix` is neither the same commit nor an ancestor, though the
 * two have a known ancestor in common. Unknown is no.
 */
export function lacks(commits: readonly CommitParents[], sha: string, fix: string): boolean {
  const mine = withAncestors(commits, sha);
  return !mine.has(fix) && [...withAncestors(commits, fix)].some((commit) => mine.has(commit));
}

function withAncestors(commits: readonly CommitParents[], sha: string): Set<string> {
  const parentsOf = new Map(commits.map((commit) => [commit.sha, commit.parents]));
  const seen = new Set([sha]);
  // A set may grow while it is gone through, and what is added has its turn.
  for (const at of seen) for (const parent of parentsOf.get(at) ?? []) seen.add(parent);
  return seen;
}
