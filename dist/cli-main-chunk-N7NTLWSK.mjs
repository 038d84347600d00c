import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  runInGroup
} from "./cli-main-chunk-TOF3FH4B.mjs";
import {
  canBePath
} from "./cli-main-chunk-PWDHJ5LB.mjs";
import {
  pathOfNodeId
} from "./cli-main-chunk-6EXWLHYY.mjs";

// src/pytest/run-pytest.ts
import { existsSync as existsSync2 } from "node:fs";
import { mkdir as mkdir2, mkdtemp as mkdtemp2, rm, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/checkout/report-files.ts
import { closeSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
function openReport(path, root) {
  let absolute = resolve(root, path), inside = relativeInside(root, absolute);
  return {
    path: inside ?? absolute.split(sep).join("/"),
    folder: inside === null ? null : folderOf(inside),
    chunks: () => chunksOf(absolute)
  };
}
var CHUNK_BYTES = 64 * 1024;
async function* chunksOf(path) {
  let file = openSync(path, "r");
  try {
    let buffer = new Uint8Array(CHUNK_BYTES);
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
      yield buffer.subarray(0, size);
  } finally {
    closeSync(file);
  }
}
function relativeInside(root, path) {
  for (let [from, to] of [
    [resolve(root), path],
    [real(resolve(root)), real(path)]
  ]) {
    let way = relative(from, to);
    if (way !== "" && !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`))
      return way.split(sep).join("/");
  }
  return null;
}
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
function folderOf(path) {
  let folder = dirname(path);
  return folder === "." ? "" : folder;
}

// src/pytest/pytest-plugin.ts
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename } from "node:fs/promises";
import { delimiter, join } from "node:path";
var LOG_VARIABLE = "REDFIRST_PYTEST_LOG";
function pluginVariables({ folder, pythonPath }, logs) {
  return !existsSync(folder) || folder.includes(delimiter) ? null : { PYTHONPATH: pythonPath.split(delimiter).includes(folder) ? pythonPath : pythonPath === "" ? folder : `${folder}${delimiter}${pythonPath}`, [LOG_VARIABLE]: logs };
}
async function pluginLogs(folder) {
  return (folder === null ? [] : await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".jsonl")).sort().map((name) => join(folder ?? "", name));
}

// src/pytest/run-pytest.ts
var PytestError = class extends Error {
  name = "PytestError";
}, mostFiles = 100;
async function runPytest(request, parts) {
  await mkdir2(join2(parts.temporary, "redfirst"), { recursive: !0 });
  let folder = await mkdtemp2(join2(parts.temporary, "redfirst", "again-"));
  try {
    return await runIn(folder, request, parts);
  } finally {
    await rm(folder, { recursive: !0, force: !0, maxRetries: 3 }).catch(() => {
    });
  }
}
async function runIn(folder, request, parts) {
  let logs = join2(folder, "logs"), variables = pluginVariables(parts.plugin, logs);
  if (variables === null)
    throw new PytestError(`Redfirst's pytest plugin can't be loaded from ${parts.plugin.folder}.`);
  let order = join2(folder, "order.json"), chooses = request.nodeIds.length > 0;
  chooses && await writeFile(order, JSON.stringify(request.nodeIds));
  let [program = "", ...args] = parts.command, cwd = join2(parts.root, request.cwd), startedAt = parts.now(), ending = await runInGroup(
    {
      program,
      args: [
        ...args,
        ...request.args ?? [],
        "-o",
        `cache_dir=${join2(folder, "cache")}`,
        "--continue-on-collection-errors",
        ...filesOf(request.nodeIds, cwd)
      ],
      cwd,
      env: {
        COVERAGE_FILE: join2(folder, "coverage"),
        ...request.env,
        ...variables,
        REDFIRST_PYTEST_AGAIN: request.parallel === !0 ? "parallel" : "serial",
        ...chooses ? { REDFIRST_PYTEST_ORDER: order } : {}
      }
    },
    { ms: request.timeoutMs, signal: parts.signal }
  ), ms = parts.now() - startedAt, files = (await pluginLogs(logs)).map((log) => openReport(log, parts.root));
  if (files.length === 0 && !ending.timedOut) throw new PytestError(withoutLog(parts.command, ending));
  return { results: await parts.readReports(files), ...ending, startedAt, ms };
}
function filesOf(nodeIds, cwd) {
  let files = /* @__PURE__ */ new Set();
  for (let nodeId of nodeIds) {
    let file = pathOfNodeId(nodeId);
    if (file === "" || !canBePath(file) || !existsSync2(join2(cwd, file))) return [];
    if (files.add(/^[-@]/.test(file) ? `./${file}` : file), files.size > mostFiles) return [];
  }
  return [...files];
}
function withoutLog(command, { exitCode, signal, output }) {
  let how = signal === null ? `exit code ${exitCode}` : `signal ${signal}`, said = output.trim();
  return `\`${command.join(" ")}\` ended with ${how}, and no session of pytest with Redfirst's plugin was seen. Name the command that starts pytest by --command.${said === "" ? "" : ` It printed:
${said.slice(-4e3)}`}`;
}

export {
  openReport,
  relativeInside,
  PytestError,
  runPytest
};
