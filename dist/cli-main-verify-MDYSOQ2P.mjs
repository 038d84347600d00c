import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  cameTo,
  isRed,
  namedTest,
  outcomesInWords,
  renderVerifyTerminal,
  rootOf,
  seenAttempt,
  verifyProgress
} from "./cli-main-chunk-RYA6CBTJ.mjs";
import {
  PytestError
} from "./cli-main-chunk-N7NTLWSK.mjs";
import "./cli-main-chunk-J4CKF33H.mjs";
import "./cli-main-chunk-AFK53E7S.mjs";
import "./cli-main-chunk-44QABWAZ.mjs";
import "./cli-main-chunk-YLQ6GUFU.mjs";
import "./cli-main-chunk-DGTFJ7DI.mjs";
import "./cli-main-chunk-WLHLPGV6.mjs";
import "./cli-main-chunk-TOF3FH4B.mjs";
import "./cli-main-chunk-PWDHJ5LB.mjs";
import "./cli-main-chunk-4K6YP7PI.mjs";
import "./cli-main-chunk-XYX7VQRD.mjs";
import "./cli-main-chunk-XCFJM4Z4.mjs";
import "./cli-main-chunk-BWJDDQSS.mjs";
import "./cli-main-chunk-HG77ILHV.mjs";
import "./cli-main-chunk-P5A27A65.mjs";
import "./cli-main-chunk-7EWBFSMC.mjs";
import "./cli-main-chunk-6EXWLHYY.mjs";
import {
  EXIT,
  UsageError
} from "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import {
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";

// src/analysis/verify/judge-runs.ts
var WORST = [
  "timeout",
  "error",
  "failed",
  "missing",
  "unknown",
  "skipped",
  "xpassed",
  "xfailed",
  "passed"
];
function judgeRuns({ tests, runs, parallelBy }, made) {
  let seenOf = (at, how) => made.filter((run) => run.how === how).map((run) => run.tests[at]?.seen ?? "missing"), judged = tests.map((test, at) => {
    let [sequential, parallel] = [seenOf(at, "sequential"), seenOf(at, "parallel")];
    return { ...test, ...judgeTest({ sequential, parallel, runs }), sequential, parallel };
  }), verdict = ["flaky", "failing"].find((one) => judged.some((test) => test.verdict === one)) ?? (judged.length === 0 ? "failing" : "stable"), worst = (how) => made.filter((run) => run.how === how).map((run) => worstOf(run.tests.map(({ seen }) => seen))), telling = judged.find((test) => test.verdict === verdict);
  return {
    schema: "redfirst/verify@1",
    verdict,
    why: whyOf(verdict, { telling, tests: judged.length, runs }),
    sequential: worst("sequential"),
    parallel: worst("parallel"),
    parallelBy,
    tests: judged.sort((a, b) => byText(a.nodeId, b.nodeId)),
    firstDifference: firstDifference(tests, made)
  };
}
function judgeTest({
  sequential,
  parallel,
  runs
}) {
  let said = `${outcomesInWords(sequential)} in sequence, ${outcomesInWords(parallel)} in parallel`, all = [...sequential, ...parallel], came = all.filter(cameTo);
  return new Set(came.map(isRed)).size > 1 ? { verdict: "flaky", why: said } : came.length === 0 ? { verdict: "failing", why: "pytest did not come to it" } : came.length < all.length ? {
    verdict: "failing",
    why: `pytest did not come to it in ${all.length - came.length} of ${all.length} runs`
  } : all.length < 2 * runs && !came.some(isRed) ? { verdict: "failing", why: `${said}; there was time for ${all.length} of ${2 * runs} runs` } : came.every((seen) => seen === "skipped") ? { verdict: "failing", why: "it was skipped each time, so nothing was verified" } : { verdict: came.some(isRed) ? "failing" : "stable", why: said };
}
function whyOf(verdict, { telling, tests, runs }) {
  return telling === void 0 ? "there is no test to run" : verdict === "stable" ? `${tests === 1 ? "the test" : `each of ${tests} tests`} passed ${runs} times in sequence and ${runs} times in parallel` : `${telling.nodeId}: ${telling.why}`;
}
function worstOf(seen) {
  return WORST.find((one) => seen.includes(one)) ?? "missing";
}
function firstDifference(tests, made) {
  let numbers = { sequential: 0, parallel: 0 };
  for (let { how, tests: seen } of made) {
    numbers[how] += 1;
    for (let [at, test] of tests.entries()) {
      let [first, now] = [made[0]?.tests[at], seen[at]];
      if (first === void 0 || now === void 0 || !cameTo(first.seen) || !cameTo(now.seen) || isRed(first.seen) === isRed(now.seen)) continue;
      let { nodeId, rootdir } = test, message = now.message ?? first.message;
      return { nodeId, rootdir, how, run: numbers[how], seen: now.seen, insteadOf: first.seen, message };
    }
  }
  return null;
}

// src/analysis/verify/shuffled.ts
function shuffled(items, seed) {
  let result = [...items], state = seed | 0;
  for (let last = result.length - 1; last > 0; last -= 1) {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    let at = ((mixed ^ mixed >>> 14) >>> 0) % (last + 1), [one, other] = [result[last], result[at]];
    one === void 0 || other === void 0 || (result[last] = other, result[at] = one);
  }
  return result;
}

