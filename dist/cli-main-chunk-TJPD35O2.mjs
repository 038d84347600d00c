import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  matchesGlob
} from "./cli-main-chunk-FCPRUUAQ.mjs";
import {
  failureOf,
  isFailing,
  listed
} from "./cli-main-chunk-EDP7DXN3.mjs";
import {
  SEVERITIES
} from "./cli-main-chunk-4D2ZZIUU.mjs";
import {
  byText
} from "./cli-main-chunk-RRQR7SIQ.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";

// src/analysis/words.ts
function wordsOf(text) {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function nameHasWord(name, word) {
  let wanted = wordsOf(word);
  return wanted.length > 0 && `_${wordsOf(name).join("_")}_`.includes(`_${wanted.join("_")}_`);
}
function hasWord(text, word) {
  return text.split(/\/|::/).some((segment) => nameHasWord(segment, word));
}
function withoutFolders(path, name) {
  let wanted = wordsOf(name).join("_"), segments = path.split("/");
  return segments.filter((segment, index) => index === segments.length - 1 || wordsOf(segment).join("_") !== wanted).join("/");
}

// src/analysis/severity.ts
var KIND_TEXT = {
  failure: "a test fails",
  crash: "the interpreter or a worker died while a test ran",
  "collection-error": "pytest could not collect it",
  "internal-error": "pytest itself failed",
  "suite-broken": "more than half of the suite fails",
  flaky: "a test is flaky",
  "fuzz-crash": "a fuzzer crashed it",
  "surviving-mutant": "a mutant survived",
  "coverage-drop": "coverage dropped",
  slowdown: "it became slower",
  "document-doctest": "an example in a document fails"
}, CONDITIONS = [
  ({ words }, subject) => words && findWord(words, subject),
  ({ path }, { path: file }) => path && findGlob(path, file, "the path"),
  ({ crashPath }, subject) => crashPath && findGlob(crashPath, subject.crashPath, "the crash location"),
  ({ marker }, { markers }) => marker && say(
    marker.find((name) => markers.includes(name)),
    (name) => `it has the marker ${name}`
  ),
  ({ exception }, subject) => exception && say(
    exception.find((name) => isException(subject.exception, name)),
    (name) => `it raised ${name}`
  ),
  ({ message }, subject) => message && say(
    message.find((part) => subject.message.includes(part)),
    (part) => `its message contains "${part}"`
  ),
  ({ minTests }, { tests }) => minTests === void 0 ? void 0 : tests >= minTests ? `${tests} tests fail (${minTests} or more)` : null,
  ({ flakyRateAbove: limit }, { flakyRate }) => {
    if (limit !== void 0)
      return flakyRate !== null && flakyRate > limit ? `it is flaky in more than ${percent(limit)} of its runs` : null;
  },
  ({ kinds, flakyRateAbove }, subject) => kinds && say(
    kinds.find((kind) => subject.kinds.includes(kind)),
    // How often it is flaky has said that it is.
    (kind) => kind === "flaky" && flakyRateAbove !== void 0 ? "" : KIND_TEXT[kind]
  )
];
function assess(subject, rules) {
  let byRules = assessByRules(subject, rules), marked = subject.markers.flatMap((marker) => MARKER.exec(marker)?.[1] ?? []).toSorted()[0], severity = SEVERITIES.find((known) => known === marked);
  if (severity === void 0) return byRules;
  let why = `a failing test has the marker severity("${severity}"), by which its author decides`;
  return { ...byRules, severity, rule: "severity-marker", why };
}
var MARKER = /^severity\((P[0-3])\)$/;
function assessByRules(subject, rules) {
  for (let rule of rules) {
    let found = CONDITIONS.map((condition) => condition(rule.when, subject)).filter(
      (text) => text !== void 0
    ), met = found.filter((text) => text !== null);
    if (met.length < found.length) continue;
    let reasons = met.filter((text) => text !== ""), why = reasons.length === 0 ? rule.why : `${reasons.join(" and ")}: ${rule.why}`;
    return {
      severity: rule.severity,
      rule: rule.name,
      why,
      ...rule.security === !0 && { isSecurity: !0 }
    };
  }
  return { severity: "P2", rule: "no rule", why: "no rule of the configured list applies" };
}
function findWord(words, { path, project = null, name, markers }) {
  let telling = path === null || project === null ? path : withoutFolders(path, project);
  for (let word of words) {
    if (telling !== null && hasWord(telling, word)) return `"${word}" is a word of the path ${path}`;
    if (hasWord(name, word)) return `"${word}" is a word of the test name ${name}`;
    let marker = markers.find((candidate) => hasWord(candidate, word));
    if (marker !== void 0) return `"${word}" is a word of the marker ${marker}`;
  }
  return null;
}
function findGlob(patterns, path, what) {
  return path === null ? null : say(
    patterns.find((pattern) => matchesGlob(path, pattern)),
    (pattern) => `${what} ${path} matches ${pattern}`
  );
}
function isException(type, name) {
  return type === name || type.endsWith(`.${name}`);
}
function say(found, text) {
  return found === void 0 ? null : text(found);
}
function percent(rate) {
  return `${Math.round(rate * 1e3) / 10} %`;
}

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
  assess,
  ByTest,
  withoutInfrastructureOf,
  infrastructureFailures,
  onlyJob,
  jobLabel,
  missingShards,
  evidenceFrom
};
