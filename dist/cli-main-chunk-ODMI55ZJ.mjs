import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  isException
} from "./cli-main-chunk-HG77ILHV.mjs";
import {
  listed
} from "./cli-main-chunk-YE66UPEC.mjs";
import {
  failureOf,
  isFailing
} from "./cli-main-chunk-7EWBFSMC.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";
import {
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";

// src/analysis/infrastructure.ts
function infrastructureOf(test, patterns) {
  return isFailing(test) ? patternOf(failureOf(test), patterns) : null;
}
function patternOf({ type, message }, patterns) {
  return patterns.find(
    (pattern) => (pattern.exception?.some((name) => isException(type, name)) ?? !0) && (pattern.message?.some((part) => message.includes(part)) ?? !0)
  )?.name ?? null;
}
function withoutInfrastructureOf(history, patterns) {
  let isTouched = ({ attempts }) => attempts.some(({ failure }) => failure !== null && patternOf(failure, patterns) !== null), tests = history.tests.flatMap((test) => {
    let touched = new Set(test.events.filter(isTouched).map(({ part }) => part));
    if (touched.size === 0) return [test];
    let events = test.events.filter(({ part }) => !touched.has(part));
    return events.length === 0 ? [] : [{ ...test, events, ran: test.ran.filter((part) => !touched.has(part)) }];
  });
  return { ...history, tests };
}
function infrastructureFailures(tests, patterns) {
  let failing = tests.filter(isFailing).map((test) => ({ test, error: infrastructureOf(test, patterns) }));
  return patterns.flatMap(({ name }) => {
    let some = failing.filter(({ error }) => error === name).map(({ test }) => test);
    return some.length === 0 ? [] : [{ name, tests: some }];
  });
}

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

// src/analysis/by-test.ts
var ByTest = class _ByTest {
  #byRootdir = /* @__PURE__ */ new Map();
  /** The last of equal tests counts. */
  static of(tests) {
    let byTest = new _ByTest();
    for (let test of tests) byTest.set(test, test);
    return byTest;
  }
  set({ rootdir, nodeId }, value) {
    let known = this.#byRootdir.get(rootdir);
    known === void 0 ? this.#byRootdir.set(rootdir, /* @__PURE__ */ new Map([[nodeId, value]])) : known.set(nodeId, value);
  }
  get({ rootdir, nodeId }) {
    return this.#byRootdir.get(rootdir)?.get(nodeId);
  }
  has({ rootdir, nodeId }) {
    return this.#byRootdir.get(rootdir)?.has(nodeId) ?? !1;
  }
};

// src/analysis/judged-job.ts
function onlyJob({ session, tests, coverage, problems }) {
  return { suite: "", shard: null, session, tests, coverage, problems };
}
function jobLabel({ suite, shard }) {
  return shard === null ? suite : `${suite}, shard ${shard.name}`;
}

// src/model/run-evidence.ts
function evidenceFrom({
  runId,
  headSha: sha,
  url,
  at,
  headBranch,
  workflow
}) {
  return {
    runId,
    sha,
    url,
    at,
    ...headBranch === null ? {} : { branch: headBranch },
    workflow: workflow.id
  };
}

export {
  ByTest,
  withoutInfrastructureOf,
  infrastructureFailures,
  onlyJob,
  jobLabel,
  missingShards,
  evidenceFrom
};
