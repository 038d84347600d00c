import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  require_process
} from "./cli-main-chunk-XCFJM4Z4.mjs";
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
async function topFolder(folder) {
  return (await git(folder, ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
}
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
  let other = await commitSha(root, ref), found = await run(root, ["merge-base", other, "HEAD"]);
  if (found.exitCode === 0) return text(found).trim();
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
async function gitAnswer(root, args) {
  let result = await run(root, args), answer = result.exitCode === 0 ? text(result).trim() : "";
  return answer === "" ? null : answer;
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

// src/analysis/shell-quote.ts
function quotePosix(argument) {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
function quotePowerShell(argument) {
  return `'${argument.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

export {
  GitError,
  topFolder,
  headSha,
  hasUncommittedChanges,
  parents,
  mergeBase,
  diffAdded,
  commitsBetween,
  blobIds,
  trackedFiles,
  gitAnswer,
  quotePosix,
  quotePowerShell
};
