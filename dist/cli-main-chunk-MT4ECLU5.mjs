import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  changeFiles,
  commitSha,
  differingPaths,
  dirtyPaths,
  fileDiff,
  headSha,
  install,
  isShallow,
  mergeBase,
  packagesAmong,
  treeEntries
} from "./cli-main-chunk-2EUWTYR7.mjs";
import {
  PytestError
} from "./cli-main-chunk-N7NTLWSK.mjs";
import {
  GitError,
  runGit
} from "./cli-main-chunk-G6VHAA6M.mjs";
import {
  external_exports
} from "./cli-main-chunk-BWJDDQSS.mjs";
import {
  matchesGlob
} from "./cli-main-chunk-P5A27A65.mjs";

// src/checkout/fetched-commits.ts
async function fetchedEnds(root, base, head) {
  let headSha2 = await fetchedCommit(root, head), baseSha = await fetchedCommit(root, base);
  return { base: await withWholeHistory(root, () => mergeBase(root, baseSha, headSha2)), head: headSha2 };
}
async function fetchedCommit(root, ref) {
  try {
    return await commitSha(root, ref);
  } catch (error) {
    if (!(error instanceof GitError) || !await fetch(root, [refspecOf(ref)])) throw error;
    return commitSha(root, /^[0-9a-f]{40,64}$/i.test(ref) || ref.startsWith("origin/") ? ref : "FETCH_HEAD");
  }
}
async function withWholeHistory(root, ask) {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitError) || !await isShallow(root) || !await fetch(root, ["--unshallow"])) throw error;
    return ask();
  }
}
function refspecOf(ref) {
  let branch = /^origin\/(.+)$/.exec(ref)?.[1];
  return branch === void 0 ? ref : `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
}
async function fetch(root, args) {
  if (args.some((arg) => arg.startsWith("-") && arg !== "--unshallow")) return !1;
  let options = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-commit-graph"], [first = ""] = args, what = first === "--unshallow" ? [first, "origin"] : ["origin", first];
  return (await runGit(root, ["fetch", ...options, ...what])).exitCode === 0;
}

// src/load-proof.ts
async function loadProofChange(named, say) {
  let { root } = named, { base, head } = await fetchedEnds(root, named.base, named.head ?? "HEAD"), checkedOut = await headSha(root), { tracked: dirty, untracked } = await dirtyPaths(root);
  refuseDirty(dirty, named, head === checkedOut);
  let isOfTree = dirty.length > 0 || named.allowDirty, ends = { base, head: isOfTree ? null : head }, files = await changeFiles(root, ends.base, ends.head);
  isOfTree && files.push(...untracked.map((path) => ({ path, status: "added", from: null }))), untracked.length > 0 && say(
    `${untracked[0]}${untracked.length === 1 ? " is" : ` and ${untracked.length - 1} more are`} not tracked by git and stay where they are on both sides.`
  );
  let trees = {
    base: await treeEntries(root, base),
    head: await treeEntries(root, head),
    current: await treeEntries(root, checkedOut),
    dirty
  }, packages = packagesAmong(trees.head.keys());
  return { base, head, change: { trees, files, diff: (file) => fileDiff(root, file, ends), packages } };
}
function refuseDirty(dirty, { allowDirty }, isHead) {
  let [first] = dirty;
  if (first === void 0 || allowDirty && isHead) return;
  let what = `${first}${dirty.length === 1 ? " has" : ` and ${dirty.length - 1} more files have`} changes that are not committed`;
  throw new GitError(
    allowDirty ? `${what}, and they are not part of the commit that was named. Commit or stash them.` : `${what}. Commit or stash them, or take them for a part of the head by --allow-dirty.`
  );
}

// src/cli/with-tree.ts
import { mkdtemp, rm } from "node:fs/promises";
import { join, sep } from "node:path";
async function withTree({ root, command, install: install2 }, shell, use) {
  let signal = shell.interruption(), tree = await shell.openSwitch(root), compiled = install2 === null && sep === "/" ? await mkdtemp(join(shell.temporary, "redfirst-compiled-")) : null;
  try {
    return await use({
      pytest: {
        root,
        temporary: shell.temporary,
        compiled,
        signal,
        run: (request) => shell.runPytest(request, { root, command })
      },
      tree,
      progress: shell.progress
    });
  } finally {
    await tree.close(), compiled !== null && await rm(compiled, { recursive: !0, force: !0 }), shell.progress(null);
  }
}

// src/analysis/prove/test-side.ts
var DEFAULT_PYTHON_FILES = ["test_*.py", "*_test.py"], SUITE_FILES = /* @__PURE__ */ new Set(["conftest.py", "pytest.ini", ".pytest.ini", "pytest.toml", ".pytest.toml"]);
function testSideOf({ suites, patterns }, paths) {
  let folders = testFolders(suites, [...paths]);
  return (path) => {
    let segments = path.split("/");
    return SUITE_FILES.has(segments.at(-1) ?? "") || segments.slice(0, -1).some((segment) => segment === "test" || segment === "tests") || folders.some((folder) => path.startsWith(`${folder}/`)) || isTestFile(path, suites) || patterns.some((pattern) => matchesGlob(path, pattern));
  };
}
function isTestFile(path, suites) {
  let suite = suiteOf(path, suites), inside = suite.rootdir === "" ? path : path.slice(suite.rootdir.length + 1), isBelow = (folder) => folder === "" || inside === folder || inside.startsWith(`${folder}/`), testpaths = suite.testpaths.map(plainFolder);
  return testpaths.length > 0 && !testpaths.some(isBelow) && !/(?:^|\/)tests?\//.test(inside) ? !1 : matchesPythonFiles(inside, suite.pythonFiles);
}
function matchesPythonFiles(path, patterns) {
  if (!path.endsWith(".py")) return !1;
  let name = path.slice(path.lastIndexOf("/") + 1);
  return patterns.some(
    (pattern) => pattern.includes("/") ? matchesGlob(path, `**/${pattern}`) : matchesGlob(name, pattern)
  );
}
function suiteOf(path, suites) {
  let inside = suites.filter(({ rootdir }) => rootdir === "" || path.startsWith(`${rootdir}/`)), [first = { rootdir: "", testpaths: [], pythonFiles: DEFAULT_PYTHON_FILES }] = inside.sort(
    (one, other) => other.rootdir.length - one.rootdir.length
  );
  return first;
}
function testFolders(suites, paths) {
  return suites.flatMap(
    ({ rootdir, testpaths }) => testpaths.map((folder) => [rootdir, plainFolder(folder)].filter((part) => part !== "").join("/"))
  ).filter((folder) => {
    if (folder === "") return !1;
    let modules = paths.filter((path) => path.startsWith(`${folder}/`) && /\.py$/.test(path)), own = modules.filter(
      (path) => /(?:^|\/)(?:conftest|__init__)\.py$/.test(path) || isTestFile(path, suites)
    );
    return own.some((path) => isTestFile(path, suites)) && own.length * 2 >= modules.length;
  });
}
function plainFolder(path) {
  return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "").replace(/^\.$/, "");
}

// src/model/prove-output.ts
var PROOF_VERDICTS = [
  "still-red",
  "flaky",
  "proved",
  "not-provable",
  "weak",
  "not-shown",
  "no-tests"
], proofVerdictSchema = external_exports.enum(PROOF_VERDICTS), proofOutcomeSchema = external_exports.enum(["failed", "error", "passed", "missing"]), provedTestSchema = external_exports.strictObject({
  /** pytest's, relative to its rootdir. */
  nodeId: external_exports.string(),
  /** On the base's source with the head's test side; of several runs the worst. */
  base: proofOutcomeSchema,
  /** A run each; empty where none was needed any more. */
  head: external_exports.array(proofOutcomeSchema),
  verdict: proofVerdictSchema.exclude(["no-tests"]),
  /** In words. */
  why: external_exports.string()
}), proveOutputSchema = external_exports.strictObject({
  schema: external_exports.literal("redfirst/prove@1"),
  verdict: proofVerdictSchema,
  why: external_exports.string(),
  /** Sorted by node id. */
  tests: external_exports.array(provedTestSchema),
  /** Commits; `base` is the merge base. */
  base: external_exports.string(),
  head: external_exports.string()
});

// src/analysis/prove/verdict.ts
var NAMELESS = /* @__PURE__ */ new Set([
  "ImportError",
  "ModuleNotFoundError",
  "SyntaxError",
  "IndentationError",
  "TabError",
  "NameError",
  "UnboundLocalError",
  "AttributeError",
  "TypeError"
]), COLOURS = {
  failed: "red",
  error: "red",
  passed: "green",
  xpassed: "green",
  skipped: "none",
  xfailed: "none",
  unknown: "none"
};
function proofOf(test, isTestSide) {
  let { verdict, why } = judge(test, isTestSide);
  return {
    nodeId: test.nodeId,
    base: worst(test.base.map(outcomeOf)),
    head: test.head.map(outcomeOf),
    verdict,
    why
  };
}
function proofOfAll(tests) {
  for (let verdict of PROOF_VERDICTS) {
    let [first, ...rest] = tests.filter((test) => test.verdict === verdict);
    if (first === void 0) continue;
    let others = rest.length === 0 ? "" : ` (and ${rest.length} more like it)`;
    return { verdict, why: `${first.nodeId}: ${first.why}${others}` };
  }
  return { verdict: "no-tests", why: "the change adds and changes no test, and none was named" };
}
function judge({ base, head }, isTestSide) {
  let [onBase, onHead] = [base.map(colourOf), head.map(colourOf)], differing = differs(onHead, "on the head") ?? differs(onBase, "on the base's source");
  if (differing !== null) return { verdict: "flaky", why: differing };
  let copy = [...base, ...head].find((run) => run.copy !== null)?.copy;
  return copy != null ? { verdict: "not-provable", why: copy } : onHead.some((colour) => colour === "red") ? { verdict: "still-red", why: `it fails on the head too${saidBy(head)}` } : head.some(({ outcome }) => outcome === "xfailed") ? { verdict: "still-red", why: "on the head it fails as its xfail mark expects" } : !onHead.every((colour) => colour === "green") || onHead.length === 0 ? { verdict: "not-shown", why: `on the head it did not run${skippedBy(head)}` } : judgeBase(base, isTestSide);
}
function judgeBase(base, isTestSide) {
  let [first] = base;
  if (base.some((run) => colourOf(run) === "green"))
    return { verdict: "not-shown", why: "it passes on the base's source as well, so it shows no bug there" };
  if (first === void 0 || first.outcome === null)
    return { verdict: "weak", why: "on the base's source it is not collected" };
  if (first.outcome === "xfailed")
    return { verdict: "not-shown", why: "an xfail mark keeps it from ever being red" };
  if (colourOf(first) === "none")
    return { verdict: "not-shown", why: `on the base's source it did not run${skippedBy(base)}` };
  let weak = base.map((run) => weakness(run, isTestSide)).find((reason) => reason !== null);
  return weak != null ? { verdict: "weak", why: weak } : { verdict: "proved", why: `red on the base's source${saidBy(base)}, green on the head` };
}
function weakness({ outcome, failure }, isTestSide) {
  if (failure === null) return outcome === "error" ? "on the base's source it ends with an error" : null;
  if (failure.phase === "collect") return `on the base's source its file can't be collected${told(failure)}`;
  if (failure.phase !== "call") return `on the base's source its ${failure.phase} fails${told(failure)}`;
  let type = failure.type.slice(failure.type.lastIndexOf(".") + 1);
  return failure.kind !== "failure" || !NAMELESS.has(type) || failure.location !== null && !isTestSide(failure.location.file) ? null : `on the base's source the test itself raises ${type}, as where something does not exist yet${told(failure)}`;
}
function differs(colours, where) {
  if (new Set(colours).size < 2) return null;
  let passed = colours.filter((colour) => colour === "green").length;
  return `${where} it passed in ${passed} of ${colours.length} equal runs`;
}
function saidBy(runs) {
  let failure = runs.find((run) => run.failure !== null)?.failure;
  return failure == null ? "" : told(failure);
}
var longestMessage = 200;
function told({ type, message }) {
  let [line = ""] = message.trim().split(`
`), said = [type, line.slice(0, longestMessage)].filter((part) => part !== "").join(": ");
  return said === "" ? "" : ` (${said})`;
}
function skippedBy(runs) {
  return runs.some(({ outcome }) => outcome === "skipped") ? ": it is skipped" : "";
}
function colourOf({ outcome }) {
  return outcome === null ? "none" : COLOURS[outcome];
}
function outcomeOf(run) {
  return run.outcome === "failed" || run.outcome === "error" ? run.outcome : colourOf(run) === "green" ? "passed" : "missing";
}
function worst(outcomes) {
  return ["failed", "error", "missing", "passed"].find((outcome) => outcomes.includes(outcome)) ?? "missing";
}

