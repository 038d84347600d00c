import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// src/model/unknown-session.ts
function unknownSession() {
  return {
    python: null,
    pytest: null,
    platform: null,
    plugins: {},
    workers: null,
    seeds: {},
    exitCode: null,
    collected: null
  };
}

// src/model/merge-sessions.ts
function mergeSessions(sessions) {
  let merged = unknownSession();
  merged.python = agreed(sessions.map((session) => session.python)), merged.pytest = agreed(sessions.map((session) => session.pytest)), merged.platform = agreed(sessions.map((session) => session.platform)), merged.workers = agreed(sessions.map((session) => session.workers)), merged.collected = agreed(sessions.map((session) => session.collected));
  let exitCodes = sessions.map((session) => session.exitCode).filter((code) => code !== null);
  merged.exitCode = exitCodes.find((code) => code !== 0) ?? exitCodes[0] ?? null;
  for (let session of sessions)
    merged.plugins = { ...merged.plugins, ...session.plugins }, merged.seeds = { ...merged.seeds, ...session.seeds };
  for (let plugin of Object.keys(merged.seeds))
    agreed(sessions.map(({ seeds }) => seeds[plugin] ?? null)) === null && delete merged.seeds[plugin];
  return merged;
}
function agreed(values) {
  let known = values.filter((value) => value !== null), first = known[0];
  return first !== void 0 && known.every((value) => value === first) ? first : null;
}

// src/model/file-coverage.ts
function fileCoverage(path, facts) {
  if (isInOrder(facts)) {
    let { executed: executed2, missing: missing2, excluded: excluded2, branches } = facts;
    return { path, blobId: null, executed: executed2, missing: missing2, excluded: excluded2, branches };
  }
  let executed = new Set(facts.executed), missing = new Set([...facts.missing].filter((line) => !executed.has(line))), excluded = [...new Set(facts.excluded)].filter((line) => !executed.has(line) && !missing.has(line));
  return {
    path,
    blobId: null,
    executed: ascending(executed),
    missing: ascending(missing),
    excluded: ascending(excluded),
    branches: mergeBranches(facts.branches)
  };
}
function isInOrder({ executed, missing, excluded, branches }) {
  return excluded.length === 0 && isAscending(executed) && isAscending(missing) && branches.every((branch, at) => at === 0 || branch.line > (branches[at - 1]?.line ?? 0)) && !haveCommon(executed, missing);
}
function isAscending(lines) {
  for (let at = 1; at < lines.length; at += 1) if ((lines[at] ?? 0) <= (lines[at - 1] ?? 0)) return !1;
  return !0;
}
function haveCommon(a, b) {
  let other = 0;
  for (let line of a) {
    for (; other < b.length && (b[other] ?? 0) < line; ) other += 1;
    if (b[other] === line) return !0;
  }
  return !1;
}
function ascending(lines) {
  return [...lines].sort((a, b) => a - b);
}
function unionOf(path, files) {
  let [first] = files;
  return files.length === 1 && first !== void 0 ? { ...first, path } : {
    ...fileCoverage(path, {
      executed: files.flatMap((file) => file.executed),
      missing: files.flatMap((file) => file.missing),
      excluded: files.flatMap((file) => file.excluded),
      branches: files.flatMap((file) => file.branches)
    }),
    blobId: agreed(files.map((file) => file.blobId))
  };
}
function mergeBranches(branches) {
  let byLine = /* @__PURE__ */ new Map();
  for (let branch of branches) {
    let known = byLine.get(branch.line);
    byLine.set(branch.line, known === void 0 ? branch : mergeBranch(known, branch));
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
function mergeBranch(a, b) {
  let total = Math.max(a.total, b.total);
  if (a.missing !== null && b.missing !== null && a.total === b.total) {
    let missing = inBoth(a.missing, b.missing);
    return { line: a.line, total, covered: total - missing.length, missing };
  }
  let covered = Math.max(a.covered, b.covered);
  return { line: a.line, total, covered, missing: covered === total ? [] : null };
}
function inBoth(a, b) {
  let left = [...b];
  return a.filter((target) => {
    let index = left.indexOf(target);
    return index !== -1 && left.splice(index, 1), index !== -1;
  });
}

export {
  unknownSession,
  mergeSessions,
  fileCoverage,
  unionOf
};
