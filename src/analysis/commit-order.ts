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
  const parentsOf = new Map(commits.map((commit) => [commit.sha, commit.parents]));
  const seen = new Set([of]);
  const queue = [of];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const parent of parentsOf.get(at) ?? []) {
      if (parent === sha) return true;
      if (!seen.has(parent)) {
        seen.add(parent);
        queue.push(parent);
      }
    }
  return false;
}
