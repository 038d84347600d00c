import {
  __commonJS,
  __toESM
} from "./collect-chunk-4523NB3C.mjs";

// global:process
var require_process = __commonJS({
  "global:process"(exports, module) {
    module.exports = process;
  }
});

// node_modules/@actions/core/lib/summary.js
import { EOL as p } from "os";
import { constants as l, promises as b } from "fs";
var u = function(f, t, e, r2) {
  function s2(n2) {
    return n2 instanceof e ? n2 : new e(function(a2) {
      a2(n2);
    });
  }
  return new (e || (e = Promise))(function(n2, a2) {
    function d(i2) {
      try {
        o(r2.next(i2));
      } catch (h2) {
        a2(h2);
      }
    }
    function c2(i2) {
      try {
        o(r2.throw(i2));
      } catch (h2) {
        a2(h2);
      }
    }
    function o(i2) {
      i2.done ? n2(i2.value) : s2(i2.value).then(d, c2);
    }
    o((r2 = r2.apply(f, t || [])).next());
  });
}, { access: O, appendFile: _, writeFile: y } = b, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var E = class {
  constructor() {
    this._buffer = "";
  }
  filePath() {
    return u(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let t = process.env[SUMMARY_ENV_VAR];
      if (!t)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield O(t, l.R_OK | l.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = t, this._filePath;
    });
  }
  wrap(t, e, r2 = {}) {
    let s2 = Object.entries(r2).map(([n2, a2]) => ` ${n2}="${a2}"`).join("");
    return e ? `<${t}${s2}>${e}</${t}>` : `<${t}${s2}>`;
  }
  write(t) {
    return u(this, void 0, void 0, function* () {
      let e = !!t?.overwrite, r2 = yield this.filePath();
      return yield (e ? y : _)(r2, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  clear() {
    return u(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: !0 });
    });
  }
  stringify() {
    return this._buffer;
  }
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  emptyBuffer() {
    return this._buffer = "", this;
  }
  addRaw(t, e = !1) {
    return this._buffer += t, e ? this.addEOL() : this;
  }
  addEOL() {
    return this.addRaw(p);
  }
  addCodeBlock(t, e) {
    let r2 = Object.assign({}, e && { lang: e }), s2 = this.wrap("pre", this.wrap("code", t), r2);
    return this.addRaw(s2).addEOL();
  }
  addList(t, e = !1) {
    let r2 = e ? "ol" : "ul", s2 = t.map((a2) => this.wrap("li", a2)).join(""), n2 = this.wrap(r2, s2);
    return this.addRaw(n2).addEOL();
  }
  addTable(t) {
    let e = t.map((s2) => {
      let n2 = s2.map((a2) => {
        if (typeof a2 == "string")
          return this.wrap("td", a2);
        let { header: d, data: c2, colspan: o, rowspan: i2 } = a2, h2 = d ? "th" : "td", m3 = Object.assign(Object.assign({}, o && { colspan: o }), i2 && { rowspan: i2 });
        return this.wrap(h2, c2, m3);
      }).join("");
      return this.wrap("tr", n2);
    }).join(""), r2 = this.wrap("table", e);
    return this.addRaw(r2).addEOL();
  }
  addDetails(t, e) {
    let r2 = this.wrap("details", this.wrap("summary", t) + e);
    return this.addRaw(r2).addEOL();
  }
  addImage(t, e, r2) {
    let { width: s2, height: n2 } = r2 || {}, a2 = Object.assign(Object.assign({}, s2 && { width: s2 }), n2 && { height: n2 }), d = this.wrap("img", null, Object.assign({ src: t, alt: e }, a2));
    return this.addRaw(d).addEOL();
  }
  addHeading(t, e) {
    let r2 = `h${e}`, s2 = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(r2) ? r2 : "h1", n2 = this.wrap(s2, t);
    return this.addRaw(n2).addEOL();
  }
  addSeparator() {
    let t = this.wrap("hr", null);
    return this.addRaw(t).addEOL();
  }
  addBreak() {
    let t = this.wrap("br", null);
    return this.addRaw(t).addEOL();
  }
  addQuote(t, e) {
    let r2 = Object.assign({}, e && { cite: e }), s2 = this.wrap("blockquote", t, r2);
    return this.addRaw(s2).addEOL();
  }
  addLink(t, e) {
    let r2 = this.wrap("a", t, { href: e });
    return this.addRaw(r2).addEOL();
  }
}, w = new E();
var summary = w;

// node_modules/@actions/core/lib/command.js
import * as p2 from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
  return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
}
function toCommandProperties(e) {
  return Object.keys(e).length ? { title: e.title, file: e.file, line: e.startLine, endLine: e.endLine, col: e.startColumn, endColumn: e.endColumn } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(t, e, s2) {
  let r2 = new c(t, e, s2);
  process.stdout.write(r2.toString() + p2.EOL);
}
var n = "::", c = class {
  constructor(e, s2, r2) {
    e || (e = "missing.command"), this.command = e, this.properties = s2, this.message = r2;
  }
  toString() {
    let e = n + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let s2 = !0;
      for (let r2 in this.properties)
        if (this.properties.hasOwnProperty(r2)) {
          let i2 = this.properties[r2];
          i2 && (s2 ? s2 = !1 : e += ",", e += `${r2}=${m(i2)}`);
        }
    }
    return e += `${n}${a(this.message)}`, e;
  }
};
function a(t) {
  return toCommandValue(t).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function m(t) {
  return toCommandValue(t).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as s from "crypto";
import * as i from "fs";
import * as r from "os";
function issueFileCommand(n2, o) {
  let e = process.env[`GITHUB_${n2}`];
  if (!e)
    throw new Error(`Unable to find environment variable for file command ${n2}`);
  if (!i.existsSync(e))
    throw new Error(`Missing file at path: ${e}`);
  i.appendFileSync(e, `${toCommandValue(o)}${r.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(n2, o) {
  let e = `ghadelimiter_${s.randomUUID()}`, t = toCommandValue(o);
  if (n2.includes(e))
    throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);
  if (t.includes(e))
    throw new Error(`Unexpected input: value should not contain the delimiter "${e}"`);
  return `${n2}<<${e}${r.EOL}${t}${r.EOL}${e}`;
}

// node_modules/@actions/core/lib/core.js
import * as h from "os";

// node_modules/@actions/core/lib/platform.js
import m2 from "os";
var platform = m2.platform(), arch = m2.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(t) {
  t[t.Success = 0] = "Success", t[t.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(t, e) {
  let r2 = toCommandValue(e);
  if (process.env[t] = r2, process.env.GITHUB_ENV || "")
    return issueFileCommand("ENV", prepareKeyValueMessage(t, e));
  issueCommand("set-env", { name: t }, r2);
}
function setOutput(t, e) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(t, e));
  process.stdout.write(h.EOL), issueCommand("set-output", { name: t }, toCommandValue(e));
}
function error(t, e = {}) {
  issueCommand("error", toCommandProperties(e), t instanceof Error ? t.toString() : t);
}
function warning(t, e = {}) {
  issueCommand("warning", toCommandProperties(e), t instanceof Error ? t.toString() : t);
}

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
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: !0
    });
    child.stdin.on("error", () => {
    }), child.stdin.end(what.input ?? "");
    let chunks = [], bytes = 0, stderr = "", stop = (why) => {
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
function runInForeground(what, interrupts) {
  return new Promise((resolve, reject) => {
    let child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: "inherit",
      windowsHide: !0
    }), release = interrupts((signal) => {
      child.kill(signal);
    });
    child.on("error", (cause) => {
      release(), reject(startError(what, cause));
    }), child.on("close", (exitCode, signal) => {
      release(), resolve({ exitCode, signal });
    });
  });
}
var maxTail = 64 * 1024, tidyMs = 2e3;
function runInGroup(what, { ms, signal }) {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    let hasGroups = import_node_process.platform !== "win32", child = spawn(what.program, what.args, {
      cwd: what.cwd,
      env: environment(what),
      stdio: ["ignore", "pipe", "pipe"],
      detached: hasGroups,
      windowsHide: !0
    }), watcher = hasGroups && child.pid !== void 0 ? watchGroup(child.pid) : null, output = "", keep = (text2) => {
      output = (output + text2).slice(-maxTail);
    };
    child.stdout.setEncoding("utf8").on("data", keep), child.stderr.setEncoding("utf8").on("data", keep);
    let timedOut = !1, lastClock, stop = () => {
      child.kill("SIGINT"), lastClock ??= setTimeout(() => hasGroups ? killGroup(child.pid) : child.kill("SIGKILL"), tidyMs);
    }, clock = setTimeout(() => {
      timedOut = !0, stop();
    }, ms);
    signal.addEventListener("abort", stop);
    let release = () => {
      clearTimeout(clock), clearTimeout(lastClock), signal.removeEventListener("abort", stop), watcher?.kill("SIGKILL");
    };
    child.on("error", (cause) => {
      release(), reject(startError(what, cause));
    }), child.on("exit", () => {
      hasGroups && killGroup(child.pid), setTimeout(() => {
        child.stdout.destroy(), child.stderr.destroy();
      }, graceMs).unref();
    }), child.on("close", (exitCode, endedBy) => {
      release(), signal.aborted ? reject(signal.reason) : resolve({ exitCode, signal: endedBy, timedOut, output });
    });
  });
}
function watchGroup(group) {
  let watcher = spawn("/bin/sh", ["-c", 'read -r line; kill -KILL "-$1"', "sh", String(group)], {
    stdio: ["pipe", "ignore", "ignore"],
    // A terminal's signals are not for it.
    detached: !0
  });
  return watcher.on("error", () => {
  }), watcher.stdin.on("error", () => {
  }), watcher.unref(), watcher;
}
function killGroup(group) {
  try {
    group !== void 0 && (0, import_node_process.kill)(-group, "SIGKILL");
  } catch {
  }
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

// src/checkout/run-git.ts
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
async function git(root, args, more = {}) {
  let result = await runGit(root, args, more);
  if (result.exitCode === 0) return text(result);
  let said = result.stderr.trim();
  throw /not a git repository/i.test(said) ? new GitError(`${root} is not in a git repository. Run in a checkout, or name one.`) : new GitError(
    `\`git ${args[0] ?? ""}\` failed in ${root}: ${said === "" ? `exit code ${result.exitCode}` : said}`
  );
}
async function runGit(root, args, { env = {}, input } = {}) {
  let options = settings.flatMap((setting) => ["-c", setting]);
  args[0] !== "diff" && options.push("-c", `safe.directory=${root}`);
  try {
    return await runProcess({
      program: "git",
      args: [...options, ...args],
      cwd: root,
      env: { ...environment2, ...env },
      ...input === void 0 ? {} : { input }
    });
  } catch (error2) {
    throw error2 instanceof ProcessError ? new GitError(error2.message, { cause: error2 }) : error2;
  }
}
function text({ stdout }) {
  return new TextDecoder().decode(stdout);
}

// src/checkout/git.ts
async function topFolder(folder) {
  return (await git(folder, ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
}
async function headSha(root) {
  return commitSha(root, "HEAD");
}
async function parents(root, sha = "HEAD") {
  let text2 = await git(root, ["cat-file", "commit", await commitSha(root, sha)]);
  return [...text2.slice(0, text2.indexOf(`

`)).matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = ""]) => parent);
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
  let known = ref.startsWith("-") ? null : await runGit(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]), sha = known?.exitCode === 0 ? text(known).trim() : "";
  if (/^[0-9a-f]{40,64}$/.test(sha)) return sha;
  if (await git(root, ["rev-parse", "--git-dir"]), ref === "HEAD") throw new GitError(`The repository in ${root} has no commit yet. Make one first.`);
  let how = ref.startsWith("origin/") ? `git fetch origin ${ref.slice(7)}` : "git fetch origin";
  throw new GitError(
    `${ref} is no commit that the repository in ${root} knows. Fetch it first: \`fetch-depth: 0\` in actions/checkout, or \`${how}\`.`
  );
}

// src/pytest/pytest-plugin.ts
import { existsSync as existsSync2 } from "node:fs";
import { mkdir, mkdtemp, readdir, rename } from "node:fs/promises";
import { delimiter, join } from "node:path";
var LOG_VARIABLE = "REDFIRST_PYTEST_LOG";
function pluginVariables({ folder, pythonPath }, logs) {
  return !existsSync2(folder) || folder.includes(delimiter) ? null : { PYTHONPATH: pythonPath.split(delimiter).includes(folder) ? pythonPath : pythonPath === "" ? folder : `${folder}${delimiter}${pythonPath}`, [LOG_VARIABLE]: logs };
}
async function pluginLogs(folder) {
  return (folder === null ? [] : await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".jsonl")).sort().map((name) => join(folder ?? "", name));
}
async function setAside(logs) {
  for (let log of logs) await rename(log, `${log}.collected`).catch(() => {
  });
}
async function setUp(plugin, temporary) {
  return await mkdir(join(temporary, "redfirst"), { recursive: !0 }), pluginVariables(plugin, await mkdtemp(join(temporary, "redfirst", "pytest-")));
}

