import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  textTable
} from "./cli-main-chunk-6JF5DG5C.mjs";
import {
  VERSION
} from "./cli-main-chunk-IGF7QFKJ.mjs";
import {
  historyRecordSchema
} from "./cli-main-chunk-P7AAU3JU.mjs";
import {
  fullName,
  madeUpRepository,
  repositoriesNamed,
  withHistory
} from "./cli-main-chunk-OHST527U.mjs";
import {
  nothingFor
} from "./cli-main-chunk-RDOHEYFF.mjs";
import "./cli-main-chunk-3OPOGQUI.mjs";
import "./cli-main-chunk-2E3BTS53.mjs";
import "./cli-main-chunk-J4CKF33H.mjs";
import "./cli-main-chunk-LLFGGIL5.mjs";
import "./cli-main-chunk-YLQ6GUFU.mjs";
import "./cli-main-chunk-MMJOSHTY.mjs";
import "./cli-main-chunk-NHJ6CL2B.mjs";
import {
  hasUnread
} from "./cli-main-chunk-DGTFJ7DI.mjs";
import "./cli-main-chunk-WLHLPGV6.mjs";
import {
  GitError
} from "./cli-main-chunk-G6VHAA6M.mjs";
import "./cli-main-chunk-TOF3FH4B.mjs";
import "./cli-main-chunk-PWDHJ5LB.mjs";
import {
  drawn,
  plainLine
} from "./cli-main-chunk-4K6YP7PI.mjs";
import {
  counted,
  grouped,
  utc
} from "./cli-main-chunk-XYX7VQRD.mjs";
import "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import "./cli-main-chunk-3JMLMK6C.mjs";
import "./cli-main-chunk-ODMI55ZJ.mjs";
import "./cli-main-chunk-62HI7NAR.mjs";
import "./cli-main-chunk-HG77ILHV.mjs";
import "./cli-main-chunk-P5A27A65.mjs";
import "./cli-main-chunk-YE66UPEC.mjs";
import "./cli-main-chunk-KE3QGQVQ.mjs";
import "./cli-main-chunk-7EWBFSMC.mjs";
import "./cli-main-chunk-6EXWLHYY.mjs";
import {
  EXIT,
  OutsideError,
  UsageError,
  redact,
  redactTokens
} from "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import "./cli-main-chunk-UW4NTOQ6.mjs";
import "./cli-main-chunk-5CCARSI5.mjs";
import "./cli-main-chunk-KW32E6GH.mjs";
import {
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";

// src/render/terminal-stats.ts
var columns = [
  { title: "runs", align: "right" },
  { title: "trusted", align: "right" },
  { title: "parts", align: "right" },
  { title: "tests", align: "right" },
  { title: "not plain passes", align: "right" },
  { title: "causes", align: "right" },
  { title: "days", align: "right" },
  { title: "first run" },
  { title: "newest run" },
  { title: "repository" }
];
function renderStatsTerminal({ repositories, bytes }, options) {
  let head = {
    text: `${counted(repositories.length, "repository", "repositories")}, ${size(bytes)}`,
    style: "bold"
  }, rows = repositories.map((one) => [
    grouped(one.runs),
    grouped(one.trustedRuns),
    grouped(one.collections),
    grouped(one.tests),
    grouped(one.events),
    grouped(one.causes),
    grouped(one.days),
    one.firstRun === null ? "" : utc(one.firstRun),
    one.lastRun === null ? "" : utc(one.lastRun),
    one.repository
  ]), table = rows.length === 0 ? [] : textTable(columns, rows);
  return drawn([head, ...table.map(plainLine)], options);
}
function size(bytes) {
  return bytes < 1e6 ? `${grouped(Math.ceil(bytes / 1e3))} kB` : `${grouped(Math.floor(bytes / 1e6))}.${Math.floor(bytes % 1e6 / 1e5)} MB`;
}

// src/model/build-collection.ts
function buildCollection({
  environment,
  shard,
  claimed,
  command,
  results,
  reproductions
}) {
  return {
    schema: "redfirst/collection@1",
    tool: { name: "redfirst", version: VERSION },
    environment: {
      ...environment,
      name: redactTokens(environment.name),
      matrix: redactedValues(environment.matrix)
    },
    shard,
    claimed,
    command: command === null ? null : { ...command, line: redact(command.line) },
    results: redactedResults(results),
    ...reproductions === void 0 ? {} : { reproductions: redactedReproductions(reproductions) }
  };
}
function redactedReproductions({ tests, leftOut }) {
  let redactedId = (id) => id === null ? null : redactTokens(id);
  return {
    tests: tests.map((test) => ({
      ...test,
      nodeId: redactTokens(test.nodeId),
      polluter: redactedId(test.polluter),
      setter: redactedId(test.setter),
      command: test.command === null ? null : redact(test.command),
      why: redact(test.why)
    })),
    leftOut: leftOut.map((test) => ({ ...test, nodeId: redactTokens(test.nodeId), why: redact(test.why) }))
  };
}
function redactedResults(results) {
  let tests = results.tests.map(redactedTest), changed = tests.filter(({ nodeId }, index) => nodeId !== results.tests[index]?.nodeId).length;
  return {
    ...results,
    session: {
      ...results.session,
      plugins: redactedValues(results.session.plugins),
      seeds: redactedValues(results.session.seeds)
    },
    tests,
    fuzzCrashes: results.fuzzCrashes.map(redactedCrash),
    benchmarks: results.benchmarks.map(redactedBenchmark),
    coverage: results.coverage === null ? null : redactedContexts(results.coverage),
    problems: [
      ...results.problems.map(redactedProblem),
      ...changed === 0 ? [] : [secretInNodeIds(changed)]
    ]
  };
}
function redactedTest(test) {
  return {
    ...test,
    nodeId: redactTokens(test.nodeId),
    file: test.file === null ? null : redactTokens(test.file),
    markers: test.markers.map(redactTokens),
    attempts: test.attempts.map(redactedAttempt)
  };
}
function redactedAttempt(attempt) {
  return attempt.failure === void 0 ? attempt : { ...attempt, failure: redactedFailure(attempt.failure) };
}
function redactedFailure(failure) {
  return {
    ...failure,
    type: redact(failure.type),
    message: redact(failure.message),
    location: failure.location === null ? null : redactedFrame(failure.location),
    frames: failure.frames.map(redactedFrame),
    excerpt: redact(failure.excerpt),
    ...failure.root === void 0 ? {} : { root: redactedException(failure.root) },
    ...failure.leaves === void 0 ? {} : { leaves: failure.leaves.map(redactedException) },
    ...failure.diff === void 0 ? {} : { diff: redact(failure.diff) },
    ...failure.examples === void 0 ? {} : { examples: failure.examples.map(redactedExample) }
  };
}
function redactedException({ type, message, location }) {
  return {
    type: redact(type),
    message: redact(message),
    location: location === null ? null : redactedFrame(location)
  };
}
function redactedExample({ text, decorator }) {
  return { text: redact(text), decorator: decorator === null ? null : redact(decorator) };
}
function redactedBenchmark(benchmark) {
  let { nodeId, name, group, params, commit, machine } = benchmark;
  return {
    ...benchmark,
    nodeId: redactTokens(nodeId),
    name: redactTokens(name),
    group: group === null ? null : redactTokens(group),
    params: redactedValues(params),
    commit: commit?.branch == null ? commit : { ...commit, branch: redactTokens(commit.branch) },
    machine: machine === null ? null : redactTokens(machine)
  };
}
function redactedContexts(coverage) {
  let { contexts } = coverage;
  return contexts === void 0 ? coverage : { ...coverage, contexts: contexts.map(redactTokens) };
}
function redactedCrash(crash) {
  return {
    ...crash,
    type: redact(crash.type),
    message: redact(crash.message),
    location: crash.location === null ? null : redactedFrame(crash.location),
    frames: crash.frames.map(redactedFrame),
    target: crash.target === null ? null : redactTokens(crash.target),
    input: crash.input === null ? null : { ...crash.input, file: redactTokens(crash.input.file) },
    excerpt: redact(crash.excerpt)
  };
}
function redactedFrame(frame) {
  return {
    ...frame,
    file: redactTokens(frame.file),
    function: frame.function === null ? null : redactTokens(frame.function)
  };
}
function redactedProblem(problem) {
  return { ...problem, file: redact(problem.file), message: redact(problem.message) };
}
function redactedValues(values) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [redactTokens(key), redact(value)]));
}
function secretInNodeIds(tests) {
  return {
    file: "node ids",
    kind: "unsafe",
    message: `What looks like a secret was redacted in the node ids of ${tests} ${tests === 1 ? "test" : "tests"}, so their reproduction commands won't find them. Give such parameters ids of their own.`
  };
}

