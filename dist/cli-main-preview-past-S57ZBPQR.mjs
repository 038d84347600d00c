import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  findFlaky,
  likelyCauses
} from "./cli-main-chunk-QUARLZJG.mjs";
import {
  chosenBranch
} from "./cli-main-chunk-HRP24QKT.mjs";
import {
  fullName,
  withHistory
} from "./cli-main-chunk-OHST527U.mjs";
import {
  mergeBenchmarks,
  mergeFuzzCrashes,
  mergeMutants,
  worstByTest,
  worstResult
} from "./cli-main-chunk-NO3KDYQY.mjs";
import {
  mergeCoverage
} from "./cli-main-chunk-U74BVCR2.mjs";
import "./cli-main-chunk-WC6UBSTW.mjs";
import {
  ByTest,
  evidenceFrom,
  jobLabel,
  missingShards,
  withoutInfrastructureOf
} from "./cli-main-chunk-ODMI55ZJ.mjs";
import {
  parentsOf,
  withAncestors
} from "./cli-main-chunk-62HI7NAR.mjs";
import "./cli-main-chunk-HG77ILHV.mjs";
import "./cli-main-chunk-P5A27A65.mjs";
import "./cli-main-chunk-YE66UPEC.mjs";
import {
  identityOf
} from "./cli-main-chunk-KE3QGQVQ.mjs";
import {
  isFailing as isFailing2
} from "./cli-main-chunk-7EWBFSMC.mjs";
import "./cli-main-chunk-6EXWLHYY.mjs";
import "./cli-main-chunk-UE3UED2T.mjs";
import "./cli-main-chunk-4D2ZZIUU.mjs";
import {
  mergeSessions
} from "./cli-main-chunk-UW4NTOQ6.mjs";
import {
  isFailing
} from "./cli-main-chunk-5CCARSI5.mjs";
import {
  groupBy
} from "./cli-main-chunk-KW32E6GH.mjs";
import {
  byNodeId,
  byText
} from "./cli-main-chunk-4TYH6RPA.mjs";
import "./cli-main-chunk-2DWAJZTW.mjs";

// src/analysis/earlier-attempts.ts
function withEarlierAttempts(newest, earlier) {
  let { tests } = newest.collection.results, sameCode = earlier.filter((part) => testedSha(part) === testedSha(newest)), attempts = groupBy(sameCode, ({ run }) => String(run.attempt)).sort(([a], [b]) => a.run.attempt - b.run.attempt).map((uses) => worstByTest(uses.flatMap(({ collection }) => collection.results.tests)));
  return attempts.length === 0 ? tests : tests.map((test) => joined(test, attempts));
}
function joined(test, attempts) {
  let before = attempts.map((results) => results.get(identityOf(test))).filter((result) => result !== void 0);
  return before.length === 0 ? test : {
    ...test,
    flaky: test.flaky || test.outcome === "passed" && before.some((one) => isFailing2(one) || one.flaky),
    attempts: [...before.flatMap((one) => one.attempts), ...test.attempts]
  };
}
function testedSha({ collection }) {
  return collection.claimed?.testedSha ?? null;
}

// src/analysis/suite-names.ts
function suiteNames(parts) {
  let levels = [
    ({ collection }) => collection.environment.name,
    ({ collection }) => `${collection.environment.name}, job ${collection.claimed?.job ?? "unknown"}`,
    ({ run, collection }) => `${collection.environment.name}, job ${collection.claimed?.job ?? "unknown"}, workflow ${run.workflow.name}`,
    ({ run, collection }) => `${collection.environment.name}, job ${collection.claimed?.job ?? "unknown"}, workflow ${run.workflow.path}`
  ], suitesNamed = levels.map((name) => {
    let suites = /* @__PURE__ */ new Map();
    for (let part of parts)
      suites.set(name(part), (suites.get(name(part)) ?? /* @__PURE__ */ new Set()).add(suiteKey(part)));
    return suites;
  });
  return new Map(
    parts.map((part) => {
      let unique = levels.find((name, level) => suitesNamed[level]?.get(name(part))?.size === 1);
      return [part, (unique ?? levels[0])?.(part) ?? ""];
    })
  );
}
function suiteKey({ run, collection }) {
  return JSON.stringify([run.workflow.id, collection.claimed?.job ?? null, collection.environment.name]);
}

