import {
  error,
  escapeLog,
  explain,
  exportVariable,
  ownPlugin,
  readJob,
  setUp,
  topFolder,
  warning
} from "./collect-chunk-XEW3N5QP.mjs";
import "./collect-chunk-4523NB3C.mjs";

// src/action/main.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

// src/action/inputs.ts
import { isAbsolute, normalize, sep } from "node:path";

// src/model/duration-ms.ts
var MS = { s: 1e3, m: 6e4, h: 36e5 };
function durationMs(text) {
  let [, number, unit] = /^([1-9]\d{0,5})([smh])$/.exec(text) ?? [];
  return unit === "s" || unit === "m" || unit === "h" ? Number(number) * MS[unit] : null;
}

// src/action/inputs.ts
var InputError = class extends Error {
  name = "InputError";
}, modes = ["collect", "reproduce", "setup"], maxNameLength = 100;
function readInputs(env) {
  let wrong = [], text = (name) => (env[`REDFIRST_${name.toUpperCase().replaceAll("-", "_")}`] ?? "").trim(), check = (name, holds, should) => {
    holds || wrong.push(`\`${name}\` is ${JSON.stringify(text(name))}, but ${should}`);
  }, plainName = (name) => (check(
    name,
    !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text(name)),
    "must be one line without invisible characters"
  ), check(name, text(name).length <= maxNameLength, `must have ${maxNameLength} characters at most`), text(name) === "" ? null : text(name)), mode = modes.find((name) => name === (text("mode") || "collect"));
  check("mode", mode !== void 0, `must be ${modes.map((name) => `\`${name}\``).join(" or ")}`);
  let isNumber = (name, from, to) => /^\d{1,4}$/.test(text(name)) && Number(text(name)) >= from && Number(text(name)) <= to;
  check(
    "shards",
    text("shards") === "" || isNumber("shards", 1, 9999),
    "must be a number of shards, 1 or more"
  ), check("shards", text("shards") === "" || text("shard") !== "", "needs `shard`, the name of this one"), check(
    "retention-days",
    text("retention-days") === "" || isNumber("retention-days", 1, 400),
    "must be a number of days, 1 or more"
  ), check("upload", /^(?:true|false)?$/i.test(text("upload")), "must be `true` or `false`");
  let workingDirectory = innerFolder(text("working-directory"));
  check("working-directory", workingDirectory !== null, "must be a folder below the workspace, without `..`"), check(
    "artifact-name",
    !/["':<>|*?\\/]/.test(text("artifact-name")) || text("artifact-name") === "",
    'must not have any of " : < > | * ? \\ /'
  ), check("command", !text("command").includes("\0"), "must not have a NUL character"), check("command", mode !== "setup" || text("command") === "", "must be empty with `mode: setup`");
  let budgetMs = durationMs(text("budget") || "5m");
  check("budget", budgetMs !== null, "must be a duration such as 90s, 5m or 1h");
  let shardName = plainName("shard"), environment = plainName("environment"), artifactName = plainName("artifact-name");
  if (wrong.length > 0)
    throw new InputError(
      `Mend ${wrong.length === 1 ? "this input" : "these inputs"} of Redfirst: ${wrong.join("; ")}.`
    );
  return {
    mode: mode ?? "collect",
    command: text("command") === "" ? null : text("command"),
    budgetMs: budgetMs ?? 0,
    reports: lines(text("reports")),
    coverage: lines(text("coverage")),
    environment,
    shard: shardName === null ? null : { name: shardName, expected: text("shards") === "" ? null : Number(text("shards")) },
    workingDirectory: workingDirectory ?? "",
    artifactName
  };
}
function lines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function innerFolder(path) {
  if (isAbsolute(path) || path.includes("\0")) return null;
  let folder = normalize(path === "" ? "." : path).replace(/[\\/]$/, "");
  return folder === ".." || folder.startsWith(`..${sep}`) ? null : folder === "." ? "" : folder;
}

// src/action/main.ts
var wrongInputs = 2;
async function main() {
  let job = readJob(process.env, { currentFolder: process.cwd(), platform: process.platform }), inputs;
  try {
    inputs = readInputs(process.env);
  } catch (problem) {
    if (!(problem instanceof InputError)) throw problem;
    return refuse(problem.message);
  }
  if (inputs.mode === "setup") return setUpPlugin(job);
  let folder = resolve(job.workspace, inputs.workingDirectory);
  if (!await isFolder(folder))
    return refuse(
      `There is no folder ${inputs.workingDirectory} in the workspace. Mend the input \`working-directory\`.`
    );
  let root = await topFolder(folder).catch(() => job.workspace), { collectJob } = await import("./collect-collect-job-B3XSYV6I.mjs");
  return collectJob(inputs, { job, folder, root });
}
async function setUpPlugin(job) {
  let variables = await setUp(ownPlugin(), job.temporary).catch((problem) => (warning(escapeLog(`Redfirst's pytest plugin could not be set up: ${explain(problem)}`)), {}));
  variables === null && warning("Redfirst's pytest plugin is not beside this action.");
  for (let [name, value] of Object.entries(variables ?? {})) exportVariable(name, value);
  return 0;
}
function refuse(message) {
  let wantsTests = (process.env.REDFIRST_COMMAND ?? "").trim() !== "";
  return (wantsTests ? error : warning)(escapeLog(message)), wantsTests ? wrongInputs : 0;
}
async function isFolder(path) {
  return (await stat(path).catch(() => null))?.isDirectory() ?? !1;
}
try {
  process.exitCode = await main();
} catch (problem) {
  process.exitCode = refuse(explain(problem));
}