// src/prove-suites.ts
import { realpathSync } from "node:fs";
import { relative, sep as sep2 } from "node:path";

// src/pytest/look.ts
import { mkdir, mkdtemp as mkdtemp2, readFile, realpath, rm as rm2 } from "node:fs/promises";
import { join as join2 } from "node:path";
var sessionLimitMs = 20 * 6e4;
async function runLooking({ only, pycache, ...request }, parts) {
  await mkdir(join2(parts.temporary, "redfirst"), { recursive: !0 });
  let folder = await mkdtemp2(join2(parts.temporary, "redfirst", "look-"));
  try {
    let file = join2(folder, "look.json"), env = {
      ...request.env,
      PYTHONPYCACHEPREFIX: pycache,
      REDFIRST_LOOK: file,
      ...only === void 0 ? {} : { REDFIRST_LOOK_ONLY: only }
    }, args = ["-p", "redfirst_look", ...request.args ?? []];
    return { ...await parts.run({ ...request, args, env }), look: await readLook(file) };
  } finally {
    await rm2(folder, { recursive: !0, force: !0 });
  }
}
async function withPycache({ temporary, compiled, root }, use) {
  await mkdir(join2(temporary, "redfirst"), { recursive: !0 });
  let folder = compiled ?? await mkdtemp2(join2(temporary, "redfirst", "pycache-")), forget = async () => {
    if (compiled === null) await rm2(folder, { recursive: !0, force: !0 });
    else
      for (let path of /* @__PURE__ */ new Set([root, await realpath(root)]))
        await rm2(join2(folder, path), { recursive: !0, force: !0 });
  };
  try {
    return await use(folder);
  } finally {
    await forget();
  }
}
async function readLook(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

// src/prove-suites.ts
async function lookAtSuites({ tests, folder }, { files, packages }, { pytest, progress }) {
  let paths = files.map(({ path }) => path);
  tests.length > 0 && paths.push(...tests.map((nodeId) => within(folder, nodeId.split("::")[0] ?? "")));
  let folders = [...new Set(paths.map((path) => projectOf(path, packages)))].sort(), looked = [];
  for (let project of folders) {
    progress(`asking pytest for its settings${project === "" ? "" : ` in ${project}`}`);
    try {
      looked.push(await lookAt(project, pytest));
    } catch (error) {
      if (!(error instanceof PytestError) || folders.length === 1) throw error;
    }
  }
  return looked;
}
function projectOf(path, packages) {
  return packages.filter((folder) => path.startsWith(`${folder}/`)).sort((one, other) => other.length - one.length)[0] ?? "";
}
function within(folder, path) {
  return folder === "" ? path : `${folder}/${path}`;
}
function insideRoot(root, path) {
  let inside = relative(realpathSync(root), path).split(sep2).join("/");
  return inside === ".." || inside.startsWith("../") ? null : inside;
}
async function lookAt(project, pytest) {
  let { look, output } = await withPycache(
    pytest,
    (pycache) => runLooking({ nodeIds: [], cwd: project, only: "settings", pycache, timeoutMs: sessionLimitMs }, pytest)
  );
  if (look === null)
    throw new PytestError(`pytest did not tell its settings. It printed:
${output.slice(-4e3)}`);
  let rootdir = insideRoot(pytest.root, look.rootdir) ?? project;
  return {
    folder: project,
    suite: { rootdir, testpaths: look.testpaths, pythonFiles: look.pythonFiles }
  };
}

// src/prove-choice.ts
import { existsSync } from "node:fs";
import { join as join3 } from "node:path";

// src/analysis/prove/chosen-tests.ts
function changedRanges(diff) {
  let ranges = [];
  for (let [, start = "0", count = "1"] of diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    let [first, lines] = [Number(start), Number(count)];
    ranges.push(lines === 0 ? [first, first + 1] : [first, first + lines - 1]);
  }
  return ranges;
}
function changedTests(tests, files) {
  return files.flatMap(({ path, lines }) => {
    let own = tests.filter(({ file }) => file === path);
    if (lines === null) return own;
    let chosen = own.filter(({ ranges }) => ranges !== null && overlap(ranges, lines));
    return chosen.length > 0 ? chosen : lines.length > 0 ? own : [];
  });
}
function overlap(some, others) {
  return some.some(([first, last]) => others.some(([from, to]) => from <= last && to >= first));
}
function foldersBelow(path, testFiles) {
  for (let end = path.lastIndexOf("/"); ; end = path.lastIndexOf("/", end - 1)) {
    let folder = end < 0 ? "" : path.slice(0, end);
    if (testFiles.some((file) => folder === "" || file.startsWith(`${folder}/`))) return folder;
    if (end < 0) return null;
  }
}

// src/prove-choice.ts
async function chooseTests(asked, parts) {
  let { request, change, suites, isTestSide } = asked, all = suites.map(({ suite }) => suite), modules = change.files.filter(({ path, status }) => status !== "deleted" && isTestFile(path, all)), files = [];
  for (let file of modules)
    files.push({
      path: file.path,
      lines: file.status === "added" ? null : changedRanges(await change.diff(file))
    });
  let named = request.tests.map((nodeId) => namedTest(nodeId, asked)), places = [...files.map(({ path }) => path), ...named.map(({ file }) => file)], collected = await collect(places, asked, parts), chosen = changedTests(collected, files).map(testOf);
  if (chosen.length === 0) {
    let testFiles = [...change.trees.head.keys()].filter((path) => isTestFile(path, all)), below = change.files.filter(({ path }) => isTestSide(path) && isMadeOf(path) && !isTestFile(path, all)).map(({ path }) => foldersBelow(path, testFiles)).filter((folder) => folder !== null);
    below.length > 0 && chosen.push(...(await collect(below, asked, parts)).map(testOf));
  }
  return unique([...chosen, ...named.flatMap((test) => matching(test, collected))]);
}
function isMadeOf(path) {
  return !/\.(?:md|rst)$|(?:^|\/)\.?pytest\.(?:ini|toml)$/i.test(path);
}
function namedTest(nodeId, { request, change, suites }) {
  let [path = ""] = nodeId.split("::"), folders = [request.folder, projectOf(within(request.folder, "x"), change.packages), ""], isKnown = (folder2) => {
    let at = within(folder2, path);
    return change.trees.head.has(at) || [...change.trees.head.keys()].some((one) => one.startsWith(`${at}/`));
  }, folder = folders.find(isKnown) ?? "", file = within(folder, path), rootdir = suiteOf2(file, suites)?.suite.rootdir ?? "", full = within(folder, nodeId);
  return { nodeId: rootdir === "" ? full : full.slice(rootdir.length + 1), rootdir, file };
}
function suiteOf2(path, suites) {
  return suites.filter(({ folder }) => folder === "" || path.startsWith(`${folder}/`)).sort((one, other) => other.folder.length - one.folder.length)[0] ?? null;
}
function matching({ nodeId, rootdir }, collected) {
  let own = collected.filter((test) => test.rootdir === rootdir), exact = own.filter((test) => test.nodeId === nodeId), inside = own.filter(
    (test) => test.nodeId.startsWith(`${nodeId}::`) || test.nodeId.startsWith(`${nodeId}[`)
  ), found = exact.length > 0 ? exact : inside;
  return found.length > 0 ? found.map(testOf) : [{ nodeId, rootdir }];
}
async function collect(paths, { suites }, { pytest, progress }) {
  let places = [...new Set(paths)].filter((path) => existsSync(join3(pytest.root, path))).map((path) => ({
    path,
    project: suiteOf2(path === "" ? "x" : `${path}/x`, suites)?.folder ?? ""
  })), collected = [];
  for (let project of new Set(places.map((place) => place.project))) {
    progress(`collecting the tests that decide${project === "" ? "" : ` in ${project}`}`);
    let args = places.filter((place) => place.project === project).map(({ path }) => argument(path, project)).filter((path) => path !== ""), { look, results } = await withPycache(
      pytest,
      (pycache) => runLooking(
        { nodeIds: [], args, cwd: project, only: "items", pycache, timeoutMs: sessionLimitMs },
        pytest
      )
    ), rootdir = look === null ? project : insideRoot(pytest.root, look.rootdir) ?? project;
    for (let { id, file, ranges } of look?.items ?? [])
      collected.push({ nodeId: id, file: insideRoot(pytest.root, file) ?? "", ranges, rootdir });
    for (let test of results.tests)
      collected.push({ nodeId: test.nodeId, file: within(rootdir, test.nodeId), ranges: null, rootdir });
  }
  return collected;
}
function argument(path, project) {
  let inside = project === "" ? path : path.slice(project.length + 1);
  return /^[-@]/.test(inside) ? `./${inside}` : inside;
}
function testOf({ nodeId, rootdir }) {
  return { nodeId, rootdir };
}
function unique(tests) {
  return [...new Map(tests.map((test) => [JSON.stringify([test.rootdir, test.nodeId]), test])).values()];
}

// src/prove-runs.ts
import { join as join5 } from "node:path";

// src/pytest/installed-copy.ts
import { readFileSync, realpathSync as realpathSync2 } from "node:fs";
import { dirname, join as join4 } from "node:path";

// src/pytest/compiled-source.ts
function isCompiledSource(path) {
  return /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|pyx|pxd|pxi|rs|f|f90|f95|for|go|zig|cu|swg|i)$/i.test(path);
}
function isBinaryModule(file) {
  return /\.(?:so|pyd|dylib)$/i.test(file);
}

