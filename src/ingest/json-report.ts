import { noCheckout } from '#src/model/checkout.ts';
import type { Session } from '#src/model/collection.ts';
import { isFailing } from '#src/model/outcome-order.ts';
import type { Problem } from '#src/model/problem.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { cleanText, wellFormed } from './excerpt.ts';
import {
  asArray,
  asObject,
  countField,
  field,
  type JsonObject,
  numberField,
  stringField,
  stringsOf,
  wholeNumberField,
} from './json.ts';
import { collectedIds, jsonReportDoubts } from './json-report-doubts.ts';
import { type ReportedTest, reportedCollector, reportedTest } from './json-report-test.ts';
import { basesOf, hasTree, joinPath, pathMap } from './map-path.ts';
import { markersOf } from './markers.ts';
import { fileOf } from './node-id.ts';
import { onlyProblem, type Reading, type ReadTest, type Source } from './reading.ts';
import { rootBases } from './root-bases.ts';
import { chooseRootdir, type Rootdir, rootdirProblems } from './rootdir.ts';
import { attemptFrom } from './verdict.ts';

/** Whether the object is a report of pytest-json-report, of any version; none of its parts is always there. */
export function isJsonReport(report: JsonObject): boolean {
  return ['tests', 'summary', 'exitcode'].some((key) => field(report, key) !== undefined);
}

/**
 * pytest-json-report's file: node ids, phases and markers exactly; of a test's attempts only the last, and of equal node
 * ids one. `doubts` says what of the run it can't tell.
 */
export async function readJsonReport(source: Source): Promise<Reading> {
  const { file } = source;
  const report = source.json ?? {};
  const summary = asObject(field(report, 'summary'));
  const listed = field(report, 'tests');
  if (!Array.isArray(listed)) {
    return listed === undefined && summary !== null
      ? onlySummary(source, report, summary)
      : onlyProblem({ file, kind: 'malformed', message: 'The pytest-json-report has no list of tests.' });
  }
  const entries = listed.map((entry) => asObject(entry) ?? {});
  const tests = new Map<string, ReportedTest>();
  let nameless = 0;
  for (const entry of entries) {
    const test = reportedTest(entry);
    if (test === null) nameless += 1;
    else tests.set(test.nodeId, worse(tests.get(test.nodeId), test));
  }
  const order = serialOrder(report, [...tests.keys()]);
  const { doubts, repeated } = jsonReportDoubts(source.file, report, [...tests.values()]);
  for (const collector of asArray(field(report, 'collectors'))) {
    const test = reportedCollector(asObject(collector) ?? {});
    if (test !== null && !tests.has(test.nodeId)) tests.set(test.nodeId, test);
  }
  const rootdir = rootdirOf(source, report, tests.values());
  const problems: Problem[] = rootdirProblems(file, rootdir);
  if (nameless > 0) {
    const message = `${nameless} of the tests have no node id and are left out.`;
    problems.push({ file, kind: 'malformed', message });
  }
  return {
    kind: 'tests',
    tests: testsFrom(source, report, { rootdir, tests: [...tests.values()] }).map((result) =>
      readTest(result, repeated.has(result.nodeId)),
    ),
    order,
    session: sessionFrom(report, [...tests.values()]),
    problems,
    doubts,
  };
}

/** pytest-json-report writes a node id once; of a file that others put together the failing entry counts. */
function worse(known: ReportedTest | undefined, test: ReportedTest): ReportedTest {
  return known !== undefined && isFailing(known.outcome) ? known : test;
}

/** Of several results of one node id the plugin keeps the last that is no pass: a skip may hide a failure. */
function readTest(result: TestResult, repeated: boolean): ReadTest {
  const isSure = !repeated || isFailing(result.outcome) || result.outcome === 'passed';
  return { result: isSure ? result : { ...result, outcome: 'unknown' }, address: null, repeated };
}