// src/analysis/merge-collections.ts
function mergeCollections(parts) {
  let jobs = jobsOf(parts), tests = mergedTests(jobs);
  return {
    results: {
      session: mergeSessions(jobs.map(({ session }) => session)),
      tests,
      coverage: mergeCoverage(jobs.map(({ coverage }) => coverage).filter((coverage) => coverage !== null)),
      mutants: mergeMutants(jobs.map(({ beside }) => beside.mutants)),
      fuzzCrashes: mergeFuzzCrashes(jobs.flatMap(({ beside }) => beside.fuzzCrashes)),
      benchmarks: mergeBenchmarks(jobs.flatMap(({ beside }) => beside.benchmarks)),
      problems: jobs.length === 1 ? jobs[0]?.problems ?? [] : jobs.flatMap(namedProblems)
    },
    jobs,
    environments: [...new Set(jobs.map(({ environment }) => environment))].sort(byText),
    whereFailing: whereFailing(tests.filter(isFailing2), jobs)
  };
}
function jobsOf(parts) {
  let attempts = groupBy(ofNewestRun(parts), placeOf).sort(([a], [b]) => byPlace(a, b)).map(ofNewestAttempt), names = suiteNames(attempts.flatMap(({ newest }) => newest));
  return attempts.flatMap(
    ({ newest, earlier }) => newest.map((part) => jobFrom(part, { earlier, suite: names.get(part) ?? "" }))
  );
}
function mergedTests(jobs) {
  let tests = jobs.flatMap((job) => job.tests).sort(byNodeId);
  return tests.every((test, at) => byNodeId(tests[at - 1] ?? test, test) < 0 || at === 0) ? tests.map(asMerged) : [...worstByTest(tests).values()];
}
function asMerged(test) {
  return test.markers.length < 2 && !(test.flaky && isFailing2(test)) ? test : worstResult([test]);
}
function placeOf(part) {
  return JSON.stringify([suiteKey(part), part.collection.shard?.name ?? null]);
}
function ofNewestRun(parts) {
  return groupBy(parts, suiteKey).flatMap((suite) => {
    let newest = Math.max(...suite.map(({ run }) => run.runId));
    return suite.filter(({ run }) => run.runId === newest);
  });
}
function ofNewestAttempt(parts) {
  let attempt = Math.max(...parts.map(({ run }) => run.attempt));
  return {
    newest: parts.filter(({ run }) => run.attempt === attempt),
    earlier: parts.filter(({ run }) => run.attempt < attempt)
  };
}
function byPlace(a, b) {
  let [left = [], right = []] = [a, b].map(({ run, collection }) => [
    run.workflow.name,
    run.workflow.path,
    collection.claimed?.job ?? "",
    collection.environment.name,
    collection.shard?.name ?? ""
  ]);
  return left.map((text, index) => byText(text, right[index] ?? "")).find((order) => order !== 0) ?? 0;
}
function jobFrom(part, { earlier, suite }) {
  let { run, collection } = part, { session, coverage, problems, mutants, fuzzCrashes, benchmarks } = collection.results;
  return {
    suite,
    shard: collection.shard,
    environment: collection.environment.name,
    run: evidenceFrom(run),
    session,
    tests: withEarlierAttempts(part, earlier),
    coverage,
    problems,
    beside: { mutants, fuzzCrashes, benchmarks }
  };
}
function namedProblems(job) {
  return job.problems.map((problem) => ({ ...problem, file: `${jobLabel(job)}: ${problem.file}` }));
}
function whereFailing(failing, jobs) {
  let found = failing.map((test) => ({ test, failed: /* @__PURE__ */ new Set(), passed: /* @__PURE__ */ new Set() })), byTest = new ByTest();
  for (let where of found) byTest.set(where.test, where);
  for (let { tests, environment } of jobs)
    for (let test of tests) {
      let where = byTest.get(test);
      where !== void 0 && (isFailing2(test) ? where.failed.add(environment) : test.outcome === "passed" && where.passed.add(environment));
    }
  return new Map(
    found.map(({ test, failed, passed }) => [
      identityOf(test),
      {
        failed: [...failed].sort(byText),
        passed: [...passed].filter((environment) => !failed.has(environment)).sort(byText)
      }
    ])
  );
}

