import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  subjectOf
} from "./cli-main-chunk-J4CKF33H.mjs";
import {
  loadConfig
} from "./cli-main-chunk-AFK53E7S.mjs";
import {
  hasUnread,
  optionsFor,
  reproductionOf
} from "./cli-main-chunk-DGTFJ7DI.mjs";
import {
  drawn,
  plainLine
} from "./cli-main-chunk-4K6YP7PI.mjs";
import {
  counted,
  duration
} from "./cli-main-chunk-XYX7VQRD.mjs";
import {
  assess
} from "./cli-main-chunk-HG77ILHV.mjs";
import {
  failureOf,
  isFailing
} from "./cli-main-chunk-7EWBFSMC.mjs";
import {
  pathOfNodeId
} from "./cli-main-chunk-6EXWLHYY.mjs";
import {
  EXIT,
  UsageError
} from "./cli-main-chunk-UE3UED2T.mjs";
import {
  SEVERITIES
} from "./cli-main-chunk-4D2ZZIUU.mjs";
import {
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";

// src/analysis/reproduce/target.ts
function namedTest({ nodeId, rootdir }) {
  let path = pathOfNodeId(nodeId), file = rootdir === "" ? path : `${rootdir}/${path}`;
  return { nodeId, nodeIdFrom: "plugin", rootdir, file, ...{ line: null, markers: [], outcome: "failed", flaky: !1 }, markers: [], attempts: [{ outcome: "failed", durationMs: null }] };
}
function failingTests({ tests }, rules) {
  let failing = tests.filter(isFailing), canRun = (test) => test.nodeId !== "" && failureOf(test).kind !== "internal-error", rank = (test) => SEVERITIES.indexOf(assess(subjectOf(test, { tests: 1, suiteBroken: !1 }), rules).severity);
  return {
    failing: failing.filter(canRun).map((test) => ({ test, rank: rank(test) })).sort((a, b) => a.rank - b.rank).map(({ test }) => test),
    leftOut: failing.filter((test) => !canRun(test)).map(({ nodeId, rootdir }) => ({
      nodeId,
      rootdir,
      why: "pytest itself failed, and no test can be run again for that"
    }))
  };
}
function targetOf(test, recorded) {
  let { nodeId, rootdir } = test, file = pathOfNodeId(nodeId), processes = recorded.order, own = processes?.find((one) => one.includes(nodeId)), siblings = (recorded.results?.tests ?? []).filter((one) => one.rootdir === rootdir), byId = new Map(siblings.map((one) => [one.nodeId, one])), session = recorded.results?.session, options = [...new Map([test, ...siblings].map((one) => [one.nodeId, one])).values()].flatMap(
    (one) => optionPairs(optionsFor(one, { session, inFolder: !1 })).filter(
      (option) => one === test || isForAll(option)
    )
  );
  return {
    test,
    hunted: {
      nodeId,
      order: own ?? null,
      others: (processes ?? []).filter((one) => one !== own).flat(),
      isOfItsFile: (other) => pathOfNodeId(other) === file,
      isCollection: failureOf(test).kind === "collection-error" || !nodeId.includes("::")
    },
    args: [...new Map(options.map((option) => [option.join(" "), option])).values()].flat(),
    session,
    durationMs: (nodeIds) => nodeIds.map((id) => durationOf(byId.get(id))).reduce((sum, one) => sum === null || one === null ? null : sum + one, 0)
  };
}
function recordedOrder({ tests, order }, rootdir) {
  return order === void 0 ? null : order.map(
    (one) => one.flatMap((place) => {
      let test = tests[place];
      return test === void 0 || test.rootdir !== rootdir ? [] : [test.nodeId];
    })
  ).filter((one) => one.length > 0);
}
function reproducedTest({ test, session }, found) {
  let { nodeId, rootdir } = test, culprit = found.polluter ?? found.setter, before = culprit === null ? [] : [culprit], { verdict, polluter, setter, why } = found, command = reproductionOf(test, session, { before: setter === null ? before : [] });
  return { nodeId, rootdir, verdict, alone: [...found.alone], polluter, setter, command, why };
}
function optionPairs(options) {
  let pairs = [];
  for (let option of options) {
    let last = pairs.at(-1);
    last?.[0] === "-o" && last.length === 1 ? last.push(option) : pairs.push([option]);
  }
  return pairs;
}
function isForAll([name = ""]) {
  return !/^--(?:timeout|count)=/.test(name);
}
function durationOf(test) {
  return test === void 0 ? null : test.attempts.reduce(
    (sum, { durationMs }) => sum === null || durationMs === null ? null : sum + durationMs,
    0
  );
}

// src/analysis/reproduce/seen.ts
function isRed(seen) {
  return seen === "failed" || seen === "error" || seen === "timeout";
}
function cameTo(seen) {
  return seen !== "missing" && seen !== "unknown";
}
function outcomesInWords(seen) {
  let reds = seen.filter(isRed).length;
  if (reds > 0) return `fails ${reds} of ${seen.length}`;
  let skipped = seen.filter((one) => one === "skipped").length;
  return skipped > 0 ? `is skipped ${skipped} of ${seen.length}` : `passes ${seen.filter(cameTo).length} of ${seen.length}`;
}

// src/analysis/reproduce/hunt.ts
var STAGES = [
  "alone",
  "with its file",
  "in the recorded order",
  "after all others",
  "bisection"
];
function* hunt(hunted, runs) {
  let target = hunted.nodeId, alone = [];
  for (let run = 0; run < runs; run += 1) {
    let { seen } = yield {
      stage: "alone",
      invocation: { what: "tests", nodeIds: [target] },
      otherwise: null
    };
    if (alone.push(seen), run === 0 && seen === "missing") break;
  }
  let said = outcomesInWords(alone), is = (verdict, why) => ({
    verdict,
    alone,
    polluter: null,
    setter: null,
    why
  }), came = alone.filter(cameTo);
  if (came.length === 0)
    return is("not-reproduced", "pytest did not come to it when it was asked for it alone");
  if (new Set(came.map(isRed)).size > 1) return is("flaky", `${said} alone`);
  let red = came.every(isRed), plain = red ? is("deterministic", `${said} alone`) : is("not-reproduced", `${said} alone`);
  if (hunted.isCollection) return plain;
  let changed = yield* changingOrder(hunted, { red, runs, plain });
  if (changed === null)
    return red ? plain : { ...plain, why: `${plain.why}, nor does it fail after other tests` };
  if (changed === "flaky") return is("flaky", `${said} alone, and differently in equal orders of tests`);
  let dependent = is(
    "order-dependent",
    red ? `${said} alone, and passes ${runs} of ${runs} ${changed.stage}` : `${said} alone, and fails ${runs} of ${runs} ${changed.stage}`
  );
  return yield* culpritAmong(changed.before, { target, red, runs, dependent });
}
function* changingOrder(hunted, { red, runs, plain }) {
  let tried = /* @__PURE__ */ new Set([hunted.nodeId]), rest = [];
  for (let { stage, context } of contextsOf(hunted, red)) {
    let invocation = context(rest);
    if (invocation.what === "tests" && tried.has(invocation.nodeIds.join(`
`))) continue;
    let first = yield { stage, invocation, otherwise: plain };
    if (tried.add([...first.before, hunted.nodeId].join(`
`)), invocation.what === "suite" && (rest = [...first.before, ...first.after]), !cameTo(first.seen) || isRed(first.seen) === red || first.before.length === 0) continue;
    let again = { what: "tests", nodeIds: [...first.before, hunted.nodeId] }, seen = invocation.what === "tests" ? [first.seen] : [];
    for (; seen.length < runs; ) seen.push((yield { stage, invocation: again, otherwise: plain }).seen);
    let reds = new Set(seen.filter(cameTo).map(isRed));
    if (reds.size > 1) return "flaky";
    if (reds.has(!red)) return { stage, before: first.before };
  }
  return null;
}
function contextsOf({ nodeId, order, others, isOfItsFile }, red) {
  let before = order === null ? null : order.slice(0, Math.max(0, order.indexOf(nodeId))), after = (tests) => ({ what: "tests", nodeIds: [...tests, nodeId] });
  return [
    {
      stage: "with its file",
      context: () => before === null ? { what: "file" } : after(before.filter(isOfItsFile))
    },
    {
      stage: "in the recorded order",
      context: () => before === null ? { what: "suite" } : after(before)
    },
    ...red ? [
      {
        stage: "after all others",
        context: (rest) => after([.../* @__PURE__ */ new Set([...order ?? rest, ...others])].filter((one) => one !== nodeId))
      }
    ] : []
  ];
}
function* culpritAmong(before, { target, red, runs, dependent }) {
  let unfinished = {
    ...dependent,
    why: `${dependent.why}; there was no time to find out which test does it`
  }, ask = (candidates2) => ({
    stage: "bisection",
    invocation: { what: "tests", nodeIds: [...candidates2, target] },
    otherwise: unfinished
  }), candidates = before;
  for (; candidates.length > 1; ) {
    let late = candidates.slice(Math.floor(candidates.length / 2)), { seen } = yield ask(late);
    candidates = cameTo(seen) && isRed(seen) !== red ? late : candidates.slice(0, candidates.length - late.length);
  }
  let [culprit = ""] = candidates, pair = [], without = [];
  for (; pair.length < runs; )
    pair.push((yield ask(candidates)).seen), without.push((yield ask([])).seen);
  let changes = pair.filter((seen) => cameTo(seen) && isRed(seen) !== red).length, flaky = { ...dependent, verdict: "flaky" };
  if (without.some((seen) => cameTo(seen) && isRed(seen) !== red))
    return { ...flaky, why: `${outcomesInWords([...dependent.alone, ...without])} alone` };
  if (changes === runs) return { ...dependent, ...red ? { setter: culprit } : { polluter: culprit } };
  if (changes > 0) return { ...flaky, why: `${outcomesInWords(pair)} after one and the same test` };
  let whole = [];
  for (; whole.length < runs; ) whole.push((yield ask(before)).seen);
  return new Set(whole.filter(cameTo).map(isRed)).size > 1 ? { ...flaky, why: `${outcomesInWords(whole)} in equal orders of tests` } : { ...dependent, why: `${dependent.why}; no test does it alone, so more than one is needed` };
}

// src/pytest/seen-attempt.ts
function seenAttempt(attempt, timedOut) {
  return attempt === void 0 ? "missing" : attempt.outcome !== "unknown" ? attempt.outcome : timedOut ? "timeout" : "error";
}

// src/pytest/reproduce-tests.ts
var START_MS = 3e4;
async function reproduceTests(targets, budget, parts) {
  let end = parts.now() + budget.ms, done = { tests: [], leftOut: [] };
  for (let { test } of targets.slice(budget.tests))
    done.leftOut.push(
      leftOut(test, `no more than ${budget.tests} ${budget.tests === 1 ? "test is" : "tests are"} run again`)
    );
  let open = targets.slice(0, budget.tests).flatMap((target) => {
    let running = hunt(target.hunted, budget.runs), first = running.next();
    return first.done ? [] : [{ target, running, step: first.value }];
  });
  for (; open.length > 0; ) {
    let task = nextOf(open), msLeft = end - parts.now(), observation = msLeft <= 0 ? null : await observe(task, { msLeft, left: open.length }, parts);
    if (observation === null) {
      for (let one of open) conclude(one, done, budget);
      break;
    }
    let next = task.running.next(observation);
    next.done ? (done.tests.push(reproducedTest(task.target, next.value)), open = open.filter((one) => one !== task)) : task.step = next.value;
  }
  let byNodeId = (a, b) => byText(a.nodeId, b.nodeId);
  return { tests: done.tests.sort(byNodeId), leftOut: done.leftOut.sort(byNodeId) };
}
function nextOf(open) {
  let rank = ({ step }) => STAGES.indexOf(step.stage);
  return open.reduce((best, one) => rank(one) < rank(best) ? one : best);
}
function conclude({ target, step }, done, { ms }) {
  let budget = `the budget of ${Math.round(ms / 1e3)} s`;
  step.otherwise === null ? done.leftOut.push(leftOut(target.test, `${budget} was used up before it was run alone often enough`)) : done.tests.push(
    reproducedTest(target, {
      ...step.otherwise,
      why: `${step.otherwise.why}; ${budget} was used up before it was run ${step.stage === "bisection" ? "in every other order" : step.stage}`
    })
  );
}
function leftOut({ nodeId, rootdir }, why) {
  return { nodeId, rootdir, why };
}
async function observe({ target, step }, { msLeft, left }, { run, onProgress }) {
  let { nodeId, rootdir } = target.test;
  onProgress({ nodeId, stage: step.stage, left, msLeft });
  let { invocation } = step, nodeIds = invocation.what === "tests" ? invocation.nodeIds : [], took = invocation.what === "tests" ? target.durationMs(nodeIds) : null, wanted = took === null ? nodeIds.length === 1 ? START_MS * 2 : msLeft : START_MS + 10 * took, ended = await run({
    nodeIds,
    cwd: rootdir,
    args: [...target.args, ...invocation.what === "file" ? [asPath(pathOfNodeId(nodeId))] : []],
    timeoutMs: Math.min(wanted, msLeft)
  });
  return ended.timedOut && wanted >= msLeft ? null : observationOf(target.test, ended);
}
function observationOf({ nodeId, rootdir }, { results, timedOut }) {
  let place = results.tests.findIndex((one) => one.nodeId === nodeId && one.rootdir === rootdir), started = results.order?.find((one) => one.includes(place)) ?? [], at = started.indexOf(place), ids = (places) => places.flatMap((one) => results.tests[one]?.nodeId ?? []);
  return {
    // A plugin that tries again must not hide that the first attempt failed.
    seen: seenAttempt(results.tests[place]?.attempts[0], timedOut),
    before: ids(started.slice(0, Math.max(0, at))),
    after: ids(started.slice(at + 1))
  };
}
function asPath(path) {
  return /^[-@]/.test(path) ? `./${path}` : path;
}

// src/render/rerun-progress.ts
function reproductionProgress({ nodeId, stage, left, msLeft }, all) {
  return `${left} of ${counted(all, "test")} left, ${duration(Math.max(0, msLeft))} of the budget; ${stage}: ${nodeId}`;
}
function verifyProgress({ how, run, runs, msLeft }, tests) {
  let where = how === "sequential" ? "in sequence" : "in parallel";
  return `${counted(tests, "test")} ${where}, run ${run} of ${runs}; ${duration(Math.max(0, msLeft))} of the budget left`;
}

// src/render/terminal-reruns.ts
var REPRODUCTION_STYLES = {
  deterministic: "red",
  flaky: "yellow",
  "order-dependent": "yellow",
  "not-reproduced": "dim"
};
function renderReproduceTerminal({ tests, leftOut: leftOut2 }, options) {
  let lines = [];
  for (let { nodeId, verdict, why, polluter, setter, command } of tests)
    lines.push({ text: `${verdict}: ${nodeId}`, style: REPRODUCTION_STYLES[verdict] }, plainLine(`  ${why}`)), polluter !== null && lines.push(plainLine(`  fails only after ${polluter}`)), setter !== null && lines.push(plainLine(`  fails unless after ${setter}`)), command !== null && lines.push({ text: `  ${command}`, style: "dim" });
  leftOut2.length > 0 && lines.push(plainLine(`${counted(leftOut2.length, "test")} left out:`));
  for (let { nodeId, why } of leftOut2) lines.push(plainLine(`  ${nodeId}: ${why}`));
  return lines.length === 0 && lines.push(plainLine("No test failed, so there is none to run again.")), drawn(lines, options);
}
var VERIFY_STYLES = { stable: "green", flaky: "yellow", failing: "red" };
function renderVerifyTerminal({ verdict, why, tests, firstDifference, parallelBy }, options) {
  let by = parallelBy === "xdist" ? "workers of xdist" : "processes of pytest", lines = [{ text: `${verdict}: ${why}`, style: VERIFY_STYLES[verdict] }];
  for (let test of tests)
    test.verdict !== "stable" && lines.push(plainLine(`  ${test.verdict}: ${test.nodeId}: ${test.why}`));
  if (firstDifference !== null) {
    let { nodeId, how, run, seen, insteadOf, message } = firstDifference;
    lines.push(
      plainLine(`First difference: ${how} run ${run}, ${nodeId}: ${seen} instead of ${insteadOf}`),
      ...message === null ? [] : [plainLine(message.split(`
`).slice(0, 20).join(`
`).replace(/^/gm, "  "))]
    );
  }
  return lines.push({ text: `The parallel runs were made by ${by}.`, style: "dim" }), drawn(lines, options);
}

// src/cli/named-tests.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
function namedTest2(text, root, shell) {
  let path = pathOfNodeId(text), found = [resolve(shell.currentFolder(), path), resolve(root, path)].find(
    (place) => shell.kindOfPath(place) !== null && isInside(root, place)
  );
  if (found === void 0)
    throw new UsageError(
      `${text}: there is no file ${path} in ${root}. Name a test as pytest prints it, such as tests/test_x.py::test_a.`
    );
  let inRoot = slashes(relative(root, found)), current = slashes(relative(root, shell.currentFolder())), otherwise = isInside(current, inRoot) && !current.startsWith("..") ? current : "", rootdir = shell.pytestRootdir(root, inRoot, otherwise);
  return { nodeId: slashes(relative(rootdir, inRoot)) + text.slice(path.length), rootdir };
}
function isInside(folder, path) {
  let way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function slashes(path) {
  return path.split(sep).join("/");
}

// src/cli/recorded-order.ts
async function orderIn(file, { root, rootdir }, shell) {
  let text = await shell.readText(file);
  if (text === null) throw new UsageError(`--order ${file}: there is no such file.`);
  let ids = idsIn(text.replace(/^\uFEFF/, "").trim());
  if (ids !== null)
    return [
      ids.map((id) => namedTest2(id, root, shell)).flatMap((one) => one.rootdir === rootdir ? [one.nodeId] : [])
    ];
  let order = recordedOrder(await shell.readReports(await shell.findReports([file], root), root), rootdir);
  if (order === null || order.length === 0)
    throw new UsageError(
      `--order ${file} tells no order of tests. Give node ids, one a line or as a JSON array, or the log of Redfirst's pytest plugin.`
    );
  return order;
}
function idsIn(text) {
  if (text.startsWith("[")) {
    try {
      let ids = JSON.parse(text);
      if (Array.isArray(ids) && ids.every((id) => typeof id == "string")) return ids;
    } catch {
    }
    return null;
  }
  return text.startsWith("{") || text.startsWith("<") || text.includes("\0") ? null : text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

// src/cli/reproduce.ts
async function reproduce(request, shell) {
  let root = await rootOf(request.root, shell), { rules } = (await loadConfig(root, shell)).severity, isTest = (name) => name.endsWith(".py") || name.includes("::") && shell.kindOfPath(name) === null, reports = request.named.filter((name) => !isTest(name)), ids = request.named.filter(isTest).map((name) => namedTest2(name, root, shell)), recorded = reports.length === 0 ? null : await shell.readReports(await shell.findReports(reports, root), root);
  for (let { file, message } of recorded?.problems ?? []) shell.say(`${file}: ${message}`);
  let { failing, leftOut: leftOut2 } = chosenTests(ids, recorded, (results) => failingTests(results, rules)), targets = [];
  for (let test of failing) {
    let { rootdir } = test, order = request.order === null ? recorded && recordedOrder(recorded, rootdir) : withTest(await orderIn(request.order, { root, rootdir }, shell), test.nodeId);
    targets.push(targetOf(test, { results: recorded, order }));
  }
  let { runs, budgetMs, most, command } = request, found = await reproduceTests(
    targets,
    { runs, ms: budgetMs, tests: most },
    {
      run: (session) => shell.runPytest(session, { root, command }),
      now: () => shell.now().getTime(),
      onProgress: (progress) => shell.progress(reproductionProgress(progress, targets.length))
    }
  );
  shell.progress(null);
  let document = {
    schema: "redfirst/reproduce@1",
    tests: found.tests,
    leftOut: [...leftOut2, ...found.leftOut]
  };
  return shell.print(
    request.json ? JSON.stringify(document, null, 2) : renderReproduceTerminal(document, shell.terminal)
  ), recorded !== null && hasUnread(recorded.problems) ? EXIT.unread : document.tests.every(({ verdict }) => verdict !== "not-reproduced") && document.leftOut.length === 0 ? EXIT.done : EXIT.not;
}
function withTest(order, nodeId) {
  return order.some((one) => one.includes(nodeId)) ? [...order] : [[...order.flat(), nodeId]];
}
function chosenTests(ids, recorded, failingIn) {
  if (ids.length === 0) return recorded === null ? { failing: [], leftOut: [] } : failingIn(recorded);
  let failing = ids.map(
    (id) => recorded?.tests.find(({ nodeId, rootdir }) => nodeId === id.nodeId && rootdir === id.rootdir) ?? namedTest(id)
  );
  return {
    failing: [...new Map(failing.map((test) => [`${test.rootdir}
${test.nodeId}`, test])).values()],
    leftOut: []
  };
}
async function rootOf(given, shell) {
  if (given !== null) return shell.existingFolder(given);
  let folder = shell.currentFolder();
  return shell.git.topFolder(folder).catch(() => folder);
}

export {
  isRed,
  cameTo,
  outcomesInWords,
  seenAttempt,
  verifyProgress,
  renderVerifyTerminal,
  namedTest2 as namedTest,
  reproduce,
  rootOf
};
