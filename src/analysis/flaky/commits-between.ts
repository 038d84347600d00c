import type { BranchHistory } from '#src/model/branch-history.ts';
import { type ParentsOf, parentsOf, withAncestors } from '../commit-order.ts';

/** How many commits lie between a last pass and a first failure; null: not known. */
export type CountCommits = (lastPassed: string, firstFailed: string) => number | null;

/**
 * Makes the counter of commits that one commit has in its past and another one lacks, as `git rev-list --count a..b`
 * counts them: the first failing commit is among them. Null where the known commits do not reach back to where the two
 * meet. Each pair is counted once, since many tests share a range.
 */
export function commitCounter({ commits }: Pick<BranchHistory, 'commits'>): CountCommits {
  const parents = parentsOf(commits);
  const counted = new Map<string, number | null>();
  return (lastPassed, firstFailed) => {
    const key = `${lastPassed} ${firstFailed}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    const count = countBetween(parents, lastPassed, firstFailed);
    counted.set(key, count);
    return count;
  };
}

function countBetween(parentsByCommit: ParentsOf, lastPassed: string, firstFailed: string): number | null {
  const old = withAncestors(parentsByCommit, lastPassed);
  if (old.has(firstFailed)) return null;
  const between = new Set([firstFailed]);
  // A set may grow while it is gone through, and what is added has its turn.
  for (const sha of between) {
    const parents = parentsByCommit.get(sha);
    if (parents === undefined) return null;
    for (const parent of parents) if (!old.has(parent)) between.add(parent);
  }
  return between.size;
}
