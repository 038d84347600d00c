import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  counted,
  grouped,
  percent
} from "./cli-main-chunk-XYX7VQRD.mjs";
import {
  ZERO_WIDTH_SPACE,
  cut,
  firstLine,
  visible,
  withoutAnsi,
  withoutMarkers
} from "./cli-main-chunk-XCFJM4Z4.mjs";
import {
  identityOf
} from "./cli-main-chunk-KE3QGQVQ.mjs";
import {
  redact,
  redactTokens
} from "./cli-main-chunk-UE3UED2T.mjs";

// src/render/escape-markdown.ts
var CODE_CHARACTERS = 200, PLAIN_CHARACTERS = 300, FENCE_LINE_CHARACTERS = 500, LONGEST_BACKTICK_RUN = 10, LIKE_A_COMMIT = /(?<![0-9A-Za-z])[0-9a-f]{7,}(?![0-9A-Za-z])/gi, TOO_SHORT_FOR_A_COMMIT = /^.{3}|.{6}(?=.)/g, entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;" };
function code(text, max = CODE_CHARACTERS) {
  let shown = cut(withoutMarkers(visible(redactTokens(text))), max);
  if (shown === "") return "(empty)";
  let run = longestBacktickRun(shown);
  if (shown.includes("|") || run > LONGEST_BACKTICK_RUN) return `<code>${inert(shown)}</code>`;
  let ticks = "`".repeat(run + 1), padding = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${ticks}${padding}${shown}${padding}${ticks}`;
}
function plain(text, max = PLAIN_CHARACTERS) {
  return inert(oneLine(text, max));
}
function bare(text, max) {
  return cut(broken(oneLine(text, max)).replace(/`/g, "'"), max);
}
function fence(text, language = "") {
  let body = fenceBody(text), ticks = fenceFor(body);
  return `${ticks}${language}
${body}
${ticks}`;
}
function fenceBody(text) {
  let lines = withoutMarkers(visible(redact(withoutAnsi(text)), !0)).split(`
`), end = lines.findLastIndex((line) => line !== "") + 1;
  return lines.slice(0, end).map((line) => cut(line, FENCE_LINE_CHARACTERS)).join(`
`);
}
function fenceFor(body) {
  return "`".repeat(Math.max(3, longestBacktickRun(body) + 1));
}
function oneLine(text, max) {
  let line = redact(withoutAnsi(text)).replace(/\s+/g, " ").trim();
  return cut(withoutMarkers(visible(line)), max);
}
function inert(text) {
  return broken(text).replace(/[\\`*_[\]|~]/g, "\\$&").replace(/[&<>$]/g, (found2) => entities[found2] ?? found2).replace(/^(\d{1,20})(?=[.)])/, "$1\\").replace(/^[-+=#:]/, "\\$&");
}
function broken(text) {
  return text.replace(/@/g, `@${ZERO_WIDTH_SPACE}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`).replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`).replace(/(?<![A-Za-z0-9])www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`).replace(LIKE_A_COMMIT, (digits) => digits.replace(TOO_SHORT_FOR_A_COMMIT, `$&${ZERO_WIDTH_SPACE}`));
}
function longestBacktickRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}

// src/render/failing-test.ts
function decidingFailure({ attempts }) {
  return attempts.findLast(({ failure }) => failure !== void 0)?.failure ?? null;
}
function shortType(type) {
  return type.slice(type.lastIndexOf(".") + 1);
}
function nodeIdParts(nodeId) {
  let boundary = nodeId.indexOf("::");
  if (boundary < 0) return { file: nodeId, function: "", name: nodeId };
  let inside = nodeId.slice(boundary + 2), bracket = inside.indexOf("["), path = bracket < 0 ? inside : inside.slice(0, bracket), lastName = path.lastIndexOf("::");
  return {
    file: nodeId.slice(0, boundary),
    function: path,
    name: lastName < 0 ? inside : inside.slice(lastName + 2)
  };
}
function functionKey({ rootdir, nodeId }) {
  let { file, function: name } = nodeIdParts(nodeId);
  return `${rootdir}\0${file}\0${name}`;
}
function failingCell(test, { onlyIn }) {
  let where = onlyIn?.get(identityOf(test)), cell = failureCell(decidingFailure(test));
  return where === void 0 ? cell : `${cell} (only on ${where.map((name) => code(name, 80)).join(", ")})`;
}
function failureCell(failure) {
  if (failure === null) return "the report does not say";
  let message = plain(firstLine(failure.message), 160);
  return [failure.type === "" ? kindWords[failure.kind] ?? "" : code(shortType(failure.type), 80), message].filter((part) => part !== "").join(": ") || "the report does not say";
}
function placeCell(failure) {
  return failure?.location ? code(`${failure.location.file}:${failure.location.line}`, 120) : "unknown";
}
var kindWords = {
  failure: "failure",
  crash: "crash",
  "collection-error": "collection error",
  "internal-error": "internal error of pytest"
};
function causeByTest(causes) {
  let found2 = /* @__PURE__ */ new Map();
  for (let cause of causes)
    for (let { result } of cause.tests)
      found2.has(identityOf(result)) || found2.set(identityOf(result), cause);
  return found2;
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

// src/render/gates.ts
var NAMED = 2, PATTERN_CHARACTERS = 60, coverageWords = (what) => ({
  failed: ({ actual, limit, where }) => `${what} ${actual}${where} is below ${limit}`,
  figure: percentBeside,
  asks: (limit) => `at least ${limit}`
}), noneWords = (one, many = `${one}s`) => ({
  failed: ({ actual }) => actual,
  figure: (value) => counted(value, one, many),
  asks: () => "none"
}), GATES = {
  newFailures: noneWords("new failure"),
  noResults: {
    failed: () => "Missing results fail this check",
    figure: grouped,
    asks: () => "all results"
  },
  newFlaky: noneWords("newly flaky test"),
  coverageTotal: coverageWords("Coverage"),
  coverageDrop: {
    failed: ({ actual, limit }) => `Coverage fell by ${actual}, allowed is ${limit}`,
    figure: (value, limit) => value <= 0 ? "0 pp" : percentBeside(value, limit).replace("%", "pp"),
    asks: (limit) => `a drop of at most ${limit}`
  },
  diffCoverage: coverageWords("Diff coverage"),
  "paths.coverage": coverageWords("Coverage"),
  "paths.diffCoverage": coverageWords("Diff coverage"),
  slowdowns: noneWords("lasting slowdown")
}, REASONS = {
  off: "switched off",
  "no-coverage": "there is no coverage report",
  "no-baseline-coverage": "there is no baseline with a coverage report",
  "no-change": "nobody could tell which lines the change adds",
  "no-added-lines": "the change adds no line that can be covered",
  "not-comparable": "what the change adds could not be compared with what was tested",
  "no-such-file": "the coverage report has no such file",
  "no-past": "neither a baseline nor a history tells what was flaky before",
  "no-durations": "only the history of a trusted branch tells, and it has none for this run"
};
function asksForMore({ gates }) {
  return gates.some(({ gate, because }) => gate !== "newFailures" || because === "off");
}
function forgivesNewFailures({ gates }) {
  return gates.some(({ gate, because }) => gate === "newFailures" && because === "off");
}
function failsGates({ gates }) {
  return failed(gates).length > 0;
}
function failed(gates) {
  return gates.filter(({ gate, met }) => gate !== "newFailures" && met === !1);
}
function failedGates({ gates }, format) {
  let all = failed(gates), shown = all.slice(0, NAMED).map((finding) => failedText(finding, format)), left = all.length - shown.length;
  return left > 0 ? [...shown, `${counted(left, "more failed gate")}`] : shown;
}
function failedText(finding, format) {
  let { gate, path } = finding, pattern = format === "plain" ? bare : code;
  return GATES[gate].failed({
    actual: figure(finding, finding.actual),
    limit: figure(finding, finding.limit),
    where: path === null ? "" : ` of ${pattern(path, PATTERN_CHARACTERS)}`
  });
}
function gatesSection(analysis, { rows }) {
  if (!asksForMore(analysis)) return null;
  let { gates } = analysis;
  return {
    cutOrder: 2,
    blocks: [
      { kind: "text", markdown: "### Gates" },
      tableBlock({
        columns: ["Gate", "Asks for", "Found", "Verdict"],
        rows: gates.slice(0, rows).map((finding) => [
          gateName(finding),
          finding.because === "off" ? "nothing" : GATES[finding.gate].asks(figure(finding, finding.limit)),
          found(finding, analysis),
          verdicts[`${finding.met}`]
        ]),
        total: gates.length,
        noun: "gate"
      })
    ]
  };
}
var verdicts = { true: "met", false: "**failed**", null: "not judged" };
function gateName({ gate, path }) {
  return path === null ? `\`${gate}\`` : `\`${gate}\` of ${code(path, PATTERN_CHARACTERS)}`;
}
function found(finding, { diffCoverage }) {
  let { gate, met, actual, because } = finding;
  if (gate === "noResults") return met === !0 ? "all results" : "some are missing";
  let isOfAdded = gate === "diffCoverage" && met !== null, unmeasured = isOfAdded ? diffCoverage?.unmeasured.length ?? 0 : 0, incomparable = isOfAdded ? diffCoverage?.incomparable?.length ?? 0 : 0;
  return [
    actual === null ? "" : figure(finding, actual),
    because === null ? "" : met === null && because !== "off" ? `not known: ${REASONS[because]}` : REASONS[because],
    unmeasured === 0 ? "" : `without ${counted(unmeasured, "changed file")} that the report does not know`,
    incomparable === 0 ? "" : `without ${counted(incomparable, "changed file")} whose text could not be compared`
  ].filter((part) => part !== "").join(", ");
}
function figure({ gate, limit }, value) {
  return value === null ? "" : GATES[gate].figure(value, limit ?? 0);
}
function percentBeside(value, limit) {
  let isOther = (shown) => shown === percent(limit) == (value === limit), rounded = percent(value);
  if (isOther(rounded)) return rounded;
  for (let digits = 3; digits <= MOST_DIGITS; digits += 1) {
    let exact = `${Number(value.toFixed(digits))} %`;
    if (isOther(exact)) return exact;
  }
  return rounded;
}
var MOST_DIGITS = 14;

// src/render/verdict.ts
var outcomesInOrder = [
  "passed",
  "failed",
  "error",
  "skipped",
  "xfailed",
  "xpassed",
  "unknown"
];
function verdict(analysis) {
  let { lead, rest } = verdictParts(analysis, "plain");
  return [lead, ...rest].join(" ▸ ");
}
function verdictLine(analysis) {
  let { lead, rest } = verdictParts(analysis, "markdown");
  return [`**${lead}**`, ...rest].join(" ▸ ");
}
function verdictParts(analysis, format) {
  let limit = limitOfVerdict(analysis), failures = newFailuresPart(analysis), others = otherParts(analysis), [lead, ...rest] = [
    ...limit === null ? [] : [limit],
    ...failures,
    ...failedGates(analysis, format),
    ...limit === null && failures.length + others.length === 0 ? [allGood(analysis.counts)] : others
  ];
  return { lead: lead ?? allGood(analysis.counts), rest };
}
function newFailuresPart(analysis) {
  let { newFailures, testsAreCompared } = analysis;
  if (newFailures.length === 0) return [];
  let failures = counted(newFailures.length, testsAreCompared ? "new failure" : "failing test");
  return [forgivesNewFailures(analysis) ? `${failures}, which the gate newFailures lets pass` : failures];
}
function otherParts({ knownFailures, knownFlaky, fixed, flaky }) {
  return [
    flaky.length > 0 ? `${grouped(flaky.length)} flaky` : "",
    knownFlaky.length > 0 ? `${grouped(knownFlaky.length)} failing and known to be flaky` : "",
    knownFailures.length > 0 ? `${grouped(knownFailures.length)} broken on the baseline too` : "",
    fixed.length > 0 ? `${grouped(fixed.length)} fixed` : ""
  ].filter((part) => part !== "");
}
function limitOfVerdict(analysis) {
  let { apartFromFailures, counts, newFailures } = analysis;
  return newFailures.length > 0 && !forgivesNewFailures(analysis) ? null : apartFromFailures === "neutral" ? counts.total - counts.unknown - counts.skipped === 0 ? "No test results" : "No verdict: the results are not complete" : apartFromFailures === "failure" ? "The test job died or failed, and its reports do not explain it" : null;
}
function allGood(counts) {
  return counts.passed === counts.total ? counts.total === 1 ? "The only test passed" : `All ${counted(counts.total, "test")} passed` : `No failures: ${outcomeCounts(counts)}`;
}
function countsLine(counts) {
  let extra = [
    counts.flaky > 0 ? `${grouped(counts.flaky)} flaky` : "",
    counts.reruns > 0 ? counted(counts.reruns, "rerun") : ""
  ].filter((part) => part !== "");
  return counts.total === 0 ? "No tests in the reports." : `${counted(counts.total, "test")}: ${outcomeCounts(counts)}${extra.length > 0 ? `; ${extra.join(", ")}` : ""}.`;
}
function outcomeCounts(counts) {
  return outcomesInOrder.filter((outcome) => counts[outcome] > 0).map((outcome) => `${grouped(counts[outcome])} ${outcome === "error" ? "with an error" : outcome}`).join(", ");
}

// src/analysis/counts.ts
function countTests(tests, passes = 0) {
  let counts = {
    total: tests.length + passes,
    passed: passes,
    failed: 0,
    error: 0,
    skipped: 0,
    xfailed: 0,
    xpassed: 0,
    unknown: 0,
    flaky: 0,
    reruns: 0
  };
  for (let test of tests)
    counts[test.outcome] += 1, test.flaky && (counts.flaky += 1), counts.reruns += Math.max(0, test.attempts.length - 1);
  return counts;
}

export {
  code,
  plain,
  bare,
  fence,
  fenceFor,
  decidingFailure,
  shortType,
  nodeIdParts,
  functionKey,
  failingCell,
  failureCell,
  placeCell,
  causeByTest,
  tableBlock,
  smallTable,
  failsGates,
  gatesSection,
  verdict,
  verdictLine,
  countsLine,
  countTests
};
