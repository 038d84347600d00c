import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  afterTests,
  matchesGlob,
  shortHash,
  signatureOf
} from "./cli-main-chunk-YSJYG6PY.mjs";
import {
  bare,
  causeByTest,
  code,
  countTests,
  countsLine,
  decidingFailure,
  failingCell,
  failureCell,
  fence,
  fenceFor,
  nodeIdParts,
  placeCell,
  plain,
  reproductionOf,
  shortType,
  suiteReproductionOf,
  verdict,
  verdictLine
} from "./cli-main-chunk-BIMSTGOF.mjs";
import {
  consecutive,
  counted,
  cut,
  firstLine,
  grouped,
  hours,
  lineRanges,
  milliseconds,
  percent,
  percentagePoints,
  utc,
  visible,
  withoutMarkers
} from "./cli-main-chunk-MU67L372.mjs";
import {
  SEVERITIES
} from "./cli-main-chunk-4D2ZZIUU.mjs";
import {
  coverageTotals,
  filePercent
} from "./cli-main-chunk-3JMLMK6C.mjs";
import {
  jobLabel,
  missingShards,
  onlyJob
} from "./cli-main-chunk-4OOBLLIG.mjs";
import {
  failureOf,
  isFailing as isFailing2,
  listed
} from "./cli-main-chunk-FK4NFCRU.mjs";
import {
  fileOfTest,
  identityOf,
  nameOfNodeId,
  redact,
  redactTokens
} from "./cli-main-chunk-3O4TB3UI.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";
import {
  byNodeId,
  byText,
  isFailing
} from "./cli-main-chunk-RRQR7SIQ.mjs";

// src/analysis/cause-key.ts
var VERSION = "c1";
function causeKey(leading, kind) {
  return `${VERSION}-${shortHash(kind === "cause" ? leading : `${kind} ${leading}`)}`;
}

// src/analysis/evidence.ts
function evidenceOf(signatureKey, tests) {
  let frames = tests.flatMap((test) => {
    let failure = failureOf(test);
    return failure.location === null ? failure.frames : [...failure.frames, failure.location];
  });
  return {
    signatureKey,
    frames,
    files: /* @__PURE__ */ new Set([...frames.map(({ file }) => file), ...tests.map(fileOfTest)])
  };
}
function separate(all, commits) {
  let groups = new Groups(all.map(({ signatureKey }) => signatureKey)), changed = changesByFile(commits ?? []), explains = new Map(all.map((evidence) => [evidence.signatureKey, commitsOf(evidence, changed)]));
  joinSharedFrames(all, groups);
  for (let evidence of all) {
    let mine = explains.get(evidence.signatureKey) ?? /* @__PURE__ */ new Set();
    for (let file of evidence.files)
      changed.has(file) && groups.join(`file ${file}`, evidence.signatureKey);
    mine.size === 1 && groups.join(`commit ${[...mine].join()}`, evidence.signatureKey);
  }
  return joinUnexplained(all, groups, explains), new Map(all.map(({ signatureKey }) => [signatureKey, groups.of(signatureKey)]));
}
function joinUnexplained(all, groups, explains) {
  let keys = all.map(({ signatureKey }) => signatureKey), explained = new Set(keys.filter((key) => explains.get(key)?.size).map((key) => groups.of(key))), unexplained = keys.filter((key) => !explained.has(groups.of(key))), first = keys.find((key) => explained.has(groups.of(key))) ?? keys[0];
  for (let key of unexplained) first !== void 0 && groups.join(first, key);
}
function joinSharedFrames(all, groups) {
  let vague = new Set(
    all.flatMap(({ frames }) => frames.filter((frame) => frame.function === null).map(({ file }) => file))
  );
  for (let { signatureKey, frames } of all)
    for (let frame of frames)
      groups.join(`frame ${frame.file} ${vague.has(frame.file) ? "" : frame.function}`, signatureKey);
}
function changesByFile(commits) {
  let changed = /* @__PURE__ */ new Map();
  for (let { sha, files } of commits)
    for (let file of files) changed.set(file, (changed.get(file) ?? /* @__PURE__ */ new Set()).add(sha));
  return changed;
}
function commitsOf(evidence, changed) {
  return new Set([...evidence.files].flatMap((file) => [...changed.get(file) ?? []]));
}
var Groups = class {
  #parents = /* @__PURE__ */ new Map();
  constructor(names) {
    for (let name of names) this.#parents.set(name, name);
  }
  /** The name that stands for the group. */
  of(name) {
    let at = name;
    for (let up = this.#parentOf(at); up !== at; up = this.#parentOf(at)) {
      let above = this.#parentOf(up);
      this.#parents.set(at, above), at = above;
    }
    return at;
  }
  join(a, b) {
    this.#parents.set(this.of(a), this.of(b));
  }
  #parentOf(name) {
    return this.#parents.get(name) ?? name;
  }
};

// src/analysis/signed-tests.ts
function sign(result) {
  return { result, signature: signatureOf(failureOf(result), result) };
}
function bySignature(tests) {
  return groupBy(tests, (test) => test.signature.key).sort(
    (a, b) => b.length - a.length || byText(a[0].signature.key, b[0].signature.key)
  );
}
function leadingKey(tests) {
  return (bySignature(tests)[0] ?? tests)[0].signature.key;
}
function countSignatures(tests) {
  return bySignature(tests).map((same) => ({ signature: same[0].signature, tests: same.length }));
}

// src/analysis/grouping.ts
var SMALLEST_SUITE = 10, UNKNOWN_RANGE = { lastPassed: null, firstFailed: null, commits: null };
function groupFailures(failures, total) {
  let { newFailures, oldFailures, hasBaseline } = failures, all = [...newFailures, ...oldFailures].map(sign), [first, ...others] = all;
  if (first !== void 0 && total >= SMALLEST_SUITE && all.length > total / 2) {
    let isNew = hasBaseline ? newFailures.length > 0 : null, sameRange = hasBaseline && oldFailures.length === 0, known = failures.known.find(({ kind }) => kind === "suite-broken"), range = known?.range ?? (sameRange ? rangeOf(all, failures) : UNKNOWN_RANGE);
    return [{ tests: [first, ...others], isNew, range, kind: "suite-broken", knownKey: known?.key ?? null }];
  }
  let { groups, left } = takeKnown(failures);
  return mergeSameKey(hasBaseline ? [
    ...groups,
    ...groupsOfRange(left),
    ...groupsOfPast(left.oldFailures, !1, failures)
  ] : [
    ...groups,
    ...groupsOfPast(left.newFailures, null, failures),
    // Known from history, though there is no baseline.
    ...groupsOfPast(left.oldFailures, !1, failures)
  ]);
}
function takeKnown(failures) {
  let causeOf = new Map(
    failures.known.flatMap(
      (cause) => cause.tests.map((test) => [`${identityOf(test)}\0${test.signature}`, cause])
    )
  ), members = /* @__PURE__ */ new Map(), isTaken = (result) => {
    let test = sign(result), cause = causeOf.get(`${identityOf(result)}\0${test.signature.key}`);
    if (cause === void 0) return !1;
    let tests = members.get(cause);
    return tests === void 0 ? members.set(cause, [test]) : tests.push(test), !0;
  }, newOnes = new Set(failures.newFailures), left = {
    ...failures,
    newFailures: failures.newFailures.filter((result) => !isTaken(result)),
    oldFailures: failures.oldFailures.filter((result) => !isTaken(result))
  };
  return { groups: [...members].map(([{ key, kind, range }, tests]) => ({
    tests,
    isNew: failures.hasBaseline ? tests.some(({ result }) => newOnes.has(result)) : null,
    range,
    // What is left of a broken suite is a cause like others.
    kind: kind === "suite-broken" ? "cause" : kind,
    knownKey: key
  })), left };
}
function rangeOf(tests, { neverSeenPassing, range, past }) {
  let unseen = new Set(neverSeenPassing), unknown = tests.filter(({ result }) => unseen.has(result));
  if (unknown.length === 0) return range;
  let broken = new Map(past.map((test) => [identityOf(test), test.lastPassed])), passed = new Set(unknown.map(({ result }) => broken.get(identityOf(result)) ?? null)), [lastPassed = null] = passed;
  return passed.size === 1 && unknown.length === tests.length && lastPassed !== null ? lastPassed === range.lastPassed ? range : { ...range, lastPassed, commits: null } : { ...range, lastPassed: null };
}
function groupsOfRange(failures) {
  return dividedByEvidence(failures.newFailures.map(sign), failures.range.commits).map((members) => ({
    tests: members,
    isNew: !0,
    range: rangeOf(members, failures),
    kind: "cause",
    knownKey: null
  }));
}
function groupsOfPast(results, isNew, { past }) {
  let broken = new Map(past.map((test) => [identityOf(test), test])), pastOf = ({ result }) => broken.get(identityOf(result)), signed = results.map(sign), hasRange = (test) => (pastOf(test)?.lastPassed ?? null) !== null, ranged = signed.filter(hasRange), rest = signed.filter((test) => !hasRange(test));
  return [
    ...groupBy(ranged, (test) => `${pastOf(test)?.lastPassed}..${pastOf(test)?.firstFailed}`).flatMap((tests) => {
      let { lastPassed = null, firstFailed = null } = pastOf(tests[0]) ?? {};
      return dividedByEvidence(tests, null).map((members) => ({
        tests: members,
        isNew,
        range: { lastPassed, firstFailed, commits: null },
        kind: "cause",
        knownKey: null
      }));
    }),
    ...groupsBySignature(rest, isNew)
  ];
}
function dividedByEvidence(tests, commits) {
  let evidence = bySignature(tests).map((same) => {
    let results = same.map(({ result }) => result);
    return evidenceOf(same[0].signature.key, results);
  }), groupOf = separate(evidence, commits);
  return groupBy(tests, ({ signature }) => groupOf.get(signature.key) ?? "");
}
function groupsBySignature(tests, isNew) {
  return bySignature(tests).map((same) => ({
    tests: same,
    isNew,
    range: UNKNOWN_RANGE,
    kind: "cause",
    knownKey: null
  }));
}
function mergeSameKey(groups) {
  return groupBy(groups, ({ tests, knownKey, kind }) => knownKey ?? causeKey(leadingKey(tests), kind)).map(
    ([first, ...more]) => more.length === 0 ? first : {
      ...first,
      tests: [...first.tests, ...more.flatMap(({ tests }) => tests)],
      isNew: [first, ...more].some(({ isNew }) => isNew),
      // A known cause keeps the range in which it first appeared.
      range: first.knownKey === null ? UNKNOWN_RANGE : first.range
    }
  );
}

