import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  baseTree,
  chooseTests,
  fetchedCommit,
  loadProofChange,
  lookAtSuites,
  runSide,
  switchToHead,
  testSideOf,
  weakness,
  withTree,
  withWholeHistory
} from "./cli-main-chunk-MT4ECLU5.mjs";
import {
  differingPaths,
  subjectOf,
  treeEntries
} from "./cli-main-chunk-2EUWTYR7.mjs";
import {
  PytestError
} from "./cli-main-chunk-N7NTLWSK.mjs";
import {
  loadConfig
} from "./cli-main-chunk-AFK53E7S.mjs";
import "./cli-main-chunk-44QABWAZ.mjs";
import "./cli-main-chunk-YLQ6GUFU.mjs";
import {
  GitError,
  git,
  runGit
} from "./cli-main-chunk-G6VHAA6M.mjs";
import "./cli-main-chunk-TOF3FH4B.mjs";
import "./cli-main-chunk-PWDHJ5LB.mjs";
import {
  drawn,
  plainLine
} from "./cli-main-chunk-4K6YP7PI.mjs";
import "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import "./cli-main-chunk-P5A27A65.mjs";
import "./cli-main-chunk-6EXWLHYY.mjs";
import {
  EXIT
} from "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";

// src/cli/bisect.ts
import { relative, sep } from "node:path";

// src/analysis/prove/bisect-step.ts
function commitState(runs, bad, isTestSide) {
  let untestable = null;
  for (let [at, run] of runs.entries()) {
    let { outcome } = run;
    if (outcome === "passed" || outcome === "xpassed") continue;
    if (outcome !== "failed" && outcome !== "error") {
      untestable ??= outcome === null ? "the test does not run on it" : `the test is ${outcome} on it`;
      continue;
    }
    let weak = weakness(run, isTestSide);
    if (weak === null || bad === null || isSameFailure(run, bad[at])) return { is: "bad" };
    untestable ??= weak.replace("on the base's source ", "");
  }
  return untestable === null ? { is: "good" } : { is: "untestable", why: untestable };
}
function isSameFailure({ failure }, other) {
  let bad = other?.failure ?? null;
  return failure === null || bad === null ? failure === bad : failure.type === bad.type && failure.phase === bad.phase && failure.message === bad.message;
}

// src/bisect.ts
async function bisect(request, change, parts) {
  let { tree } = parts;
  await switchToHead(tree, change.trees, !1);
  let proof = { ...request, base: request.bad, head: request.bad, tests: [request.nodeId], runs: 1 }, suites = await lookAtSuites(proof, change, parts), settings = { suites: suites.map(({ suite }) => suite), patterns: request.patterns }, isTestSide = testSideOf(settings, change.trees.head.keys()), tests = await chooseTests({ request: proof, change, suites, isTestSide }, parts), tryCommit = tryingCommits({ request, change, tree, tests, isTestSide }, parts);
  return await halve(request, tryCommit, parts);
}
function tryingCommits(on, parts) {
  let { request, tests, isTestSide, tree } = on, { trees } = on.change;
  return async (sha, bad) => {
    let own = await parts.history.tree(sha), target = baseTree({ ...trees, base: own }, isTestSide);
    await tree.to(target, differingPaths(trees.current, target));
    let changed = differingPaths(own, trees.head).filter((path) => !isTestSide(path)), side = { where: sha.slice(0, 10), isHead: !1, tree, tests, changed }, runs = (await runSide({ ...side, request: { ...request, runs: 1 } }, parts)).flat(), copy = runs.find((run) => run.copy !== null)?.copy;
    if (copy != null)
      throw new PytestError(
        `On ${sha.slice(0, 10)} ${copy}, so that no commit can be tried. Install the project editable, or give --install.`
      );
    return { state: commitState(runs, bad, isTestSide), runs };
  };
}
async function halve({ good, bad }, tryCommit, { history, progress }) {
  let skipped = /* @__PURE__ */ new Map(), passedOver = /* @__PURE__ */ new Set(), tested = 2, ended = async (firstBad2, why) => ({
    schema: "redfirst/bisect@1",
    firstBad: firstBad2,
    subject: firstBad2 === null ? null : await history.subject(firstBad2),
    why,
    tested,
    skipped: [
      ...[...skipped].map(([sha, reason]) => ({ sha, why: reason })),
      ...[...passedOver].map((sha) => ({ sha, why: "a merge, and its parents decide" }))
    ]
  }), atBad = await tryCommit(bad, null);
  if (atBad.state.is !== "bad") return ended(null, `the test does not fail on ${bad.slice(0, 10)}`);
  let atGood = await tryCommit(good, atBad.runs);
  if (atGood.state.is === "bad") return ended(null, `the test fails on ${good.slice(0, 10)} already`);
  if (atGood.state.is === "untestable")
    return ended(null, `${good.slice(0, 10)} can't be tried: ${atGood.state.why}`);
  let firstBad = bad, goods = [good];
  for (; ; ) {
    let open = (await history.candidates(firstBad, goods)).filter(({ sha }) => sha !== firstBad).filter(({ sha }) => !skipped.has(sha));
    if (open.length === 0) break;
    let next = open.find(({ isMerge }) => !isMerge) ?? open[0];
    if (next === void 0) break;
    open[0]?.isMerge === !0 && !next.isMerge && passedOver.add(open[0].sha), progress(
      `${open.length} ${open.length === 1 ? "commit" : "commits"} left, about ${steps(open.length)} to try`
    );
    let { state } = await tryCommit(next.sha, atBad.runs);
    tested += 1, passedOver.delete(next.sha), state.is === "good" ? goods.push(next.sha) : state.is === "bad" ? firstBad = next.sha : skipped.set(next.sha, state.why);
  }
  let unknown = (await history.candidates(firstBad, goods)).filter(({ sha }) => skipped.has(sha));
  return unknown.length > 0 ? ended(
    null,
    `it is one of ${[...unknown.map(({ sha }) => sha), firstBad].map((sha) => sha.slice(0, 10)).join(", ")}: the others can't be tried`
  ) : ended(firstBad, "the test passes on what comes before it");
}
function steps(left) {
  return Math.ceil(Math.log2(left + 1));
}

