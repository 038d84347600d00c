import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  listed
} from "./cli-main-chunk-FK4NFCRU.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";
import {
  byText
} from "./cli-main-chunk-RRQR7SIQ.mjs";

// src/analysis/missing-shards.ts
var NAMED = 10;
function missingShards(jobs) {
  let shards = jobs.filter(({ shard }) => shard !== null);
  return groupBy(shards, ({ suite }) => suite).map(missingOf).filter((note) => note !== null);
}
function missingOf(jobs) {
  let [{ suite }] = jobs, expected = Math.max(0, ...jobs.map(({ shard }) => shard?.expected ?? 0)), found = [...new Set(jobs.map(({ shard }) => shard?.name ?? ""))].sort(byText), count = expected - found.length;
  if (count <= 0) return null;
  let missing = count > NAMED ? null : missingNumbers(found, expected), which = missing === null ? `there are only ${names(found)}` : `no results of ${names(missing)}`;
  return `Shards missing in ${names([suite])}: ${count} of ${expected} (${which}), so the results are not complete.`;
}
function names(all) {
  return listed(all, { most: NAMED, separator: ", ", longest: 100 });
}
function missingNumbers(found, expected) {
  let numbers = /* @__PURE__ */ new Set();
  for (let name of found) {
    let digits = /^(\d{1,9})(?:\/\d+)?$/.exec(name)?.[1];
    if (digits === void 0) return null;
    numbers.add(Number(digits));
  }
  let first = numbers.has(0) ? 0 : 1;
  if (first === 1 && !numbers.has(expected)) return null;
  let missing = Array.from({ length: expected }, (_, index) => first + index).filter((number) => !numbers.has(number));
  return missing.length === expected - found.length ? missing.map(String) : null;
}

// src/analysis/judged-job.ts
function onlyJob({ session, tests, coverage, problems }) {
  return { suite: "", shard: null, session, tests, coverage, problems };
}
function jobLabel({ suite, shard }) {
  return shard === null ? suite : `${suite}, shard ${shard.name}`;
}

// src/model/run-evidence.ts
function evidenceFrom({ runId, headSha: sha, url, at, headBranch }) {
  return { runId, sha, url, at, ...headBranch === null ? {} : { branch: headBranch } };
}

export {
  onlyJob,
  jobLabel,
  missingShards,
  evidenceFrom
};
