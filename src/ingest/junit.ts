import { isFailing, worstOf } from '#src/model/outcome-order.ts';
import type { Problem } from '#src/model/problem.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { crashedNodeId, judgeRecords } from './junit-attempts.ts';
import { JunitCollector, type SuiteRecord } from './junit-collector.ts';
import { type JunitNames, junitNames } from './junit-names.ts';
import { withoutPrefix } from './junit-prefix.ts';
import { isInternalError, isInterrupt, type JunitRecord } from './junit-records.ts';
import { basesOf, pathMap } from './map-path.ts';
import type { Reading, ReadTest, Source } from './reading.ts';
import { rootdirProblems } from './rootdir.ts';
import { type Fault, faultOf, problemOf } from './unreadable.ts';
import { attemptFrom, type Verdict } from './verdict.ts';
import { scanXml } from './xml.ts';

/** What stands for a test in a file: a record of it, which has its names, and what all of them say. */
interface Judged {
  first: JunitRecord;
  verdict: Verdict;
}

/**
 * pytest's JUnit XML, both families. Its elements are executions, not tests, and its names are node ids whose separators
 * are lost; what could not be told from it is `unknown` or has a problem. Of a file that was cut off, what came before stands.
 */
export async function readJunit(source: Source): Promise<Reading> {
  const collector = new JunitCollector(source.detail);
  const cut = await scanXml(source, collector);
  const fault = finished(collector) ?? cut;
  const faults = fault === null ? [] : [problemOf(source.file, fault)];
  if (fault !== null && (fault.kind !== 'truncated' || collector.tests.size === 0))
    return { kind: 'nothing', problems: faults };
  const all = [...judgedWithRecords(collector), ...(source.detail === 'all' ? listedPasses(collector) : [])];
  const firsts = all.map(({ first }) => first);
  const others = collector.tests.representatives().map((test) => collector.tests.passOf(test));
  const names = junitNames([...others, ...firsts], source);
  const problems = [
    ...faults,
    ...oddRecords(source.file, collector),
    ...(fault === null ? lostFailures(source.file, collector) : []),
    ...rootdirProblems(source.file, names.rootdir),
  ];
  const counted = source.detail === 'all' ? 0 : passesOf(collector, others, names);
  return {
    kind: 'tests',
    tests: testsFrom(all, names, source),
    counted,
    session: unknownSession(),
    problems,
  };
}

/**
 * How many tests plainly passed. Null when that is unclear without their names: two class names that lead to one module, or a
 * crashed worker's words, may name a test once more.
 */
function passesOf(
  { tests, records }: JunitCollector,
  representatives: readonly JunitRecord[],
  names: JunitNames,
): number | null {
  const classes = new Map<string, string>();
  for (const one of representatives) {
    const { nodeId } = names.of(one);
    const known = classes.get(nodeId) ?? one.classname;
    if (known !== one.classname) return null;
    classes.set(nodeId, known);
  }
  const isBlamed = [...records.values()].flat().some(({ record }) => crashedNodeId(record) !== null);
  return isBlamed ? null : tests.size - records.size;
}

function finished(collector: JunitCollector): Fault | null {
  try {
    collector.finish();
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

function judgedWithRecords({ records, suites }: JunitCollector): Judged[] {
  const reruns = suites.map((suite) => suite.hiddenReruns > 0);
  return [...records.values()].flatMap((kept) => {
    const [first] = kept;
    if (first === undefined) return [];
    const verdicts = [...bySuite(kept)].map(([suite, own]) => judgeRecords(own, reruns[suite] ?? false));
    return [{ first: first.record, verdict: overSuites(verdicts) }];
  });
}

function bySuite(kept: readonly SuiteRecord[]): Map<number, JunitRecord[]> {
  const suites = new Map<number, JunitRecord[]>();
  for (const { suite, record } of kept) {
    const own = suites.get(suite);
    if (own === undefined) suites.set(suite, [record]);
    else own.push(record);
  }
  return suites;
}

function listedPasses(collector: JunitCollector): Judged[] {
  const passes: Judged[] = [];
  for (let test = 0; test < collector.tests.size; test += 1) {
    if (collector.records.has(test)) continue;
    const first = collector.tests.passOf(test);
    passes.push({ first, verdict: judgeRecords([first], false) });
  }
  return passes;
}

/** What the file itself says of failures that no test case in it shows: without them it would look better than it is. */
function lostFailures(file: string, { suites, suiteFailures }: JunitCollector): Problem[] {
  const lost = suites.reduce((sum, suite) => sum + suite.lostFailures, 0);
  const messages: string[] = [];
  if (suiteFailures > 0)
    messages.push(
      `${suiteFailures} failure(s) or error(s) stand outside of any test case: a whole suite failed.`,
    );
  else if (lost > 0)
    messages.push(
      `By its own numbers the file has ${lost} more failure(s) or error(s) than test cases that show one, so results are missing here.`,
    );
  return messages.map((message) => ({ file, kind: 'truncated', message }));
}

function oddRecords(file: string, { odd, endsNameless }: JunitCollector): Problem[] {
  const nameless = odd.filter((record) => record.name === null && !isInterrupt(record)).length;
  const problems: Problem[] = [];
  if (endsNameless || odd.some(isInterrupt)) {
    const message =
      'A test case has no name: pytest was interrupted (Ctrl-C, pytest.exit) or a worker died while a test ran, so results are missing here.';
    problems.push({ file, kind: 'truncated', message });
  }
  if (odd.some(isInternalError)) {
    const message =
      'pytest itself failed with an internal error: the tests after it have no result here; its output has the traceback.';
    problems.push({ file, kind: 'truncated', message });
  }
  if (nameless > 0) {
    const message = `${nameless} test case(s) have no name; they are counted, but can't be told apart.`;
    problems.push({ file, kind: 'malformed', message });
  }
  return problems;
}

function testsFrom(judged: readonly Judged[], names: JunitNames, source: Source): ReadTest[] {
  const rootdir = names.rootdir.base;
  const paths = pathMap(names.tree, [rootdir, ...basesOf(source.folder)]);
  return judged.map(({ first, verdict }) => {
    const result: TestResult = {
      ...names.of(first),
      rootdir,
      markers: [],
      outcome: verdict.outcome,
      flaky: verdict.flaky,
      attempts: verdict.attempts.map((attempt) => attemptFrom(attempt, paths)),
    };
    const address = { classname: withoutPrefix(first.classname, names.prefix), name: first.name ?? '' };
    return { result, address, repeated: verdict.repeated };
  });
}

/** Suites merged into one file may be other environments or shards: no order between them is known. */
function overSuites(verdicts: readonly Verdict[]): Verdict {
  const worst = worstOf(verdicts);
  if (worst === undefined) throw new Error('A test without a record can not be judged.');
  if (verdicts.length === 1) return worst;
  const flaky = !isFailing(worst.outcome) && verdicts.some((verdict) => verdict.flaky);
  return { ...worst, flaky, repeated: true };
}
