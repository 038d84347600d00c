import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  matchesGlob
} from "./cli-main-chunk-P5A27A65.mjs";
import {
  SEVERITIES
} from "./cli-main-chunk-4D2ZZIUU.mjs";

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

export {
  assess,
  isException
};
