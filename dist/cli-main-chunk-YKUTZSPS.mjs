import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  ZERO_WIDTH_SPACE,
  counted,
  cut,
  firstLine,
  grouped,
  percent,
  require_process,
  visible,
  withoutAnsi,
  withoutMarkers
} from "./cli-main-chunk-QINCLERU.mjs";
import {
  failureOf
} from "./cli-main-chunk-EDP7DXN3.mjs";
import {
  identityOf,
  nameOfNodeId,
  pathOfNodeId
} from "./cli-main-chunk-YKHNSCZG.mjs";
import {
  redact,
  redactTokens
} from "./cli-main-chunk-UE3UED2T.mjs";
import {
  __toESM
} from "./cli-main-chunk-2DWAJZTW.mjs";

// src/checkout/process.ts
var import_node_process = __toESM(require_process(), 1);
import { spawn } from "node:child_process";
var ProcessError = class extends Error {
  name = "ProcessError";
}, maxStderr = 64 * 1024, graceMs = 1e3;
function runProcess(what, limits = { bytes: 256 * 1024 * 1024, ms: 12e4 }) {
  return new Promise((resolve, reject) => {
    let child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: !0
    }), chunks = [], bytes = 0, stderr = "", stop = (why) => {
      child.kill("SIGKILL"), child.stdout.destroy(), child.stderr.destroy(), reject(new ProcessError(`${named(what)} was stopped: ${why}.`));
    }, clock = setTimeout(() => stop(`it took more than ${limits.ms / 1e3} s`), limits.ms);
    child.stdout.on("data", (chunk) => {
      bytes += chunk.length, bytes > limits.bytes ? stop(`it printed more than ${limits.bytes} bytes`) : chunks.push(chunk);
    }), child.stderr.setEncoding("utf8").on("data", (chunk) => {
      stderr.length < maxStderr && (stderr = (stderr + chunk).slice(0, maxStderr));
    }), child.on("error", (cause) => {
      clearTimeout(clock), reject(startError(what, cause));
    }), child.on("exit", () => {
      setTimeout(() => {
        child.stdout.destroy(), child.stderr.destroy();
      }, graceMs).unref();
    }), child.on("close", (exitCode, signal) => {
      clearTimeout(clock), resolve({ exitCode, signal, stdout: Buffer.concat(chunks), stderr });
    });
  });
}
function environment({ env = {} }) {
  return { ...import_node_process.env, ...env };
}
function named({ program, args }) {
  return `\`${[program, ...args.slice(0, 3)].join(" ")}${args.length > 3 ? " …" : ""}\``;
}
function startError(what, cause) {
  let why = cause.code === "ENOENT" ? `there is no program \`${what.program}\` on PATH, or no folder ${what.cwd}` : cause.message;
  return new ProcessError(`${named(what)} can't be started: ${why}.`, { cause });
}