// src/model/redaction.ts
var tokens = [
  {
    name: "private-key",
    // To the next dashes, or to the end if the text was cut inside the key.
    pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g
  },
  // Tokens of installations may be longer and hold dots (a JSON web token inside).
  { name: "github-token", pattern: /(?:gh[pousr]_|github_pat_)[A-Za-z0-9_.-]{20,}/g },
  {
    name: "aws-key-id",
    pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA)[A-Z0-9]{16}(?![A-Z0-9])/g
  },
  { name: "slack-token", pattern: /(?:xox[a-z](?:\.xox[a-z])?|xapp)-[A-Za-z0-9-]{10,}/g },
  {
    name: "slack-webhook",
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,}/g
  },
  // Both prefixes are fixed: the macaroon begins with its version and location, pypi.org or test.pypi.org.
  { name: "pypi-token", pattern: /pypi-AgE[A-Za-z0-9_-]{20,}/g },
  { name: "npm-token", pattern: /npm_[A-Za-z0-9]{36,}/g },
  { name: "gitlab-token", pattern: /gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_.-]{20,}/g },
  { name: "google-api-key", pattern: /AIza[A-Za-z0-9_-]{35}/g },
  { name: "stripe-key", pattern: /(?:(?:sk|rk)_(?:live|test)_|whsec_)[A-Za-z0-9]{24,}/g },
  { name: "ai-api-key", pattern: /sk-(?:ant-|proj-|svcacct-)[A-Za-z0-9_-]{20,}/g },
  {
    // A word may also begin after an escaped line break or a colour.
    name: "json-web-token",
    pattern: /(?:(?<![A-Za-z0-9_-])|(?<=\\[nrt]|\[[\d;]{0,12}m))eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,3})/g
  }
], secretName = "(?:password|passwd|passphrase|(?<=[;_-])(?:pwd|pass)|secret|(?:secret|api|access|auth|private|signing|encryption)[_-]?key|token|credentials?)", stops = "\\s\"'`,;&)\\]}\\\\", valueStart = `[^${stops}([{<>=|]`, valueEnd = `[${stops}]|$`, call = "[A-Za-z_][\\w.]{0,200}[(\\[]", inContext = [
  { name: "url-password", pattern: /(?<keep>:\/\/[^\s:/?#@"'<>]{0,200}:)[^\s/"'<>[\]]{1,300}(?<end>@)/g },
  {
    name: "authorization",
    pattern: /(?<keep>\bauthorization\\?["']?\s{0,4}[:=,]\s{0,4}b?\\?["']?(?:basic|bearer|token|digest|negotiate|bot|apikey)\s{1,4})[^\s"',;[\]\\]{4,}/gi
  },
  {
    name: "authorization",
    pattern: /(?<keep>\bauthorization\\?["']?:\s{0,4}\\?["']?)(?=[^\s"']{0,200}\d)[^\s"',;[\]\\]{8,}/gi
  },
  {
    name: "bearer-token",
    pattern: /(?<keep>\bbearer\s{1,4})(?=[A-Za-z0-9._~+/-]{0,200}\d)[A-Za-z0-9._~+/-]{8,}=*/gi
  },
  {
    // name = "value", 'name': 'value', name="value"
    name: "assignment",
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}\\\\?["']?\\s{0,4}[:=]\\s{0,4}[bruf]{0,2}(?:\\\\?["']))(?!\\[redacted: [a-z-]{1,30}\\]\\\\?["'])[^"'\\n\\\\]{3,}(?=\\\\?["']|$)`,
      "gim"
    )
  },
  {
    // name=value, as in an environment, a query or a command line; a literal, the same name or a call is Python code.
    name: "assignment",
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}=)(?!(?:none|true|false|null|self|cls)\\b|${secretName}(?:${valueEnd})|${call})${valueStart}[^${stops}]{3,}`,
      "gi"
    )
  },
  {
    // name: value, name = value; without quotes only what has a digit, since Python's annotations look the same.
    name: "assignment",
    pattern: new RegExp(
      `(?<keep>${secretName}\\d{0,3}\\\\?["']?(?:\\s{1,4}=|\\s{0,4}:)\\s{1,4})(?!${call})(?=[^${stops}]{0,200}\\d)${valueStart}[^${stops}]{5,}`,
      "gi"
    )
  }
];
function redact(text2) {
  return replaceAll(replaceAll(text2, tokens), inContext);
}
function redactTokens(text2) {
  return replaceAll(text2, tokens);
}
function replaceAll(text2, forms) {
  let redacted = text2;
  for (let { name, pattern } of forms)
    redacted = redacted.replace(pattern, (...found) => {
      let groups = found.at(-1), { keep = "", end = "" } = isGroups(groups) ? groups : {};
      return `${keep}[redacted: ${name}]${end}`;
    });
  return redacted;
}
function isGroups(value) {
  return typeof value == "object" && value !== null;
}

// src/render/outside-text.ts
var ANSI = /(?:\x1b|#x1B)\[[0-?]{0,40}[ -/]{0,8}[@-~]|\x1b\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\)/g, UNSEEN = new RegExp("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Cs}|\\u034f|\\u115f|\\u1160|\\u17b4|\\u17b5|\\u3164|\\uffa0", "gu"), COMMENT = /<!(?=-)/g, KEY = /\b([cs]\d{1,3})(?=-[0-9a-f]{6})/g, ZERO_WIDTH_SPACE = "​";
function withoutAnsi(text2) {
  return text2.replace(ANSI, "");
}
function visible(text2, keepLines = !1) {
  return (keepLines ? text2.replace(/\r\n/g, `
`) : text2).replace(
    UNSEEN,
    (found) => keepLines && (found === `
` || found === "	") ? found : escapeSequence(found)
  );
}
function escapeSequence(character) {
  let named2 = { "\n": "\\n", "\r": "\\r", "	": "\\t" }, hex = (character.codePointAt(0) ?? 0).toString(16);
  return named2[character] ?? (hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`);
}
function withoutMarkers(text2) {
  return text2.replace(COMMENT, `<!${ZERO_WIDTH_SPACE}`).replace(KEY, `$1${ZERO_WIDTH_SPACE}`);
}
function cut(text2, max) {
  if (text2.length <= max) return text2;
  let kept = text2.slice(0, max - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
function firstLine(text2) {
  return /\S[^\n\r]*/.exec(text2)?.[0].trimEnd() ?? "";
}

// src/render/escape-log.ts
function escapeLog(text2) {
  return withoutCommands(visible(redactTokens(withoutAnsi(text2)), !0));
}
function withoutCommands(text2) {
  return text2.split(`
`).map((line) => line.replace(/^(\s*)(?=::)/, "$1\\").replace(/##(?=\[)/g, "#\\#")).join(`
`);
}

// src/checkout/missing-report-error.ts
var MissingReportError = class extends Error {
  name = "MissingReportError";
};

// src/action/explain.ts
function explain(problem) {
  return problem instanceof Error ? [GitError, MissingReportError, ProcessError].some((kind) => problem instanceof kind) ? problem.message : problem.stack ?? problem.message : String(problem);
}

// src/action/job.ts
import { tmpdir } from "node:os";
function readJob(env, machine) {
  let text2 = (name) => env[name] === void 0 || env[name] === "" ? null : env[name];
  return {
    workspace: text2("GITHUB_WORKSPACE") ?? machine.currentFolder,
    temporary: text2("RUNNER_TEMP") ?? tmpdir(),
    repository: text2("GITHUB_REPOSITORY"),
    runId: text2("GITHUB_RUN_ID"),
    attempt: positive(text2("GITHUB_RUN_ATTEMPT")) ?? 1,
    workflow: text2("GITHUB_WORKFLOW"),
    name: text2("GITHUB_JOB"),
    event: text2("GITHUB_EVENT_NAME"),
    eventFile: text2("GITHUB_EVENT_PATH"),
    ref: text2("GITHUB_REF"),
    branch: text2("GITHUB_HEAD_REF") ?? text2("GITHUB_REF_NAME"),
    sha: text2("GITHUB_SHA"),
    server: text2("GITHUB_SERVER_URL") ?? "https://github.com",
    os: text2("ImageOS") ?? text2("RUNNER_OS")?.toLowerCase() ?? null,
    platform: machine.platform,
    python: /[\\/]Python[\\/](\d+\.\d+\.\d+)[^\\/]*[\\/]/i.exec(`${text2("pythonLocation") ?? ""}/`)?.[1] ?? null,
    matrix: readMatrix(text2("REDFIRST_MATRIX"))
  };
}
function readMatrix(json) {
  let matrix;
  try {
    matrix = JSON.parse(json ?? "null");
  } catch {
    return {};
  }
  return typeof matrix != "object" || matrix === null || Array.isArray(matrix) ? {} : Object.fromEntries(
    Object.entries(matrix).map(([key, value]) => [
      key,
      typeof value == "string" ? value : JSON.stringify(value)
    ])
  );
}
function positive(text2) {
  return text2 != null && /^[1-9]\d{0,14}$/.test(text2) ? Number(text2) : null;
}

// src/action/own-plugin.ts
import { fileURLToPath } from "node:url";
function ownPlugin() {
  return { folder: fileURLToPath(new URL("pytest", import.meta.url)), pythonPath: process.env.PYTHONPATH ?? "" };
}

export {
  summary,
  exportVariable,
  setOutput,
  error,
  warning,
  runProcess,
  runInForeground,
  runInGroup,
  topFolder,
  headSha,
  parents,
  blobIds,
  trackedFiles,
  LOG_VARIABLE,
  pluginVariables,
  pluginLogs,
  setAside,
  setUp,
  redact,
  redactTokens,
  ZERO_WIDTH_SPACE,
  withoutAnsi,
  visible,
  withoutMarkers,
  cut,
  firstLine,
  escapeLog,
  MissingReportError,
  explain,
  readJob,
  positive,
  ownPlugin
};