// src/model/with-blob-ids.ts
async function withBlobIds(results, loadIds) {
  let { coverage } = results;
  if (coverage === null) return results;
  let ids = await loadIds(coverage.files.map(({ path }) => path)), files = coverage.files.map((file) => ({ ...file, blobId: ids.get(file.path) ?? file.blobId }));
  return { ...results, coverage: { ...coverage, files } };
}

// src/cli/history-add.ts
async function historyAdd(request, shell) {
  let root = request.root ?? shell.currentFolder(), files = await shell.findReports(request.files, root), checkout = await checkoutOf(request, shell), results = await withBlobIds(await shell.readReports(files, root), checkout.blobIds);
  for (let { file, kind, message, at } of results.problems)
    shell.say(`${file}${at === void 0 ? "" : ` (${at})`}: ${kind}: ${message}`);
  if (holdsNothing(results))
    return shell.say("Nothing was saved: the reports hold no results, and a run without results teaches nothing."), EXIT.unread;
  let collection = collectionOf(request, results);
  return await withHistory({ data: request.data, mayCreate: !0 }, shell, async (history) => {
    let repository = await repositoryOf(request, history), run = runOf(request, repository, shell.now());
    await history.saveRun(run), await history.saveDecision(nothingFor(run));
    let key = { repositoryId: repository.id, runId: run.runId, attempt: run.attempt };
    await history.saveCollections(key, [collection]), checkout.parents !== null && await history.saveCommits(repository.id, [{ sha: run.headSha, parents: checkout.parents }]);
  }), shell.print(savedLine(request, collection)), hasUnread(results.problems) ? EXIT.unread : EXIT.done;
}
async function checkoutOf({ root, sha }, { git }) {
  let nothing = async () => /* @__PURE__ */ new Map();
  if (root === null) return { parents: null, blobIds: nothing };
  let isTested = await orNull(git.headSha(root)) === sha;
  return {
    parents: await orNull(git.parents(root, sha)),
    blobIds: isTested ? async (paths) => await orNull(git.blobIds(root, paths)) ?? /* @__PURE__ */ new Map() : nothing
  };
}
async function orNull(asked) {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
function holdsNothing({ tests, coverage, mutants, fuzzCrashes, benchmarks }) {
  return tests.length === 0 && coverage === null && mutants === null && fuzzCrashes.length === 0 && benchmarks.length === 0;
}
async function repositoryOf({ repository }, history) {
  let [known] = repositoriesNamed(await history.loadRepositories(), repository);
  return known ?? madeUpRepository(repository);
}
function runOf(request, repository, now) {
  return {
    repository,
    runId: request.run,
    attempt: request.attempt,
    event: "history-add",
    headSha: request.sha,
    headBranch: request.branch,
    headRepository: { id: repository.id, owner: repository.owner },
    // GitHub's workflows have ids of many digits, so that this is none of them.
    workflow: { id: 1, name: "history add", path: "" },
    conclusion: null,
    url: "",
    at: (request.at ?? now).toISOString(),
    isTrusted: request.trusted
  };
}
function collectionOf(request, results) {
  let { session } = results;
  return buildCollection({
    environment: {
      // Never made of what some report formats tell and others don't: the same job must have one name in every run.
      name: request.environment ?? "default",
      os: session.platform,
      python: session.python,
      matrix: {}
    },
    shard: request.shard === null ? null : { name: request.shard, expected: null },
    claimed: {
      repository: fullName(request.repository),
      runId: String(request.run),
      attempt: request.attempt,
      workflow: null,
      job: null,
      event: null,
      ref: null,
      testedSha: request.sha,
      parents: [],
      pullRequest: null
    },
    command: null,
    results
  });
}
function savedLine(request, { results }) {
  let { repository, branch, sha, run, attempt } = request, held = [
    counted(results.tests.length, "test"),
    ...results.coverage === null ? [] : [`coverage of ${counted(results.coverage.files.length, "file")}`]
  ].join(" and "), trust = request.trusted ? "" : " (not trusted)";
  return `Saved ${held} as run ${run}, attempt ${attempt}, of ${fullName(repository)} on ${branch}${trust}, commit ${sha.slice(0, 10)}.`;
}

// src/history/canonical-json.ts
function canonicalJson(value) {
  return Array.isArray(value) ? `[${value.map(canonicalJson).join(",")}]` : typeof value != "object" || value === null ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => byText(a, b)).map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
}

