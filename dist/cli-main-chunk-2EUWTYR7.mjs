import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  GitError,
  git,
  runGit,
  text
} from "./cli-main-chunk-G6VHAA6M.mjs";
import {
  runInGroup
} from "./cli-main-chunk-TOF3FH4B.mjs";

// src/checkout/git.ts
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
async function mergeBase(root, ref, head = "HEAD") {
  let other = await commitSha(root, ref), found = await runGit(root, ["merge-base", other, head]);
  if (found.exitCode === 0) return text(found).trim();
  throw new GitError(
    await isShallow(root) ? `The history here is cut off before the common ancestor of ${ref} and ${head}. Fetch more of it: \`fetch-depth: 0\` in actions/checkout, or \`git fetch --unshallow\`.` : `${ref} and ${head} have no common ancestor. Name a base that the checked out branch comes from.`
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
  let known = ref.startsWith("-") ? null : await runGit(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]), sha = known?.exitCode === 0 ? text(known).trim() : "";
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
  let result = await runGit(root, args), answer = result.exitCode === 0 ? text(result).trim() : "";
  return answer === "" ? null : answer;
}
async function subjectOf(root, sha) {
  return (await git(root, ["log", "-1", "--format=%s", sha, "--"])).replace(/\n$/, "");
}

// src/checkout/tree-entries.ts
var SUBMODULE = "160000";
async function treeEntries(root, sha) {
  let entries = /* @__PURE__ */ new Map();
  for (let record of (await git(root, ["ls-tree", "-r", "-z", "--full-tree", sha])).split("\0")) {
    let [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(record) ?? [];
    mode !== void 0 && id !== void 0 && path !== void 0 && entries.set(path, { mode, id });
  }
  return entries;
}
function differingPaths(one, other) {
  return [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].filter((path) => !isSameEntry(one.get(path), other.get(path))).sort();
}
function isSameEntry(one, other) {
  return one?.mode === other?.mode && one?.id === other?.id;
}

// src/pytest/install.ts
var InstallError = class extends Error {
  name = "InstallError";
}, limitMs = 30 * 6e4;
async function install(line, { folder, side, signal }) {
  let program = {
    program: "bash",
    args: ["--noprofile", "--norc", "-eo", "pipefail", "-c", line],
    cwd: folder,
    // Tools that ask git for a version would have it write its index anew.
    env: { GIT_OPTIONAL_LOCKS: "0" }
  }, { exitCode, timedOut, output } = await runInGroup(program, { ms: limitMs, signal });
  if (exitCode === 0) return;
  let how = timedOut ? "took more than 30 minutes" : `ended with exit code ${exitCode}`;
  throw new InstallError(
    `\`${line}\` ${how} on ${side}, so that nothing can be said of its tests. It printed:
${output.trim().slice(-4e3)}`
  );
}

// src/ingest/tree-checkout.ts
var projectFile = /^(.+)\/(?:pyproject\.toml|pytest\.toml|pytest\.ini|tox\.ini|setup\.cfg|setup\.py)$/;
function packagesAmong(files) {
  let folders = /* @__PURE__ */ new Set();
  for (let file of files) {
    let folder = projectFile.exec(file)?.[1];
    folder !== void 0 && folders.add(folder);
  }
  return [...folders].sort().slice(0, 500);
}

// src/checkout/change-files.ts
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
async function changeFiles(root, base, head) {
  let ends = head === null ? [base] : [base, head], fields = (await gitDiff(root, [...["-z", "--name-status", "-M", "--no-ext-diff", "--no-textconv", "--ignore-submodules"], ...ends, "--"])).split("\0"), files = [];
  for (let at = 0; at + 1 < fields.length; ) {
    let [letter, path = ""] = [fields[at]?.[0], fields[at + 1]];
    if (letter === "R" || letter === "C") {
      letter === "R" && files.push({ path, status: "deleted", from: null }), files.push({ path: fields[at + 2] ?? "", status: "changed", from: path }), at += 3;
      continue;
    }
    let status = letter === "A" ? "added" : letter === "D" ? "deleted" : "changed";
    files.push({ path, status, from: null }), at += 2;
  }
  return files;
}
async function fileDiff(root, { path, from }, { base, head }) {
  let ends = head === null ? [base] : [base, head], options = ["-U0", "-M", "--no-color", "--no-ext-diff", "--no-textconv"], paths = [from, path].filter((one) => one !== null).map((one) => `:(literal)${one}`);
  return gitDiff(root, [...options, ...ends, "--", ...paths]);
}
async function dirtyPaths(root) {
  let untracked = ["ls-files", "-z", "--others", "--exclude-standard"];
  return {
    tracked: pathsOf(await gitDiff(root, [...["-z", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules"], "HEAD", "--"])),
    untracked: pathsOf(await git(root, untracked))
  };
}
function pathsOf(output) {
  return output.split("\0").filter((path) => path !== "");
}
async function gitDiff(root, args) {
  let index = (await git(root, ["rev-parse", "--git-path", "index"])).replace(/\n$/, ""), folder = await mkdtemp(join(tmpdir(), "redfirst-index-"));
  try {
    let copy = join(folder, "index");
    return await copyFile(resolve(root, index), copy).catch(ignoreMissing), await git(root, ["diff", ...args], { env: { GIT_INDEX_FILE: copy } });
  } finally {
    await rm(folder, { recursive: !0, force: !0 });
  }
}
function ignoreMissing(error) {
  if (error.code !== "ENOENT") throw error;
}

export {
  topFolder,
  headSha,
  hasUncommittedChanges,
  parents,
  mergeBase,
  diffAdded,
  commitsBetween,
  blobIds,
  trackedFiles,
  commitSha,
  isShallow,
  gitAnswer,
  subjectOf,
  packagesAmong,
  SUBMODULE,
  treeEntries,
  differingPaths,
  changeFiles,
  fileDiff,
  dirtyPaths,
  InstallError,
  install
};
