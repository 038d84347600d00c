import { isFailing, worstOf } from '#src/model/outcome-order.ts';
import type { Problem } from '#src/model/problem.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { hiddenReruns, judgeRecords } from './junit-attempts.ts';
import { type JunitNames, junitNames } from './junit-names.ts';
import { type JunitRecord, type JunitSuite, junitListener } from './junit-records.ts';
import { basesOf, pathMap } from './map-path.ts';
import { onlyProblem, type Reading, type ReadTest, type Source } from './reading.ts';
import { rootdirProblems } from './rootdir.ts';
import { wholeText } from './source-text.ts';
import { attemptFrom, type Verdict } from './verdict.ts';
import { readXml } from './xml.ts';

/** All records of one test in a file, by suite. */
interface Group {
  first: JunitRecord;
  verdicts: Verdict[];
}

/**
 * pytest's JUnit XML, both families. Its elements are executions, not tests, and its names are node ids whose separators
 * are lost; what could not be told from it is `unknown` or has a problem.
 */
export async function readJunit(source: Source): Promise<Reading> {
  const { events, suites } = junitListener();
  const fault = readXml(await wholeText(source), events);
  if (fault !== null) return onlyProblem({ file: source.file, ...fault });
  const groups = new Map<string, Group>();
  for (const suite of suites) {
    const reruns = hiddenReruns(suite) > 0;
    for (const [key, records] of recordsByTest(suite)) {
      const group = groups.get(key) ?? { first: records[0], verdicts: [] };
      group.verdicts.push(judgeRecords(records, reruns));
      groups.set(key, group);
    }
  }
  const all = [...groups.values()];
  const firsts = all.map((group) => group.first);
  const names = junitNames(firsts, source);
  const problems = [...oddRecords(source.file, suites), ...rootdirProblems(source.file, names.rootdir)];
  return { kind: 'tests', tests: testsFrom(all, names, source), session: unknownSession(), problems };
}

/** The suite's records that stand for tests, those of one test together. */
function recordsByTest(suite: JunitSuite): Map<string, [JunitRecord, ...JunitRecord[]]> {
  const tests = new Map<string, [JunitRecord, ...JunitRecord[]]>();
  for (const record of suite.records) {
    if (isInterrupt(record) || isInternalError(record)) continue;
    const key = `${record.classname}\0${record.name ?? ''}`;
    const known = tests.get(key);
    if (known === undefined) tests.set(key, [record]);
    else known.push(record);
  }
  return tests;
}

function isInternalError(record: JunitRecord): boolean {
  return (
    record.classname === 'pytest' &&
    record.name === 'internal' &&
    record.results.some((result) => result.tag === 'error')
  );
}

/** What pytest writes when Ctrl-C, pytest.exit or a worker's death cuts a test off: no name, no result. */
function isInterrupt(record: JunitRecord): boolean {
  return record.name === null && record.results.length === 0;
}

function oddRecords(file: string, suites: readonly JunitSuite[]): Problem[] {
  const records = suites.flatMap((suite) => suite.records);
  const nameless = records.filter((record) => record.name === null && !isInterrupt(record)).length;
  const problems: Problem[] = [];
  if (records.some(isInterrupt)) {
    const message =
      'A test case has no name: pytest was interrupted (Ctrl-C, pytest.exit) or a worker died while a test ran, so results are missing here.';
    problems.push({ file, kind: 'truncated', message });
  }
  if (records.some(isInternalError)) {
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

function testsFrom(groups: readonly Group[], names: JunitNames, source: Source): ReadTest[] {
  const rootdir = names.rootdir.base;
  const paths = pathMap(names.tree, [rootdir, ...basesOf(source.folder)]);
  return groups.map(({ first, verdicts }) => {
    const verdict = overSuites(verdicts);
    const result: TestResult = {
      ...names.of(first),
      rootdir,
      markers: [],
      outcome: verdict.outcome,
      flaky: verdict.flaky,
      attempts: verdict.attempts.map((attempt) => attemptFrom(attempt, paths)),
    };
    const address = { classname: first.classname, name: first.name ?? '' };
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
