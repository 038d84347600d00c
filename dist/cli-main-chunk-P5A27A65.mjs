import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/analysis/path-glob.ts
function matchesGlob(path, pattern) {
  return matchSegments(path.split("/"), pattern.split("/"));
}
function matchSegments(path, pattern) {
  let reached = /* @__PURE__ */ new Set([0]);
  for (let segment of pattern) {
    let next = /* @__PURE__ */ new Set();
    for (let at of reached) {
      let name = path[at];
      if (segment === "**") for (let end = at; end <= path.length; end += 1) next.add(end);
      else name !== void 0 && matchSegment(name, segment) && next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(path.length);
}
function matchSegment(name, pattern) {
  let wanted = 0, star = -1, starred = 0, at = 0;
  for (; at < name.length; )
    if (pattern[wanted] === "*")
      star = wanted, starred = at, wanted += 1;
    else if (wanted < pattern.length && (pattern[wanted] === "?" || pattern[wanted] === name[at]))
      wanted += 1, at += 1;
    else if (star >= 0)
      wanted = star + 1, starred += 1, at = starred;
    else
      return !1;
  return /^\**$/.test(pattern.slice(wanted));
}

export {
  matchesGlob
};
