import type { CommitNode } from './history.ts';

/**
 * Commits in the order in which they build on each other: an ancestor comes before its descendants, and what ancestry
 * leaves open keeps the order in which it is given (that of time). Known commits that are not among them connect them.
 */
export function commitSequence(shas: readonly string[], commits: readonly CommitNode[]): string[] {
  const parentsOf = new Map(commits.map(({ sha, parents }) => [sha, parents]));
  const places = new Map(shas.map((sha, index) => [sha, index]));
  const ordered: string[] = [];
  const done = new Set<string>();
  for (const sha of places.keys()) appendWithAncestors(sha, { parentsOf, places, done, ordered });
  return ordered;
}

/** Things of commits in the order of these (`commitSequence`); those of one commit stay as they are given. */
export function inCommitOrder<Item>(
  items: readonly Item[],
  shaOf: (item: Item) => string,
  commits: readonly CommitNode[],
): Item[] {
  const order = commitSequence(items.map(shaOf), commits);
  const places = new Map(order.map((sha, place) => [sha, place]));
  const placeOf = (item: Item): number => places.get(shaOf(item)) ?? 0;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

interface Walk {
  parentsOf: ReadonlyMap<string, readonly string[]>;
  places: ReadonlyMap<string, number>;
  done: Set<string>;
  ordered: string[];
}

/** Depth first, with a stack of its own: a history is longer than the call stack is deep. */
function appendWithAncestors(start: string, { parentsOf, places, done, ordered }: Walk): void {
  const stack = [{ sha: start, parents: byPlace(parentsOf.get(start) ?? [], places), next: 0 }];
  if (done.has(start)) return;
  done.add(start);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const parent = top.parents[top.next];
    top.next += 1;
    if (parent === undefined) {
      if (places.has(top.sha)) ordered.push(top.sha);
      stack.pop();
    } else if (!done.has(parent)) {
      done.add(parent);
      stack.push({ sha: parent, parents: byPlace(parentsOf.get(parent) ?? [], places), next: 0 });
    }
  }
}

/** Parents that were tested earlier first; the others after them, in their own order. */
function byPlace(parents: readonly string[], places: ReadonlyMap<string, number>): readonly string[] {
  if (parents.length < 2) return parents;
  const place = (sha: string): number => places.get(sha) ?? Number.MAX_SAFE_INTEGER;
  return [...parents].sort((a, b) => place(a) - place(b));
}
