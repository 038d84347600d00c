import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  dueAt,
  hoursAfter,
  personsDecision,
  startedClock,
  withSeverity
} from "./cli-main-chunk-3OPOGQUI.mjs";
import {
  afterTests,
  shortHash,
  signatureOf
} from "./cli-main-chunk-2E3BTS53.mjs";
import {
  flakySubjectOf,
  subjectOf
} from "./cli-main-chunk-J4CKF33H.mjs";
import {
  configChangeText
} from "./cli-main-chunk-LLFGGIL5.mjs";
import {
  bare,
  causeByTest,
  code,
  countTests,
  countsLine,
  decidingFailure,
  failingCell,
  failsGates,
  failureCell,
  fence,
  fenceFor,
  functionKey,
  gatesSection,
  nodeIdParts,
  placeCell,
  plain,
  shortType,
  smallTable,
  tableBlock,
  verdict,
  verdictLine
} from "./cli-main-chunk-MMJOSHTY.mjs";
import {
  reproductionOf,
  suiteReproductionOf
} from "./cli-main-chunk-DGTFJ7DI.mjs";
import {
  consecutive,
  counted,
  duration,
  grouped,
  hours,
  lineRanges,
  milliseconds,
  percent,
  percentagePoints,
  utc
} from "./cli-main-chunk-XYX7VQRD.mjs";
import {
  cut,
  firstLine,
  visible,
  withoutMarkers
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import {
  coverageTotals,
  filePercent
} from "./cli-main-chunk-3JMLMK6C.mjs";
import {
  ByTest,
  infrastructureFailures,
  jobLabel,
  missingShards,
  onlyJob
} from "./cli-main-chunk-ODMI55ZJ.mjs";
import {
  isAncestor,
  lacks
} from "./cli-main-chunk-62HI7NAR.mjs";
import {
  assess
} from "./cli-main-chunk-HG77ILHV.mjs";
import {
  matchesGlob
} from "./cli-main-chunk-P5A27A65.mjs";
import {
  listed
} from "./cli-main-chunk-YE66UPEC.mjs";
import {
  failureIdentity,
  identityOf
} from "./cli-main-chunk-KE3QGQVQ.mjs";
import {
  UNDESCRIBED,
  failureOf,
  isFailing as isFailing2
} from "./cli-main-chunk-7EWBFSMC.mjs";
import {
  fileOfTest
} from "./cli-main-chunk-6EXWLHYY.mjs";
import {
  redact,
  redactTokens
} from "./cli-main-chunk-UE3UED2T.mjs";
import {
  SEVERITIES
} from "./cli-main-chunk-4D2ZZIUU.mjs";
import {
  fileCoverage,
  unionOf
} from "./cli-main-chunk-UW4NTOQ6.mjs";
import {
  isFailing
} from "./cli-main-chunk-5CCARSI5.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";
import {
  byNodeId,
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";

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
var known = /* @__PURE__ */ new WeakMap();
function sign(result) {
  let before = known.get(result);
  if (before !== void 0) return before;
  let signed = { result, signature: signatureOf(failureOf(result), result) };
  return known.set(result, signed), signed;
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

// src/analysis/split-known.ts
function splitKnown(members, {
  filedFor,
  past,
  commits
}) {
  let bySignature2 = groupBy(members, ({ signature }) => signature.key), leading = bySignature2.find(([{ signature }]) => signature.key === filedFor)?.[0].signature.key ?? leadingKey(members), leaders = bySignature2.find(([first2]) => first2.signature.key === leading), lead = leaders === void 0 ? null : rangeOf(leaders, past);
  if (leaders === void 0 || lead === null) return [members];
  let apart = bySignature2.filter((same) => {
    let range = same === leaders ? null : rangeOf(same, past);
    return range !== null && (hasFailedBy(range.firstFailed, lead.lastPassed, commits) || hasFailedBy(lead.firstFailed, range.lastPassed, commits));
  }), gone = new Set(apart.flat()), [first, ...others] = members.filter((test) => !gone.has(test));
  if (first === void 0 || apart.length === 0) return [members];
  let byRange = groupBy(apart.flat(), ({ result }) => {
    let range = past.get(identityOf(result));
    return `${range?.lastPassed}..${range?.firstFailed}`;
  });
  return [[first, ...others], ...byRange];
}
function rangeOf(tests, past) {
  let ranges = tests.map(({ result }) => past.get(identityOf(result))), { lastPassed = null, firstFailed = null } = ranges[0] ?? {};
  return ranges.every(
    (range) => range?.lastPassed === lastPassed && range.firstFailed === firstFailed
  ) && lastPassed !== null && firstFailed !== null ? { lastPassed, firstFailed } : null;
}
function hasFailedBy(firstFailed, at, commits) {
  return firstFailed === at || isAncestor(commits, firstFailed, at);
}

// src/analysis/same-cause.ts
var UNKNOWN_RANGE = { lastPassed: null, firstFailed: null, commits: null };
function apartFromDismissed(group, dismissed) {
  let leading = leadingKey(group.tests), [first, ...others] = group.tests.filter(({ signature }) => signature.key !== leading), [same, ...alike] = group.tests.filter(({ signature }) => signature.key === leading);
  return !dismissed.has(causeKey(leading, group.kind)) || first === void 0 || same === void 0 ? [group] : [
    { ...group, tests: [same, ...alike] },
    ...apartFromDismissed({ ...group, tests: [first, ...others] }, dismissed)
  ];
}
function joinAlike(groups, commits) {
  let joined2 = /* @__PURE__ */ new Set(), withSignature = /* @__PURE__ */ new Map();
  for (let group of groups) {
    let alike = [
      ...new Set([...signaturesOf(group)].flatMap((key) => withSignature.get(key) ?? []))
    ].filter((other) => !areApart(other, group, commits)), [first, ...more] = alike, one = first === void 0 ? group : together([first, ...more, group]);
    for (let other of alike) joined2.delete(other);
    joined2.add(one);
    for (let key of signaturesOf(one)) {
      let others = (withSignature.get(key) ?? []).filter((other) => !alike.includes(other));
      withSignature.set(key, [...others, one]);
    }
  }
  return [...joined2];
}
function signaturesOf({ tests }) {
  return new Set(tests.map(({ signature }) => signature.key));
}
function areApart({ range: one }, { range: other }, commits) {
  return isAfter(one, other, commits) || isAfter(other, one, commits);
}
function isAfter({ lastPassed }, { firstFailed }, commits) {
  return lastPassed !== null && firstFailed !== null && hasFailedBy(firstFailed, lastPassed, commits);
}
function together([first, ...more]) {
  return {
    ...first,
    tests: [...first.tests, ...more.flatMap(({ tests }) => tests)],
    isNew: [first, ...more].some(({ isNew }) => isNew),
    // A known cause keeps the range in which it first appeared.
    range: first.knownKey === null ? commonRange([first, ...more]) : first.range
  };
}
function commonRange([first, ...more]) {
  let { lastPassed, firstFailed, commits } = first.range, isPassed = more.every(({ range }) => range.lastPassed === lastPassed), isFailed = more.every(({ range }) => range.firstFailed === firstFailed);
  return {
    lastPassed: isPassed ? lastPassed : null,
    firstFailed: isFailed ? firstFailed : null,
    commits: isPassed && isFailed ? commits : null
  };
}
function mergeSameKey(groups) {
  return groupBy(groups, ({ tests, knownKey, kind }) => knownKey ?? causeKey(leadingKey(tests), kind)).map(
    ([first, ...more]) => more.length === 0 ? first : together([first, ...more])
  );
}

// src/analysis/grouping.ts
var SMALLEST_SUITE = 10;
function groupFailures(found, total) {
  let failures = { ...found, past: new Map(found.past.map((test) => [identityOf(test), test])) }, { newFailures, oldFailures, flakyFailures, hasBaseline } = failures, all = [...newFailures, ...oldFailures, ...flakyFailures].map(sign), [first, ...others] = all;
  if (first !== void 0 && total >= SMALLEST_SUITE && all.length > total / 2) {
    let isNew = hasBaseline ? newFailures.length > 0 : null, sameRange = hasBaseline && oldFailures.length === 0, known2 = failures.known.find(({ kind }) => kind === "suite-broken"), range = known2?.range ?? (sameRange ? rangeOf2(all, failures) : UNKNOWN_RANGE);
    return [{ tests: [first, ...others], isNew, range, kind: "suite-broken", knownKey: known2?.key ?? null }];
  }
  let { groups, left } = takeKnown(failures), ofRange = hasBaseline ? groupsOfRange(left) : groupsOfPast(left.newFailures, null, failures), fresh = joinAlike([...ofRange, ...groupsOfPast(left.oldFailures, !1, failures)], failures.commits), dismissed = new Set(failures.known.filter(({ isDismissed }) => isDismissed).map(({ key }) => key));
  return mergeSameKey([...groups, ...fresh.flatMap((group) => apartFromDismissed(group, dismissed))]);
}
function takeKnown(failures) {
  let known2 = failures.known.filter(({ kind }) => kind !== "suite-broken"), causeOf = new Map(
    known2.flatMap(
      (cause) => cause.tests.map((test) => [failureIdentity(test, test.signature), cause])
    )
  ), members = /* @__PURE__ */ new Map(), isTaken = (result) => {
    let test = sign(result), cause = causeOf.get(failureIdentity(result, test.signature.key));
    if (cause === void 0) return !1;
    let tests = members.get(cause);
    return tests === void 0 ? members.set(cause, [test]) : tests.push(test), !0;
  }, newOnes = new Set(failures.newFailures), left = {
    ...failures,
    newFailures: failures.newFailures.filter((result) => !isTaken(result)),
    oldFailures: failures.oldFailures.filter((result) => !isTaken(result)),
    flakyFailures: failures.flakyFailures.filter((result) => !isTaken(result))
  }, { past, commits } = failures, isNew = (tests) => failures.hasBaseline ? tests.some(({ result }) => newOnes.has(result)) : null;
  return { groups: [...members].flatMap(([{ key, kind, range, isOver: isOver2, filedFor }, all]) => {
    let isDivisible = kind === "cause" && !isOver2, [tests, ...apart] = isDivisible ? splitKnown(all, { filedFor, past, commits }) : [all];
    return [{
      tests: tests ?? all,
      isNew: isNew(tests ?? all),
      range,
      kind,
      knownKey: key
    }, ...apart.map((some) => splitOff(some, { isNew: isNew(some), past, from: key }))];
  }), left };
}
function splitOff(tests, { isNew, past, from }) {
  let { lastPassed = null, firstFailed = null } = past.get(identityOf(tests[0].result)) ?? {};
  return {
    tests,
    isNew,
    range: { lastPassed, firstFailed, commits: null },
    kind: "cause",
    knownKey: null,
    splitFrom: from
  };
}
function rangeOf2(tests, { neverSeenPassing, range, past }) {
  let unseen2 = new Set(neverSeenPassing), unknown2 = tests.filter(({ result }) => unseen2.has(result));
  if (unknown2.length === 0) return range;
  let passed = new Set(unknown2.map(({ result }) => past.get(identityOf(result))?.lastPassed ?? null)), [lastPassed = null] = passed;
  return passed.size === 1 && unknown2.length === tests.length && lastPassed !== null ? lastPassed === range.lastPassed ? range : { ...range, lastPassed, commits: null } : { ...range, lastPassed: null };
}
function groupsOfRange(failures) {
  return dividedByEvidence(failures.newFailures.map(sign), failures.range.commits).map((members) => ({
    tests: members,
    isNew: !0,
    range: rangeOf2(members, failures),
    kind: "cause",
    knownKey: null
  }));
}
function groupsOfPast(results, isNew, { past }) {
  let pastOf = ({ result }) => past.get(identityOf(result)), signed = results.map(sign), hasRange = (test) => (pastOf(test)?.lastPassed ?? null) !== null, ranged = signed.filter(hasRange), rest = signed.filter((test) => !hasRange(test));
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

// src/analysis/causes.ts
function causesOf(input) {
  return groupFailures(input.failures, input.suite.total).map((group) => causeFrom(group, input)).sort(
    (a, b) => byText(a.assessment.severity, b.assessment.severity) || b.tests.length - a.tests.length || byText(a.key, b.key)
  );
}
function causeFrom(group, { suite, rules, slaHours, project, filedAt }) {
  let { kind, isNew, range, splitFrom } = group, leading = leadingKey(group.tests), tests = [...group.tests].sort(
    (a, b) => +(b.signature.key === leading) - +(a.signature.key === leading) || byNodeId(a.result, b.result)
  ), assessment = worstAssessment(tests, { kind, project }, rules);
  return {
    kind,
    key: group.knownKey ?? causeKey(leading, kind),
    tests: tests.map((test) => ({
      ...test,
      ...reproductionsOf(test.result, suite.session)
    })),
    signatures: countSignatures(tests),
    range,
    ...splitFrom !== void 0 && { splitFrom },
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
function worstAssessment(tests, { kind, project }, rules) {
  let cause = { tests: tests.length, suiteBroken: kind === "suite-broken", project }, assessed = tests.map(({ result: result2 }) => ({ result: result2, ...assess(subjectOf(result2, cause), rules) })).sort((a, b) => byText(a.severity, b.severity)), [worst2] = assessed;
  if (worst2 === void 0) throw new Error("worstAssessment: a cause without tests");
  let { severity, rule, why, result } = worst2, isSecurity = assessed.some((other) => other.isSecurity === !0), differ = assessed.some((other) => other.rule !== rule || other.why !== why);
  return {
    severity,
    rule,
    ...isSecurity && { isSecurity },
    why: differ ? `${why} (decided by ${result.nodeId})` : why
  };
}

// src/analysis/flaky/flaky-delta.ts
function flakyDeltaOf(head, known2) {
  let before = ByTest.of(known2), delta = { new: [], known: [], gone: [] };
  for (let test of head) {
    let flaky = before.get(test), isBad = test.flaky || isFailing(test.outcome);
    flaky === void 0 ? test.flaky && delta.new.push(test) : isBad ? delta.known.push(test) : flaky.recovered !== null && test.outcome === "passed" && delta.gone.push(test);
  }
  return delta;
}

// src/analysis/compare.ts
function compareTests(head, base, past = null) {
  let failing = head.filter(isFailing2), before = ByTest.of(base ?? []), known2 = past?.flaky ?? null, comparison = {
    newFailures: [],
    neverSeenPassing: [],
    knownFailures: [],
    knownFlaky: [],
    fixed: [],
    flakyDelta: base === null && known2 === null ? null : flakyDeltaOf(head, knownFlakyTests(base ?? [], known2)),
    absent: countAbsent(head, base ?? [])
  }, flakes = ByTest.of((known2 ?? []).filter(({ recovered }) => recovered === null));
  return sortFailures(failing, comparison, { before, past, flakes }), base === null || (comparison.neverSeenPassing = comparison.newFailures.filter((test) => {
    let earlier = before.get(test);
    return earlier === void 0 || !plainlyPassed(earlier);
  }), comparison.fixed = head.filter((test) => {
    if (!plainlyPassed(test) || flakes.has(test)) return !1;
    let earlier = before.get(test);
    return earlier !== void 0 && isFailing2(earlier);
  })), comparison;
}
function countAbsent(head, base) {
  let here = ByTest.of(head);
  return base.filter((test) => !here.has(test)).length;
}
function sortFailures(failing, { newFailures, knownFailures, knownFlaky }, {
  before,
  past,
  flakes
}) {
  let broken = ByTest.of(past?.broken ?? []), intermittent = ByTest.of(past?.intermittent ?? []);
  for (let result of failing) {
    let flake = flakes.get(result) ?? null, earlier = before.get(result), wasFailing = earlier !== void 0 && isFailing2(earlier), wasPassing = earlier !== void 0 && plainlyPassed(earlier);
    flake !== null || earlier?.flaky === !0 && !wasFailing ? knownFlaky.push({ result, past: flake, likely: past?.likely.get(identityOf(result)) ?? null }) : wasFailing || intermittent.has(result) || !wasPassing && broken.has(result) ? knownFailures.push(result) : newFailures.push(result);
  }
}
function knownFlakyTests(base, known2) {
  let ofHistory = known2 ?? [], told = ByTest.of(ofHistory), ofBaseline = base.filter((test) => test.flaky && !told.has(test)).map(({ nodeId, rootdir }) => ({
    nodeId,
    rootdir,
    recovered: known2 === null ? "assumed" : null
  }));
  return [...ofHistory, ...ofBaseline];
}
function plainlyPassed(test) {
  return test.outcome === "passed" && !test.flaky;
}

// src/analysis/coverage-delta.ts
function coverageDelta(base, head, changed = null) {
  let before = fileByPath(base), after = fileByPath(head), files = [];
  for (let path of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    let [earlier, later] = [before.get(path), after.get(path)], from = earlier === void 0 ? null : filePercent(earlier), to = later === void 0 ? null : filePercent(later);
    if (from === to) continue;
    let unchanged = isUnchanged(earlier, later, changed), lost = unchanged === !0 ? lostLines(earlier, later) : [], delta = from === null || to === null ? null : to - from;
    files.push({ path, base: from, head: to, delta, unchanged, ...lost.length > 0 && { lost } });
  }
  let basePercent = coverageTotals(base).percent, headPercent = coverageTotals(head).percent;
  return { base: basePercent, head: headPercent, delta: headPercent - basePercent, files };
}
function fileByPath(coverage) {
  return new Map(coverage.files.map((file) => [file.path, file]));
}
function isUnchanged(earlier, later, changed) {
  return earlier === void 0 || later === void 0 ? null : earlier.blobId !== null && later.blobId !== null ? earlier.blobId === later.blobId : changed === null ? null : !changed.has(later.path);
}
function lostLines(earlier, later) {
  let ran = new Set(earlier?.executed);
  return (later?.missing ?? []).filter((line) => ran.has(line));
}

// src/analysis/diff-coverage.ts
var TEST_SIDE = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/, OTHER_TEXT = "the tests ran on another text of it";
function diffCoverage({ coverages, addedLines, contents }) {
  let unknown2 = contents?.unknown ?? /* @__PURE__ */ new Map(), measured = filesOf(coverages, (path) => addedLines.has(path) || unknown2.has(path)), branches = { total: 0, covered: 0 }, result = { lines: 0, covered: 0, files: [], unmeasured: [] }, incomparable = [];
  for (let path of [.../* @__PURE__ */ new Set([...addedLines.keys(), ...unknown2.keys()])].sort(byText)) {
    let files = measured.get(path) ?? [], lines = addedLines.get(path) ?? [], why = unknown2.get(path), addsNothing = lines.length === 0 && why === void 0;
    if (files.length === 0 && (addsNothing || !path.endsWith(".py") || TEST_SIDE.test(path))) continue;
    let added = why === void 0 ? addedPart(files, { lines, contents }) : null;
    added === null ? incomparable.push({ path, why: why ?? OTHER_TEXT }) : added === "unmeasured" ? result.unmeasured.push(path) : addFile(result, branches, added);
  }
  let hasBranches = coverages.some(({ branchesMeasured }) => branchesMeasured);
  return {
    ...result,
    ...hasBranches && { branches },
    ...incomparable.length > 0 && { incomparable }
  };
}
function addFile(result, sum, { path, executed, missing, branches }) {
  let lines = executed.length + missing.length;
  if (lines === 0) return;
  result.lines += lines, result.covered += executed.length;
  for (let branch of branches)
    sum.total += branch.total, sum.covered += branch.covered;
  let partial = partialLines({ executed, branches });
  result.files.push({ path, lines, missing, ...partial.length > 0 && { partial } });
}
function filesOf(coverages, isWanted) {
  let wanted = coverages.flatMap(({ files }) => files).filter(({ path }) => isWanted(path));
  return new Map(groupBy(wanted, ({ path }) => path).map((same) => [same[0].path, same]));
}
function addedPart(files, { lines, contents }) {
  if (files.length === 0) return "unmeasured";
  let parts = files.flatMap((file) => {
    let measured = contents === null ? lines : linesIn(file, lines, contents);
    return measured === null ? [] : [partAt(file, new Map(measured.map((line, at) => [line, lines[at] ?? 0])))];
  }), [first] = parts;
  return first === void 0 || parts.length < files.length ? null : unionOf(first.path, parts);
}
function linesIn({ path, blobId }, lines, { blobs, testedLines }) {
  let known2 = blobs.get(path);
  if (known2 === void 0 || lines.length === 0) return lines;
  let measured = blobId ?? known2.tested;
  return measured === known2.head ? lines : measured !== null && measured === known2.tested ? testedLines.get(path) ?? null : null;
}
function partAt(file, inHead) {
  let moved = (lines) => lines.flatMap((line) => inHead.get(line) ?? []);
  return fileCoverage(file.path, {
    executed: moved(file.executed),
    missing: moved(file.missing),
    excluded: [],
    branches: file.branches.flatMap((branch) => {
      let line = inHead.get(branch.line);
      return line === void 0 ? [] : [line === branch.line ? branch : { ...branch, line, missing: null }];
    })
  });
}
function partialLines({ executed, branches }) {
  let ran = new Set(executed);
  return branches.filter(({ line, total, covered }) => covered < total && ran.has(line)).map(({ line, total, covered }) => ({ line, total, covered }));
}

// src/analysis/looks.ts
function looksOf({ type, message }) {
  return `l1-${shortHash(JSON.stringify([type, message]))}`;
}

// src/analysis/flaky-causes.ts
function flakyCausesOf(input) {
  return causesOfFlakes(input, ({ recovered }) => recovered === null);
}
function recoveredFlakesOf(input) {
  return causesOfFlakes(input, ({ recovered }) => recovered !== null);
}
function causesOfFlakes(input, isAsked) {
  let results = ByTest.of(input.head), signed = input.past.flaky.filter(isAsked).map((flaky) => signedFlake(flaky, results.get(flaky), input));
  return groupBy(signed, ({ signature }) => signature).map((tests) => causeFrom2(tests, input)).sort(
    (a, b) => byText(a.assessment.severity, b.assessment.severity) || (b.tests[0]?.flaky.rate ?? 0) - (a.tests[0]?.flaky.rate ?? 0) || byText(a.key, b.key)
  );
}
function signedFlake(flaky, result, { past, session, rules, project }) {
  let test = result ?? unseen(flaky), failure = flaky.distinctFailures[0] ?? UNDESCRIBED, signature = signatureOf(failure, test);
  return {
    flaky,
    likely: past.likely.get(identityOf(flaky)) ?? null,
    signature: signature.key,
    looks: looksOf(signature),
    ...result !== void 0 && { isMarked: result.markers.includes("flaky") },
    reproduce: reproductionOf(test, session) ?? suiteReproductionOf(test),
    assessment: assess(flakySubjectOf(flaky, { test, failure, project }), rules)
  };
}
function causeFrom2(tests, { slaHours, filedAt }) {
  let sorted = [...tests].sort((a, b) => b.flaky.rate - a.flaky.rate || byNodeId(a.flaky, b.flaky)), [worst2 = tests[0]] = [...sorted].sort((a, b) => byText(a.assessment.severity, b.assessment.severity)), { assessment } = worst2, isSecurity = sorted.some((test) => test.assessment.isSecurity === !0);
  return {
    key: causeKey(worst2.signature, "flaky"),
    tests: sorted.map(({ assessment: _, ...test }) => test),
    assessment: {
      ...assessment,
      ...isSecurity && { isSecurity: !0 },
      why: sorted.length > 1 ? `${assessment.why} (decided by ${worst2.flaky.nodeId})` : assessment.why
    },
    dueAt: dueAt(filedAt, assessment.severity, slaHours),
    slaHours: slaHours[assessment.severity]
  };
}
function unseen({ nodeId, rootdir }) {
  return {
    nodeId,
    rootdir,
    nodeIdFrom: "plugin",
    file: null,
    line: null,
    markers: [],
    outcome: "unknown",
    flaky: !1,
    attempts: [{ outcome: "unknown", durationMs: null }]
  };
}

// src/analysis/only-in.ts
function onlyIn(where) {
  let some = [...where ?? []].filter(([, { passed }]) => passed.length > 0);
  return some.length === 0 ? null : new Map(some.map(([identity, environments]) => [identity, namesOf(environments)]));
}
function namesOf({ failed, passed }) {
  let [first = "", ...others] = failed;
  if (others.length === 0) return failed;
  let shared = partsOf(first).filter(
    (part) => others.every((name) => partsOf(name).includes(part)) && !passed.some((name) => partsOf(name).includes(part))
  );
  return shared.length === 0 ? failed : [shared.join(", ")];
}
function partsOf(environment) {
  return environment.split(", ");
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
  if (jobs.length === 0)
    return {
      conclusion: "neutral",
      apartFromFailures: "neutral",
      notes: ["No results: there is no collection."]
    };
  let counted3 = jobs.map((job) => ({ ...job, counts: countTests(job.tests) })), judged = counted3.some((job) => !hasNoResults(job)) ? counted3.filter((job) => !onlyMeasures(job)) : counted3, situations = SITUATIONS.map(({ holds, conclusion, note }) => ({
    conclusion,
    notes: namedNotes(judged.filter(holds), note, jobs.length > 1)
  })).filter(({ notes }) => notes.length > 0), gaps = missingShards(jobs), limited = situations[0]?.conclusion ?? (gaps.length > 0 ? "neutral" : "success");
  return {
    conclusion: newFailures > 0 ? "failure" : limited,
    apartFromFailures: limited,
    notes: [...situations.flatMap(({ notes }) => notes), ...gaps]
  };
}
function namedNotes(jobs, note, isOneOfSeveral) {
  let labels = /* @__PURE__ */ new Map();
  for (let job of jobs) labels.set(note(job), (labels.get(note(job)) ?? /* @__PURE__ */ new Set()).add(jobLabel(job)));
  return [...labels].map(
    ([text, named]) => isOneOfSeveral ? `In ${listed([...named], { most: NAMED, separator: "; ", longest: 100 })}: ${text}` : text
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
  let { head, base, past, addedLines, range, rules, slaHours, project, filedAt } = input, baseTests = base === null || base.results.tests.length === 0 ? null : base.results.tests, baseCoverage = base?.results.coverage ?? null, { session, coverage, mutants, fuzzCrashes, benchmarks } = head, problems = [...head.problems, ...base?.results.problems ?? []], counts = countTests(head.tests), comparison = compareTests(head.tests, baseTests, past && pastBefore(past, range.head)), { newFailures, knownFailures, fixed: fixed2, flakyDelta } = comparison, hasBaseline = base !== null && baseTests !== null, infrastructure = infrastructureFailures(head.tests, input.infrastructure), failedByIt = new Set(infrastructure.flatMap(({ tests }) => tests)), ownDoing = (tests) => tests.filter((test) => !failedByIt.has(test)), causes = causesOf({
    failures: {
      newFailures: ownDoing(newFailures),
      neverSeenPassing: comparison.neverSeenPassing,
      oldFailures: ownDoing([...knownFailures, ...flakyHere(comparison, !1)]),
      flakyFailures: ownDoing(flakyHere(comparison, !0)),
      past: past?.broken ?? [],
      commits: past?.commits ?? [],
      hasBaseline,
      range: { lastPassed: range.base, firstFailed: range.head, commits: range.commits },
      known: input.knownCauses
    },
    suite: { total: counts.total, session },
    rules,
    slaHours,
    project,
    filedAt
  }), flakes = past && { past, head: head.tests, session, rules, slaHours, project, filedAt }, verdict2 = judge({ newFailures: newFailures.length, jobs: input.jobs ?? [onlyJob(head)] });
  return {
    conclusion: verdict2.conclusion,
    apartFromFailures: verdict2.apartFromFailures,
    gates: [],
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
    flakyCauses: flakes === null ? [] : flakyCausesOf(flakes),
    recoveredFlakes: flakes === null ? [] : recoveredFlakesOf(flakes),
    infrastructure,
    coverage: coverage && coverageTotals(coverage),
    coverageDelta: coverage && baseCoverage && coverageDelta(baseCoverage, coverage, input.contents?.paths),
    diffCoverage: addedLines && diffCoverageOf(input, addedLines),
    trends: input.trends,
    trend: past?.trend ?? [],
    session,
    beside: { mutants, fuzzCrashes, benchmarks },
    problems,
    notes: [
      ...verdict2.notes,
      ...comparisonNotes(comparison, base, past),
      ...(coverage && input.contents?.limits) ?? []
    ]
  };
}
function diffCoverageOf({ head, jobs, contents }, addedLines) {
  if (head.coverage === null) return null;
  let ofJobs = (jobs ?? [onlyJob(head)]).flatMap(({ coverage }) => coverage ?? []);
  return diffCoverage({ coverages: ofJobs, addedLines, contents: contents ?? null });
}
function flakyHere({ knownFlaky }, byHistory) {
  return knownFlaky.filter(({ past }) => past !== null === byHistory).map(({ result }) => result);
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
function comparisonNotes({ knownFlaky, absent }, base, past) {
  let notes = [], flakyHere2 = knownFlaky.length === 0 ? null : countOf(knownFlaky.length, "failing test"), flakyNote = `Flaky on ${past !== null && knownFlaky.some((known2) => known2.past !== null) ? past.branch : "the baseline"}, so not counted as new: ${flakyHere2}.`;
  if (base === null || base.results.tests.length === 0) {
    let everyOther = flakyHere2 === null ? "every failure counts" : "every other failure counts";
    notes.push(
      base === null ? `No baseline: there is nothing to compare with, so ${everyOther} as new.` : `No baseline for the tests: its reports hold none, so ${everyOther} as new.`
    );
  } else base.results.problems.some(({ kind }) => kind !== "ambiguous") && notes.push("The baseline could not be read whole, so failures that it has too may count as new.");
  return notes.push(...(base?.baseline.limits ?? []).map((limit) => `Of the baseline: ${limit}`)), flakyHere2 !== null && notes.push(flakyNote), absent > 0 && notes.push(`In the baseline and not in these results: ${countOf(absent, "test")}.`), notes;
}
function countOf(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/analysis/gates.ts
var ROUNDING = 1e-9, SEVERITY = ["success", "neutral", "failure"];
function withGates(input) {
  let { analysis, settings } = input, gates = gateFindings(input), newFailures = analysis.newFailures.length === 0 ? "success" : byNewFailures[settings.newFailures], others = gates.some(({ gate, met }) => gate !== "newFailures" && met === !1), conclusion = worst(analysis.apartFromFailures, newFailures, others ? "failure" : "success");
  return { ...analysis, conclusion, gates };
}
var byNewFailures = { on: "failure", off: "neutral" };
function worst(...conclusions) {
  return SEVERITY.findLast((conclusion) => conclusions.includes(conclusion)) ?? "success";
}
function gateFindings({ analysis, coverage, settings }) {
  let { coverageTotal, coverageDrop, diffCoverage: diffCoverage2 } = settings;
  return [
    newFailuresGate(analysis, settings),
    settings.noResults === "fail" ? noResultsGate(analysis) : null,
    settings.newFlaky === "on" ? newFlakyGate(analysis) : null,
    coverageTotal === "off" ? null : atLeast("coverageTotal", coverageTotal, analysis.coverage?.percent ?? "no-coverage"),
    coverageDrop === "off" ? null : dropGate(analysis, coverageDrop),
    diffCoverage2 === "off" ? null : atLeast("diffCoverage", diffCoverage2, addedPercent(analysis, analysis.diffCoverage)),
    ...settings.paths.flatMap((path) => pathGates(path, analysis, coverage)),
    settings.slowdowns === "on" ? slowdownsGate(analysis) : null
  ].filter((finding) => finding !== null);
}
function newFailuresGate({ newFailures }, settings) {
  return settings.newFailures === "on" ? none("newFailures", newFailures.length) : { ...none("newFailures", newFailures.length), met: null, limit: null, because: "off" };
}
function noResultsGate({ apartFromFailures }) {
  return { gate: "noResults", path: null, met: apartFromFailures !== "neutral", actual: null, limit: null, because: null };
}
function newFlakyGate({ flaky, flakyDelta }) {
  return flakyDelta === null ? none("newFlaky", flaky.length === 0 ? 0 : "no-past") : none("newFlaky", flakyDelta.new.length);
}
function dropGate({ coverage, coverageDelta: coverageDelta2 }, limit) {
  if (coverageDelta2 === null)
    return unknown("coverageDrop", limit, coverage === null ? "no-coverage" : "no-baseline-coverage");
  let lost = coverageDelta2.base - coverageDelta2.head, actual = Math.abs(lost - limit) < ROUNDING ? limit : lost;
  return { gate: "coverageDrop", path: null, met: actual <= limit, actual, limit, because: null };
}
function slowdownsGate({ trends }) {
  let durations = trends?.durations ?? null;
  if (durations === null || durations.tests.length + durations.benchmarks.length === 0)
    return none("slowdowns", "no-durations");
  let single = [...durations.tests, ...durations.benchmarks].filter(({ slowdown }) => slowdown !== null);
  return none("slowdowns", durations.suite.slowdowns.length + single.length);
}
function pathGates(asked, analysis, coverage) {
  let isThere = ({ path }) => matchesGlob(path, asked.path), findings = [];
  if (asked.coverage !== void 0 && findings.push(atLeast("paths.coverage", asked.coverage, percentOf(coverage, isThere))), asked.diffCoverage !== void 0) {
    let added = analysis.diffCoverage && partOf(analysis.diffCoverage, isThere);
    findings.push(atLeast("paths.diffCoverage", asked.diffCoverage, addedPercent(analysis, added)));
  }
  return findings.map((finding) => ({ ...finding, path: asked.path }));
}
function percentOf(coverage, isThere) {
  if (coverage === null) return "no-coverage";
  let files = coverage.files.filter(isThere);
  return files.length === 0 ? "no-such-file" : coverageTotals({ ...coverage, files }).percent;
}
function partOf({ files, incomparable = [] }, isThere) {
  let there = files.filter(isThere), lines = there.reduce((sum, file) => sum + file.lines, 0);
  return {
    lines,
    covered: there.reduce((left, { missing }) => left - missing.length, lines),
    incomparable: incomparable.filter(isThere)
  };
}
function addedPercent({ coverage }, added) {
  return added === null ? coverage === null ? "no-coverage" : "no-change" : added.lines === 0 ? (added.incomparable ?? []).length === 0 ? "no-added-lines" : "not-comparable" : 100 * added.covered / added.lines;
}
function atLeast(gate, limit, actual) {
  return actual === "no-added-lines" ? { gate, path: null, met: !0, actual: null, limit, because: actual } : typeof actual == "string" ? unknown(gate, limit, actual) : { gate, path: null, met: actual >= limit, actual, limit, because: null };
}
function none(gate, actual) {
  return typeof actual == "string" ? unknown(gate, 0, actual) : { gate, path: null, met: actual === 0, actual, limit: 0, because: null };
}
function unknown(gate, limit, because) {
  return { gate, path: null, met: null, actual: null, limit, because };
}

// src/analysis/roll-up.ts
var MOST_CAUSES = 10;
function rollUp(causes, newADay = MOST_CAUSES) {
  let most = Math.max(MOST_CAUSES, newADay), kept = causes.slice(0, most), rest = causes.slice(most);
  return rest.length < 2 ? [...causes] : [...kept, rolledUp(rest)];
}
function rolledUp(causes) {
  let [worst2] = causes;
  if (worst2 === void 0) throw new Error("rolledUp: there is no cause");
  let { assessment } = worst2, tests = causes.flatMap((cause) => cause.tests), signatures = countSignatures(tests), sameRange = causes.every(
    ({ range: { lastPassed, firstFailed } }) => lastPassed === worst2.range.lastPassed && firstFailed === worst2.range.firstFailed
  );
  return {
    ...worst2,
    kind: "roll-up",
    key: causeKey(signatures[0]?.signature.key ?? "", "roll-up"),
    tests,
    signatures,
    range: sameRange ? worst2.range : { lastPassed: null, firstFailed: null, commits: null },
    isNew: causes.some(({ isNew }) => isNew) || worst2.isNew,
    assessment: {
      ...assessment,
      ...causes.some((cause) => cause.assessment.isSecurity === !0) && { isSecurity: !0 },
      why: `${assessment.why} (the worst of ${causes.length} causes rolled up)`
    }
  };
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
  issue: 5e4,
  tests: 9e3,
  evidence: 3e4,
  comment: 65e3,
  summary: 1e6,
  checkTitle: 250,
  annotationMessage: 4e3,
  title: 200
}, REST = "see the collection artifact, or run `redfirst inspect --cases`";
function textBlock(markdown) {
  return { kind: "text", markdown };
}
function fixed(markdown) {
  return { cutOrder: 0, blocks: [textBlock(markdown)] };
}
function byteLength(text) {
  return new TextEncoder().encode(text).length;
}
function fitBody(sections, maxBytes) {
  let parts = sections.flatMap(
    ({ cutOrder, blocks }) => blocks.map((block) => ({ cutOrder, block, keep: block.kind === "rows" ? block.rows.length : 1 }))
  ), size = () => parts.reduce((sum, part) => sum + weight(part), 0), byImportance = [...parts].reverse().sort((a, b) => b.cutOrder - a.cutOrder);
  for (let atLeast2 of [3, 0])
    for (let part of byImportance) {
      let excess = size() - maxBytes;
      if (excess <= 0) return joined(parts);
      shorten(part, excess, atLeast2);
    }
  return joined(parts);
}
function shorten(part, excess, atLeast2) {
  if (part.block.kind === "text") {
    part.block.instead !== void 0 && atLeast2 === 0 && (part.keep = 0);
    return;
  }
  let before = weight(part);
  for (; part.keep > atLeast2 && before - weight(part) < excess; )
    part.keep = Math.max(atLeast2, part.keep - Math.max(1, Math.floor(part.keep / 20)));
}
function weight(part) {
  return byteLength(shown(part)) + 2;
}
function joined(parts) {
  return `${parts.map(shown).filter((text) => text !== "").join(`

`)}
`;
}
function shown({ block, keep: keep2 }) {
  if (block.kind === "text") return keep2 > 0 ? block.markdown : block.instead ?? block.markdown;
  let { before, rows, after, total, noun, rest = REST } = block, body = keep2 > 0 ? before + rows.slice(0, keep2).join(`
`) + after : "", left = total - keep2;
  if (left <= 0) return body;
  let more = keep2 > 0 ? `… and ${counted(left, `more ${noun}`)}: ${rest}.` : `${counted(left, noun)} left out: ${rest}.`;
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
  let { opening, subject, verb, place } = headlineOf(cause), failure = cause.tests.map(({ result }) => decidingFailure(result)).find((found) => found !== null), reason2 = failure !== void 0 && (cause.kind === "cause" || cause.signatures.length === 1) ? [shortType(failure.type), firstLine(failure.message)].filter((part) => part !== "").join(": ") : "", where = place === null ? "" : `${placeWords(place)}${short(place.file)}`;
  return bare(
    `${opening}${short(subject)} ${verb}${where}${reason2 === "" ? "" : `: ${reason2}`}`,
    BUDGET.title
  );
}
function placeWords({ tests }) {
  return tests === null ? " in " : `, ${grouped(tests)} of them in `;
}
function short(text) {
  return cut(redactTokens(text), 80);
}

// src/render/annotations.ts
var MOST_ANNOTATIONS = 50, TESTS_NAMED = 10;
function renderAnnotations(analysis, first = []) {
  let isOld = ({ isNew }) => +(isNew === !1), failures = [...analysis.causes].sort((a, b) => isOld(a) - isOld(b)).map(causeAnnotation), placed = failures.filter((annotation) => annotation !== null), all = [...first, ...placed, ...uncoveredLines(analysis)], annotations = all.slice(0, MOST_ANNOTATIONS);
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
  return [...diffCoverage2?.files ?? []].sort((a, b) => b.missing.length - a.missing.length).filter(({ path }) => isInTree(path)).flatMap(
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
var ROWS = 100, TESTS_NAMED2 = 5, NUMBERS_NAMED = 10, CHANGES_NAMED = 10, FILES_NAMED = 3;
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
    case "undecided":
      return `**No comment**: ${counted(notice.numbers.length, "open pull request")} (${numbersText(notice.numbers)}) have this commit as their head, and no job says which of them it tested`;
    case "held":
      return `**Held back**: ${counted(notice.causes.length, "cause")} ${heldUntil[notice.why]}: ${testNames(notice.causes)}`;
    case "dry-run":
      return `**Dry run**: ${counted(notice.causes, "cause")} would be filed, listed in the issue “${DRY_RUN_TITLE}”; a maintainer's comment \`/redfirst start\` there begins filing`;
    case "infrastructure":
      return `**Infrastructure**: ${counted(notice.tests.length, "test")} failed by the known error ${code(notice.name, 80)}, which is counted and not filed: ${testNames([notice])}`;
    case "not-filed":
      return `**Nothing is filed**: ${plain(notice.why, 500)}`;
    case "config-error":
      return configErrorText(notice.error, notice.standing);
    case "config-change":
      return `**The config changes** when this is merged: ${changesText(notice.changes)}`;
    case "passed-over":
      return `**Passed over**: ${counted(notice.files.length, "file")} of artifact ${code(notice.artifact, 120)}, no ${notice.files.length === 1 ? "report" : "reports"}: ${filesText(notice.files)}`;
    case "told-twice":
      return `**Told twice**: ${toldTwiceText(notice)} of ${code(notice.environment, 120)} are in a collection of the same run too, whose word counts`;
    case "advice":
      return `**Reports that are not read**: artifacts of this run are called as reports are; to have them read, write ${code(`artifacts: ${JSON.stringify(notice.patterns)}`, 400)} into ${code(".github/redfirst.yml", 120)}`;
  }
}
function numbersText(numbers) {
  let left = numbers.length - NUMBERS_NAMED;
  return numbers.slice(0, NUMBERS_NAMED).join(", ") + (left > 0 ? `, … and ${left} more` : "");
}
var heldUntil = {
  confirmation: "would be filed if a second trusted run fails too",
  cap: "more than may be filed in a day; filed later if they still fail"
};
function filesText(files) {
  let left = files.length - FILES_NAMED, shown2 = files.slice(0, FILES_NAMED).map((file) => code(file, 120));
  return left > 0 ? `${shown2.join(", ")}, … and ${left} more` : shown2.join(", ");
}
function toldTwiceText({ tests, coverage }) {
  return tests === 0 ? "the uploaded coverage reports" : `${counted(tests, "test")}${coverage ? " and the coverage" : ""} in the uploaded reports`;
}
function testNames(causes) {
  let all = causes.flatMap(({ tests }) => tests), left = all.length - TESTS_NAMED2, shown2 = all.slice(0, TESTS_NAMED2).map((test) => code(test, 120));
  return left > 0 ? `${shown2.join(", ")}, … and ${counted(left, "more test")}` : shown2.join(", ");
}
function configErrorText({ file, place, path, message }, standing) {
  let whose = standing === "proposed" ? " of this pull request" : "", at = place === null ? "" : `, line ${place.line}, column ${place.column}`, key = path === "" ? "" : `${code(path, 120)}: `;
  return `**Config error**${whose} in ${code(file, 160)}${at}: ${key}${plain(message, 500)}`;
}
function changesText(changes) {
  let left = changes.length - CHANGES_NAMED, shown2 = changes.slice(0, CHANGES_NAMED).map((change2) => code(configChangeText(change2), 160));
  return left > 0 ? `${shown2.join(", ")}, … and ${counted(left, "more setting")}` : shown2.join(", ");
}

// src/render/config-verdict.ts
function configVerdict(notices) {
  let errors = notices.filter(
    (notice) => notice.kind === "config-error" && notice.standing === "proposed"
  ).length;
  return errors === 0 ? null : `${counted(errors, "error")} in the config of this pull request`;
}
function configAnnotations(notices) {
  return notices.flatMap((notice) => {
    if (notice.kind !== "config-error" || notice.standing === "elsewhere") return [];
    let { file, place, path, message } = notice.error;
    return place === null ? [] : [
      {
        path: file,
        start_line: place.line,
        end_line: place.line,
        annotation_level: notice.standing === "proposed" ? "failure" : "warning",
        title: bare(path === "" ? "Config error" : `Config error: ${path}`, BUDGET.title),
        message: bare(`Column ${place.column}: ${message}`, BUDGET.annotationMessage)
      }
    ];
  });
}

// src/render/coverage-sections.ts
var LOST_FILES = 5, LOST_RANGES = 5, PARTIAL_LINES = 20, OPEN_FILES = 10;
function coverageSection(analysis, { rows }) {
  let { coverage, coverageDelta: coverageDelta2, diffCoverage: diffCoverage2 } = analysis;
  return coverage === null && coverageDelta2 === null && diffCoverage2 === null ? null : {
    cutOrder: 4,
    blocks: [
      { kind: "text", markdown: `### Coverage

${[
        diffCoverage2 === null ? null : diffLine(diffCoverage2),
        totalLine(analysis),
        coverageDelta2 === null ? null : lostLine(coverageDelta2)
      ].filter((line) => line !== null).map((line) => `- ${line}`).join(`
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
function diffLine({ lines, covered, branches, incomparable = [] }) {
  let left = incomparable.length, others = left === 0 ? "" : `; ${counted(left, "changed file")} not comparable`;
  if (lines === 0)
    return left === 0 ? "Diff coverage: the change adds no line that can be covered" : `Diff coverage: not known${others}`;
  let ways = branches === void 0 || branches.total === 0 ? "" : `, ${grouped(branches.covered)} of ${counted(branches.total, "branch", "branches")}`;
  return `Diff coverage **${percent(covered / lines * 100)}**: ${grouped(covered)} of ${counted(lines, "added line")} covered${ways}${others}`;
}
function lostLine({ files }) {
  let lost = files.filter(({ delta, unchanged }) => unchanged === !0 && delta !== null && delta < 0);
  if (lost.length === 0) return null;
  let names = lost.slice(0, LOST_FILES).map(({ path, delta, lost: gone = [] }) => {
    let where = gone.length === 0 ? "" : `: ${lineRanges(gone, LOST_RANGES)}`;
    return `${code(path)} (${percentagePoints(delta ?? 0)}${where})`;
  }), left = lost.length - names.length, items = left > 0 ? [...names, `… and ${grouped(left)} more`] : names;
  return `Less coverage though unchanged:${items.length === 1 ? ` ${items[0]}` : items.map((item) => `
  - ${item}`).join("")}`;
}
function missingBlocks({ files, unmeasured, incomparable = [] }, rows) {
  let uncovered = files.filter(({ missing, partial = [] }) => missing.length + partial.length > 0).sort((a, b) => b.missing.length - a.missing.length), [open, folded] = [uncovered.slice(0, OPEN_FILES), uncovered.slice(OPEN_FILES)], hasBranches = uncovered.some(({ partial = [] }) => partial.length > 0), columns = ["File", "Added lines", "Covered", "Lines not covered"], table = {
    columns: hasBranches ? [...columns, "Branches not taken"] : columns,
    noun: "file"
  }, shown2 = (all) => all.map((file) => uncoveredRow(file, hasBranches)), tables = [];
  return open.length > 0 && tables.push(tableBlock({ ...table, rows: shown2(open), total: open.length })), folded.length > 0 && tables.push(
    tableBlock({
      ...table,
      rows: shown2(folded.slice(0, Math.max(0, rows - OPEN_FILES))),
      total: folded.length,
      folded: `${counted(folded.length, "more file")} with added lines that are not covered`
    })
  ), incomparable.length > 0 && tables.push(
    tableBlock({
      columns: ["File", "Why"],
      rows: incomparable.slice(0, rows).map(({ path, why }) => [code(path), why]),
      total: incomparable.length,
      noun: "file",
      folded: `${counted(incomparable.length, "changed file")} not comparable: whether tests ran what is added is not known`
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
function uncoveredRow({ path, lines, missing, partial = [] }, hasBranches) {
  let row = [code(path), grouped(lines), grouped(lines - missing.length), lineRanges(missing)];
  return hasBranches ? [...row, untakenBranches(partial)] : row;
}
function untakenBranches(partial) {
  let shown2 = partial.slice(0, PARTIAL_LINES).map(({ line, total, covered }) => `${line} (${total - covered} of ${total})`), left = partial.length - shown2.length;
  return [...shown2, ...left > 0 ? [`… and ${counted(left, "more line")}`] : []].join(", ");
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
function evidenceLink({ runId, url }) {
  return RUN_URL.test(url) ? `[run ${runId}](${url})` : `run ${runId}`;
}
function evidenceCommit({ sha, url }) {
  return commitText(sha, { runUrl: url });
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
  let known2 = (text) => text === null ? "unknown" : code(text, 120), optional = [
    ["Environment", facts.environment],
    ["Branch", facts.branch],
    ["Workers (xdist)", session.workers === null ? null : String(session.workers)]
  ];
  return smallTable(
    ["What", "Value"],
    [
      ["Python", known2(session.python)],
      ["pytest", known2(session.pytest)],
      ["Platform", known2(session.platform)],
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

// src/render/flaky-words.ts
function rateText({ failures, runs, rate, interval, since }, address) {
  let [low, high] = interval.map(share);
  return `failed in ${grouped(failures)} of ${counted(runs, "run")} (${share(rate)}, likely ${low} to ${high}) since ${commitText(since, address)}`;
}
function share(part) {
  let value = part * 100;
  return percent(value >= 1 ? Math.round(value) : Number(value.toPrecision(1)));
}
function circumstanceText(only) {
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
function conditionText({ only, inside, outside }) {
  return `it fails only ${circumstanceText(only)}: ${tallyText(inside, "execution")} failed so, ${grouped(outside.failed)} of ${grouped(outside.ran)} otherwise`;
}
function tallyText({ failed, ran }, noun) {
  return `${grouped(failed)} of ${counted(ran, noun)}`;
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
        rows: knownFlaky.slice(0, rows).map((known2) => [
          testCell(known2.result),
          failingCell(known2.result, analysis),
          knownCell(known2, facts),
          known2.likely === null ? "unknown" : likelyCell(known2.likely)
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
  return past === null ? "flaky within the baseline’s run" : [rateText(past, facts), ...past.conditions.map(({ only }) => `only ${circumstanceText(only)}`)].join(
    ", "
  );
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
  let { annotations, leftOut, placeless } = renderAnnotations(analysis, configAnnotations(notices)), wrong = configVerdict(notices), sections = [
    fixed([...wrong === null ? [] : [`**${wrong}**`], verdictLine(analysis)].join(" ▸ ")),
    ...reportSections(analysis, facts, { rows: ROWS2, notices }),
    ...annotationNote(leftOut, placeless)
  ];
  return {
    conclusion: wrong === null ? analysis.conclusion : "failure",
    title: cut([...wrong === null ? [] : [wrong], verdict(analysis)].join(" ▸ "), BUDGET.checkTitle),
    summary: fitBody(sections, BUDGET.check),
    annotations
  };
}
function reportSections(analysis, facts, { rows, notices }) {
  return [
    fixed(`${countsLine(analysis.counts)} ${baselineSentence(analysis, facts)}`),
    noticesSection(notices),
    newFailuresSection(analysis, { rows }),
    gatesSection(analysis, { rows }),
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
  ].filter((sentence2) => sentence2 !== "");
  return sentences.length === 0 ? [] : [fixed(sentences.join(" "))];
}

// src/render/trend-charts.ts
var CHART_LANGUAGE = "mermaid", CHART_ON_GITHUB = "On GitHub: a chart of the numbers below.", FEWEST_RUNS = 2, STYLE = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';
function trendChartsSection(analysis, facts) {
  let { trend, pastOf } = analysis;
  if (trend.length < FEWEST_RUNS || pastOf === null) return null;
  let places = placesOf(analysis, facts), measured = places.flatMap(({ number, percent: value }) => value === null ? [] : { number, value }), hasCoverage = trend.some((run) => run.percent !== null) && measured.length >= FEWEST_RUNS, hasFlaky = places.some(({ flakyFailures }) => flakyFailures > 0);
  if (!hasCoverage && !hasFlaky) return null;
  let charts = [
    ...hasCoverage ? [coverageChart(measured)] : [],
    ...hasFlaky ? [flakyChart(places.map(({ number, flakyFailures: value }) => ({ number, value })))] : []
  ], what = [...hasCoverage ? ["Coverage"] : [], ...hasFlaky ? ["flaky tests"] : []].join(" and "), table = tableBlock({
    columns: ["#", "Commit", "Completed", ...hasCoverage ? ["Coverage"] : [], "Flaky tests that failed"],
    rows: places.toReversed().map(({ number, cells, percent: value, flakyFailures }) => [
      String(number),
      ...cells,
      ...hasCoverage ? [value === null ? "not measured" : percent(value)] : [],
      grouped(flakyFailures)
    ]),
    total: places.length,
    noun: "run",
    rest: "see `redfirst coverage` and `redfirst flaky`",
    folded: `${what.charAt(0).toUpperCase()}${what.slice(1)} over the last ${counted(trend.length, "trusted run")}`
  }), ofBranch = `Trusted runs of ${code(pastOf, 80)}; the last place is this run.`, before = table.before.replace(
    `</summary>

`,
    () => `</summary>

${[ofBranch, ...charts, ""].join(`

`)}`
  );
  return { cutOrder: 8, blocks: [{ ...table, before }] };
}
function placesOf(analysis, facts) {
  let { trend, coverage, flaky, knownFlaky } = analysis, runs = trend.map(
    (run, index) => ({
      number: index + 1,
      cells: [commitText(run.sha, facts), utc(run.at)],
      percent: run.percent,
      flakyFailures: run.flakyFailures
    })
  ), here = {
    number: trend.length + 1,
    cells: ["**this run**", ""],
    percent: coverage?.percent ?? null,
    flakyFailures: flaky.length + knownFlaky.length
  };
  return [...runs, here];
}
function coverageChart(values) {
  let all = values.map(({ value }) => value), low = Math.max(0, Math.floor(Math.min(...all)) - 1), high = Math.min(100, Math.ceil(Math.max(...all)) + 1);
  return chart({ title: "Coverage in percent", kind: "line", low, high, values });
}
function flakyChart(values) {
  let high = Math.max(...values.map(({ value }) => value)) + 1;
  return chart({ title: "Flaky tests that failed", kind: "bar", low: 0, high, values });
}
function chart({
  title,
  kind,
  low,
  high,
  values
}) {
  return [
    `\`\`\`${CHART_LANGUAGE}`,
    STYLE,
    "xychart-beta",
    `  title "${title}"`,
    `  x-axis [${values.map(({ number }) => number).join(", ")}]`,
    `  y-axis ${low} --> ${high}`,
    `  ${kind} [${values.map(({ value }) => Number(value.toFixed(2))).join(", ")}]`,
    "```"
  ].join(`
`);
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
    failsGates(analysis) ? gatesSection(analysis, { rows: ROWS3 }) : null,
    problemsSection(analysis, { rows: ROWS3 }),
    notesSection(analysis, { rows: ROWS3 }),
    coverageSection(analysis, { rows: ROWS3 }),
    flakySection(analysis, { rows: ROWS3, folded: !0 }),
    knownFlakySection(analysis, facts, { rows: ROWS3 }),
    knownFailuresSection(analysis, { rows: ROWS3 }),
    fixedSection(analysis, { rows: ROWS3 }),
    trendChartsSection(analysis, facts),
    fixed(environmentLine(analysis, facts))
  ].filter((section) => section !== null);
  return { body: fitBody(sections, BUDGET.comment) };
}
function hasNews(analysis) {
  let { conclusion, newFailures, flakyDelta, flaky, coverageDelta: coverageDelta2 } = analysis;
  return conclusion === "failure" || newFailures.length > 0 || (flakyDelta === null ? flaky : flakyDelta.new).length > 0 || coverageDelta2 !== null && coverageDelta2.delta <= -COVERAGE_DROP_PERCENTAGE_POINTS || leavesLinesUncovered(analysis) || someResultsAreHidden(analysis);
}

// src/render/owned-block.ts
function ownedByBot(name, sections) {
  let { begin, end } = blockMarkers(name);
  return [fixed(begin), ...sections, fixed(end)];
}

// src/render/issue-body.ts
function issueBody(key, blocks, evidence) {
  let owned = (name) => ownedByBot(name, [fixed(blocks[name])]);
  return fitBody(
    [
      fixed(issueMarker(key)),
      ...owned("status"),
      ...owned("summary"),
      ...owned("severity"),
      ...owned("sla"),
      ...ownedByBot("evidence", evidence),
      ...owned("tests"),
      fixed(forPeople),
      ...owned("checklist"),
      ...owned("discovered"),
      ...owned("record")
    ],
    BUDGET.issue
  );
}
function discoveredBlock(facts) {
  let run = runLink(facts), by = plain(facts.discoveredBy, 120) + (run === null ? "" : ` (${run})`);
  return `## Record

${smallTable(["Discovered by", "Date"], [[by, utc(facts.at)]])}`;
}
var forPeople = `## Root cause

_For people to fill in: what is wrong, and since when._

## Fix

_For people to fill in: what was changed, and in which pull request._`;

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
    ({ text, decorator }) => fence([...decorator === null ? [] : [decorator], text].join(`
`), "python")
  );
  return [{ cutOrder: 3, blocks: [{ kind: "text", markdown: `Hypothesis found ${examples.length === 1 ? "this example" : "these examples"}${how}:

${shown2.join(`

`)}`, instead: EXAMPLE_IS_LEFT_OUT }] }];
}

// src/render/issue-failure.ts
var EXCERPT_LINES_OPEN = 15, EXCERPT_LINES = 120, MESSAGE_LINES = 20;
function failureSentence(failure, nodeId) {
  let raised = failure.type === "" ? "A failure whose exception the report does not name" : code(failure.type, 120), inside = failure.location?.function ? ` in ${code(failure.location.function, 80)}` : "", phase = failure.phase === "call" ? "" : ` during ${failure.phase}`;
  return `${raised} at ${placeCell(failure)}${inside}${phase}, seen in ${code(nodeId)}:`;
}
function failureBlocks(failure, excerpts) {
  let message = messageBeforeDiff(failure);
  return [
    ...message.trim() === "" ? [] : [{ kind: "text", markdown: fence(fewLines(message, MESSAGE_LINES)) }],
    ...diffBlocks(failure),
    ...otherExceptions(failure),
    ...failure.excerpt.trim() === "" || excerpts === "none" ? [] : [excerptBlock(failure.excerpt, excerpts === "full" ? Number.POSITIVE_INFINITY : EXCERPT_LINES)]
  ];
}
function excerptBlock(excerpt, most) {
  let lines = excerpt.split(`
`).length, fenced = fence(fewLines(excerpt, most)), instead = `The traceback (${counted(lines, "line")}) is left out for its size: see the collection artifact.`;
  return lines <= EXCERPT_LINES_OPEN ? { kind: "text", markdown: fenced, instead } : { kind: "text", markdown: `<details>
<summary>Traceback, ${counted(lines, "line")}</summary>

${fenced}

</details>`, instead };
}
function fewLines(text, max) {
  let lines = redact(text).split(`
`);
  if (lines.length <= max) return lines.join(`
`);
  let half = Math.floor(max / 2), middle = `… ${counted(lines.length - 2 * half, "line")} left out: see the collection artifact …`;
  return [...lines.slice(0, half), middle, ...lines.slice(-half)].join(`
`);
}

// src/render/issue-steps.ts
var COMMANDS_SHOWN = 10, COMMANDS_FOLDED = 90;
function stepsSections({ tests }) {
  let functions = groupBy(tests, ({ result }) => functionKey(result)), shown2 = functions.slice(0, COMMANDS_SHOWN).map(([first]) => first), others = tests.filter((test) => !shown2.includes(test)), steps = {
    cutOrder: 1,
    blocks: [
      {
        kind: "text",
        markdown: `## Steps to reproduce

From the root of the repository, ${functions.length < tests.length ? "one command a function" : "one command a test"}:`
      },
      commandBlock(
        shown2.map(({ reproduce }) => reproduce),
        { total: shown2.length }
      )
    ]
  }, rest = others.length === 0 ? [] : [
    {
      cutOrder: 4,
      blocks: [
        commandBlock(
          others.slice(0, COMMANDS_FOLDED).map(({ reproduce }) => reproduce),
          { total: others.length, folded: counted(others.length, "more command") }
        )
      ]
    }
  ], failures = shown2.map(({ result }) => decidingFailure(result));
  return [steps, ...rest, ...powerShellSections(shown2), ...exampleSections(failures)];
}
function powerShellSections(shown2) {
  let commands = shown2.flatMap(({ reproduceInPowerShell: line }) => line === void 0 ? [] : [line]);
  if (commands.length === 0) return [];
  let folded = `In PowerShell 7.3 or newer (${commands.length < shown2.length ? "where it differs; " : ""}not executed here)`;
  return [
    {
      cutOrder: 6,
      blocks: [commandBlock(commands, { total: commands.length, folded, shell: "powershell" })]
    }
  ];
}

// src/render/issue-evidence.ts
var TABLE_ROWS = 200, COMMITS = 100;
function evidenceSections(cause, context) {
  let { analysis, facts } = context;
  return [
    ...stepsSections(cause),
    fixed(`## Expected

${expected(cause, context)}`),
    actualSection(cause, context),
    fixed(`## Environment

${environmentTable(analysis, facts)}`),
    rangeSection(cause.range, context)
  ];
}
function expected({ tests, range }, { facts }) {
  let what = tests.every(({ result }) => decidingFailure(result)?.kind === "collection-error") ? `pytest collects ${tests.length === 1 ? "the file" : `all ${counted(tests.length, "file")}`}` : tests.length === 1 ? "The test passes" : `${tests.length === 2 ? "Both tests" : `All ${counted(tests.length, "test")}`} pass`;
  return range.lastPassed === null ? `${what}.` : `${what}, as at ${commitText(range.lastPassed, facts)}.`;
}
function actualSection({ tests, signatures }, { excerpts = "short" }) {
  let shown2 = tests.find(({ result }) => decidingFailure(result) !== null), failure = shown2 === void 0 ? null : decidingFailure(shown2.result), blocks = [
    textBlock(
      `## Actual

${shown2 === void 0 || failure === null ? "The report does not say how it failed." : failureSentence(failure, shown2.result.nodeId)}`
    ),
    ...failure === null ? [] : failureBlocks(failure, excerpts)
  ];
  return signatures.length > 1 && blocks.push(
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
      textBlock(`## Suspected range

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

// src/render/issue-checklist.ts
function checklistBlock({ nodeId, tests, red, green }) {
  let whole = allTests(tests);
  return checklistOf([
    ["Reproduced", `${code(nodeId, 120)} was red ${red}`],
    ["Regression test, red without the fix", `${whole} of the test reference, red ${red}`],
    [
      "Fix, with the same test green",
      green?.fix ?? null,
      `ticked when ${whole} passed in a trusted run after the merge`
    ],
    ["Full suite passes", green?.suite ?? null, "ticked by a trusted run in which no test failed"],
    ["Stable", null, "ticked by 10 consecutive runs and 10 in parallel (`redfirst verify`)"],
    [
      "Resolved, within or outside its SLA",
      green?.resolved ?? null,
      "ticked when the issue is closed on that evidence"
    ]
  ]);
}
function allTests(tests) {
  return tests === 1 ? "the test" : tests === 2 ? "both tests" : `all ${counted(tests, "test")}`;
}
function checklistOf(steps) {
  return `## Checklist

${steps.map(
    ([name, evidence, missing = ""], index) => evidence === null ? `- [ ] ${index + 1}. ${name}: ${missing}` : `- [x] ${index + 1}. ${name}: ${evidence}`
  ).join(`
`)}`;
}

// src/render/issue-listed.ts
function listedOfCause({ tests }, analysis) {
  return tests.map((test) => listedFailure(test, analysis));
}
function listedFailure({ result, reproduce }, analysis) {
  let { nodeId, rootdir, file } = result;
  return { nodeId, rootdir, file, command: reproduce, fails: failingCell(result, analysis) };
}

// src/render/mentions.ts
var MOST_MENTIONS = 10, MENTION = /^[A-Za-z\d](?:-?[A-Za-z\d]){0,38}(?:_[A-Za-z\d]{1,20})?(?:\/[A-Za-z\d](?:[\w-]{0,99}))?$/;
function mentionsOf(mention) {
  let names = [...new Set(mention.map((name) => name.replace(/^@/, "")))], called = names.filter((name) => MENTION.test(name)).slice(0, MOST_MENTIONS), others = names.filter((name) => !MENTION.test(name)).slice(0, MOST_MENTIONS);
  return {
    please: called.length === 0 ? "Please " : `${called.map((name) => `@${name}`).join(" ")}: please `,
    notMentioned: others.length === 0 ? [] : [
      `Not mentioned, since it is no login and no team: ${others.map((name) => code(name, 80)).join(", ")}.`
    ]
  };
}
function ownersText(mention) {
  if (mention.length === 0) return [];
  let { please, notMentioned } = mentionsOf(mention);
  return [`${please}see to it: CODEOWNERS names who looks after these files.`, ...notMentioned];
}
function personText(login) {
  return code(`@${login.replace(/^@/, "")}`, 80);
}

// src/render/issue-severity.ts
function assessedBlock({ severity, rule, why }) {
  return `## Severity

**${severity}** by the rule ${code(rule, 80)}: ${plain(why)}.`;
}

// src/render/issue-sla.ts
var MINUTE_MS = 6e4, STARTS = {
  filed: "it was filed, by its severity",
  reopened: "it was reopened, by its severity",
  decided: "its severity was decided"
};
function slaBlock(words) {
  let { dueAt: dueAt2, outcome = "", clock } = words, due = `Due **${dueAt2 === null ? "unknown" : utc(dueAt2)}**${reason(words)}`, stops = outcome === "" && clock !== void 0 ? stoppedBy(clock) : [];
  return [`## SLA target

${due}${outcome === "" ? "" : ` ${outcome}`}`, ...stops].join(`

`);
}
function reason({ dueAt: dueAt2, slaHours, countedFrom, clock }) {
  let pausedMs = clock?.pausedMs ?? 0, sum = clock === void 0 ? Number.NaN : Date.parse(clock.startedAt) + slaHours * 36e5 + pausedMs;
  if (dueAt2 !== null && Math.abs(Date.parse(dueAt2) - sum) >= MINUTE_MS)
    return ", by the severities that it had (above) and since when.";
  let pauses = pausedMs >= MINUTE_MS ? `, and ${duration(pausedMs)} of pauses` : "";
  return `: ${hours(slaHours)} after ${STARTS[countedFrom]}${pauses}.`;
}
function stoppedBy({ paused, quietUntil }) {
  return [
    ...paused === null ? [] : [
      `**Paused** since ${utc(paused.since)} by ${personText(paused.by)}: ${plain(paused.why) || "no reason given"}. The clock stands until \`/redfirst resume\`; the due date then moves by that time.`
    ],
    ...quietUntil === null ? [] : [`**Snoozed** until ${utc(quietUntil)}: nothing is said of the due date before, and it stays.`]
  ];
}

// src/render/issue-status.ts
var STILL_OPEN = "open";
function statusBlock({
  lead,
  severity,
  dueAt: dueAt2,
  discoveredAt,
  isPaused = !1,
  end
}) {
  let due = isPaused && end === void 0 ? `paused (before: ${time(dueAt2)})` : `**${time(dueAt2)}**`, table = smallTable(
    ["Severity", "SLA target", "Discovered", "Fixed by", "Resolved"],
    [
      [
        `**${severity}**`,
        due,
        utc(discoveredAt),
        end?.fixedBy ?? STILL_OPEN,
        end === void 0 ? STILL_OPEN : utc(end.closedAt)
      ]
    ]
  );
  return `${lead}

${table}`;
}
function openRecordBlock() {
  return recordTable(STILL_OPEN, STILL_OPEN, STILL_OPEN);
}
function recordTable(fixedBy, resolved, withinSla) {
  return smallTable(["Fixed by", "Resolved", "Within SLA"], [[fixedBy, resolved, withinSla]]);
}
function time(iso) {
  return iso === null ? "unknown" : utc(iso);
}

// src/render/issue-linked.ts
function renderLinkedSentences(earlier, at) {
  let newest = earlier.at(-1);
  if (newest === void 0) return [];
  let others = earlier.slice(0, -1).map(({ number }) => `#${number}`), before = others.length === 0 ? "" : ` Before that: ${others.join(", ")}.`;
  return [`${linkSentence(newest, at)}${before}`];
}
function linkSentence(earlier, at) {
  let { number, why } = earlier;
  switch (why) {
    case "locked": {
      let closed = earlier.closedAt === null ? "" : `, closed ${utc(earlier.closedAt)},`;
      return `**It failed before: #${number}**${closed} is locked, so this is a new issue.`;
    }
    case "closed-long-ago": {
      let ago = duration(Date.parse(at) - Date.parse(earlier.closedAt));
      return `**It failed before: #${number}** was closed ${utc(earlier.closedAt)}, ${ago} ago, so this is a new issue.`;
    }
    case "split":
      return `**Split from #${number}**: later runs show that these tests fail for another reason than the others there.`;
  }
}

// src/render/issue-summary.ts
function summaryBlock(summary, { facts, earlier, mention }) {
  return [
    `## Summary

${summary}`,
    ...renderLinkedSentences(earlier, facts.at),
    ...ownersText(mention)
  ].join(`

`);
}

// src/render/issue-tests.ts
var ROWS4 = 200, NAMED_SETS = 3;
function testsBlock(tests, columns = "all") {
  let functions = groupBy(tests, functionKey), table = tableBlock({
    columns: columns === "all" ? ["File", "Function", "Command", "Fails with"] : ["File", "Function"],
    rows: functions.slice(0, ROWS4).map((cases) => functionRow(cases).slice(0, columns === "all" ? void 0 : 2)),
    total: functions.length,
    noun: functions.length === tests.length ? "test" : "test function"
  }), many = functions.length === tests.length ? [] : [
    fixed(
      `${counted(tests.length, "test")} of ${counted(functions.length, "function")}: tests that differ only in their parameters share a row.`
    )
  ], sections = [fixed("## Test reference"), ...many, { cutOrder: 1, blocks: [table] }];
  return fitBody(sections, BUDGET.tests).trim();
}
function functionRow(cases) {
  let [first] = cases, live = cases.find(({ removed = null }) => removed === null) ?? null, shown2 = live ?? first, { file, function: name } = nodeIdParts(shown2.nodeId), strike = (cell) => live === null ? `~~${cell}~~` : cell, fails = [
    ...new Set(cases.filter(({ removed = null }) => removed === null).map((test) => test.fails))
  ];
  return [
    strike(code(shown2.file ?? (shown2.rootdir === "" ? file : `${shown2.rootdir}/${file}`), 120)),
    [strike(name === "" ? "–" : code(name, 120)), setsText(cases), removedText(cases), formerText(shown2)].filter((part) => part !== "").join(" · "),
    live === null ? "–" : live.command === null ? "see *Steps to reproduce*" : code(live.command),
    live === null ? "–" : fails.length > 1 ? `${shown2.fails}, and ${counted(fails.length - 1, "other way")}` : shown2.fails
  ];
}
function setsText(cases) {
  if (cases.length === 1) return "";
  let named = cases.slice(0, NAMED_SETS).flatMap(({ nodeId }) => {
    let bracket = nodeId.indexOf("[");
    return bracket < 0 ? [] : [code(nodeId.slice(bracket), 40)];
  }), names = named.length === 0 ? "" : `: ${named.join(", ")}${cases.length > named.length ? ", …" : ""}`;
  return `${counted(cases.length, "parameter set")}${names}`;
}
function removedText(cases) {
  let removed = cases.flatMap(({ removed: gone = null }) => gone === null ? [] : [gone]), [first] = removed;
  return first === void 0 ? "" : `${removed.length === cases.length ? "removed" : `${grouped(removed.length)} of them removed`}: absent from ${counted(first.runs, "complete run")}, and its ${first.what} is gone`;
}
function formerText({ formerly = null }) {
  return formerly === null ? "" : `formerly ${code(formerly, 120)}`;
}

// src/render/what-to-do.ts
function whatToDo(kind, tests, isQuiet = !1) {
  if (isQuiet && kind !== "flaky" && kind !== "reported")
    return "Find the cause and mend it, so that the tests of the reference below pass.";
  let passes = `${tests === 1 ? "the" : "each"} command under *Steps to reproduce* passes`;
  switch (kind) {
    case "cause":
      return `Find the cause and mend it, so that ${passes}.`;
    case "suite-broken":
      return "Mend this first, since it hides every other bug: begin with what most of the tests fail with, under *Actual*.";
    case "roll-up":
      return `These are several causes: begin with what most of the tests fail with, under *Actual*, and mend one after the other, so that ${passes}.`;
    case "flaky":
      return `Find what makes ${tests === 1 ? "its outcome" : "their outcomes"} differ and mend that: a retry only hides it.`;
    case "reported":
      return "Mend what the text below describes.";
  }
}

// src/render/issue-filed.ts
function filedBlocks(cause, context) {
  let { analysis, facts, isQuiet } = context, { kind, tests, range, assessment, dueAt: dueAt2, slaHours } = cause, red = facts.commit ?? range.firstFailed;
  return {
    status: statusBlock({
      lead: `${causeLead(cause)} ${whatToDo(kind, tests.length, isQuiet)}`,
      severity: assessment.severity,
      dueAt: dueAt2,
      discoveredAt: facts.at
    }),
    summary: causeSummary(cause, context),
    severity: assessedBlock(assessment),
    sla: slaBlock({ dueAt: dueAt2, slaHours, countedFrom: "filed" }),
    tests: testsBlock(listedOfCause(cause, analysis), isQuiet === !0 ? "place" : "all"),
    checklist: checklistBlock({
      nodeId: tests[0]?.result.nodeId ?? "",
      tests: tests.length,
      red: red === null ? `in the reports of ${utc(facts.at)} (commit unknown)` : `at ${commitText(red, facts)}`,
      green: null
    }),
    discovered: discoveredBlock(facts),
    record: openRecordBlock()
  };
}
function causeLead(cause) {
  let { opening, subject, verb, place, type } = headlineOf(cause), what = cause.tests.length === 1 ? code(subject, 80) : subject, where = place === null ? "" : `${placeWords(place)}${code(place.file, 100)}`;
  return `**${opening}${what} ${verb}${where}${type === null ? "" : ` with ${code(type, 80)}`}.**`;
}
function causeSummary({ kind, tests, signatures, isNew, key }, { facts, earlier = [], mention = [], isQuiet = !1 }) {
  let newness = {
    true: "new: the baseline does not have it",
    false: "not new: the baseline has it too",
    null: "not known to be new: there is no baseline for it"
  }[`${isNew}`], where = isQuiet ? "" : ", listed under *Actual*", ways = signatures.length > 1 ? ` They fail in ${grouped(signatures.length)} ways${where}.` : "", about = kind === "cause" && signatures.length > 1 ? "that count as one cause" : abouts[kind], summary = `${counted(tests.length, "test")} ${about} (key \`${keyText(key)}\`).${ways} It is ${newness}.`;
  return summaryBlock(summary, { facts, earlier, mention });
}
var abouts = {
  cause: "with one cause",
  "suite-broken": "that are more than half of the suite, whatever their causes",
  "roll-up": "whose causes have no issue of their own, since only so many are opened a day"
};

// src/render/quiet.ts
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
    assessment: quietAssessment(cause.assessment)
  };
}
function quietFailure({ kind, phase, type, location }) {
  return { kind, phase, type, location, message: "", excerpt: "", frames: [] };
}
function quietAssessment(assessment) {
  return { ...assessment, why: withoutDecider(assessment.why) };
}
function withoutDecider(why) {
  return why.replace(/ \(decided by .*\)$/s, "");
}
function quietSections({ facts }) {
  let run = runLink(facts), where = run === null ? "the workflow run" : `the ${run}`;
  return [
    fixed(
      `## Details

A security rule matched and this repository is public, so messages, parameters and commands are not published here. Who may see them finds them in ${where}.`
    )
  ];
}
function withoutParameters(nodeId) {
  let { file, function: name } = nodeIdParts(nodeId);
  return name === "" ? nodeId : `${file}::${name}`;
}

// src/render/issue.ts
function renderIssue(told, context) {
  let isQuiet = context.isQuiet === !0, cause = isQuiet ? withoutDetails(told) : told, { assessment, tests, signatures, dueAt: dueAt2 } = cause;
  return {
    key: cause.key,
    title: causeTitle(cause),
    body: issueBody(
      cause.key,
      filedBlocks(cause, context),
      isQuiet ? quietSections(context) : evidenceSections(cause, context)
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

// src/render/flaky-hints.ts
var CATEGORIES = {
  race: {
    name: "a race",
    hint: "Look for threads, processes or workers that the test does not wait for. Join them, or wait for the condition itself and not for some time."
  },
  async: {
    name: "asynchronous code",
    hint: "Look for coroutines and tasks that nobody awaits, an event loop that tests share, and time-outs that a busy machine exceeds."
  },
  time: {
    name: "time",
    hint: "Look for the clock: the turn of a day or month, time zones, sleeps, deadlines that a busy machine misses. Give the code a clock that stands."
  },
  external: {
    name: "something outside of the test",
    hint: "Look for network, services, ports, files of the machine. Put a stand-in there, or wait until it answers."
  },
  data: {
    name: "data that differ from run to run",
    hint: "Look for random values without a fixed seed, and for the order of sets, of folder listings, of rows without `ORDER BY`."
  },
  state: {
    name: "state that tests share",
    hint: "Look for what they leave to one another: globals, caches, environment variables, files, database rows. Alone, or in another order, the test ends differently."
  },
  unknown: {
    name: "unknown",
    hint: "Neither its failures nor its code tell why. Compare a failed run with one that passed: environment, time, workers, and which tests ran before it."
  }
};
function likelyText(likely) {
  if (likely === null || likely.category === "unknown") return null;
  let why = plain(likely.why, 200);
  return `Likely ${CATEGORIES[likely.category].name}${why === "" ? "" : `: ${why}`}`;
}
function hintFor(likely) {
  return CATEGORIES[likely?.category ?? "unknown"].hint;
}

// src/render/issue-flaky-finding.ts
function byRate(a, b) {
  return b.flaky.rate - a.flaky.rate || b.flaky.runs - a.flaky.runs;
}

// src/render/issue-flaky-checklist.ts
function flakyChecklist(finding, { tests, clean, streak = 10 }) {
  let known2 = finding?.tests ?? [], likely = known2.map((test) => likelyText(test.likely)).find((text) => text !== null) ?? null, isUnmarked = known2.length > 0 && known2.every(({ isMarked }) => isMarked === !1);
  return checklistOf([
    ["Isolated", isolatedBy(known2), "ticked when a circumstance is found under which alone it fails"],
    [
      "Cause named",
      // A guess, which only people can confirm.
      null,
      `${likely === null ? "" : `${likely}. `}Tick it when the cause stands under *Root cause*`
    ],
    [
      "Fixed",
      clean?.fixed ?? null,
      `ticked when ${allTests(tests)} passed in ${streak} trusted runs in a row after the last failure`
    ],
    [
      "10 consecutive runs and 10 in parallel, none failed",
      null,
      clean === null ? "ticked by those runs (`redfirst verify`)" : `${clean.runs}; whether they ran in parallel is not known (\`redfirst verify\`)`
    ],
    [
      "Flaky marker removed",
      isUnmarked ? `${known2.length === 1 ? "the test carries" : "the tests carry"} none` : null,
      "ticked when none of the tests carries a `flaky` marker: a retry would hide the next failure"
    ]
  ]);
}
function isolatedBy(tests) {
  let conditions = tests.map(({ flaky }) => flaky.conditions[0]), [first] = conditions;
  return first === void 0 || conditions.includes(void 0) ? null : conditionText(first);
}

// src/render/issue-flaky-steps.ts
var COMMANDS_SHOWN2 = 10, COMMANDS_FOLDED2 = 90, CERTAINTY = 0.95, TIMES = { least: 5, most: 200 };
function flakyStepsSections(tests) {
  let commands = tests.slice(0, COMMANDS_SHOWN2 + COMMANDS_FOLDED2).map(repeated), open = commands.slice(0, COMMANDS_SHOWN2), left = tests.length - open.length, advice = adviceFor(tests);
  return [
    {
      cutOrder: 1,
      blocks: [
        {
          kind: "text",
          markdown: `## Steps to reproduce

From the root of the repository. Each line repeats its test until it fails: so often that a test as flaky as it was in CI fails with 95 % probability, and 200 times at most.`
        },
        commandBlock(open, { total: open.length }),
        ...advice.length === 0 ? [] : [{ kind: "text", markdown: advice.map((line) => `- ${line}`).join(`
`) }]
      ]
    },
    ...left === 0 ? [] : [
      {
        cutOrder: 6,
        blocks: [
          commandBlock(commands.slice(COMMANDS_SHOWN2), {
            total: left,
            folded: counted(left, "more command")
          })
        ]
      }
    ]
  ];
}
function repeated({ flaky: { rate }, reproduce }) {
  if (reproduce === "") return reproduce;
  let once = reproduce.includes(" && ") ? `( ${reproduce} )` : reproduce;
  return `for i in $(seq ${timesFor(rate)}); do ${once} || break; done`;
}
function timesFor(rate) {
  let times = Math.ceil(Math.log(1 - CERTAINTY) / Math.log(1 - Math.min(rate, 0.999)));
  return Math.min(TIMES.most, Math.max(TIMES.least, Number.isFinite(times) ? times : TIMES.most));
}
function adviceFor(tests) {
  let isRetried = tests.some(({ flaky, isMarked }) => flaky.rule === "rerun-passed" || isMarked === !0), conditions = tests.flatMap(({ flaky }) => flaky.conditions.map(({ only }) => conditionAdvice(only)));
  return [
    ...isRetried ? ["Turn retries off first (`--reruns`, `flaky` markers): they hide the failure."] : [],
    ...new Set(conditions)
  ];
}
function conditionAdvice(only) {
  switch (only.kind) {
    case "environment":
      return "It fails in one environment only (below): run it there.";
    case "workflow":
    case "job":
      return `It fails in one ${only.kind} only (below): run it as that does.`;
    case "workers":
      return only.parallel ? "It fails only in parallel, so alone it may never fail: run its whole file, or the suite, with `-n 4`." : "It fails only without parallel workers: add `-n 0` where the configuration asks for workers.";
    case "hours":
      return "It fails only at some hours (below): set the clock that it sees to them.";
    case "after":
      return only.present ? "It fails only after another test (below): name that test before it in the same command." : "It fails only where another test (below) did not run before it: run it alone.";
  }
}

// src/render/issue-flaky-evidence.ts
var RUNS_SHOWN = { alone: 20, amongOthers: 5 }, ROWS5 = 100;
function flakyEvidenceSections(finding, context) {
  let { tests } = finding, seen = [whenSection(tests), runsSection(tests)];
  return context.isQuiet === !0 ? [...quietSections(context), ...seen] : [...flakyStepsSections(tests), likelySection(tests), ...seen, failuresSection(tests, context)];
}
function likelySection(tests) {
  let byText2 = /* @__PURE__ */ new Map();
  for (let test of tests) {
    let text = likelyText(test.likely) ?? "Not known";
    byText2.has(text) || byText2.set(text, test);
  }
  let lines = [...byText2].slice(0, 5).map(([text, { flaky, likely }]) => `${byText2.size === 1 ? "" : `${nameOf(flaky)}: `}**${text}.** ${hintFor(likely)}`);
  return fixed(`## Likely cause

${lines.join(`

`)}`);
}
function whenSection(tests) {
  let several = tests.length > 1, conditions = tests.flatMap(
    ({ flaky }) => flaky.conditions.map(
      (condition) => `- ${several ? `${nameOf(flaky)}: ` : ""}${sentence(conditionText(condition))}`
    )
  ), rows = tests.flatMap(
    ({ flaky }) => flaky.environments.map(({ environment, failed, ran }) => [
      ...several ? [nameOf(flaky)] : [],
      code(environment, 80),
      grouped(failed),
      grouped(ran),
      failed === 0 ? "passes" : failed === ran ? "always fails, so not counted as flaky" : "passes and fails"
    ])
  ), list = conditions.length === 0 ? [textBlock("Under no one circumstance alone, as far as the runs tell.")] : [
    {
      kind: "rows",
      before: "",
      rows: conditions.slice(0, ROWS5),
      after: "",
      total: conditions.length,
      noun: "condition"
    }
  ], columns = [...several ? ["Test"] : [], "Environment", "Failed", "Executions", "Outcome"];
  return {
    cutOrder: 4,
    blocks: [
      textBlock("## When it fails"),
      ...list,
      ...rows.length === 0 ? [] : [tableBlock({ columns, rows: rows.slice(0, ROWS5), total: rows.length, noun: "environment" })]
    ]
  };
}
function runsSection(tests) {
  let several = tests.length > 1, shown2 = tests.flatMap(
    ({ flaky }) => flaky.evidence.shown.slice(0, several ? RUNS_SHOWN.amongOthers : RUNS_SHOWN.alone).map((seen) => ({ flaky, seen }))
  ), total = tests.reduce(
    (sum, { flaky: { evidence } }) => sum + evidence.shown.length + evidence.more,
    0
  ), table = tableBlock({
    columns: [...several ? ["Test"] : [], "Run", "Attempt", "Commit", "Environment", "Outcome", "When"],
    rows: shown2.slice(0, ROWS5).map(({ flaky, seen }) => [...several ? [nameOf(flaky)] : [], ...runCells(seen)]),
    total,
    noun: "execution",
    rest: "see `redfirst flaky`"
  });
  return { cutOrder: 3, blocks: [textBlock(`## Evidence

The most telling executions first.`), table] };
}
function runCells({
  run: runId,
  attempt,
  sha,
  outcome,
  attempts: attempts2,
  environment,
  at,
  url
}) {
  let evidence = { runId, sha, url, at };
  return [
    evidenceLink(evidence),
    String(attempt),
    evidenceCommit(evidence),
    code(environment, 80),
    attempts2.length > 1 ? attempts2.join(", then ") : outcome,
    utc(at)
  ];
}
function failuresSection(tests, { excerpts = "short" }) {
  let distinct = /* @__PURE__ */ new Map();
  for (let { flaky } of tests)
    for (let failure of flaky.distinctFailures) {
      let key = JSON.stringify([failure.type, failure.message, failure.location]);
      distinct.has(key) || distinct.set(key, { failure, nodeId: flaky.nodeId });
    }
  let [first, ...others] = distinct.values();
  return first === void 0 ? fixed(`## Actual

The reports do not say how it failed.`) : {
    cutOrder: 5,
    blocks: [
      textBlock(`## Actual

${failureSentence(first.failure, first.nodeId)}`),
      ...failureBlocks(first.failure, excerpts),
      ...others.length === 0 ? [] : [
        tableBlock({
          columns: ["It also failed with", "Where"],
          rows: others.slice(0, ROWS5).map(({ failure }) => [failureCell(failure), placeCell(failure)]),
          total: others.length,
          noun: "way to fail"
        })
      ]
    ]
  };
}
function nameOf({ nodeId }) {
  return code(nodeIdParts(nodeId).name, 80);
}
function sentence(words) {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

// src/render/quiet-flaky.ts
function flakyWithoutDetails(finding) {
  return {
    ...finding,
    tests: finding.tests.map(({ flaky, likely, ...test }) => ({
      ...test,
      flaky: quietTest(flaky),
      likely: likely === null ? null : { ...likely, why: "" },
      reproduce: ""
    })),
    assessment: quietAssessment(finding.assessment)
  };
}
function quietTest(flaky) {
  return {
    ...flaky,
    nodeId: withoutParameters(flaky.nodeId),
    distinctFailures: flaky.distinctFailures.map(quietFailure),
    conditions: flaky.conditions.map((condition) => ({
      ...condition,
      only: condition.only.kind === "after" ? { ...condition.only, nodeId: withoutParameters(condition.only.nodeId) } : condition.only
    }))
  };
}

// src/render/issue-flaky.ts
var RULES = {
  "rerun-passed": "failed and then passed within one run",
  "same-commit": "passed and failed in runs of one commit",
  rate: "fails now and then, and no bug that came or went explains when"
};
function renderFlakyIssue(told, context) {
  let finding = prepared(told, context), { key, tests, assessment, dueAt: dueAt2 } = finding;
  return {
    key,
    title: flakyTitle(finding),
    body: issueBody(key, flakyBlocks(finding, context), flakyEvidenceSections(finding, context)),
    labels: [assessment.severity, "flaky", "redfirst"],
    severity: assessment.severity,
    rule: assessment.rule,
    due: dueAt2,
    tests: tests.map(({ flaky }) => flaky.nodeId),
    signatures: signaturesOf2(finding),
    reproduce: tests.map(({ reproduce }) => reproduce)
  };
}
function prepared(finding, { isQuiet = !1 }) {
  let sorted = { ...finding, tests: finding.tests.toSorted(byRate) };
  return isQuiet ? flakyWithoutDetails(sorted) : sorted;
}
function flakyBlocks(finding, context) {
  let { facts, streak } = context, { tests, assessment, dueAt: dueAt2, slaHours } = finding;
  return {
    status: statusBlock({
      lead: `${flakyLead(finding, context)} ${whatToDo("flaky", tests.length)}`,
      severity: assessment.severity,
      dueAt: dueAt2,
      discoveredAt: facts.at
    }),
    summary: flakySummary(finding, context),
    severity: assessedBlock(assessment),
    sla: slaBlock({ dueAt: dueAt2, slaHours, countedFrom: "filed" }),
    tests: flakyTestsBlock(finding, context),
    checklist: flakyChecklist(finding, {
      tests: tests.length,
      clean: null,
      ...streak !== void 0 && { streak }
    }),
    discovered: discoveredBlock(facts),
    record: openRecordBlock()
  };
}
function flakyLead({ tests }, { facts }) {
  let [worst2, ...others] = tests;
  if (worst2 === void 0) throw new RangeError("flakyLead: a flaky issue needs a test");
  let { flaky } = worst2, name = code(nodeIdParts(flaky.nodeId).name, 80), rate = rateText(flaky, facts), what = others.length === 0 ? `${name} is flaky: it ${rate}.` : `${counted(tests.length, "test")} are flaky: ${name} ${rate}, and ${grouped(others.length)} more (see *Test reference*).`, [condition] = flaky.conditions, only = condition === void 0 ? "" : ` ${others.length === 0 ? "It" : name} fails only ${circumstanceText(condition.only)}.`;
  return `**${what}**${only}`;
}
function flakySummary({ tests, key }, { facts, earlier = [], mention = [], wasBug = !1 }) {
  let known2 = `How that is known: ${[...new Set(tests.map(({ flaky }) => RULES[flaky.rule]))].join("; ")}.`, before = wasBug ? " It was filed as a bug, until it came and went without a commit to explain it." : "", summary = `${counted(tests.length, "flaky test")} (key \`${keyText(key)}\`). ${known2}${before}`;
  return summaryBlock(summary, { facts, earlier, mention });
}
function flakyTestsBlock({ tests }, { isQuiet = !1 }) {
  let listed2 = tests.map(({ flaky: { nodeId, rootdir, failures, runs, distinctFailures }, reproduce }) => ({
    nodeId,
    rootdir,
    file: null,
    command: reproduce,
    fails: `${grouped(failures)} of ${counted(runs, "run")}: ${failureCell(distinctFailures[0] ?? null)}`
  }));
  return testsBlock(listed2, isQuiet ? "place" : "all");
}
function flakyTitle({ tests }) {
  let [worst2, ...others] = tests;
  if (worst2 === void 0) throw new RangeError("flakyTitle: a flaky issue needs a test");
  let { nodeId, failures, runs } = worst2.flaky, name = cut(redactTokens(nodeIdParts(nodeId).name), 80), rate = `failed in ${grouped(failures)} of ${counted(runs, "run")}`;
  return bare(
    others.length === 0 ? `${name} is flaky: ${rate}` : `${counted(tests.length, "test")} are flaky: ${name} ${rate}, and ${grouped(others.length)} more`,
    BUDGET.title
  );
}
function signaturesOf2({ tests }) {
  return [...new Map(tests.map(({ signature, flaky }) => [signature, flaky.distinctFailures[0]]))].map(([key, failure]) => ({
    key,
    type: failure?.type ?? "",
    message: redact(failure?.message ?? ""),
    file: failure?.location?.file ?? null,
    function: failure?.location?.function ?? null
  }));
}

// src/model/told-tests.ts
function toldTests({ tests }) {
  let told = tests.filter(({ isUntold }) => isUntold !== !0);
  return told.length === 0 ? tests : told;
}

// src/analysis/life/facts.ts
function failingRunIds({ tests }, { evidence, run }) {
  let runs = tests.flatMap(({ result }) => evidence.failing.get(identityOf(result)) ?? []), ids = [...new Set(runs.map(({ runId }) => runId))].sort((a, b) => a - b);
  return ids.length === 0 ? [run.runId] : ids;
}
function withPasses({ passed }, runs) {
  let there = passed.filter(({ sha }) => sha === runs[0]?.sha), elsewhere = passed.filter(({ sha }) => sha !== runs[0]?.sha), later = runs.filter(({ runId, workflow }) => {
    let same = there.filter((known2) => known2.workflow === workflow);
    return same.length > 0 && same.every((known2) => known2.runId < runId);
  });
  return later.length > 0 ? [...elsewhere, ...there, ...later] : [...elsewhere, ...runs.length > there.length ? runs : there];
}

// src/analysis/life/touched.ts
function isTouchedByNothing({ tests }, { changed }) {
  let files = tests.flatMap((test) => test.files ?? []);
  return changed !== null && files.length > 0 && !files.some((file) => changed.has(file));
}

// src/analysis/life/passing.ts
function countPass(known2, { runs }, input) {
  let { policy, now } = input, isMended = known2.passed.length === 0, isUnexplained = isMended && runs.some(({ sha }) => sha === known2.failed.last.sha), isUntouched = isMended && !isUnexplained && isTouchedByNothing(known2, input), record2 = {
    ...known2,
    passed: withPasses(known2, runs),
    ...isUnexplained && { unexplained: (known2.unexplained ?? 0) + 1 },
    ...isUntouched && { untouchedMendings: (known2.untouchedMendings ?? 0) + 1 }
  }, needed = neededPasses(known2, policy);
  return record2.passed.length < needed ? { kind: "keep", record: record2 } : {
    kind: "close",
    record: {
      ...record2,
      tests: toldTests(record2),
      state: "closed",
      closedAt: now.toISOString(),
      closedBy: "us",
      closeReason: "completed"
    }
  };
}
function neededPasses(record2, policy) {
  return (record2.calledFlaky?.is === !0 ? { kind: "flaky" } : record2).kind === "flaky" ? policy.recoveredAfter : policy.closeAfter;
}
function forgetHeld(known2, { runs }, { now }) {
  return {
    kind: "keep",
    record: { ...known2, passed: withPasses(known2, runs), state: "closed", closedAt: now.toISOString() }
  };
}

// src/analysis/life/flaky-by-history.ts
var MOST_UNEXPLAINED = 1;
function flakyAbout({ tests, key, slaHours, dueAt: dueAt2 }, flakes) {
  let left = tests.filter(({ removed }) => removed === void 0), known2 = new Map(
    flakes.flatMap((cause) => cause.tests.map((test) => [identityOf(test.flaky), { cause, test }]))
  ), found = left.flatMap((test) => known2.get(identityOf(test)) ?? []), [first] = found;
  return first === void 0 || found.length < left.length ? null : {
    key,
    tests: found.map(({ test }) => test),
    assessment: first.cause.assessment,
    dueAt: dueAt2 ?? first.cause.dueAt,
    slaHours
  };
}
function isFlakyByHistory(about) {
  return about?.tests.every(({ flaky }) => cyclesOf(flaky) > MOST_UNEXPLAINED) ?? !1;
}
function cyclesOf({ rule, failures, evidence }) {
  switch (rule) {
    case "rerun-passed":
      return evidence.shown.filter(({ outcome, attempts: attempts2 }) => outcome === "passed" && attempts2.length > 1).length;
    case "rate":
      return failures;
    case "same-commit":
      return 0;
  }
}

// src/issue-words.ts
function withLabelNames(draft, labels) {
  let nameOf2 = (purpose) => Object.hasOwn(labels, purpose) ? labels[purpose].name : purpose;
  return { ...draft, labels: draft.labels.map(nameOf2) };
}

// src/analysis/life/record-of.ts
var MOST_FILES = 8, UNFILED = {
  state: "held",
  issue: null,
  filedAt: null,
  dueAt: null,
  closedAt: null,
  closedBy: null,
  breachSaidFor: null
};
function succeeding(record2) {
  let { clock: _, movedTo: __, ...rest } = record2;
  return {
    ...rest,
    ...UNFILED,
    earlierIssues: [...record2.earlierIssues ?? [], ...record2.issue === null ? [] : [record2.issue]],
    failed: { ...record2.failed, first: record2.failed.last, runs: 1 },
    passed: [],
    closeReason: null
  };
}
function testsOf(cause, { evidence }) {
  return cause.tests.map(({ result, signature }) => ({
    nodeId: result.nodeId,
    rootdir: result.rootdir,
    signature: signature.key,
    looks: looksOf(signature),
    files: [...evidenceOf(signature.key, [result]).files].slice(0, MOST_FILES),
    environments: [...evidence.failed.get(identityOf(result))?.keys() ?? []].sort(byText)
  }));
}
function unionOf2(known2, now) {
  let tests = new Map(known2.map((test) => [identityOf(test), test]));
  for (let test of now) {
    let before = tests.get(identityOf(test)), environments = [.../* @__PURE__ */ new Set([...before?.environments ?? [], ...test.environments])].sort(byText), { absentIn: _, removed: __, seenIn: ___, ...kept } = before ?? test;
    tests.set(identityOf(test), { ...kept, ...test, environments });
  }
  return [...tests.values()];
}
function withUntold(tests, told) {
  return tests.map(
    ({ isUntold: _, ...test }) => told.has(identityOf(test)) ? test : { ...test, isUntold: !0 }
  );
}
function newTests(record2, cause) {
  let known2 = new Set(
    record2.tests.filter(({ removed, isUntold }) => removed === void 0 && isUntold !== !0).map((test) => identityOf(test))
  );
  return cause.tests.filter(({ result }) => !known2.has(identityOf(result)));
}

// src/analysis/life/failing.ts
function countFailure(known2, fact, input) {
  let { cause } = fact, record2 = withFailure(known2, fact, input);
  if (known2.state === "held") {
    let held = asAssessed(record2, cause, input), flaky = flakyAbout(held, input.flakes);
    return flaky !== null && isFlakyByHistory(flaky) && held.kind === "cause" ? decideOnHeld({ ...held, kind: "flaky" }, { kind: "flaky", cause: flaky }, input) : decideOnHeld(held, { kind: "failures", cause }, input);
  }
  let worse = worsened(record2, cause, input), isOther = newTests(known2, cause).length > 0 || isToldAnew(known2, input), grows = known2.kind !== "suite-broken" && isOther;
  return worse !== record2 || grows ? { kind: "grow", record: allTold(worse), cause, isWorse: worse.severity !== record2.severity } : { kind: "keep", record: record2 };
}
function allTold(record2) {
  return { ...record2, tests: record2.tests.map(({ isUntold: _, ...test }) => test) };
}
function isToldAnew({ key }, { moved, causes }) {
  return moved.has(key) || causes.some(({ splitFrom }) => splitFrom === key);
}
function withFailure(known2, { cause, run }, input) {
  let { first, last } = known2.failed;
  return {
    ...known2,
    tests: unionOf2(known2.tests, testsOf(cause, input)),
    failed: {
      // Of several runs on one commit the newest stands for it, in whatever order they come.
      first: run.sha === first.sha && run.runId > first.runId ? run : first,
      last: run.runId >= last.runId ? run : last,
      ...counted2(known2, { cause, run }, input)
    },
    passed: [],
    ...isFlip(known2, run) && { unexplained: (known2.unexplained ?? 0) + 1 }
  };
}
function counted2({ failed: { runs, last, onLast = [last.runId] } }, { cause, run }, input) {
  let ids = failingRunIds(cause, input);
  if (run.sha !== last.sha) return { runs: runs + ids.length, onLast: ids };
  let fresh = ids.filter((id) => !onLast.includes(id));
  return { runs: runs + fresh.length, onLast: [...onLast, ...fresh].sort((a, b) => a - b) };
}
function isFlip({ passed }, run) {
  return passed.some(({ sha, workflow }) => sha === run.sha && workflow === run.workflow);
}
function asAssessed(record2, { assessment: { severity, rule, isSecurity } }, { slaHours }) {
  let { isSecurity: _, ...rest } = record2;
  return {
    ...rest,
    ...!isDecided(record2) && { severity, rule, slaHours: slaHours[severity] },
    ...isSecurity === !0 && { isSecurity }
  };
}
function worsened(record2, { assessment }, { slaHours, now }) {
  let { severity, why, rule, isSecurity = !1 } = assessment, told = isSecurity && record2.isSecurity !== !0 ? { ...record2, isSecurity } : record2, isWorse = SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(record2.severity);
  return isDecided(record2) || !isWorse || record2.kind === "flaky" ? told : { ...withSeverity(told, { severity, by: null, why, at: now.toISOString() }, slaHours), rule };
}
function isDecided({ severities = [] }) {
  return severities.some(({ by }) => by !== null);
}
function decideOnHeld(held, about, { policy, slaHours, now }) {
  let record2 = { ...held, ...leaderOf(about) };
  if (policy.filing === "off") return { kind: "keep", record: record2, about };
  if (!isConfirmed(record2, policy)) return { kind: "hold", why: "confirmation", record: record2, about };
  if (policy.filing === "dry-run") return { kind: "would-file", record: record2, about };
  let due = dueAt(now, record2.severity, slaHours), told = {
    dueAt: due,
    slaHours: slaHours[record2.severity],
    assessment: assessmentOf(record2, about.cause.assessment)
  };
  return {
    kind: "file",
    about: about.kind === "flaky" ? { kind: "flaky", cause: { ...about.cause, ...told } } : { kind: "failures", cause: { ...about.cause, ...told } },
    record: {
      ...record2,
      tests: withUntold(record2.tests, identitiesIn(about)),
      filedAt: now.toISOString(),
      dueAt: due
    }
  };
}
function leaderOf({ kind, cause }) {
  let filedFor = kind === "failures" ? cause.tests[0]?.signature.key : cause.tests[0]?.signature;
  return filedFor === void 0 ? {} : { filedFor };
}
function identitiesIn({ kind, cause }) {
  return new Set(
    kind === "flaky" ? cause.tests.map(({ flaky }) => identityOf(flaky)) : cause.tests.map(({ result }) => identityOf(result))
  );
}
function assessmentOf(record2, byRules) {
  let decision = personsDecision(record2);
  if (decision === void 0) return byRules;
  let why = decision.why === "" ? "" : ` (${decision.why})`;
  return {
    ...byRules,
    severity: record2.severity,
    rule: "decided",
    why: `${decision.by} decided so for an earlier issue${why}`
  };
}
function isConfirmed({ severity, failed }, { confirmations }) {
  return severity === "P0" || severity === "P1" || failed.runs >= confirmations;
}

// src/model/reopened.ts
function reopened(record2, now, hours2) {
  return {
    ...record2,
    ...record2.closedBy === "us" && record2.closeReason === "duplicate" && { standsAlone: !0 },
    state: "open",
    closedAt: null,
    closedBy: null,
    closeReason: null,
    passed: [],
    dueAt: hoursAfter(now, hours2),
    // What was said of the due date that is over.
    breachSaidFor: null,
    clock: { ...startedClock(now.toISOString()), acknowledgedAt: record2.clock?.acknowledgedAt ?? null }
  };
}

// src/analysis/life/reopening.ts
function reopenOrLeave(known2, fact, input) {
  let { run } = fact, isMended = known2.kind !== "flaky" && !isFlakyByHistory(flakyAbout(known2, input.flakes));
  if (fact.kind === "reran" && isMended) return { kind: "keep", record: known2 };
  if (run.runId === known2.failed.last.runId || !mayReopen(known2, run, input)) return { kind: "keep", record: known2 };
  let record2 = {
    ...known2,
    tests: fact.kind === "failing" ? unionOf2(known2.tests, testsOf(fact.cause, input)) : known2.tests,
    failed: { first: known2.failed.first, last: run, runs: known2.failed.runs + 1 },
    ...isFlip(known2, run) && { unexplained: (known2.unexplained ?? 0) + 1 }
  };
  if (isOver(known2, input)) return succeed(record2, fact, input);
  let { now, slaHours } = input, judged = fact.kind === "failing" ? worsened(record2, fact.cause, input) : record2;
  return {
    kind: "reopen",
    record: reopened(judged, now, slaHours[judged.severity]),
    passedSince: known2.passed[0] ?? null,
    cause: fact.kind === "failing" && isNews(known2, fact, judged !== record2) ? fact.cause : null,
    isWorse: judged.severity !== known2.severity
  };
}
function isNews(known2, { cause }, isWorse) {
  return known2.kind !== "flaky" && (isWorse || newTests(known2, cause).length > 0);
}
function reopenIfFlaky(known2, fact, input) {
  let inCauses = identitiesOf(input.causes.flatMap(({ tests }) => tests.map(({ result }) => result))), flaky = identitiesOf(input.flakes.flatMap(({ tests }) => tests.map((test) => test.flaky)));
  return known2.tests.map(identityOf).some(
    (identity) => input.evidence.failed.has(identity) && flaky.has(identity) && !inCauses.has(identity)
  ) ? reopenOrLeave(known2, fact, input) : { kind: "keep", record: known2 };
}
function identitiesOf(tests) {
  return new Set(tests.map(identityOf));
}
function isOver({ issue, closedAt }, { locked, policy, now }) {
  let isTooOld = closedAt !== null && now.getTime() - Date.parse(closedAt) > policy.reopenWithinDays * 864e5;
  return issue !== null && (locked.has(issue) || isTooOld);
}
function succeed(record2, fact, input) {
  let next = succeeding(record2);
  if (fact.kind === "failing" && record2.kind !== "flaky")
    return decideOnHeld(asAssessed(next, fact.cause, input), { kind: "failures", cause: fact.cause }, input);
  let flaky = flakyAbout(record2, input.flakes);
  return flaky !== null ? decideOnHeld({ ...next, kind: "flaky" }, { kind: "flaky", cause: flaky }, input) : fact.kind === "failing" ? decideOnHeld(
    { ...asAssessed(next, fact.cause, input), kind: "cause" },
    { kind: "failures", cause: fact.cause },
    input
  ) : { kind: "keep", record: record2 };
}
function mayReopen(known2, run, { commits }) {
  let { closedBy, closeReason, closedAt, passed, failed } = known2;
  return closedBy === "us" ? passed[0] === void 0 || !lacks(commits, run.sha, passed[0].sha) : closeReason === "completed" && closedAt !== null && Date.parse(run.at) > Date.parse(closedAt) && run.sha !== failed.last.sha && !lacks(commits, run.sha, failed.last.sha);
}

// src/analysis/life/live-on.ts
var keep = (record2) => ({ kind: "keep", record: record2 });
function on(kind, rule) {
  return (record2, fact, input) => {
    if (fact.kind !== kind) throw new Error(`liveOn: a rule for ${kind} was asked about ${fact.kind}`);
    return rule(record2, fact, input);
  };
}
var STATES = {
  held: {
    failing: on("failing", countFailure),
    "failing-otherwise": keep,
    reran: keep,
    passing: on("passing", forgetHeld),
    silent: keep
  },
  open: {
    failing: on("failing", countFailure),
    "failing-otherwise": on(
      "failing-otherwise",
      (record2, { run, into }) => into === null ? { kind: "keep", record: { ...record2, passed: [], failed: { ...record2.failed, last: run } } } : {
        kind: "join",
        into,
        record: {
          ...record2,
          state: "closed",
          closedBy: "us",
          closeReason: "duplicate",
          closedAt: run.at
        }
      }
    ),
    // A pass that took a rerun ends the streak of a flaky test; of others it says nothing.
    reran: on("reran", (record2, { run }) => ({
      kind: "keep",
      record: record2.kind === "flaky" ? { ...record2, passed: [], failed: { ...record2.failed, last: run, runs: record2.failed.runs + 1 } } : record2
    })),
    passing: on("passing", countPass),
    silent: keep
  },
  closed: {
    failing: on("failing", reopenOrLeave),
    "failing-otherwise": on("failing-otherwise", reopenIfFlaky),
    reran: on("reran", reopenOrLeave),
    passing: keep,
    silent: keep
  },
  // People deleted or moved its issue.
  gone: { failing: keep, "failing-otherwise": keep, reran: keep, passing: keep, silent: keep }
};

// src/analysis/nothing-collected.ts
var SUITE = { nodeId: "the whole suite", rootdir: "" };
var SUITE_IDENTITY = identityOf(SUITE);

// src/triage.ts
async function triage(parts, policy, facts) {
  let head = await parts.loadHead(), base = await parts.loadBaseline(), past = await parts.loadPast(), change2 = await parts.loadChange(), { gates, labels, ...rules } = policy, judged = analyse({
    head,
    jobs: null,
    whereFailing: null,
    base,
    past,
    trends: null,
    ...change2,
    ...rules,
    project: facts.repository?.split("/").at(-1) ?? null,
    knownCauses: [],
    filedAt: new Date(facts.at)
  }), analysis = withGates({ analysis: judged, coverage: head.coverage, settings: gates });
  return {
    analysis,
    check: renderCheck(analysis, facts),
    comment: renderComment(analysis, facts),
    issues: [
      ...rollUp(analysis.causes).map((cause) => renderIssue(cause, { analysis, facts })),
      ...flakesOf(analysis).map((cause) => renderFlakyIssue(cause, { facts }))
    ].map((draft) => withLabelNames(draft, labels))
  };
}
function flakesOf({ flakyCauses, knownFlaky, flaky }) {
  let here = new Set([...knownFlaky.map(({ result }) => result), ...flaky].map(identityOf));
  return flakyCauses.filter(({ tests }) => tests.some((test) => here.has(identityOf(test.flaky))));
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
  CHART_LANGUAGE,
  CHART_ON_GITHUB,
  triage,
  nothingFor
};