// src/checkout/bisection.ts
async function candidates(root, bad, good) {
  let range = [bad, ...good.map((sha) => `^${sha}`)], merges = new Set((await git(root, ["rev-list", "--merges", ...range, "--"])).split(`
`));
  return (await git(root, ["rev-list", "--bisect-all", ...range, "--"])).split(`
`).map((line) => line.split(" ")[0] ?? "").filter((sha) => sha !== "").map((sha) => ({ sha, isMerge: merges.has(sha) }));
}
async function checkOrder(root, good, bad) {
  await withWholeHistory(root, async () => {
    let { exitCode } = await runGit(root, ["merge-base", "--is-ancestor", good, bad]);
    if (exitCode === 0) return !0;
    throw new GitError(
      `${good.slice(0, 10)} does not come before ${bad.slice(0, 10)}. Give --good a commit that the bad one was made from.`
    );
  });
}

// src/render/terminal-bisect.ts
function renderBisectTerminal(output, options) {
  let { firstBad, subject, why, tested, skipped } = output, lines = firstBad === null ? [{ text: `No first bad commit: ${why}`, style: "yellow" }] : [{ text: `First bad commit ${firstBad}: ${subject ?? ""}`, style: "bold" }, plainLine(why)];
  lines.push(plainLine(`${tested} commits were tried`));
  for (let { sha, why: reason } of skipped)
    lines.push(plainLine(`  left out ${sha.slice(0, 10)}: ${reason}`));
  return drawn(lines, options);
}

// src/cli/bisect.ts
async function bisect2(request, shell) {
  let current = shell.currentFolder(), root = await shell.git.topFolder(current), config = await loadConfig(root, shell), output = await withTree(
    { root, command: request.command, install: request.install },
    shell,
    async (parts) => {
      let bad = await fetchedCommit(root, request.bad ?? "HEAD"), good = await fetchedCommit(root, request.good);
      await checkOrder(root, good, bad);
      let { change } = await loadProofChange({ root, base: bad, head: bad, allowDirty: !1 }, shell.say);
      return bisect(
        {
          nodeId: request.nodeId,
          good,
          bad,
          folder: relative(root, current).split(sep).join("/"),
          install: request.install,
          patterns: config.prove.tests
        },
        change,
        {
          ...parts,
          history: {
            candidates: (from, without) => candidates(root, from, without),
            tree: (sha) => treeEntries(root, sha),
            subject: (sha) => subjectOf(root, sha)
          }
        }
      );
    }
  );
  return shell.print(request.json ? JSON.stringify(output, null, 2) : renderBisectTerminal(output, shell.terminal)), output.firstBad === null ? EXIT.not : EXIT.done;
}
export {
  bisect2 as bisect
};
