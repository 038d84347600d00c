import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  basePaths,
  baseTree,
  chooseTests,
  loadProofChange,
  lookAtSuites,
  proofOf,
  proofOfAll,
  runSide,
  switchToHead,
  testSideOf,
  withTree
} from "./cli-main-chunk-MT4ECLU5.mjs";
import {
  SUBMODULE
} from "./cli-main-chunk-2EUWTYR7.mjs";
import "./cli-main-chunk-N7NTLWSK.mjs";
import {
  loadConfig
} from "./cli-main-chunk-AFK53E7S.mjs";
import "./cli-main-chunk-44QABWAZ.mjs";
import "./cli-main-chunk-YLQ6GUFU.mjs";
import "./cli-main-chunk-G6VHAA6M.mjs";
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

// src/cli/prove.ts
import { relative, sep } from "node:path";

// src/prove.ts
async function prove(request, change, parts) {
  let schema = "redfirst/prove@1", ends = { base: request.base, head: request.head }, { tree } = parts;
  await switchToHead(tree, change.trees, !1);
  let suites = await lookAtSuites(request, change, parts), settings = { suites: suites.map(({ suite }) => suite), patterns: request.patterns }, { trees } = change, isTestSide = testSideOf(settings, trees.head.keys()), chosen = await chooseTests({ request, change, suites, isTestSide }, parts);
  if (chosen.length === 0) return { schema, ...proofOfAll([]), tests: [], ...ends };
  let moved = movedSubmodule(trees.base, trees.head);
  if (moved !== null) return { schema, ...notSwitchable(moved, chosen), ...ends };
  let changed = change.files.map(({ path }) => path).filter((path) => !isTestSide(path)), run = (where, isHead) => runSide({ where, isHead, tree, request, tests: chosen, changed }, parts), base = baseTree(trees, isTestSide);
  await tree.to(base, basePaths(trees, base, isTestSide));
  let onBase = await run("the base's source", !1);
  await switchToHead(tree, trees, request.install !== null);
  let onHead = await run("the head", !0), tests = chosen.map((test, at) => ({ nodeId: test.nodeId, base: onBase[at] ?? [], head: onHead[at] ?? [] })).map((test) => proofOf(test, isTestSide)).sort((one, other) => one.nodeId < other.nodeId ? -1 : 1);
  return { schema, ...proofOfAll(tests), tests, ...ends };
}
function movedSubmodule(base, head) {
  for (let [path, { mode, id }] of [...base, ...head])
    if (mode === SUBMODULE && (base.get(path)?.id !== head.get(path)?.id || id === "")) return path;
  return null;
}
function notSwitchable(path, tests) {
  let why = `the submodule ${path} is at another commit on the base, and what is in a submodule is not switched`, verdict = "not-provable";
  return {
    verdict,
    why,
    tests: tests.map(({ nodeId }) => ({ nodeId, base: "missing", head: [], verdict, why }))
  };
}

// src/render/terminal-prove.ts
var STYLES = {
  "still-red": "red",
  flaky: "yellow",
  proved: "green",
  "not-provable": "yellow",
  weak: "yellow",
  "not-shown": "yellow",
  "no-tests": "yellow"
};
function renderProveTerminal(output, options) {
  let { verdict, why, tests, base, head } = output, lines = [
    { text: `${verdict}: ${why}`, style: STYLES[verdict] },
    plainLine(`base ${base.slice(0, 10)}, head ${head.slice(0, 10)}`)
  ];
  for (let test of tests) {
    let onHead = test.head.length === 0 ? "not run" : test.head.join(", ");
    lines.push(plainLine(""), { text: `${test.verdict}  ${test.nodeId}`, style: STYLES[test.verdict] }), lines.push(plainLine(`  base: ${test.base}; head: ${onHead}`), plainLine(`  ${test.why}`));
  }
  return drawn(lines, options);
}

// src/cli/prove.ts
async function prove2(request, shell) {
  let current = shell.currentFolder(), root = await shell.git.topFolder(current), config = await loadConfig(root, shell), { tests, runs, install } = request, output = await withTree(
    { root, command: request.command, install: request.install },
    shell,
    async (parts) => {
      let { base, head, change } = await loadProofChange({ ...request, root }, shell.say);
      return prove(
        {
          base,
          head,
          tests,
          folder: relative(root, current).split(sep).join("/"),
          runs,
          install,
          patterns: config.prove.tests
        },
        change,
        {
          ...parts
        }
      );
    }
  );
  return shell.print(request.json ? JSON.stringify(output, null, 2) : renderProveTerminal(output, shell.terminal)), output.verdict === "proved" ? EXIT.done : EXIT.not;
}
export {
  prove2 as prove
};