// src/pytest/installed-copy.ts
function installedCopy(asked) {
  let modules = new Map(asked.modules.map((module) => [module.name, module]));
  for (let path of asked.changed) {
    let copy = copyOf(path, modules, asked.root);
    if (copy !== null) return copy;
  }
  return asked.isInstalled ? null : unbuilt(asked);
}
function copyOf(path, modules, root) {
  let own = join4(root, path);
  for (let names of namesOf(path)) {
    let [top = ""] = names;
    if (!modules.has(top)) continue;
    let module = path.endsWith(".py") ? modules.get(names.join(".")) : void 0;
    if (module?.file != null)
      return isSameFile(module.file, own) || isSameContent(module.file, own) ? null : `${module.name} is loaded from ${module.file}, which is not what ${path} is in the tree`;
    let beside = besidePackage(names, path, modules);
    return beside === null || isSameFile(beside, own) || isSameContent(beside, own) || !path.endsWith(".py") && contentOf(beside) === null ? null : `${names.slice(0, -1).join(".")} is loaded from ${dirname(beside)}, which does not hold ${path} as it is in the tree`;
  }
  return null;
}
function namesOf(path) {
  let parts = path.replace(/(?:\/__init__)?\.py$/, "").split("/");
  return parts.map((_, from) => parts.slice(from));
}
function besidePackage(names, path, modules) {
  for (let length = names.length - (path.endsWith("/__init__.py") ? 0 : 1); length > 0; length -= 1) {
    let module = modules.get(names.slice(0, length).join("."));
    if (module?.file == null || module.folders.length !== 1) continue;
    let [folder = ""] = module.folders;
    return join4(folder, ...path.split("/").slice(packageDepth(path, names, length)));
  }
  return null;
}
function packageDepth(path, names, length) {
  return path.replace(/(?:\/__init__)?\.py$/, "").split("/").length - names.length + length;
}
function isSameFile(one, other) {
  try {
    return realpathSync2(one) === realpathSync2(other);
  } catch {
    return !1;
  }
}
function isSameContent(one, other) {
  let [first, second] = [contentOf(one), contentOf(other)];
  return first === null || second === null ? first === second : first.equals(second);
}
function contentOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
function unbuilt({ changed, modules }) {
  let source = changed.find(isCompiledSource);
  if (source === void 0) return null;
  let folders = new Set(changed.flatMap((path) => path.split("/").slice(0, -1))), built = modules.find(
    ({ name, file }) => file !== null && isBinaryModule(file) && folders.has(name.split(".")[0] ?? "")
  );
  return built === void 0 ? null : `${source} is compiled into ${built.file}, which nobody has rebuilt; give the command that builds it by --install`;
}