/**
 * The report lists tests as they were started. Which of xdist's workers ran one it does not say; but then pytest itself
 * collected nothing, while the collectors of a session that ran its tests itself list them all. Null: not known.
 */
function serialOrder(report: JsonObject, started: readonly string[]): number[][] | null {
  const collected = collectedIds(report);
  return started.length > 0 && started.every((nodeId) => collected.has(nodeId))
    ? [started.map((_, place) => place)]
    : null;
}

function onlySummary(source: Source, report: JsonObject, summary: JsonObject): Reading {
  const counts = Object.keys(summary)
    .filter((key) => key !== 'collected' && key !== 'total' && numberField(summary, key) !== null)
    .map((key) => `${numberField(summary, key)} ${wellFormed(key)}`);
  const said = counts.length === 0 ? 'no numbers' : counts.slice(0, 8).join(', ');
  const doubt: Problem = {
    file: source.file,
    kind: 'unsupported',
    message: `This pytest-json-report holds only a summary (${said}), so no test is known from it; write it without --json-report-summary.`,
  };
  return {
    kind: 'tests',
    tests: [],
    session: sessionFrom(report, []),
    problems: [],
    doubts: [{ problem: doubt, missing: 0 }],
  };
}

function sessionFrom(report: JsonObject, tests: readonly ReportedTest[]): Session {
  const summary = asObject(field(report, 'summary')) ?? {};
  // pytest-metadata before 3.0; with newer ones the environment is empty.
  const environment = asObject(field(report, 'environment')) ?? {};
  const packages = asObject(field(environment, 'Packages')) ?? {};
  const workers = new Set(tests.flatMap(({ attempts }) => attempts.map(({ worker }) => worker)));
  workers.delete(null);
  const collected = countField(summary, 'collected');
  return {
    ...unknownSession(),
    python: stringField(environment, 'Python') ?? tests.find(({ python }) => python !== null)?.python ?? null,
    pytest: stringField(packages, 'pytest'),
    platform: stringField(environment, 'Platform'),
    plugins: stringsOf(asObject(field(environment, 'Plugins'))),
    workers: workers.size === 0 ? null : workers.size,
    exitCode: wholeNumberField(report, 'exitcode'),
    // The plugin adds those that were deselected to pytest's own number.
    collected: collected === null ? null : Math.max(0, collected - (countField(summary, 'deselected') ?? 0)),
  };
}

function rootdirOf(source: Source, report: JsonObject, tests: Iterable<ReportedTest>): Rootdir {
  const { checkout } = source;
  const files = new Set([...tests].map(({ nodeId }) => fileOf(nodeId)));
  return chooseRootdir(
    {
      near: [...rootBases(checkout, stringField(report, 'root'), files), ...basesOf(source.folder)],
      packages: checkout.packages,
    },
    files,
    (base, file) => checkout.kind(joinPath(base, file)) !== null,
  );
}

function testsFrom(
  source: Source,
  report: JsonObject,
  { rootdir: { base, found }, tests }: { rootdir: Rootdir; tests: readonly ReportedTest[] },
): TestResult[] {
  const tree = found > 0 ? source.checkout : noCheckout;
  const root = stringField(report, 'root');
  const knownRoot = root === null ? null : { absolute: root, base };
  const paths = pathMap(tree, [base, ...basesOf(source.folder)], knownRoot);
  return tests.map((test): TestResult => {
    const nodeId = wellFormed(test.nodeId);
    const path = joinPath(base, fileOf(nodeId));
    return {
      nodeId,
      nodeIdFrom: 'json-report',
      rootdir: base,
      file: !hasTree(tree) || tree.kind(path) === 'file' ? path : null,
      line: test.line,
      markers: markersOf(test.keywords.map(cleanText), nodeId),
      outcome: test.outcome,
      flaky: test.flaky,
      attempts: test.attempts.map((attempt) => attemptFrom(attempt, paths)),
    };
  });
}