// src/pytest/verify-tests.ts
async function verifyTests(request, parts) {
  let { nodeIds, rootdir, runs } = request, end = parts.now() + request.budgetMs, made = [], hasXdist = !1;
  for (let run = 1; run <= runs && parts.now() < end; run += 1) {
    let msLeft = end - parts.now();
    parts.onProgress({ how: "sequential", run, runs, msLeft });
    let ended = await parts.run({ nodeIds: orderOf(request, run), cwd: rootdir, timeoutMs: msLeft });
    hasXdist ||= ended.results.session.plugins["pytest-xdist"] !== void 0, made.push({ how: "sequential", tests: nodeIds.map((nodeId) => seenIn(ended, { nodeId, rootdir })) });
  }
  let byWorkers = hasXdist ? await byXdist(request, end, parts) : null;
  made.push(...byWorkers ?? await byProcesses(request, end, parts));
  let tests = nodeIds.map((nodeId) => ({ nodeId, rootdir }));
  return judgeRuns({ tests, runs, parallelBy: byWorkers === null ? "processes" : "xdist" }, made);
}
function orderOf({ nodeIds, randomOrder }, run) {
  return randomOrder ? shuffled(nodeIds, run) : nodeIds;
}
async function byXdist(request, end, parts) {
  let { nodeIds, rootdir, runs } = request, made = [];
  for (; made.length < runs && parts.now() < end; ) {
    let workers = Math.min(request.workers, runs - made.length), msLeft = end - parts.now();
    parts.onProgress({ how: "parallel", run: made.length + 1, runs, msLeft });
    let ended = await parts.run({
      nodeIds: orderOf(request, made.length + 1),
      cwd: rootdir,
      args: ["--dist=each", `--tx=${workers}*popen`],
      parallel: !0,
      timeoutMs: msLeft
    }).catch((error) => {
      if (error instanceof PytestError) return null;
      throw error;
    });
    if (ended === null) return null;
    for (let worker = 0; worker < workers; worker += 1)
      made.push({
        how: "parallel",
        tests: nodeIds.map((nodeId) => seenIn(ended, { nodeId, rootdir, worker: `gw${worker}` }))
      });
  }
  return made;
}
async function byProcesses(request, end, parts) {
  let { nodeIds, rootdir, runs, workers } = request, made = [], takeTurns = async () => {
    for (; made.length < runs && parts.now() < end; ) {
      let tests = [], run = made.push({ how: "parallel", tests }), msLeft = end - parts.now();
      parts.onProgress({ how: "parallel", run, runs, msLeft });
      let ended = await parts.run({ nodeIds: orderOf(request, run), cwd: rootdir, timeoutMs: msLeft });
      for (let nodeId of nodeIds) tests.push(seenIn(ended, { nodeId, rootdir }));
    }
  };
  return await Promise.all(Array.from({ length: Math.min(workers, runs) }, takeTurns)), made;
}
function seenIn({ results, timedOut }, { nodeId, rootdir, worker }) {
  let test = results.tests.find((one) => one.nodeId === nodeId && one.rootdir === rootdir), attempt = firstAttempt(test, worker), failure = attempt?.failure, seen = seenAttempt(attempt, timedOut), message = failure === void 0 ? null : [failure.type, failure.message].filter(Boolean).join(": ");
  return { seen, message };
}
function firstAttempt(test, worker) {
  return test?.attempts.find((attempt) => worker === void 0 || attempt.worker === worker);
}

// src/cli/verify.ts
async function verify(request, shell) {
  let root = await rootOf(request.root, shell), named = request.named.map((name) => namedTest(name, root, shell)), [{ rootdir } = { rootdir: "" }] = named, other = named.find((one) => one.rootdir !== rootdir);
  if (other !== void 0)
    throw new UsageError(
      `these tests belong to two suites, of ${rootdir || "."} and of ${other.rootdir || "."}. Verify one after the other.`
    );
  let { runs, workers, randomOrder, budgetMs, command } = request, end = shell.now().getTime() + budgetMs, nodeIds = await testsOf(named, { root, rootdir, command, budgetMs }, shell), document = await verifyTests(
    { nodeIds, rootdir, runs, workers, randomOrder, budgetMs: Math.max(0, end - shell.now().getTime()) },
    {
      run: (session) => shell.runPytest(session, { root, command }),
      now: () => shell.now().getTime(),
      onProgress: (progress) => shell.progress(verifyProgress(progress, nodeIds.length))
    }
  );
  return shell.progress(null), shell.print(
    request.json ? JSON.stringify(document, null, 2) : renderVerifyTerminal(document, shell.terminal)
  ), document.verdict === "stable" ? EXIT.done : EXIT.not;
}
async function testsOf(named, place, shell) {
  let paths = named.filter(({ nodeId }) => !nodeId.includes("::")).map(({ nodeId }) => nodeId), ids = named.map(({ nodeId }) => nodeId).filter((nodeId) => nodeId.includes("::"));
  if (paths.length === 0) return [...new Set(ids)];
  shell.progress(`looking for the tests of ${paths.join(", ")}`);
  let { results } = await shell.runPytest(
    { nodeIds: [], cwd: place.rootdir, args: paths.map(asPath), timeoutMs: place.budgetMs },
    place
  ), found = results.tests.filter(({ rootdir }) => rootdir === place.rootdir).map(({ nodeId }) => nodeId);
  return [.../* @__PURE__ */ new Set([...found, ...ids])];
}
function asPath(path) {
  return path === "" ? "." : /^[-@]/.test(path) ? `./${path}` : path;
}
export {
  verify
};