// src/history/export-lines.ts
async function* exportLines(history) {
  for await (let record of history.exportRecords()) yield `${canonicalJson(record)}
`;
}

// src/cli/history-export.ts
async function historyExport(history, { write }) {
  for await (let line of exportLines(history)) if (!await write(line)) break;
  return EXIT.done;
}

// src/history/input-lines.ts
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
var MAX_LINE_BYTES = 256 * 1024 * 1024, NEWLINE = 10;
async function* inputLines(input, maxBytes = MAX_LINE_BYTES) {
  let number = 0, parts = [], length = 0, end = () => {
    number += 1;
    let bytes = length > maxBytes ? null : Buffer.concat(parts, length);
    return parts = [], length = 0, bytes !== null && isBlank(bytes) ? null : { number, bytes };
  }, add = (part) => {
    length += part.length, length <= maxBytes ? parts.push(part) : parts = [];
  };
  for await (let chunk of unpacked(input)) {
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, at)), start = at + 1;
      let line = end();
      line !== null && (yield line);
    }
    add(chunk.subarray(start));
  }
  let last = length > 0 ? end() : null;
  last !== null && (yield last);
}
function isBlank(bytes) {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
async function* unpacked(input) {
  let chunks = input[Symbol.asyncIterator](), head = new Uint8Array();
  for (; head.length < 2; ) {
    let { done, value } = await chunks.next();
    if (done === !0) break;
    head = Buffer.concat([head, value]);
  }
  let whole = async function* () {
    head.length > 0 && (yield head);
    for (let next = await chunks.next(); next.done !== !0; next = await chunks.next()) yield next.value;
  };
  if (head[0] !== 31 || head[1] !== 139) return yield* whole();
  yield* Readable.from(whole()).pipe(createGunzip());
}

// src/history/import-lines.ts
var THE_END = "the end", HistoryNotWritten = class extends Error {
  name = "HistoryNotWritten";
  line;
  constructor(line, cause) {
    super(cause.message, { cause }), this.line = line;
  }
};
async function importLines(input, history, listener) {
  let known = new Set((await history.loadRepositories()).map(({ id }) => id)), end = { taken: 0, bad: 0 }, name = (where, why) => {
    end.bad += 1, listener.bad(where, why);
  };
  try {
    for await (let { number, bytes } of inputLines(input)) {
      let read = readLine(bytes), why = "why" in read ? read.why : strayOf(read.record, known) ?? await importOrWhy(history, read.record, number);
      why !== null ? name(`line ${number}`, why) : (end.taken += 1, "record" in read && listener.taken?.(read.record));
    }
  } catch (error) {
    if (!isDamagedGzip(error)) throw error;
    name(THE_END, `its gzip data are damaged or cut off (${error.message}); what came before was taken up`);
  }
  return end;
}
function readLine(bytes) {
  if (bytes === null) return { why: "it is longer than any line of an export" };
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
  } catch (error) {
    return { why: `it is no JSON (${error instanceof Error ? error.message : error})` };
  }
  let read = historyRecordSchema.safeParse(value);
  if (read.success) return { record: read.data };
  let [issue] = read.error.issues;
  return { why: `${issue === void 0 || issue.path.length === 0 ? "the record" : issue.path.join(".")}: ${issue?.message ?? "it is no record of an export"}` };
}
function strayOf(record, known) {
  if (record.kind === "repository" || record.kind === "run")
    return known.add(record.kind === "run" ? record.run.repository.id : record.repository.id), null;
  let { kind, repositoryId } = record;
  return known.has(repositoryId) ? null : `${kind}: repository ${repositoryId} is not in the history; its line must come before`;
}
async function importOrWhy(history, record, line) {
  try {
    return await history.importRecord(record), null;
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    let code = "code" in cause ? String(cause.code) : "";
    if (code === "" || /^2[23]...$/.test(code)) return `${record.kind}: ${cause.message}`;
    throw new HistoryNotWritten(line, cause);
  }
}
function isDamagedGzip(error) {
  return error instanceof Error && "code" in error && /^Z_/.test(String(error.code));
}

