import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/coverage-contexts.ts
function withContexts(coverage, byPath) {
  let merged = new Map([...byPath].map(([path, parts]) => [path, unionOfContexts(parts)])), names = [...new Set([...merged.values()].flatMap((lines) => [...lines.keys()]))].sort();
  if (names.length === 0) return coverage;
  let numbers = new Map(names.map((name, index) => [name, index])), files = coverage.files.map((file) => {
    let lines = merged.get(file.path);
    if (lines === void 0 || lines.size === 0) return file;
    let contexts = [...lines].map(([name, ranges]) => ({ context: numbers.get(name) ?? 0, ranges })).sort((a, b) => a.context - b.context);
    return { ...file, contexts };
  });
  return { ...coverage, files, contexts: names };
}
function contextLinesOf({ files, contexts: names = [] }) {
  let byPath = /* @__PURE__ */ new Map();
  for (let { path, contexts = [] } of files) {
    let lines = /* @__PURE__ */ new Map();
    for (let { context, ranges } of contexts) {
      let name = names[context];
      name !== void 0 && lines.set(name, ranges);
    }
    lines.size > 0 && byPath.set(path, lines);
  }
  return byPath;
}
function unionOfContexts(parts) {
  let all = /* @__PURE__ */ new Map();
  for (let part of parts)
    for (let [name, ranges] of part) {
      let known = all.get(name) ?? [];
      for (let at = 0; at + 1 < ranges.length; at += 2) known.push(ranges.slice(at, at + 2));
      all.set(name, known);
    }
  return new Map([...all].map(([name, ranges]) => [name, unionOfRanges(ranges)]));
}
function unionOfRanges(ranges) {
  let union = [];
  for (let [first = 0, last = 0] of ranges.toSorted(([a = 0], [b = 0]) => a - b)) {
    let end = union.at(-1);
    last < first || (end !== void 0 && first <= end + 1 ? union[union.length - 1] = Math.max(end, last) : union.push(first, last));
  }
  return union;
}
function rangesOf(lines) {
  let ranges = [];
  for (let line of [...new Set(lines)].sort((a, b) => a - b))
    ranges.at(-1) === line - 1 ? ranges[ranges.length - 1] = line : ranges.push(line, line);
  return ranges;
}

export {
  withContexts,
  contextLinesOf,
  rangesOf
};