// src/checkout/git.ts
var GitError = class extends Error {
  name = "GitError";
}, environment2 = {
  ...Object.fromEntries(
    [
      "GIT_DIR",
      "GIT_WORK_TREE",
      "GIT_INDEX_FILE",
      "GIT_OBJECT_DIRECTORY",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_COMMON_DIR",
      "GIT_NAMESPACE",
      "GIT_PREFIX",
      "GIT_EXTERNAL_DIFF",
      "GIT_DIFF_OPTS",
      "GIT_CONFIG_PARAMETERS",
      "GIT_CONFIG_COUNT",
      "GIT_TRACE"
    ].map((name) => [name, void 0])
  ),
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  // A partial clone would go to the network for what it lacks.
  GIT_NO_LAZY_FETCH: "1",
  LC_ALL: "C"
}, settings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=true",
  "core.pager=cat",
  "diff.relative=false",
  "diff.noprefix=false",
  "diff.mnemonicPrefix=false",
  "diff.submodule=short",
  "diff.suppressBlankEmpty=false",
  "diff.orderFile=/dev/null",
  "diff.interHunkContext=0",
  "log.showSignature=false",
  "log.diffMerges=off",
  "i18n.logOutputEncoding=UTF-8"
];
async function headSha(root) {
  return commitSha(root, "HEAD");
}
async function hasUncommittedChanges(root) {
  return await git(root, ["diff", ...["--name-only", "--no-ext-diff", "--no-textconv", "--ignore-submodules", "--relative"], "HEAD", "--"]) !== "";
}
async function parents(root, sha = "HEAD") {
  let text2 = await git(root, ["cat-file", "commit", await commitSha(root, sha)]);
  return [...text2.slice(0, text2.indexOf(`

`)).matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent);
}
async function mergeBase(root, ref) {
  let other = await commitSha(root, ref), found2 = await run(root, ["merge-base", other, "HEAD"]);
  if (found2.exitCode === 0) return text(found2).trim();
  throw new GitError(
    await isShallow(root) ? `The history here is cut off before the common ancestor of ${ref} and HEAD. Fetch more of it: \`fetch-depth: 0\` in actions/checkout, or \`git fetch --unshallow\`.` : `${ref} and HEAD have no common ancestor. Name a base that the checked out branch comes from.`
  );
}
async function diffAdded(root, base) {
  let from = await mergeBase(root, base);
  return git(root, [
    "diff",
    "-U0",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "-M",
    "--relative",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    from,
    "--"
  ]);
}
async function commitsBetween(root, base, head) {
  let range = `${await commitSha(root, base)}..${await commitSha(root, head)}`, shas = (await git(root, ["rev-list", "--reverse", range, "--"])).split(`
`).filter((sha) => sha !== "");
  if (shas.length === 0) return [];
  let log = await git(root, [
    "log",
    "-z",
    "--reverse",
    "--name-only",
    "--no-renames",
    "--relative",
    "--format=%x1e%H%x1f%s",
    range,
    "--"
  ]);
  return readLog(log, shas);
}
function readLog(log, shas) {
  let commits = [];
  for (let part of log.split("\0")) {
    let expected = shas[commits.length];
    if (expected !== void 0 && part.startsWith(`${expected}`)) {
      commits.push({ sha: expected, subject: part.slice(expected.length + 2), files: [] });
      continue;
    }
    let files = commits.at(-1)?.files, path = files?.length === 0 && part.startsWith(`
`) ? part.slice(1) : part;
    path !== "" && files?.push(path);
  }
  return commits;
}
async function blobIds(root, paths) {
  let wanted = new Set(paths), ids = /* @__PURE__ */ new Map();
  if (wanted.size === 0) return ids;
  for (let entry of (await git(root, ["ls-files", "-s", "-z"])).split("\0")) {
    let [, id, stage, path] = /^\d+ ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(entry) ?? [];
    id !== void 0 && stage === "0" && path !== void 0 && wanted.has(path) && ids.set(path, id);
  }
  let diff = ["diff", "-z", "--name-only", "--no-ext-diff", "--no-textconv", "--relative", "--"];
  for (let path of (await git(root, diff)).split("\0")) ids.delete(path);
  return ids;
}
async function trackedFiles(root) {
  try {
    return new Set((await git(root, ["ls-files", "-z"])).split("\0").filter((path) => path !== ""));
  } catch {
    return null;
  }
}
async function commitSha(root, ref) {
  let known = ref.startsWith("-") ? null : await run(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]), sha = known?.exitCode === 0 ? text(known).trim() : "";
  if (/^[0-9a-f]{40,64}$/.test(sha)) return sha;
  if (await git(root, ["rev-parse", "--git-dir"]), ref === "HEAD") throw new GitError(`The repository in ${root} has no commit yet. Make one first.`);
  let how = ref.startsWith("origin/") ? `git fetch origin ${ref.slice(7)}` : "git fetch origin";
  throw new GitError(
    `${ref} is no commit that the repository in ${root} knows. Fetch it first: \`fetch-depth: 0\` in actions/checkout, or \`${how}\`.`
  );
}
async function isShallow(root) {
  return (await git(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
async function git(root, args) {
  let result = await run(root, args);
  if (result.exitCode === 0) return text(result);
  let said = result.stderr.trim();
  throw /not a git repository/i.test(said) ? new GitError(`${root} is not in a git repository. Run in a checkout, or name one.`) : new GitError(
    `\`git ${args[0] ?? ""}\` failed in ${root}: ${said === "" ? `exit code ${result.exitCode}` : said}`
  );
}
async function run(root, args) {
  let options = settings.flatMap((setting) => ["-c", setting]);
  args[0] !== "diff" && options.push("-c", `safe.directory=${root}`);
  try {
    return await runProcess({ program: "git", args: [...options, ...args], cwd: root, env: environment2 });
  } catch (error) {
    throw error instanceof ProcessError ? new GitError(error.message, { cause: error }) : error;
  }
}
function text({ stdout }) {
  return new TextDecoder().decode(stdout);
}

// src/cli/unread.ts
function hasUnread(problems) {
  return problems.some(({ kind }) => kind !== "ambiguous");
}

// src/render/escape-markdown.ts
var CODE_CHARACTERS = 200, PLAIN_CHARACTERS = 300, FENCE_LINE_CHARACTERS = 500, LONGEST_BACKTICK_RUN = 10, entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", $: "&#36;" };
function code(text2, max = CODE_CHARACTERS) {
  let shown = cut(withoutMarkers(visible(redactTokens(text2))), max);
  if (shown === "") return "(empty)";
  let run2 = longestBacktickRun(shown);
  if (shown.includes("|") || run2 > LONGEST_BACKTICK_RUN) return `<code>${inert(shown)}</code>`;
  let ticks = "`".repeat(run2 + 1), padding = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${ticks}${padding}${shown}${padding}${ticks}`;
}
function plain(text2, max = PLAIN_CHARACTERS) {
  return inert(oneLine(text2, max));
}
function bare(text2, max) {
  return cut(broken(oneLine(text2, max)).replace(/`/g, "'"), max);
}
function fence(text2, language = "") {
  let body = fenceBody(text2), ticks = fenceFor(body);
  return `${ticks}${language}
${body}
${ticks}`;
}
function fenceBody(text2) {
  let lines = withoutMarkers(visible(redact(withoutAnsi(text2)), !0)).split(`
`), end = lines.findLastIndex((line) => line !== "") + 1;
  return lines.slice(0, end).map((line) => cut(line, FENCE_LINE_CHARACTERS)).join(`
`);
}
function fenceFor(body) {
  return "`".repeat(Math.max(3, longestBacktickRun(body) + 1));
}
function oneLine(text2, max) {
  let line = redact(withoutAnsi(text2)).replace(/\s+/g, " ").trim();
  return cut(withoutMarkers(visible(line)), max);
}
function inert(text2) {
  return broken(text2).replace(/[\\`*_[\]|~]/g, "\\$&").replace(/[&<>$]/g, (found2) => entities[found2] ?? found2).replace(/^(\d{1,20})(?=[.)])/, "$1\\").replace(/^[-+=#:]/, "\\$&");
}
function broken(text2) {
  return text2.replace(/@/g, `@${ZERO_WIDTH_SPACE}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`).replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`).replace(/(?<![A-Za-z0-9])www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`).replace(/(?<![0-9A-Za-z])([0-9a-f]{3})(?=[0-9a-f]{4,37}(?![0-9A-Za-z]))/gi, `$1${ZERO_WIDTH_SPACE}`);
}
function longestBacktickRun(text2) {
  return (text2.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
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

// src/analysis/namesake-module.ts
var MISMATCH = /^import file mismatch:\nimported module '.*' has this __file__ attribute:\n\s*(.+)\nwhich is not the same as the test file we want to collect:\n\s*(.+)$/m;
function namesakeModuleOf(test) {
  let { kind, message } = failureOf(test);
  if (kind !== "collection-error") return null;
  let [, first = "", second = ""] = MISMATCH.exec(message) ?? [], rootdir = second.endsWith(`/${test.nodeId}`) ? second.slice(0, -test.nodeId.length) : null;
  return rootdir !== null && first.startsWith(rootdir) ? first.slice(rootdir.length) : null;
}

// src/analysis/pytest-options.ts
var OPTIONS = [
  // A doctest of a module is named after the object (`shop.cart.Cart`); no function or class has a dot in its name.
  ({ test, path, name }) => path.endsWith(".py") && (name.includes(".") || isModuleDoctest(test, path, name)) ? ["--doctest-modules"] : [],
  // A document is one test, named after its file. pytest takes a .txt or .rst that is named to it as it is.
  ({ path, name, inFolder }) => {
    let ending = /\.[^./]+$/.exec(path)?.[0] ?? ".py";
    return name !== "" && baseName(path) === name && ending !== ".py" && (inFolder || ![".txt", ".rst"].includes(ending)) ? [`--doctest-glob=*${ending}`] : [];
  },
  // pytest escapes such characters in parameters unless it is told not to; the ids differ.
  ({ test: { nodeId }, path }) => path.endsWith(".py") && /[^\x20-\x7e]/.test(parametersOf(nodeId)) ? ["-o", "disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true"] : [],
  // Else a test that hung would hang again. The words are pytest-timeout's.
  ({ test }) => {
    let seconds = /^Timeout \(?>(\d+(?:\.\d+)?)s\b/.exec(failureOf(test).message)?.[1];
    return seconds === void 0 ? [] : [`--timeout=${seconds}`];
  },
  // pytest-repeat numbers each test's runs at the end of its id: `[2-3]` is the second of three.
  ({ test: { nodeId }, session }) => {
    let times = /[[-]\d{1,6}-(\d{1,6})\]$/.exec(nodeId)?.[1];
    return times !== void 0 && session?.plugins["pytest-repeat"] !== void 0 ? [`--count=${times}`] : [];
  },
  // A folder is wider than the test: what else can't be collected there must not stop it.
  ({ test, inFolder }) => inFolder && failureOf(test).kind !== "collection-error" ? ["--continue-on-collection-errors"] : [],
  ({ session }) => seedOptions(session)
], SEED_OPTIONS = [
  { plugin: "randomly", option: "--randomly-seed" },
  { plugin: "random-order", option: "--random-order-seed" },
  { plugin: "hypothesis", option: "--hypothesis-seed" }
];
function optionsFor(test, { session, inFolder }) {
  let path = pathOfNodeId(test.nodeId), known = { test, path, name: nameOfNodeId(test.nodeId), session, inFolder };
  return OPTIONS.flatMap((option) => option(known));
}
function seedOptions(session) {
  let options = /* @__PURE__ */ new Set();
  for (let { plugin, option } of SEED_OPTIONS) {
    let seed = session?.seeds[plugin];
    seed !== void 0 && /^\d+$/.test(seed) && options.add(`${option}=${seed}`);
  }
  return [...options];
}
function isModuleDoctest(test, path, name) {
  let [file = "", folder = ""] = path.split("/").reverse(), module = file === "__init__.py" ? folder : file.slice(0, -3);
  return name === "" || name !== module ? !1 : !name.startsWith("test") || /^(Expected( nothing)?:|UNEXPECTED EXCEPTION: )/m.test(failureOf(test).excerpt);
}
function parametersOf(nodeId) {
  let start = nodeId.indexOf("[");
  return start < 0 ? "" : nodeId.slice(start);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/analysis/shell-quote.ts
function quotePosix(argument) {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
function quotePowerShell(argument) {
  return `'${argument.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

// src/analysis/shells.ts
var MOST_BYTES_POSIX = 130560, MOST_BYTES_WINDOWS = 32e3, SHELLS = {
  posix: {
    quote: quotePosix,
    inFolder: (folder, command) => `cd ${folder} && ${command}`,
    withIds: ({ ids, pluginFolder, command }) => [
      'ids="$(mktemp)"',
      `printf '%s' '${ids}' > "$ids"`,
      `PYTHONPATH=${pluginFolder ?? '"$(redfirst plugin)"'}"\${PYTHONPATH:+:$PYTHONPATH}" ${command}"$ids"`
    ].join(" && "),
    mostBytes: MOST_BYTES_POSIX
  },
  // `&&` is PowerShell 7's, and an argument with `"` needs 7.3 anyway.
  powershell: {
    quote: quotePowerShell,
    inFolder: (folder, command) => `Set-Location -LiteralPath ${folder} && ${command}`,
    withIds: null,
    mostBytes: MOST_BYTES_WINDOWS
  }
};
function shellNamed(name) {
  return SHELLS[name];
}

// src/analysis/test-address.ts
function addressOf({ nodeId }) {
  if (nodeId === "") return { kind: "none" };
  let path = pathOfNodeId(nodeId);
  return canBePath(path) ? canBeArgument(nodeId) && isCutIntoItsNames(path, nodeId.slice(path.length)) ? { kind: "argument", argument: nodeId } : { kind: "ids", argument: path, isFolder: !1 } : { kind: "ids", argument: folderThatCanBe(path), isFolder: !0 };
}
var NO_ARGUMENT = new RegExp("\\0|\\p{Surrogate}", "u"), NO_PATH = new RegExp("\\0|\\p{Surrogate}|\\[|::", "u");
function canBeArgument(text2) {
  return !NO_ARGUMENT.test(text2);
}
function canBePath(path) {
  return !NO_PATH.test(path);
}
function folderThatCanBe(path) {
  let above = path.slice(0, path.search(NO_PATH)).lastIndexOf("/");
  return above > 0 ? path.slice(0, above) : ".";
}
function isCutIntoItsNames(path, names) {
  let bracket = names.indexOf("["), parts = (bracket < 0 ? names : names.slice(0, bracket)).split("::").slice(1);
  return bracket >= 0 && names.slice(bracket).includes("]::") ? !1 : parts.length < 2 || path.endsWith(".py") && parts.every(isPythonName);
}
function isPythonName(name) {
  return new RegExp("^[\\p{ID_Start}_]\\p{ID_Continue}*$", "u").test(name);
}

// src/analysis/reproduction.ts
function reproductionOf(test, session, { shell: name = "posix", pluginFolder } = {}) {
  let address = addressOf(test), { kind } = failureOf(test);
  if (address.kind === "none" || kind === "internal-error" || !canBeArgument(test.rootdir)) return null;
  let shell = shellNamed(name), { quote } = shell, inFolder = address.kind === "ids" && address.isFolder, plain2 = [
    "pytest",
    ...filesOf(test, address.argument).map((file) => quote(asPath(file))),
    "-v",
    ...optionsFor(test, { session, inFolder }).map((option) => plainOrQuoted(option, quote))
  ].join(" "), command = address.kind === "argument" || kind === "collection-error" ? plain2 : shell.withIds?.({
    ids: asciiJson([test.nodeId]),
    pluginFolder: pluginFolder === void 0 ? null : quote(pluginFolder),
    command: `${plain2} --redfirst-ids=`
  }) ?? null;
  if (command === null) return null;
  let line = test.rootdir === "" ? command : shell.inFolder(quote(asPath(test.rootdir)), command);
  return line.length * 3 > shell.mostBytes && byteLength(line) > shell.mostBytes ? null : line;
}
function suiteReproductionOf({ rootdir }) {
  let { quote, inFolder } = shellNamed("posix"), command = "pytest -v";
  return rootdir === "" || !canBeArgument(rootdir) ? command : inFolder(quote(asPath(rootdir)), command);
}
function filesOf(test, argument) {
  let namesake = namesakeModuleOf(test);
  return namesake === null || !canBePath(namesake) ? [argument] : [namesake, argument];
}
function asPath(path) {
  return /^[-@]/.test(path) ? `./${path}` : path;
}
function plainOrQuoted(option, quote) {
  return /^[\w=-]+$/.test(option) ? option : quote(option);
}
function asciiJson(value) {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]|'/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function byteLength(text2) {
  return new TextEncoder().encode(text2).length;
}

export {
  GitError,
  headSha,
  hasUncommittedChanges,
  parents,
  mergeBase,
  diffAdded,
  commitsBetween,
  blobIds,
  trackedFiles,
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
  countTests,
  quotePosix,
  canBeArgument,
  reproductionOf,
  suiteReproductionOf,
  hasUnread
};