// src/cli/history-import.ts
var MOST_NAMED = 20;
async function historyImport(data, shell) {
  let input = shell.input();
  if (input === null)
    throw new UsageError(
      "Give what `redfirst history export` printed on stdin: `redfirst history import < history.ndjson`."
    );
  return withHistory({ data, mayCreate: !0 }, shell, (history) => takeUp(input, history, shell));
}
async function takeUp(input, history, { say, print }) {
  let named = 0, { taken, bad } = await importLines(input, history, {
    bad: (where, why) => {
      named += 1, named <= MOST_NAMED && say(`${where === THE_END ? "stdin" : where}: ${why}`);
    }
  }).catch((error) => {
    throw error instanceof HistoryNotWritten ? new OutsideError(
      `The history can't be written at line ${error.line} (${error.message}). What came before was taken up: import again when it can.`,
      { cause: error.cause }
    ) : error;
  });
  return bad > MOST_NAMED && say(`… and ${counted(bad - MOST_NAMED, "more line")} that could not be taken up`), print(`Took up ${counted(taken, "record")}${bad === 0 ? "" : ` and left out ${counted(bad, "line")}`}.`), bad === 0 ? EXIT.done : EXIT.unread;
}

// src/cli/history-command.ts
async function historyCommand(request, shell) {
  let { data } = request;
  switch (request.kind) {
    case "add":
      return historyAdd(request, shell);
    case "export":
      return withHistory({ data, mayCreate: !1 }, shell, (history) => historyExport(history, shell));
    case "import":
      return historyImport(data, shell);
    case "stats": {
      let stats = await withHistory({ data, mayCreate: !1 }, shell, (history) => history.loadStats());
      return shell.print(
        request.json ? JSON.stringify({ schema: "redfirst/history-stats@1", ...stats }, null, 2) : renderStatsTerminal(stats, shell.terminal)
      ), EXIT.done;
    }
    default:
      return request;
  }
}
export {
  historyCommand
};
