import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  ProcessError,
  runProcess
} from "./cli-main-chunk-TOF3FH4B.mjs";

// src/checkout/run-git.ts
var GitError = class extends Error {
  name = "GitError";
}, environment = {
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
      env: { ...environment, ...env },
      ...input === void 0 ? {} : { input }
    });
  } catch (error) {
    throw error instanceof ProcessError ? new GitError(error.message, { cause: error }) : error;
  }
}
function text({ stdout }) {
  return new TextDecoder().decode(stdout);
}

export {
  GitError,
  git,
  runGit,
  text
};
