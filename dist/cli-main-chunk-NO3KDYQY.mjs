import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  identityOf
} from "./cli-main-chunk-KE3QGQVQ.mjs";
import {
  isFailing,
  worstOf
} from "./cli-main-chunk-5CCARSI5.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";
import {
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";

// src/model/merge-benchmarks.ts
function mergeBenchmarks(measured) {
  let best = /* @__PURE__ */ new Map();
  for (let one of measured) {
    let known = best.get(one.nodeId);
    (known === void 0 || one.medianMs < known.medianMs) && best.set(one.nodeId, one);
  }
  return [...best.values()].sort((a, b) => byText(a.nodeId, b.nodeId));
}

// src/model/merge-fuzz-crashes.ts
function mergeFuzzCrashes(crashes) {
  let merged = /* @__PURE__ */ new Map();
  for (let crash of crashes) {
    let key = keyOf(crash), known = merged.get(key) ?? [], at = known.findIndex(({ target }) => maySame(target, crash.target)), other = known[at];
    other === void 0 ? known.push(crash) : known[at] = both(other, crash), merged.set(key, known);
  }
  return [...merged].flatMap(
    ([key, found]) => found.map((crash) => ({ order: `${crash.target ?? "￿"}\0${key}`, crash }))
  ).sort((a, b) => byText(a.order, b.order)).map(({ crash }) => crash);
}
function keyOf({ kind, type, message, location, input }) {
  return input === null ? JSON.stringify([kind, type, message, location]) : `${kind === "exception" ? "crash" : kind}-${input.sha1}`;
}
function maySame(a, b) {
  return a === b || a === null || b === null;
}
function both(a, b) {
  let telling = a.excerpt === "" && b.excerpt !== "" ? b : a, other = telling === a ? b : a;
  return {
    ...telling,
    target: telling.target ?? other.target,
    timeoutSeconds: telling.timeoutSeconds ?? other.timeoutSeconds,
    input: bothInputs(telling.input, other.input)
  };
}
function bothInputs(a, b) {
  return a === null || b === null ? a ?? b : {
    sha1: a.sha1,
    sizeBytes: a.sizeBytes ?? b.sizeBytes,
    base64: a.base64 ?? b.base64,
    file: b.file.includes("/") && !a.file.includes("/") ? b.file : a.file
  };
}

// src/model/merge-mutants.ts
function mergeMutants(jobs) {
  let largestFirst = jobs.filter((job) => job !== null).sort((a, b) => (b.counts.total ?? 0) - (a.counts.total ?? 0)), merged = null;
  for (let job of largestFirst)
    merged === null ? merged = job : areApart(merged, job) && (merged = sum(merged, job));
  return merged;
}
function areApart(a, b) {
  let known = new Set(a.modules);
  return a.modules.length > 0 && b.modules.length > 0 && !b.modules.some((module) => known.has(module));
}
function sum(a, b) {
  return {
    counts: sumOfCounts(a.counts, b.counts),
    modules: [...a.modules, ...b.modules].sort(),
    survivors: [...a.survivors, ...b.survivors].sort((x, y) => x.name < y.name ? -1 : 1)
  };
}
function sumOfCounts(a, b) {
  let both2 = (x, y) => x === null || y === null ? null : x + y;
  return {
    total: both2(a.total, b.total),
    killed: both2(a.killed, b.killed),
    survived: a.survived + b.survived,
    timeout: a.timeout + b.timeout,
    noTests: a.noTests + b.noTests,
    skipped: a.skipped + b.skipped,
    suspicious: a.suspicious + b.suspicious,
    segfault: a.segfault + b.segfault,
    interrupted: a.interrupted + b.interrupted,
    caughtByTypeCheck: both2(a.caughtByTypeCheck, b.caughtByTypeCheck),
    notChecked: both2(a.notChecked, b.notChecked)
  };
}

// src/model/worst-results.ts
function worstByTest(results) {
  return new Map(groupBy(results, identityOf).map((tests) => [identityOf(tests[0]), worstResult(tests)]));
}
function worstResult(tests) {
  let worst = worstOf(tests) ?? tests[0], telling = tests.find((test) => test.outcome === worst.outcome && test.flaky) ?? worst;
  return {
    ...telling,
    file: telling.file ?? tests.find((test) => test.file !== null)?.file ?? null,
    line: telling.line ?? tests.find((test) => test.line !== null)?.line ?? null,
    markers: [...new Set(tests.flatMap((test) => test.markers))].sort(),
    flaky: !isFailing(worst.outcome) && tests.some((test) => test.flaky)
  };
}

export {
  mergeBenchmarks,
  mergeFuzzCrashes,
  mergeMutants,
  sumOfCounts,
  worstByTest,
  worstResult
};
