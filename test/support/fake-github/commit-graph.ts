import type { Commit } from './state.ts';

type Commits = ReadonlyMap<string, Commit>;

/** Every commit reachable from these, themselves included. */
export function reachable(commits: Commits, shas: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const waiting = [...shas];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = commits.get(sha);
    if (commit === undefined || seen.has(sha)) continue;
    seen.add(sha);
    waiting.push(...commit.parents);
  }
  return seen;
}

/**
 * The commits of a set, newest first and never a parent before its child (as `git log --date-order`): among those whose
 * children are all listed, the latest committer date comes first.
 */
export function newestFirst(commits: Commits, shas: ReadonlySet<string>): Commit[] {
  const childrenLeft = new Map<string, number>();
  for (const sha of shas)
    for (const parent of commits.get(sha)?.parents ?? [])
      childrenLeft.set(parent, (childrenLeft.get(parent) ?? 0) + 1);
  const ready = [...shas].filter((sha) => !childrenLeft.has(sha)).flatMap((sha) => commits.get(sha) ?? []);
  const ordered: Commit[] = [];
  while (ready.length > 0) {
    ready.sort((left, right) => right.committer.dateMs - left.committer.dateMs);
    const commit = ready.shift();
    if (commit === undefined) break;
    ordered.push(commit);
    for (const parent of commit.parents) {
      const left = (childrenLeft.get(parent) ?? 0) - 1;
      childrenLeft.set(parent, left);
      const found = commits.get(parent);
      if (left === 0 && shas.has(parent) && found !== undefined) ready.push(found);
    }
  }
  return ordered;
}

/** The best common ancestor: the newest of the common ones that no other common one descends from; null without any. */
export function mergeBase(commits: Commits, left: string, right: string): Commit | null {
  const leftSide = reachable(commits, [left]);
  const common = new Set([...reachable(commits, [right])].filter((sha) => leftSide.has(sha)));
  return newestFirst(commits, common)[0] ?? null;
}