// src/analysis/baseline-from.ts
function baselineFrom({
  sha,
  collections
}) {
  let { results, jobs } = mergeCollections(collections);
  return { results, baseline: { label: sha, limits: missingShards(jobs) } };
}

// src/analysis/trend.ts
var MOST_RUNS = 20;
function trendOf(history, flaky, coverage) {
  let percents = new Map(coverage.map(({ runId, totals }) => [runId, totals.percent])), failures = flakyFailures(history, flaky);
  return [...new Map(history.parts.map((part) => [part.runId, part])).values()].slice(-MOST_RUNS).map(({ runId, sha, at }) => ({
    sha,
    at,
    percent: percents.get(runId) ?? null,
    flakyFailures: failures.get(runId)?.size ?? 0
  }));
}
function flakyFailures({ parts, tests }, flaky) {
  let isFlaky = new Set(flaky.map(identityOf)), failures = /* @__PURE__ */ new Map();
  for (let test of tests) {
    let identity = identityOf(test);
    if (isFlaky.has(identity))
      for (let { part, attempts } of test.events) {
        let runId = parts[part]?.runId;
        runId === void 0 || !attempts.some(({ outcome }) => isFailing(outcome)) || failures.set(runId, (failures.get(runId) ?? /* @__PURE__ */ new Set()).add(identity));
      }
  }
  return failures;
}

// src/analysis/past.ts
function pastOf({ history: whole, coverage }, policy, infrastructure) {
  let history = withoutInfrastructureOf(whole, infrastructure), { flaky, broken, regressions } = findFlaky(history, policy), intermittent = regressions.filter((regression) => regression.intermittent && regression.failing);
  return {
    branch: history.branch,
    flaky,
    likely: likelyCauses(flaky, history),
    broken,
    intermittent,
    commits: history.commits,
    trend: trendOf(history, flaky, coverage)
  };
}

// src/cli/preview-past.ts
var MOST_ANCESTORS = 50;
async function loadPreviewPast(wanted, config, shell) {
  let { data, sha } = wanted;
  return withHistory({ data, mayCreate: !1 }, shell, async (history) => {
    let { repository, branch } = await chosenBranch(wanted, history, shell.say), runs = config.history.window, question = { repositoryId: repository.id, branch, runs }, whole = await history.loadBranchHistory(question), { points } = await history.loadCoverageHistory(question), before = historyBefore(whole, sha), candidates = [
      ...sha === null ? [] : [...withAncestors(parentsOf(whole.commits), sha, MOST_ANCESTORS)].slice(1),
      ...before.parts.map((part) => part.sha).reverse()
    ];
    return {
      repository: fullName(repository),
      past: pastOf({ history: before, coverage: points }, config.flaky, config.infrastructure),
      base: await baselineAmong([...new Set(candidates)], history, repository.id)
    };
  });
}
function historyBefore(history, sha) {
  let end = history.parts.findIndex((part) => part.sha === sha);
  return end < 0 ? history : {
    ...history,
    parts: history.parts.slice(0, end),
    tests: history.tests.map((test) => ({
      ...test,
      ran: test.ran.filter((part) => part < end),
      events: test.events.filter(({ part }) => part < end)
    })).filter(({ events }) => events.length > 0)
  };
}
async function baselineAmong(shas, history, repositoryId) {
  let found = await history.loadBaseline(repositoryId, shas, 0);
  return found === null ? null : baselineFrom(found);
}
export {
  loadPreviewPast
};