// src/analysis/words.ts
function wordsOf(text2) {
  return text2.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function nameHasWord(name, word) {
  let wanted = wordsOf(word);
  return wanted.length > 0 && `_${wordsOf(name).join("_")}_`.includes(`_${wanted.join("_")}_`);
}
function hasWord(text2, word) {
  return text2.split(/\/|::/).some((segment) => nameHasWord(segment, word));
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
      return flakyRate !== null && flakyRate > limit ? `it is flaky in more than ${percent2(limit)} of its runs` : null;
  },
  ({ kinds }, subject) => kinds && say(
    kinds.find((kind) => subject.kinds.includes(kind)),
    (kind) => KIND_TEXT[kind]
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
      (text2) => text2 !== void 0
    ), reasons = found.filter((text2) => text2 !== null);
    if (reasons.length < found.length) continue;
    let why = reasons.length === 0 ? rule.why : `${reasons.join(" and ")}: ${rule.why}`;
    return {
      severity: rule.severity,
      rule: rule.name,
      why,
      ...rule.security === !0 && { isSecurity: !0 }
    };
  }
  return { severity: "P2", rule: "no rule", why: "no rule of the configured list applies" };
}
function findWord(words, { path, name, markers }) {
  for (let word of words) {
    if (path !== null && hasWord(path, word)) return `"${word}" is a word of the path ${path}`;
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
function say(found, text2) {
  return found === void 0 ? null : text2(found);
}
function percent2(rate) {
  return `${Math.round(rate * 1e3) / 10} %`;
}

// src/analysis/sla.ts
function dueAt(filedAt, severity, slaHours) {
  let due = new Date(filedAt.getTime() + slaHours[severity] * 36e5);
  if (Number.isNaN(due.getTime())) throw new RangeError("dueAt: filedAt is not a valid date");
  return due.toISOString();
}

// src/analysis/subject.ts
function subjectOf(test, cause) {
  let failure = failureOf(test), kinds = [failure.kind];
  return isDocument(test) && kinds.push("document-doctest"), cause.suiteBroken && kinds.push("suite-broken"), {
    kinds,
    path: fileOfTest(test),
    name: nameOfNodeId(test.nodeId),
    markers: test.markers,
    crashPath: failure.location?.file ?? null,
    exception: failure.type,
    message: failure.message,
    tests: cause.tests,
    // One run can't tell how often a test is flaky.
    flakyRate: null
  };
}
function isDocument(test) {
  let file = fileOfTest(test);
  return /\.(?:md|rst|txt)$/i.test(file) ? !0 : !file.endsWith(".py") && nameOfNodeId(test.nodeId) === file.slice(file.lastIndexOf("/") + 1);
}

// src/analysis/causes.ts
function causesOf(input) {
  return groupFailures(input.failures, input.suite.total).map((group) => causeFrom(group, input)).sort(
    (a, b) => byText(a.assessment.severity, b.assessment.severity) || b.tests.length - a.tests.length || byText(a.key, b.key)
  );
}
function causeFrom(group, { suite, rules, slaHours, filedAt }) {
  let { kind, isNew, range } = group, leading = leadingKey(group.tests), tests = [...group.tests].sort(
    (a, b) => +(b.signature.key === leading) - +(a.signature.key === leading) || byNodeId(a.result, b.result)
  ), assessment = worstAssessment(tests, kind, rules);
  return {
    kind,
    key: group.knownKey ?? causeKey(leading, kind),
    tests: tests.map((test) => ({
      ...test,
      ...reproductionsOf(test.result, suite.session)
    })),
    signatures: countSignatures(tests),
    range,
    isNew,
    assessment,
    dueAt: dueAt(filedAt, assessment.severity, slaHours),
    slaHours: slaHours[assessment.severity]
  };
}
function reproductionsOf(result, session) {
  let reproduce = reproductionOf(result, session);
  if (reproduce === null) return { reproduce: suiteReproductionOf(result) };
  let inPowerShell = reproductionOf(result, session, { shell: "powershell" });
  return {
    reproduce,
    ...inPowerShell !== null && inPowerShell !== reproduce && { reproduceInPowerShell: inPowerShell }
  };
}
function worstAssessment(tests, kind, rules) {
  let cause = { tests: tests.length, suiteBroken: kind === "suite-broken" }, assessed = tests.map(({ result: result2 }) => ({ result: result2, ...assess(subjectOf(result2, cause), rules) })).sort((a, b) => byText(a.severity, b.severity)), [worst] = assessed;
  if (worst === void 0) throw new Error("worstAssessment: a cause without tests");
  let { severity, rule, why, result } = worst, isSecurity = assessed.some((other) => other.isSecurity === !0), differ = assessed.some((other) => other.rule !== rule || other.why !== why);
  return {
    severity,
    rule,
    ...isSecurity && { isSecurity },
    why: differ ? `${why} (decided by ${result.nodeId})` : why
  };
}

// src/analysis/flaky/flaky-delta.ts
function flakyDeltaOf(head, known) {
  let before = new Map(known.map((test) => [identityOf(test), test])), delta = { new: [], known: [], gone: [] };
  for (let test of head) {
    let flaky = before.get(identityOf(test)), isBad = test.flaky || isFailing(test.outcome);
    flaky === void 0 ? test.flaky && delta.new.push(test) : isBad ? delta.known.push(test) : flaky.recovered !== null && test.outcome === "passed" && delta.gone.push(test);
  }
  return delta;
}

// src/analysis/compare.ts
function compareTests(head, base, past = null) {
  let before = new Map((base ?? []).map((test) => [identityOf(test), test])), here = new Set(head.map(identityOf)), known = past?.flaky ?? null, comparison = {
    newFailures: [],
    neverSeenPassing: [],
    knownFailures: [],
    knownFlaky: [],
    fixed: [],
    flakyDelta: base === null && known === null ? null : flakyDeltaOf(head, knownFlakyTests(base ?? [], known)),
    absent: (base ?? []).filter((test) => !here.has(identityOf(test))).length
  }, flakes = new Map(
    (known ?? []).filter(({ recovered }) => recovered === null).map((test) => [identityOf(test), test])
  );
  return sortFailures(head.filter(isFailing2), comparison, { before, past, flakes }), base === null || (comparison.neverSeenPassing = comparison.newFailures.filter((test) => {
    let earlier = before.get(identityOf(test));
    return earlier === void 0 || !plainlyPassed(earlier);
  }), comparison.fixed = head.filter((test) => {
    let earlier = before.get(identityOf(test)), wasFailing = earlier !== void 0 && isFailing2(earlier);
    return plainlyPassed(test) && wasFailing && !flakes.has(identityOf(test));
  })), comparison;
}
function sortFailures(failing, { newFailures, knownFailures, knownFlaky }, {
  before,
  past,
  flakes
}) {
  let identities = (tests = []) => new Set(tests.map(identityOf)), broken = identities(past?.broken), intermittent = identities(past?.intermittent);
  for (let result of failing) {
    let identity = identityOf(result), flake = flakes.get(identity) ?? null, earlier = before.get(identity), wasFailing = earlier !== void 0 && isFailing2(earlier), wasPassing = earlier !== void 0 && plainlyPassed(earlier);
    flake !== null || earlier?.flaky === !0 && !wasFailing ? knownFlaky.push({ result, past: flake, likely: past?.likely.get(identity) ?? null }) : wasFailing || intermittent.has(identity) || !wasPassing && broken.has(identity) ? knownFailures.push(result) : newFailures.push(result);
  }
}
function knownFlakyTests(base, known) {
  let ofHistory = known ?? [], told = new Set(ofHistory.map(identityOf)), ofBaseline = base.filter((test) => test.flaky && !told.has(identityOf(test))).map(({ nodeId, rootdir }) => ({
    nodeId,
    rootdir,
    recovered: known === null ? "assumed" : null
  }));
  return [...ofHistory, ...ofBaseline];
}
function plainlyPassed(test) {
  return test.outcome === "passed" && !test.flaky;
}

// src/analysis/coverage-delta.ts
function coverageDelta(base, head) {
  let before = fileByPath(base), after = fileByPath(head), files = [];
  for (let path of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    let [earlier, later] = [before.get(path), after.get(path)], from = earlier === void 0 ? null : filePercent(earlier), to = later === void 0 ? null : filePercent(later);
    if (from === to) continue;
    let delta = from === null || to === null ? null : to - from;
    files.push({ path, base: from, head: to, delta, unchanged: isUnchanged(earlier, later) });
  }
  let basePercent = coverageTotals(base).percent, headPercent = coverageTotals(head).percent;
  return { base: basePercent, head: headPercent, delta: headPercent - basePercent, files };
}
function fileByPath(coverage) {
  return new Map(coverage.files.map((file) => [file.path, file]));
}
function isUnchanged(earlier, later) {
  let [before = null, after = null] = [earlier?.blobId, later?.blobId];
  return before === null || after === null ? null : before === after;
}

// src/analysis/diff-coverage.ts
var TEST_SIDE = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
function diffCoverage(coverage, added) {
  let known = new Map(coverage.files.map((file) => [file.path, file])), result = { lines: 0, covered: 0, files: [], unmeasured: [] };
  for (let path of [...added.keys()].sort(byText)) {
    let lines = added.get(path) ?? [], file = known.get(path);
    if (file === void 0) {
      lines.length > 0 && path.endsWith(".py") && !TEST_SIDE.test(path) && result.unmeasured.push(path);
      continue;
    }
    let executedLines = new Set(file.executed), missingLines = new Set(file.missing), covered = lines.filter((line) => executedLines.has(line)).length, missing = lines.filter((line) => missingLines.has(line)), measurable = covered + missing.length;
    measurable !== 0 && (result.lines += measurable, result.covered += covered, result.files.push({ path, lines: measurable, missing }));
  }
  return result;
}

// src/analysis/verdict.ts
var EXIT_CODES = {
  1: { text: "a failure", explainedBy: null },
  2: { text: "interrupted", explainedBy: ["collection-error"] },
  3: { text: "internal error", explainedBy: ["internal-error"] },
  4: { text: "wrong usage", explainedBy: [] }
}, ENDED_WELL = 0, NO_TESTS_COLLECTED = 5, SITUATIONS = [
  { holds: exitUnexplained, conclusion: "failure", note: exitNote },
  {
    holds: (job) => !hasNoResults(job) && testReportProblems(job).some(({ kind }) => kind === "truncated"),
    conclusion: "failure",
    note: () => "The session died: a report ends in its middle, so tests after that point left no result."
  },
  {
    holds: (job) => hasNoResults(job) && job.problems.some(({ kind }) => hidesResults(kind)),
    conclusion: "neutral",
    note: () => "No results: the reports could not be read, or not whole."
  },
  {
    holds: (job) => hasNoResults(job) && !job.problems.some(({ kind }) => hidesResults(kind)),
    conclusion: "neutral",
    note: ({ session }) => session.exitCode === NO_TESTS_COLLECTED ? "No results: pytest collected no tests (exit code 5)." : "No results: the reports hold no tests."
  },
  {
    holds: (job) => !hasNoResults(job) && testReportProblems(job).some(({ kind }) => kind !== "truncated"),
    conclusion: "neutral",
    note: () => "A report could not be read, so some results may be missing."
  }
], NAMED = 5;
function judge({ newFailures, jobs }) {
  if (jobs.length === 0) return { conclusion: "neutral", notes: ["No results: there is no collection."] };
  let counted2 = jobs.map((job) => ({ ...job, counts: countTests(job.tests) })), judged = counted2.some((job) => !hasNoResults(job)) ? counted2.filter((job) => !onlyMeasures(job)) : counted2, situations = SITUATIONS.map(({ holds, conclusion, note }) => ({
    conclusion,
    notes: namedNotes(judged.filter(holds), note, jobs.length > 1)
  })).filter(({ notes }) => notes.length > 0), gaps = missingShards(jobs), limited = situations[0]?.conclusion ?? (gaps.length > 0 ? "neutral" : "success");
  return {
    conclusion: newFailures > 0 ? "failure" : limited,
    notes: [...situations.flatMap(({ notes }) => notes), ...gaps]
  };
}
function namedNotes(jobs, note, isOneOfSeveral) {
  let labels = /* @__PURE__ */ new Map();
  for (let job of jobs) labels.set(note(job), (labels.get(note(job)) ?? /* @__PURE__ */ new Set()).add(jobLabel(job)));
  return [...labels].map(
    ([text2, named]) => isOneOfSeveral ? `In ${listed([...named], { most: NAMED, separator: "; ", longest: 100 })}: ${text2}` : text2
  );
}
function onlyMeasures({ tests, coverage, session, problems }) {
  return tests.length === 0 && coverage !== null && session.exitCode === null && problems.length === 0;
}
function hasNoResults({ counts, session }) {
  let ended = counts.total - counts.unknown;
  return ended === 0 || session.exitCode === NO_TESTS_COLLECTED && ended === counts.skipped;
}
function exitUnexplained({ tests, session: { exitCode } }) {
  if (exitCode === null || exitCode === ENDED_WELL || exitCode === NO_TESTS_COLLECTED) return !1;
  let failing = tests.filter(isFailing2), row = EXIT_CODES[exitCode];
  if (row === void 0) return !0;
  let { explainedBy } = row;
  return !failing.some((test) => explainedBy === null || explainedBy.includes(failureOf(test).kind));
}
function exitNote({ tests, counts, session }) {
  let { exitCode, collected } = session, meaning = exitCode === null ? void 0 : EXIT_CODES[exitCode]?.text, explained = tests.some(isFailing2) ? "the failures here do not explain that" : "no test failed", missing = collected !== null && collected > counts.total ? ` It collected ${collected} tests; the reports hold ${counts.total}.` : "";
  return `pytest ended with exit code ${exitCode}${meaning === void 0 ? "" : ` (${meaning})`}, and ${explained}.${missing}`;
}
function hidesResults(kind) {
  return kind !== "ambiguous";
}
var COVERAGE_NAME = /(?:^|[\\/])(?:coverage|cobertura|cov)(?:[^a-z\\/][^\\/]*)?\.(?:xml|json|lcov)(?:\.gz)?$|(?:^|[^a-z])lcov(?:[^a-z\\/][^\\/]*)?$|\.lcov(?:\.gz)?$/i;
function testReportProblems({ problems }) {
  return problems.filter(({ kind, file }) => hidesResults(kind) && !COVERAGE_NAME.test(file));
}

// src/analysis/analyse.ts
function analyse(input) {
  let { head, base, past, addedLines, range, rules, slaHours, filedAt } = input, baseTests = base === null || base.results.tests.length === 0 ? null : base.results.tests, baseCoverage = base?.results.coverage ?? null, { session, coverage, mutants, fuzzCrashes, benchmarks } = head, problems = [...head.problems, ...base?.results.problems ?? []], counts = countTests(head.tests), comparison = compareTests(head.tests, baseTests, past && pastBefore(past, range.head)), { newFailures, knownFailures, fixed: fixed2, flakyDelta } = comparison, hasBaseline = base !== null && baseTests !== null, causes = causesOf({
    failures: {
      newFailures,
      neverSeenPassing: comparison.neverSeenPassing,
      oldFailures: [...knownFailures, ...comparison.knownFlaky.map(({ result }) => result)],
      past: past?.broken ?? [],
      hasBaseline,
      range: { lastPassed: range.base, firstFailed: range.head, commits: range.commits },
      known: input.knownCauses
    },
    suite: { total: counts.total, session },
    rules,
    slaHours,
    filedAt
  }), verdict2 = judge({ newFailures: newFailures.length, jobs: input.jobs ?? [onlyJob(head)] });
  return {
    conclusion: verdict2.conclusion,
    // Also one of coverage alone: the texts name it, and say that it holds no tests.
    baseline: base !== null && (hasBaseline || baseCoverage !== null) ? base.baseline : null,
    counts,
    newFailures,
    knownFailures,
    fixed: fixed2,
    knownFlaky: comparison.knownFlaky,
    flaky: head.tests.filter((test) => test.flaky),
    flakyDelta,
    testsAreCompared: hasBaseline,
    pastOf: past?.branch ?? null,
    onlyIn: onlyIn(input.whereFailing),
    causes,
    coverage: coverage && coverageTotals(coverage),
    coverageDelta: coverage && baseCoverage && coverageDelta(baseCoverage, coverage),
    diffCoverage: coverage && addedLines && diffCoverage(coverage, addedLines),
    trends: input.trends,
    session,
    beside: { mutants, fuzzCrashes, benchmarks },
    problems,
    notes: [...verdict2.notes, ...comparisonNotes(comparison, base, past)]
  };
}
function pastBefore(past, head) {
  let isEarlier = ({ firstFailed }) => firstFailed !== head;
  return {
    flaky: past.flaky,
    likely: past.likely,
    broken: past.broken.filter(isEarlier),
    intermittent: past.intermittent.filter(isEarlier)
  };
}
function onlyIn(where) {
  let some = [...where ?? []].filter(([, { passed }]) => passed.length > 0);
  return some.length === 0 ? null : new Map(some.map(([identity, { failed }]) => [identity, failed]));
}
function comparisonNotes({ knownFlaky, absent }, base, past) {
  let notes = [], flakyHere = knownFlaky.length === 0 ? null : countOf(knownFlaky.length, "failing test"), flakyNote = `Flaky on ${past !== null && knownFlaky.some((known) => known.past !== null) ? past.branch : "the baseline"}, so not counted as new: ${flakyHere}.`;
  if (base === null || base.results.tests.length === 0) {
    let everyOther = flakyHere === null ? "every failure counts" : "every other failure counts";
    notes.push(
      base === null ? `No baseline: there is nothing to compare with, so ${everyOther} as new.` : `No baseline for the tests: its reports hold none, so ${everyOther} as new.`
    );
  } else base.results.problems.some(({ kind }) => kind !== "ambiguous") && notes.push("The baseline could not be read whole, so failures that it has too may count as new.");
  return notes.push(...(base?.baseline.limits ?? []).map((limit) => `Of the baseline: ${limit}`)), flakyHere !== null && notes.push(flakyNote), absent > 0 && notes.push(`In the baseline and not in these results: ${countOf(absent, "test")}.`), notes;
}
function countOf(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/analysis/roll-up.ts
var MOST_CAUSES = 10;
function rollUp(causes) {
  let kept = causes.slice(0, MOST_CAUSES), rest = causes.slice(MOST_CAUSES), [worst] = rest;
  if (worst === void 0 || rest.length === 1) return [...causes];
  let { assessment } = worst, tests = rest.flatMap((cause) => cause.tests), signatures = countSignatures(tests), sameRange = rest.every(
    ({ range: { lastPassed, firstFailed } }) => lastPassed === worst.range.lastPassed && firstFailed === worst.range.firstFailed
  );
  return [
    ...kept,
    {
      ...worst,
      kind: "roll-up",
      key: causeKey(signatures[0]?.signature.key ?? "", "roll-up"),
      tests,
      signatures,
      range: sameRange ? worst.range : { lastPassed: null, firstFailed: null, commits: null },
      isNew: rest.some(({ isNew }) => isNew) || worst.isNew,
      assessment: {
        ...assessment,
        ...rest.some((cause) => cause.assessment.isSecurity === !0) && { isSecurity: !0 },
        why: `${assessment.why} (the worst of ${rest.length} causes rolled up)`
      }
    }
  ];
}

// src/model/issue-blocks.ts
function keyText(key) {
  return key.replace(/[^\w-]/g, "");
}
function issueMarker(key) {
  return `<!-- redfirst:issue v1 key=${keyText(key)} -->`;
}
var DRY_RUN_TITLE = "Redfirst dry run: what would be filed here";
function blockMarkers(name) {
  return { begin: `<!-- redfirst:begin ${name} -->`, end: `<!-- redfirst:end ${name} -->` };
}

// src/render/budget.ts
var BUDGET = {
  check: 65e3,
  issue: 6e4,
  comment: 65e3,
  summary: 1e6,
  annotationMessage: 4e3,
  title: 200
}, REST = "see the collection artifact, or run `redfirst inspect --cases`";
function fixed(markdown) {
  return { cutOrder: 0, blocks: [{ kind: "text", markdown }] };
}
function byteLength(text2) {
  return new TextEncoder().encode(text2).length;
}
function fitBody(sections, maxBytes) {
  let parts = sections.flatMap(
    ({ cutOrder, blocks }) => blocks.map((block) => ({ cutOrder, block, keep: block.kind === "rows" ? block.rows.length : 1 }))
  ), size = () => parts.reduce((sum, part) => sum + weight(part), 0), byImportance = [...parts].reverse().sort((a, b) => b.cutOrder - a.cutOrder);
  for (let atLeast of [3, 0])
    for (let part of byImportance) {
      let excess = size() - maxBytes;
      if (excess <= 0) return joined(parts);
      shorten(part, excess, atLeast);
    }
  return joined(parts);
}
function shorten(part, excess, atLeast) {
  if (part.block.kind === "text") {
    part.block.instead !== void 0 && atLeast === 0 && (part.keep = 0);
    return;
  }
  let before = weight(part);
  for (; part.keep > atLeast && before - weight(part) < excess; )
    part.keep = Math.max(atLeast, part.keep - Math.max(1, Math.floor(part.keep / 20)));
}
function weight(part) {
  return byteLength(shown(part)) + 2;
}
function joined(parts) {
  return `${parts.map(shown).filter((text2) => text2 !== "").join(`

`)}
`;
}
function shown({ block, keep }) {
  if (block.kind === "text") return keep > 0 ? block.markdown : block.instead ?? block.markdown;
  let { before, rows, after, total, noun, rest = REST } = block, body = keep > 0 ? before + rows.slice(0, keep).join(`
`) + after : "", left = total - keep;
  if (left <= 0) return body;
  let more = keep > 0 ? `… and ${counted(left, `more ${noun}`)}: ${rest}.` : `${counted(left, noun)} left out: ${rest}.`;
  return body === "" ? more : `${body}

${more}`;
}
function fitLines(lines, max) {
  let kept = [], length = 0;
  for (let [index, line] of lines.entries()) {
    let note = `… and ${counted(lines.length - index, "more line")}`;
    if (length + line.length + 1 + note.length > max) {
      kept.push(kept.length === 0 ? cut(line, max) : note);
      break;
    }
    kept.push(line), length += line.length + 1;
  }
  return kept.join(`
`);
}

// src/render/issue-title.ts
var verbs = {
  failure: { one: "fails", many: "fail" },
  crash: { one: "crashes", many: "crash" },
  "collection-error": { one: "cannot be collected", many: "cannot be collected" },
  "internal-error": {
    one: "ends in an internal error of pytest",
    many: "end in an internal error of pytest"
  }
}, openings = {
  cause: "",
  "suite-broken": "The suite is broken: ",
  "roll-up": "More than can have an issue each: "
};
function headlineOf({ kind, tests, signatures }) {
  let [first] = tests, opening = openings[kind], types = new Set(signatures.map(({ signature }) => shortType(signature.type))), [onlyType = ""] = types, type = types.size === 1 && onlyType !== "" ? onlyType : null, verb = verbs[onlyKind(tests)];
  if (tests.length === 1 && first !== void 0)
    return { opening, subject: nodeIdParts(first.result.nodeId).name, verb: verb.one, place: null, type };
  let place = kind === "cause" ? mostlyIn(signatures, tests.length) : null;
  return { opening, subject: counted(tests.length, "test"), verb: verb.many, place, type };
}
function onlyKind(tests) {
  let kinds = new Set(tests.map(({ result }) => decidingFailure(result)?.kind ?? "failure")), [kind = "failure"] = kinds;
  return kinds.size === 1 ? kind : "failure";
}
function mostlyIn(signatures, tests) {
  let file = signatures[0]?.signature.file ?? null;
  if (file === null) return null;
  let count = signatures.filter(({ signature }) => signature.file === file).reduce((sum, signature) => sum + signature.tests, 0);
  return count > tests / 2 ? { file, tests: count < tests ? count : null } : null;
}
function causeTitle(cause) {
  let { opening, subject, verb, place } = headlineOf(cause), failure = cause.tests.map(({ result }) => decidingFailure(result)).find((found) => found !== null), reason = failure !== void 0 && (cause.kind === "cause" || cause.signatures.length === 1) ? [shortType(failure.type), firstLine(failure.message)].filter((part) => part !== "").join(": ") : "", where = place === null ? "" : `${placeWords(place)}${short(place.file)}`;
  return bare(
    `${opening}${short(subject)} ${verb}${where}${reason === "" ? "" : `: ${reason}`}`,
    BUDGET.title
  );
}
function placeWords({ tests }) {
  return tests === null ? " in " : `, ${grouped(tests)} of them in `;
}
function short(text2) {
  return cut(redactTokens(text2), 80);
}

// src/render/annotations.ts
var MOST_ANNOTATIONS = 50, TESTS_NAMED = 10;
function renderAnnotations(analysis) {
  let failures = analysis.causes.map(causeAnnotation), placed = failures.filter((annotation) => annotation !== null), all = [...placed, ...uncoveredLines(analysis)], annotations = all.slice(0, MOST_ANNOTATIONS);
  return {
    annotations,
    leftOut: all.length - annotations.length,
    placeless: failures.length - placed.length
  };
}
function causeAnnotation(cause) {
  let place = placeOf(cause);
  if (place === null) return null;
  let { assessment, tests, isNew } = cause, failure = tests.map(({ result }) => decidingFailure(result)).find((found) => found !== null), names = tests.slice(0, TESTS_NAMED).map(({ result }) => `- ${bare(result.nodeId, 200)}`), left = tests.length - names.length, lines = [
    bare(failure ? `${failure.type}: ${failure.message}` : "The report does not say why.", 600),
    `${counted(tests.length, "test")}:`,
    ...names,
    ...left > 0 ? [`- … and ${left} more`] : []
  ];
  return {
    path: place.file,
    start_line: place.line,
    end_line: place.line,
    annotation_level: isNew === !1 ? "warning" : "failure",
    title: cut(`${assessment.severity}: ${causeTitle(cause)}`, BUDGET.title),
    message: fitLines(lines, BUDGET.annotationMessage)
  };
}
function placeOf({ tests }) {
  let crashes = tests.flatMap(({ result }) => decidingFailure(result)?.location ?? []), definitions = tests.flatMap(
    ({ result: { file, line } }) => file !== null && line !== null ? { file, line } : []
  );
  return [...crashes, ...definitions].find(({ file }) => isInTree(file)) ?? null;
}
function isInTree(path) {
  return path !== "" && path.length <= 1e3 && !/[\p{Cc}\p{Cf}\p{Cs}\\]|^\/|^[A-Za-z]:/u.test(path) && !path.split("/").includes("..");
}
function uncoveredLines({ diffCoverage: diffCoverage2 }) {
  return (diffCoverage2?.files ?? []).filter(({ path }) => isInTree(path)).flatMap(
    ({ path, missing }) => consecutive(missing).map(([first, last]) => ({
      path,
      start_line: first,
      end_line: last,
      annotation_level: "notice",
      title: "Added and not covered",
      message: first === last ? `Line ${first} is added by this change, and no test executed it.` : `Lines ${first}–${last} are added by this change, and no test executed them.`
    }))
  );
}

// src/render/check-notices.ts
var ROWS = 100, TESTS_NAMED2 = 5;
function noticesSection(notices) {
  return notices.length === 0 ? null : {
    cutOrder: 2,
    blocks: [
      {
        kind: "rows",
        before: "",
        rows: notices.slice(0, ROWS).map((notice) => `- ${noticeText(notice)}`),
        after: "",
        total: notices.length,
        noun: "notice",
        rest: "see the log of the app"
      }
    ]
  };
}
function noticeText(notice) {
  switch (notice.kind) {
    case "refused":
      return `**Refused**: artifact ${code(notice.artifact, 120)}: ${plain(notice.why, 500)}`;
    case "forbidden":
      return `**Forbidden**: the App lacks the permission ${code(`${notice.permission}: read`, 120)}, so what it would read by it is left out`;
    case "lost":
      return `**Lost**: there are no results of attempt ${notice.attempts.slice(0, 10).join(", ")} of this run, so jobs that were not repeated may be missing`;
    case "unconfirmed":
      return `**Not believed**: a job says that it is of pull request ${notice.claimed}, of which GitHub says that its head is another one`;
    case "held":
      return `**Held back**: ${counted(notice.causes.length, "cause")} ${heldUntil[notice.why]}: ${testNames(notice.causes)}`;
    case "dry-run":
      return `**Dry run**: ${counted(notice.causes, "cause")} would be filed, listed in the issue “${DRY_RUN_TITLE}”; a maintainer's comment \`/redfirst start\` there begins filing`;
    case "not-filed":
      return `**Nothing is filed**: ${plain(notice.why, 500)}`;
    case "config-error":
      return `**Config error** in ${code(notice.file, 120)}: ${plain(notice.message, 500)}`;
  }
}
var heldUntil = {
  confirmation: "would be filed if a second trusted run fails too",
  cap: "more than may be filed in a day; filed later if they still fail"
};
function testNames(causes) {
  let all = causes.flatMap(({ tests }) => tests), left = all.length - TESTS_NAMED2, shown2 = all.slice(0, TESTS_NAMED2).map((test) => code(test, 120));
  return left > 0 ? `${shown2.join(", ")}, … and ${counted(left, "more test")}` : shown2.join(", ");
}

// src/render/table.ts
function tableBlock({ columns, rows, total, noun, rest, folded }) {
  let head = `${tableRow(columns)}
${tableRow(columns.map(() => "---"))}
`;
  return {
    kind: "rows",
    before: folded === void 0 ? head : `<details>
<summary>${folded}</summary>

${head}`,
    rows: rows.map(tableRow),
    after: folded === void 0 ? "" : `

</details>`,
    total,
    noun,
    ...rest === void 0 ? {} : { rest }
  };
}
function smallTable(columns, rows) {
  return [columns, columns.map(() => "---"), ...rows].map(tableRow).join(`
`);
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}

// src/render/coverage-sections.ts
var LOST_FILES = 5;
function coverageSection(analysis, { rows }) {
  let { coverage, coverageDelta: coverageDelta2, diffCoverage: diffCoverage2 } = analysis;
  if (coverage === null && coverageDelta2 === null && diffCoverage2 === null) return null;
  let lines = [totalLine(analysis), diffCoverage2 === null ? null : diffLine(diffCoverage2)].filter(
    (line) => line !== null
  ), lost = coverageDelta2 === null ? null : lostLine(coverageDelta2);
  return lost !== null && lines.push(lost), {
    cutOrder: 4,
    blocks: [
      { kind: "text", markdown: `### Coverage

${lines.map((line) => `- ${line}`).join(`
`)}` },
      ...diffCoverage2 === null ? [] : missingBlocks(diffCoverage2, rows),
      ...coverageDelta2 === null ? [] : deltaBlocks(coverageDelta2, rows)
    ]
  };
}
function leavesLinesUncovered({ diffCoverage: diffCoverage2 }) {
  return diffCoverage2?.files.some(({ missing }) => missing.length > 0) ?? !1;
}
function totalLine({ coverage, coverageDelta: coverageDelta2 }) {
  if (coverageDelta2 !== null) {
    let { head, base, delta } = coverageDelta2;
    return `Coverage **${percent(head)}**, ${percentagePoints(delta)} against the baseline (${percent(base)})`;
  }
  if (coverage === null) return null;
  let { coveredLines, statements, branches, coveredBranches } = coverage, ofBranches = branches === 0 ? "" : ` and ${grouped(coveredBranches)} of ${counted(branches, "branch", "branches")}`;
  return `Coverage **${percent(coverage.percent)}**: ${grouped(coveredLines)} of ${counted(statements, "line")}${ofBranches}; no baseline to compare with`;
}
function diffLine({ lines, covered }) {
  return lines === 0 ? "Diff coverage: the change adds no line that can be covered" : `Diff coverage **${percent(covered / lines * 100)}**: ${grouped(covered)} of ${counted(lines, "added line")} covered`;
}
function lostLine({ files }) {
  let lost = files.filter(({ delta, unchanged }) => unchanged === !0 && delta !== null && delta < 0);
  if (lost.length === 0) return null;
  let names = lost.slice(0, LOST_FILES).map(({ path, delta }) => `${code(path)} (${percentagePoints(delta ?? 0)})`).join(", "), more = lost.length > LOST_FILES ? ` and ${grouped(lost.length - LOST_FILES)} more` : "";
  return `Less coverage though unchanged: ${names}${more}`;
}
function missingBlocks({ files, unmeasured }, rows) {
  let uncovered = files.filter(({ missing }) => missing.length > 0), tables = [];
  return uncovered.length > 0 && tables.push(
    tableBlock({
      columns: ["File", "Added lines", "Covered", "Lines not covered"],
      rows: uncovered.slice(0, rows).map(({ path, lines, missing }) => [
        code(path),
        grouped(lines),
        grouped(lines - missing.length),
        lineRanges(missing)
      ]),
      total: uncovered.length,
      noun: "file"
    })
  ), unmeasured.length > 0 && tables.push(
    tableBlock({
      columns: ["File"],
      rows: unmeasured.slice(0, rows).map((path) => [code(path)]),
      total: unmeasured.length,
      noun: "file",
      folded: `${counted(unmeasured.length, "changed Python file")} that the coverage report does not know`
    })
  ), tables;
}
function deltaBlocks({ files }, rows) {
  if (files.length === 0) return [];
  let shown2 = (value) => value === null ? "–" : percent(value);
  return [
    tableBlock({
      columns: ["File", "Baseline", "Here", "Change"],
      rows: files.slice(0, rows).map(({ path, base, head, delta }) => [
        code(path),
        shown2(base),
        shown2(head),
        change(base, head, delta)
      ]),
      total: files.length,
      noun: "file",
      folded: `Coverage changed in ${counted(files.length, "file")}`
    })
  ];
}
function change(base, head, delta) {
  return delta !== null ? percentagePoints(delta) : base === null ? head === null ? "–" : "new" : "gone";
}

// src/render/run-facts.ts
var RUN_URL = /^(https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/, SHA = /^[0-9a-f]{7,64}$/, SHORT_SHA = 10, MOST_PLUGINS = 12;
function commitText(sha, address) {
  if (!SHA.test(sha)) return code(sha, 120);
  let short2 = `\`${sha.slice(0, SHORT_SHA)}\``, repository = repositoryUrl(address);
  return repository === null ? short2 : `[${short2}](${repository}/commit/${sha})`;
}
function repositoryUrl({ runUrl }) {
  return (runUrl === null ? void 0 : RUN_URL.exec(runUrl)?.[1]) ?? null;
}
function runLink({ runUrl }) {
  return runUrl !== null && RUN_URL.test(runUrl) ? `[workflow run](${runUrl})` : null;
}
function baselineSentence(analysis, facts) {
  let { baseline, coverageDelta: coverageDelta2, testsAreCompared } = analysis;
  if (baseline === null) return "No baseline.";
  let named = commitText(baseline.label, facts);
  return testsAreCompared ? `Compared with the baseline ${named}.` : `No baseline for the tests: that of ${named} holds ${coverageDelta2 === null ? "none" : "only coverage"}.`;
}
function environmentLine(analysis, facts) {
  let { python = null, pytest = null } = analysis?.session ?? {};
  return [
    python === null ? null : `Python ${code(python, 40)}`,
    pytest === null ? null : `pytest ${code(pytest, 40)}`,
    facts.environment === null ? null : `environment ${code(facts.environment, 80)}`,
    facts.branch === null ? null : `branch ${code(facts.branch, 80)}`,
    facts.commit === null ? null : `commit ${commitText(facts.commit, facts)}`,
    runLink(facts)
  ].filter((part) => part !== null).join(" · ");
}
function environmentTable({ session, baseline }, facts) {
  let known = (text2) => text2 === null ? "unknown" : code(text2, 120), optional = [
    ["Environment", facts.environment],
    ["Branch", facts.branch],
    ["Workers (xdist)", session.workers === null ? null : String(session.workers)]
  ];
  return smallTable(
    ["What", "Value"],
    [
      ["Python", known(session.python)],
      ["pytest", known(session.pytest)],
      ["Platform", known(session.platform)],
      ["Commit", facts.commit === null ? "unknown" : code(facts.commit, 80)],
      ["Baseline", baseline === null ? "none" : code(baseline.label, 80)],
      ...optional.flatMap(([name, value]) => value === null ? [] : [[name, code(value, 120)]]),
      ...record("Plugins", "plugin", session.plugins),
      ...record("Seeds", "seed", session.seeds)
    ]
  );
}
function record(name, noun, values) {
  let entries = Object.entries(values).sort(([a], [b]) => a < b ? -1 : 1);
  return entries.length === 0 ? [] : entries.length > MOST_PLUGINS ? [[name, counted(entries.length, noun)]] : [[name, entries.map(([key, value]) => code(`${key} ${value}`, 80)).join(", ")]];
}

// src/render/reproduction.ts
var LONGEST_COMMAND = 1500;
function commandBlock(commands, { total, folded, shell = "sh" }) {
  let rows = commands.map(commandRow), ticks = fenceFor(rows.join(`
`));
  return {
    kind: "rows",
    before: `${folded === void 0 ? "" : `<details>
<summary>${folded}</summary>

`}${ticks}${shell}
`,
    rows,
    after: `
${ticks}${folded === void 0 ? "" : `

</details>`}`,
    total,
    noun: "command"
  };
}
function commandRow(command) {
  let get = "see `redfirst inspect --json`";
  return command.length > LONGEST_COMMAND ? `# Not shown: ${command.length} characters long; ${get}` : withoutMarkers(visible(redactTokens(command))) === command ? command : `# Not shown: the test's name holds invisible or secret characters; ${get}`;
}

// src/render/test-sections.ts
var REPRODUCED_CAUSES = 5;
function newFailuresSection(analysis, { rows }) {
  let { newFailures, causes } = analysis;
  if (newFailures.length === 0) return null;
  let causeOf = causeByTest(causes), isNew = new Set(newFailures.map(identityOf)), rank = new Map([...causeOf.keys()].map((key, index) => [key, index])), rankOf = (test) => rank.get(identityOf(test)) ?? rank.size, sorted = [...newFailures].sort((a, b) => rankOf(a) - rankOf(b)), reproduced = causes.filter(({ tests }) => tests.some(({ result }) => isNew.has(identityOf(result)))), shownCommands = reproduced.flatMap(({ tests: [first] }) => first === void 0 ? [] : [first.reproduce]).slice(0, REPRODUCED_CAUSES);
  return {
    cutOrder: 1,
    blocks: [
      { kind: "text", markdown: `### ${analysis.testsAreCompared ? "New failures" : "Failing tests"}` },
      tableBlock({
        columns: ["Severity", "Test", "Fails with", "Where"],
        rows: sorted.slice(0, rows).map((test) => [
          causeOf.get(identityOf(test))?.assessment.severity ?? "–",
          ...failingCells(test, analysis)
        ]),
        total: sorted.length,
        noun: "test"
      }),
      ...shownCommands.length === 0 ? [] : [
        {
          kind: "text",
          markdown: reproductionSentence(newFailures.length, reproduced)
        },
        commandBlock(shownCommands, { total: shownCommands.length })
      ]
    ]
  };
}
function reproductionSentence(tests, causes) {
  if (tests === 1) return "To see it fail:";
  if (causes.length === 1)
    return `${causes[0]?.kind === "suite-broken" ? "More than half of the suite fails." : "They count as one cause."} To see one of them fail:`;
  let shown2 = causes.length > REPRODUCED_CAUSES ? ` (the first ${REPRODUCED_CAUSES})` : "";
  return `They count as ${counted(causes.length, "cause")}. To see one test of each fail${shown2}:`;
}
function testCell({ rootdir, nodeId }) {
  return code(rootdir === "" ? nodeId : `${rootdir}/${nodeId}`);
}
function failingCells(test, analysis) {
  return [testCell(test), failingCell(test, analysis), placeCell(decidingFailure(test))];
}
function knownFailuresSection(analysis, { rows }) {
  let { knownFailures } = analysis;
  return knownFailures.length === 0 ? null : {
    cutOrder: 5,
    blocks: [
      tableBlock({
        columns: ["Test", "Fails with", "Where"],
        rows: knownFailures.slice(0, rows).map((test) => failingCells(test, analysis)),
        total: knownFailures.length,
        noun: "known failure",
        folded: `${counted(knownFailures.length, "test")} broken on the baseline too`
      })
    ]
  };
}
function fixedSection({ fixed: fixed2 }, { rows }) {
  return fixed2.length === 0 ? null : { cutOrder: 6, blocks: [namesBlock(fixed2, "fixed", rows)] };
}
function namesBlock(tests, what, rows) {
  return tableBlock({
    columns: ["Test"],
    rows: tests.slice(0, rows).map((test) => [testCell(test)]),
    total: tests.length,
    noun: "test",
    folded: `${counted(tests.length, "test")} ${what}`
  });
}

// src/render/flaky-sections.ts
function flakySection({ flaky, flakyDelta }, { rows, folded }) {
  let gone = flakyDelta?.gone ?? [];
  if (flaky.length === 0 && gone.length === 0) return null;
  let isNew = new Set((flakyDelta?.new ?? []).map(identityOf)), sorted = [...flaky].sort(
    (a, b) => Number(isNew.has(identityOf(b))) - Number(isNew.has(identityOf(a)))
  ), before = (test) => flakyDelta === null ? "unknown" : isNew.has(identityOf(test)) ? "not flaky" : "flaky too", table = tableBlock({
    columns: ["Test", "Attempts", "On the baseline", "Failed with"],
    rows: sorted.slice(0, rows).map((test) => [testCell(test), attempts(test), before(test), failureCell(decidingFailure(test))]),
    total: sorted.length,
    noun: "flaky test",
    ...folded ? { folded: counted(flaky.length, "flaky test") } : {}
  });
  return {
    cutOrder: 3,
    blocks: [
      ...flaky.length === 0 || folded ? [] : [{ kind: "text", markdown: "### Flaky" }],
      ...flaky.length === 0 ? [] : [table],
      ...gone.length === 0 ? [] : [namesBlock(gone, "no longer flaky", rows)]
    ]
  };
}
function attempts({ attempts: all }) {
  let first = all.slice(0, 6).map(({ outcome }) => outcome);
  return first.join(", ") + (all.length > first.length ? `, … (${all.length} in all)` : "");
}
function knownFlakySection(analysis, facts, { rows }) {
  let { knownFlaky, pastOf } = analysis;
  return knownFlaky.length === 0 ? null : {
    cutOrder: 5,
    blocks: [
      tableBlock({
        columns: ["Test", "Fails with", pastOf === null ? "Known" : `On ${code(pastOf, 80)}`, "Likely cause"],
        rows: knownFlaky.slice(0, rows).map((known) => [
          testCell(known.result),
          failingCell(known.result, analysis),
          knownCell(known, facts),
          known.likely === null ? "unknown" : likelyCell(known.likely)
        ]),
        total: knownFlaky.length,
        noun: "flaky test",
        folded: `${counted(knownFlaky.length, "failing test")} known to be flaky`
      })
    ]
  };
}
function likelyCell({ category, why }) {
  return category === "unknown" ? "unknown" : `${category}: ${plain(why, 200)}`;
}
function knownCell({ past }, facts) {
  if (past === null) return "flaky within the baseline’s run";
  let { failures, runs, rate, interval, since, conditions } = past, [low, high] = interval.map((bound) => percent(Math.round(bound * 100)));
  return [
    `failed in ${grouped(failures)} of ${counted(runs, "run")} (${percent(Math.round(rate * 100))}, likely ${low} to ${high}) since ${commitText(since, facts)}`,
    ...conditions.map(({ only }) => `only ${circumstance(only)}`)
  ].join(", ");
}
function circumstance(only) {
  switch (only.kind) {
    case "environment":
    case "workflow":
    case "job":
      return `in ${only.kind} ${code(only.name, 80)}`;
    case "workers":
      return only.parallel ? "in parallel" : "one after the other";
    case "hours":
      return `from ${only.from}:00 to ${only.to}:00 UTC`;
    case "after":
      return afterTests(
        only,
        code(only.rootdir === "" ? only.nodeId : `${only.rootdir}/${only.nodeId}`, 200)
      );
  }
}

// src/render/limits-sections.ts
var hidesResults2 = {
  malformed: !0,
  truncated: !0,
  empty: !0,
  unsafe: !0,
  // Most likely no report at all.
  unsupported: !1,
  "too-large": !0,
  ambiguous: !1
};
function someResultsAreHidden({ problems }) {
  return problems.some(({ kind }) => hidesResults2[kind]);
}
function problemsSection({ problems }, { rows }) {
  return problems.length === 0 ? null : {
    cutOrder: 2,
    blocks: [
      { kind: "text", markdown: "### Reports that could not be read, or not with certainty" },
      tableBlock({
        columns: ["File", "Kind", "Place", "What"],
        rows: problems.slice(0, rows).map(({ file, kind, at, message }) => [
          code(file),
          kind,
          at === void 0 ? "–" : plain(at, 80),
          plain(message)
        ]),
        total: problems.length,
        noun: "problem"
      })
    ]
  };
}
function notesSection({ notes }, { rows }) {
  return notes.length === 0 ? null : {
    cutOrder: 2,
    blocks: [
      {
        kind: "rows",
        before: `### Notes

`,
        rows: notes.slice(0, rows).map((note) => `- ${plain(note)}`),
        after: "",
        total: notes.length,
        noun: "note"
      }
    ]
  };
}

// src/render/trend-sections.ts
var RANKED = 5;
function trendSection({ trends }, facts, { rows }) {
  if (trends === null) return null;
  let blocks = [
    ...slowdownBlocks(trends.durations, facts, rows),
    ...dropBlocks(trends.coverage, facts, rows),
    ...rankingBlocks(trends.coverage)
  ];
  return blocks.length === 0 ? null : { cutOrder: 7, blocks };
}
function slowdownBlocks({ tests, suite, benchmarks }, facts, rows) {
  let slower = [
    ...suite.slowdowns.map((slowdown) => ({ name: "nearly all tests (the code or the machines)", slowdown })),
    ...[...tests, ...benchmarks].flatMap(
      ({ nodeId, slowdown }) => slowdown === null ? [] : [{ name: code(nodeId), slowdown }]
    )
  ];
  if (slower.length === 0) return [];
  let sorted = slower.toSorted(
    (a, b) => b.slowdown.to - b.slowdown.from - (a.slowdown.to - a.slowdown.from)
  );
  return [
    tableBlock({
      columns: ["Test", "Before", "Now", "Since", "Where"],
      rows: sorted.slice(0, rows).map(({ name, slowdown }) => [
        name,
        milliseconds(slowdown.from),
        milliseconds(slowdown.to),
        commitText(slowdown.sinceSha, facts),
        slowdown.environments.map((environment) => code(environment, 80)).join(", ")
      ]),
      total: sorted.length,
      noun: "slowdown",
      folded: `${counted(sorted.length, "lasting slowdown")}`
    })
  ];
}
function dropBlocks({ drops }, facts, rows) {
  if (drops.length === 0) return [];
  let kind = { true: "unchanged", false: "changed", null: "unknown" };
  return [
    tableBlock({
      columns: ["File", "Before", "Now", "Since", "The file itself"],
      rows: drops.slice(0, rows).map(({ path, from, to, since, unchanged }) => [
        code(path),
        percent(from),
        percent(to),
        commitText(since.sha, facts),
        kind[`${unchanged}`]
      ]),
      total: drops.length,
      noun: "file",
      folded: `${counted(drops.length, "file")} with less coverage than before`
    })
  ];
}
function rankingBlocks({ ranking }) {
  let best = ranking.filter(({ tier }) => tier !== null).toSorted((a, b) => b.gain - a.gain);
  return best.length === 0 ? [] : [
    tableBlock({
      columns: ["File", "Lines not covered", "Coverage", "Covering half of them"],
      rows: best.slice(0, RANKED).map(({ path, missing, percent: covered, gain }) => [
        code(path),
        grouped(missing),
        percent(covered),
        percentagePoints(gain)
      ]),
      total: Math.min(best.length, RANKED),
      noun: "file",
      folded: "Where tests would gain most"
    })
  ];
}

// src/render/check.ts
var ROWS2 = 500;
function renderCheck(analysis, facts, notices = []) {
  let { annotations, leftOut, placeless } = renderAnnotations(analysis), sections = [
    fixed(verdictLine(analysis)),
    ...reportSections(analysis, facts, { rows: ROWS2, notices }),
    ...annotationNote(leftOut, placeless)
  ];
  return {
    conclusion: analysis.conclusion,
    title: verdict(analysis),
    summary: fitBody(sections, BUDGET.check),
    annotations
  };
}
function reportSections(analysis, facts, { rows, notices }) {
  return [
    fixed(`${countsLine(analysis.counts)} ${baselineSentence(analysis, facts)}`),
    noticesSection(notices),
    newFailuresSection(analysis, { rows }),
    problemsSection(analysis, { rows }),
    notesSection(analysis, { rows }),
    flakySection(analysis, { rows, folded: !1 }),
    coverageSection(analysis, { rows }),
    trendSection(analysis, facts, { rows }),
    knownFlakySection(analysis, facts, { rows }),
    knownFailuresSection(analysis, { rows }),
    fixedSection(analysis, { rows }),
    fixed(environmentLine(analysis, facts))
  ].filter((section) => section !== null);
}
function annotationNote(leftOut, placeless) {
  let sentences = [
    leftOut > 0 ? `${counted(leftOut, "more annotation")} left out: GitHub shows 50.` : "",
    placeless > 0 ? `${counted(placeless, "cause")} without an annotation: no line in the tree is known.` : ""
  ].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? [] : [fixed(sentences.join(" "))];
}

// src/render/comment.ts
var ROWS3 = 50, COVERAGE_DROP_PERCENTAGE_POINTS = 5e-3, COMMENT_MARKER = "<!-- redfirst:comment v1 -->";
function renderComment(analysis, facts) {
  if (!hasNews(analysis)) return null;
  let sections = [
    fixed(COMMENT_MARKER),
    fixed(`### Redfirst: ${verdictLine(analysis)}`),
    fixed(baselineSentence(analysis, facts)),
    newFailuresSection(analysis, { rows: ROWS3 }),
    problemsSection(analysis, { rows: ROWS3 }),
    notesSection(analysis, { rows: ROWS3 }),
    coverageSection(analysis, { rows: ROWS3 }),
    flakySection(analysis, { rows: ROWS3, folded: !0 }),
    knownFlakySection(analysis, facts, { rows: ROWS3 }),
    knownFailuresSection(analysis, { rows: ROWS3 }),
    fixedSection(analysis, { rows: ROWS3 }),
    fixed(environmentLine(analysis, facts))
  ].filter((section) => section !== null);
  return { body: fitBody(sections, BUDGET.comment) };
}
function hasNews(analysis) {
  let { conclusion, newFailures, flakyDelta, flaky, coverageDelta: coverageDelta2 } = analysis;
  return conclusion === "failure" || newFailures.length > 0 || (flakyDelta === null ? flaky : flakyDelta.new).length > 0 || coverageDelta2 !== null && coverageDelta2.delta <= -COVERAGE_DROP_PERCENTAGE_POINTS || leavesLinesUncovered(analysis) || someResultsAreHidden(analysis);
}

// src/render/failure-details.ts
var LEAVES_SHOWN = 5, EXAMPLES_SHOWN = 3, DIFF_IS_LEFT_OUT = "What the assertion shows of expected and actual is left out for its size: see the collection artifact.", EXAMPLE_IS_LEFT_OUT = "Hypothesis' example is left out for its size: see the collection artifact.";
function diffBlocks({ diff }) {
  return diff === void 0 ? [] : [{ kind: "text", markdown: fence(diff, "diff"), instead: DIFF_IS_LEFT_OUT }];
}
function messageBeforeDiff({ message, diff }) {
  let first = diff?.split(`
`).find((line) => line.trim() !== "")?.trim();
  if (first === void 0) return message;
  let lines = message.split(`
`), start = lines.findIndex((line, index) => index > 0 && line.trim() === first);
  return start < 0 ? message : lines.slice(0, start).join(`
`).trimEnd();
}
function otherExceptions({ root, leaves = [] }) {
  let more = leaves.length - LEAVES_SHOWN, held = [
    ...leaves.slice(0, LEAVES_SHOWN).map((leaf) => `- ${exceptionText(leaf)}`),
    ...more > 0 ? [`- and ${counted(more, "more exception")}`] : []
  ];
  return [
    ...root === void 0 ? [] : [`It began with ${exceptionText(root)}.`],
    ...held.length === 0 ? [] : [`The group holds:

${held.join(`
`)}`]
  ].map((markdown) => ({ kind: "text", markdown }));
}
function exceptionText({ type, message, location }) {
  return `${[type === "" ? "" : code(type, 120), plain(message, 160)].filter((part) => part !== "").join(": ") || "an exception without a name"}${location === null ? "" : ` at ${placeCell({ location })}`}`;
}
function exampleSections(failures) {
  let examples = failures.flatMap((failure) => failure?.examples ?? []).slice(0, EXAMPLES_SHOWN);
  if (examples.length === 0) return [];
  let how = examples.some(({ decorator }) => decorator !== null) ? "; the decorator, put on the test for a while, makes it run exactly this" : "", shown2 = examples.map(
    ({ text: text2, decorator }) => fence([...decorator === null ? [] : [decorator], text2].join(`
`), "python")
  );
  return [{ cutOrder: 3, blocks: [{ kind: "text", markdown: `Hypothesis found ${examples.length === 1 ? "this example" : "these examples"}${how}:

${shown2.join(`

`)}`, instead: EXAMPLE_IS_LEFT_OUT }] }];
}

// src/render/issue-evidence.ts
var COMMANDS_SHOWN = 10, COMMANDS_FOLDED = 90, TABLE_ROWS = 200, COMMITS = 100, EXCERPT_LINES_OPEN = 15, EXCERPT_LINES = 120, MESSAGE_LINES = 20;
function evidenceSections(cause, context) {
  let { analysis, facts } = context;
  return [
    ...stepsSections(cause),
    fixed(`## Expected

${expected(cause, context)}`),
    actualSection(cause, context),
    testsSection(cause, context),
    fixed(`## Environment

${environmentTable(analysis, facts)}`),
    rangeSection(cause.range, context)
  ];
}
function stepsSections({ tests }) {
  let commands = tests.slice(0, COMMANDS_SHOWN + COMMANDS_FOLDED).map(({ reproduce }) => reproduce), open = commands.slice(0, COMMANDS_SHOWN), total = tests.length - open.length, steps = {
    cutOrder: 1,
    blocks: [
      text(`## Steps to reproduce

From the root of the repository, one command a test:`),
      commandBlock(open, { total: open.length })
    ]
  }, more = commands.slice(COMMANDS_SHOWN), folded = counted(total, "more command"), rest = total === 0 ? [] : [{ cutOrder: 4, blocks: [commandBlock(more, { total, folded })] }], failures = tests.slice(0, COMMANDS_SHOWN).map(({ result }) => decidingFailure(result));
  return [steps, ...rest, ...powerShellSections(tests), ...exampleSections(failures)];
}
function powerShellSections(tests) {
  let shown2 = tests.slice(0, COMMANDS_SHOWN), commands = shown2.flatMap(({ reproduceInPowerShell: line }) => line === void 0 ? [] : [line]);
  if (commands.length === 0) return [];
  let folded = `In PowerShell 7.3 or newer (${commands.length < shown2.length ? "where it differs; " : ""}not executed here)`;
  return [
    {
      cutOrder: 6,
      blocks: [commandBlock(commands, { total: commands.length, folded, shell: "powershell" })]
    }
  ];
}
function expected({ tests, range }, { facts }) {
  let what = tests.every(({ result }) => decidingFailure(result)?.kind === "collection-error") ? `pytest collects ${tests.length === 1 ? "the file" : `all ${counted(tests.length, "file")}`}` : tests.length === 1 ? "The test passes" : `All ${counted(tests.length, "test")} pass`;
  return range.lastPassed === null ? `${what}.` : `${what}, as at ${commitText(range.lastPassed, facts)}.`;
}
function actualSection({ tests, signatures }, { excerpts = "short" }) {
  let shown2 = tests.find(({ result }) => decidingFailure(result) !== null), failure = shown2 === void 0 ? null : decidingFailure(shown2.result), blocks = [
    { kind: "text", markdown: `## Actual

${actualSentence(shown2?.result.nodeId, failure)}` }
  ];
  return failure !== null && blocks.push(...messageBlocks(failure)), failure !== null && failure.excerpt.trim() !== "" && excerpts !== "none" && blocks.push(
    excerptBlock(failure.excerpt, excerpts === "full" ? Number.POSITIVE_INFINITY : EXCERPT_LINES)
  ), signatures.length > 1 && blocks.push(
    tableBlock({
      columns: ["Ways to fail", "Where", "Function", "Tests"],
      rows: signatures.slice(0, TABLE_ROWS).map(({ signature: { type, message, file, function: name }, tests: count }) => [
        `${code(shortType(type) || "unknown", 80)}: ${plain(message, 200)}`,
        file === null ? "unknown" : code(file, 120),
        name === null ? "unknown" : code(name, 80),
        String(count)
      ]),
      total: signatures.length,
      noun: "way to fail"
    })
  ), { cutOrder: 3, blocks };
}
function messageBlocks(failure) {
  let message = messageBeforeDiff(failure);
  return [...message.trim() === "" ? [] : [text(fence(fewLines(message, MESSAGE_LINES)))], ...diffBlocks(failure), ...otherExceptions(failure)];
}
function actualSentence(nodeId, failure) {
  if (nodeId === void 0 || failure === null) return "The report does not say how it failed.";
  let raised = failure.type === "" ? "A failure whose exception the report does not name" : code(failure.type, 120), inside = failure.location?.function ? ` in ${code(failure.location.function, 80)}` : "", phase = failure.phase === "call" ? "" : ` during ${failure.phase}`;
  return `${raised} at ${placeCell(failure)}${inside}${phase}, seen in ${code(nodeId)}:`;
}
function excerptBlock(excerpt, most) {
  let lines = excerpt.split(`
`).length, fenced = fence(fewLines(excerpt, most)), instead = `The traceback (${counted(lines, "line")}) is left out for its size: see the collection artifact.`;
  return lines <= EXCERPT_LINES_OPEN ? { kind: "text", markdown: fenced, instead } : { kind: "text", markdown: `<details>
<summary>Traceback, ${counted(lines, "line")}</summary>

${fenced}

</details>`, instead };
}
function fewLines(text2, max) {
  let lines = redact(text2).split(`
`);
  if (lines.length <= max) return lines.join(`
`);
  let half = Math.floor(max / 2), middle = `… ${counted(lines.length - 2 * half, "line")} left out: see the collection artifact …`;
  return [...lines.slice(0, half), middle, ...lines.slice(-half)].join(`
`);
}
function testsSection({ tests }, { analysis }) {
  return {
    cutOrder: 2,
    blocks: [
      text("## Test reference"),
      tableBlock({
        columns: ["File", "Function", "Command", "Fails with"],
        rows: tests.slice(0, TABLE_ROWS).map(({ result, reproduce }) => {
          let { file, function: name } = nodeIdParts(result.nodeId);
          return [
            code(result.file ?? file, 120),
            name === "" ? "–" : code(name, 120),
            code(reproduce),
            failingCell(result, analysis)
          ];
        }),
        total: tests.length,
        noun: "test"
      })
    ]
  };
}
function rangeSection({ lastPassed, firstFailed, commits }, { facts }) {
  let ends = [
    `- Last passed: ${lastPassed === null ? "unknown" : commitText(lastPassed, facts)}`,
    `- First failed: ${firstFailed === null ? "unknown" : commitText(firstFailed, facts)}`,
    ...commits === null ? ["- Commits between: unknown"] : []
  ].join(`
`), list = commits ?? [];
  return {
    cutOrder: 5,
    blocks: [
      text(`## Suspected range

${ends}`),
      {
        kind: "rows",
        before: `${counted(list.length, "commit")}, oldest first:

`,
        rows: list.slice(0, COMMITS).map(({ sha, subject }) => `- ${commitText(sha, facts)} ${plain(subject, 120)}`),
        after: "",
        total: list.length,
        noun: "commit",
        rest: "see `git log`"
      }
    ]
  };
}
function text(markdown) {
  return { kind: "text", markdown };
}

// src/render/issue-checklist.ts
function checklistBlock({ nodeId, tests, red, green }) {
  let whole = allTests(tests);
  return `## Checklist

${[
    box("1. Reproduced", `${code(nodeId, 120)} was red ${red}`),
    box("2. Regression test, red without the fix", `${whole} of the test reference, red ${red}`),
    box(
      "3. Fix, with the same test green",
      green?.fix ?? null,
      `ticked when ${whole} passed in a trusted run after the merge`
    ),
    box("4. Full suite passes", green?.suite ?? null, "ticked by a trusted run in which no test failed"),
    box("5. Stable", null, "ticked by 10 consecutive runs and 10 in parallel (`redfirst verify`)"),
    box(
      "6. Resolved, within or outside its SLA",
      green?.resolved ?? null,
      "ticked when the issue is closed on that evidence"
    )
  ].join(`
`)}`;
}
function allTests(tests) {
  return tests === 1 ? "the test" : `all ${counted(tests, "test")}`;
}
function box(name, evidence, missing = "") {
  return evidence === null ? `- [ ] ${name}: ${missing}` : `- [x] ${name}: ${evidence}`;
}

// src/render/issue-status.ts
var STILL_OPEN = "open";
function statusBlock({ lead, severity, dueAt: dueAt2, discoveredAt, fixedBy, resolved }) {
  let table = smallTable(
    ["Severity", "SLA target", "Discovered", "Fixed by", "Resolved"],
    [[`**${severity}**`, `**${time(dueAt2)}**`, utc(discoveredAt), fixedBy, resolved]]
  );
  return `${lead}

${table}`;
}
function slaBlock({
  dueAt: dueAt2,
  slaHours,
  countedFrom,
  outcome = ""
}) {
  return `## SLA target

${`Due **${time(dueAt2)}**: ${hours(slaHours)} after it was ${countedFrom}, by its severity.`}${outcome === "" ? "" : ` ${outcome}`}`;
}
function recordBlock({
  fixedBy,
  resolved,
  withinSla
}) {
  return smallTable(["Fixed by", "Resolved", "Within SLA"], [[fixedBy, resolved, withinSla]]);
}
function openRecordBlock() {
  return recordBlock({ fixedBy: STILL_OPEN, resolved: STILL_OPEN, withinSla: STILL_OPEN });
}
function time(iso) {
  return iso === null ? "unknown" : utc(iso);
}

// src/render/issue-filed.ts
function filedBlocks(cause, { facts, isQuiet }) {
  let { tests, range, assessment, dueAt: dueAt2, slaHours } = cause, red = facts.commit ?? range.firstFailed, run = runLink(facts), discoveredBy = plain(facts.discoveredBy, 120) + (run === null ? "" : ` (${run})`);
  return {
    status: statusBlock({
      lead: `**${headline(cause)}** ${isQuiet === !0 ? quietAdvice : whatToDo(tests.length)}`,
      severity: assessment.severity,
      dueAt: dueAt2,
      discoveredAt: facts.at,
      fixedBy: STILL_OPEN,
      resolved: STILL_OPEN
    }),
    summary: [
      `## Summary

${summary(cause)}`,
      `## Severity

**${assessment.severity}** by the rule ${code(assessment.rule, 80)}: ${plain(assessment.why)}.`
    ].join(`

`),
    sla: slaBlock({ dueAt: dueAt2, slaHours, countedFrom: "filed" }),
    checklist: checklistBlock({
      nodeId: tests[0]?.result.nodeId ?? "",
      tests: tests.length,
      red: red === null ? `in the reports of ${utc(facts.at)} (commit unknown)` : `at ${commitText(red, facts)}`,
      green: null
    }),
    discovered: `## Record

${smallTable(["Discovered by", "Date"], [[discoveredBy, utc(facts.at)]])}`,
    record: openRecordBlock()
  };
}
function whatToDo(tests) {
  return `Find the cause and mend it, so that ${tests === 1 ? "the command" : "each command"} under *Steps to reproduce* passes.`;
}
var quietAdvice = "Find the cause and mend it, so that the tests of the reference below pass.";
function headline(cause) {
  let { opening, subject, verb, place, type } = headlineOf(cause), what = cause.tests.length === 1 ? code(subject, 80) : subject, where = place === null ? "" : `${placeWords(place)}${code(place.file, 100)}`;
  return `${opening}${what} ${verb}${where}${type === null ? "" : ` with ${code(type, 80)}`}.`;
}
function summary({ kind, tests, signatures, isNew, key }) {
  let newness = {
    true: "new: the baseline does not have it",
    false: "not new: the baseline has it too",
    null: "not known to be new: there is no baseline for it"
  }[`${isNew}`], ways = signatures.length > 1 ? ` They fail in ${grouped(signatures.length)} ways, listed under *Actual*.` : "", about = kind === "cause" && signatures.length > 1 ? "that count as one cause" : abouts[kind];
  return `${counted(tests.length, "test")} ${about} (key \`${keyText(key)}\`).${ways} It is ${newness}.`;
}
var abouts = {
  cause: "with one cause",
  "suite-broken": "that are more than half of the suite, whatever their causes",
  "roll-up": "whose causes have no issue of their own, since one run opens only so many"
};

// src/render/owned-block.ts
function ownedByBot(name, sections) {
  let { begin, end } = blockMarkers(name);
  return [fixed(begin), ...sections, fixed(end)];
}

// src/render/quiet.ts
var ROWS4 = 200;
function withoutDetails(cause) {
  return {
    ...cause,
    tests: cause.tests.map(({ result, signature }) => ({
      signature: { ...signature, message: "" },
      reproduce: "",
      result: {
        ...result,
        nodeId: withoutParameters(result.nodeId),
        attempts: result.attempts.map(
          ({ failure, ...attempt }) => failure === void 0 ? attempt : { ...attempt, failure: quietFailure(failure) }
        )
      }
    })),
    signatures: cause.signatures.map(({ signature, tests }) => ({
      signature: { ...signature, message: "" },
      tests
    })),
    // The reason may name the test that decided, with its parameters.
    assessment: { ...cause.assessment, why: cause.assessment.why.replace(/ \(decided by .*\)$/s, "") }
  };
}
function quietFailure({ kind, phase, type, location }) {
  return { kind, phase, type, location, message: "", excerpt: "", frames: [] };
}
function quietSections(cause, { facts }) {
  let run = runLink(facts), where = run === null ? "the workflow run" : `the ${run}`;
  return [
    fixed(
      `## Details

A security rule matched and this repository is public, so messages, parameters and commands are not published here. Who may see them finds them in ${where}.`
    ),
    {
      cutOrder: 2,
      blocks: [
        { kind: "text", markdown: "## Test reference" },
        tableBlock({
          columns: ["File", "Function"],
          rows: cause.tests.slice(0, ROWS4).map(({ result }) => {
            let { file, function: name } = nodeIdParts(result.nodeId);
            return [code(result.file ?? file, 120), name === "" ? "–" : code(name, 120)];
          }),
          total: cause.tests.length,
          noun: "test"
        })
      ]
    }
  ];
}
function withoutParameters(nodeId) {
  let { file, function: name } = nodeIdParts(nodeId);
  return name === "" ? nodeId : `${file}::${name}`;
}

// src/render/issue.ts
function renderIssue(told, context) {
  let isQuiet = context.isQuiet === !0, cause = isQuiet ? withoutDetails(told) : told, { assessment, tests, signatures, dueAt: dueAt2 } = cause, blocks = filedBlocks(cause, context), owned = (name) => ownedByBot(name, [fixed(blocks[name])]);
  return {
    key: cause.key,
    title: causeTitle(cause),
    body: fitBody(
      [
        fixed(issueMarker(cause.key)),
        ...owned("status"),
        ...owned("summary"),
        ...owned("sla"),
        ...ownedByBot("evidence", isQuiet ? quietSections(cause, context) : evidenceSections(cause, context)),
        fixed(forPeople),
        ...owned("checklist"),
        ...owned("discovered"),
        ...owned("record")
      ],
      BUDGET.issue
    ),
    labels: [assessment.severity, "bug", "redfirst"],
    severity: assessment.severity,
    rule: assessment.rule,
    due: dueAt2,
    tests: tests.map(({ result }) => result.nodeId),
    signatures: signatures.map(({ signature: { key, type, message, file, function: name } }) => ({
      key,
      type,
      message: redact(message),
      file,
      function: name
    })),
    reproduce: tests.map(({ reproduce }) => reproduce)
  };
}
var forPeople = `## Root cause

_For people to fill in: what is wrong, and since when._

## Fix

_For people to fill in: what was changed, and in which pull request._`;

// src/analysis/life-cycle.ts
var DAY_MS = 24 * 36e5;

// src/triage.ts
async function triage(parts, policy, facts) {
  let head = await parts.loadHead(), base = await parts.loadBaseline(), past = await parts.loadPast(), change2 = await parts.loadChange(), analysis = analyse({
    head,
    jobs: null,
    whereFailing: null,
    base,
    past,
    trends: null,
    ...change2,
    ...policy,
    knownCauses: [],
    filedAt: new Date(facts.at)
  });
  return {
    analysis,
    check: renderCheck(analysis, facts),
    comment: renderComment(analysis, facts),
    issues: rollUp(analysis.causes).map((cause) => renderIssue(cause, { analysis, facts }))
  };
}
function nothingFor({ repository, runId, attempt }) {
  return {
    repositoryId: repository.id,
    run: { repositoryId: repository.id, runId, attempt },
    causes: [],
    newest: null,
    operations: []
  };
}

export {
  triage,
  nothingFor
};
