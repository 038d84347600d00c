import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/analysis/commit-order.ts
function isAncestor(commits, sha, of) {
  return sha !== of && withAncestors(parentsOf(commits), of).has(sha);
}
function lacks(commits, sha, fix) {
  let parents = parentsOf(commits), mine = withAncestors(parents, sha);
  return !mine.has(fix) && [...withAncestors(parents, fix)].some((commit) => mine.has(commit));
}
function parentsOf(commits) {
  return new Map(commits.map(({ sha, parents }) => [sha, parents]));
}
function withAncestors(parents, sha, most = Number.POSITIVE_INFINITY) {
  let seen = /* @__PURE__ */ new Set([sha]);
  for (let at of seen) {
    if (seen.size > most) break;
    for (let parent of parents.get(at) ?? []) seen.add(parent);
  }
  return seen;
}

export {
  isAncestor,
  lacks,
  parentsOf,
  withAncestors
};