// src/prove-runs.ts
async function runSide(asked, parts) {
  let { where, request, tests } = asked;
  if (request.install !== null) {
    let line = request.install;
    parts.progress(`installing on ${where}: ${line}`);
    let folder = join5(parts.pytest.root, request.folder);
    await asked.tree.undoing(() => install(line, { folder, side: where, signal: parts.pytest.signal }));
  }
  let seen = tests.map(() => []);
  return await withPycache(parts.pytest, async (pycache) => {
    for (let number = 1; number <= request.runs; number += 1) {
      let left = request.runs - number;
      parts.progress(
        `${tests.length} ${tests.length === 1 ? "test" : "tests"} on ${where}${request.runs === 1 ? "" : `, run ${number} of ${request.runs}`}${left === 0 ? "" : `, ${left} left`}`
      );
      let runs = await runOnce(asked, pycache, parts);
      for (let [at, run] of runs.entries()) seen[at]?.push(run);
    }
  }), seen;
}
async function runOnce(asked, pycache, parts) {
  let seen = /* @__PURE__ */ new Map();
  for (let rootdir of new Set(asked.tests.map((test) => test.rootdir))) {
    let waiting = asked.tests.filter((test) => test.rootdir === rootdir);
    for (; waiting.length > 0; ) {
      let run = await runTests(asked, { rootdir, tests: waiting, pycache }, parts), copy = run?.look == null ? null : copyIn(asked, run, parts);
      for (let test of waiting) {
        let found = run === null ? couldNotBegin(rootdir, test) : resultOf(test, run.results.tests);
        found !== null && seen.set(test, seenIn(found, copy));
      }
      let left = waiting.filter((test) => !seen.has(test));
      if (left.length === waiting.length || run?.look != null) break;
      waiting = left;
    }
  }
  return asked.tests.map((test) => seen.get(test) ?? { outcome: null, failure: null, copy: null });
}
async function runTests({ isHead }, { rootdir, tests, pycache }, { pytest }) {
  try {
    return await runLooking(
      { nodeIds: tests.map(({ nodeId }) => nodeId), cwd: rootdir, pycache, timeoutMs: sessionLimitMs },
      pytest
    );
  } catch (error) {
    if (error instanceof PytestError && !isHead) return null;
    throw error;
  }
}
function copyIn({ changed, request }, { look }, { pytest }) {
  let modules = look?.modules ?? [];
  return installedCopy({ root: pytest.root, changed, modules, isInstalled: request.install !== null });
}
function resultOf({ nodeId }, results) {
  let own = results.find((test) => test.nodeId === nodeId);
  return own !== void 0 ? own : results.find(
    (test) => nodeId.startsWith(`${test.nodeId}::`) && test.attempts.some(({ failure }) => failure?.phase === "collect")
  ) ?? null;
}
function seenIn({ outcome, attempts }, copy) {
  return { outcome, failure: attempts.at(-1)?.failure ?? null, copy };
}
function couldNotBegin(rootdir, { nodeId }) {
  return {
    outcome: "error",
    attempts: [
      {
        outcome: "error",
        durationMs: null,
        failure: {
          kind: "collection-error",
          phase: "collect",
          type: "",
          message: `pytest could not begin in ${rootdir === "" ? "the repository" : rootdir}, asked for ${nodeId}`,
          location: null,
          frames: [],
          excerpt: ""
        }
      }
    ]
  };
}

// src/prove-trees.ts
function baseTree({ base, head }, isTestSide) {
  return new Map([
    ...[...base].filter(([path]) => !isTestSide(path)),
    ...[...head].filter(([path]) => isTestSide(path))
  ]);
}
function basePaths({ current, dirty }, base, isTestSide) {
  return [
    .../* @__PURE__ */ new Set([...differingPaths(current, base), ...dirty.filter((path) => !isTestSide(path))])
  ].sort();
}
async function switchToHead(tree, { head, base, current, dirty }, fresh) {
  let paths = differingPaths(current, head);
  paths.length > 0 ? await tree.to(head, paths) : await tree.original(fresh ? [.../* @__PURE__ */ new Set([...differingPaths(base, head), ...dirty])] : []);
}

export {
  fetchedCommit,
  withWholeHistory,
  loadProofChange,
  testSideOf,
  proofOf,
  proofOfAll,
  weakness,
  lookAtSuites,
  chooseTests,
  runSide,
  baseTree,
  basePaths,
  switchToHead,
  withTree
};
