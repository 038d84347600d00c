import { noCheckout } from '#src/model/checkout.ts';
import type { Problem } from '#src/model/problem.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { cleanText, wellFormed } from './excerpt.ts';
import { asObject, field, type JsonObject, numberField, parseJson, stringField } from './json.ts';
import { longReprText } from './longrepr.ts';
import { basesOf, hasTree, joinPath, pathMap } from './map-path.ts';
import { markersOf } from './markers.ts';
import { fileOf } from './node-id.ts';
import type { Reading, ReadTest, Source } from './reading.ts';
import { addReport, judgeExecutions, type LoggedTest } from './reportlog-executions.ts';
import { chooseRootdir, type Rootdir, rootdirProblems } from './rootdir.ts';
import { linesOf } from './source-text.ts';
import { faultOf, problemOf } from './unreadable.ts';
import { attemptFrom } from './verdict.ts';

/** Lines that are no JSON are named up to this number, then counted. */
const NAMED_LINES = 5;

/** pytest's exit code when pytest itself failed (`pytest.ExitCode.INTERNAL_ERROR`). */
const INTERNAL_ERROR = 3;

interface Log {
  source: Source;
  tests: Map<string, LoggedTest>;
  session: ReturnType<typeof unknownSession>;
  workers: Set<string>;
  finished: boolean;
  badLines: { number: number; reason: string }[];
}

/** The kind of a reportlog line, or null; older pytest-subtests writes another key. */
export function reportType(line: JsonObject): string | null {
  return stringField(line, '$report_type') ?? stringField(line, '_report_type');
}

/** pytest-reportlog's JSON lines: node ids and every attempt exactly, also of a session that was killed. */
export async function readReportlog(source: Source): Promise<Reading> {
  const log: Log = {
    source,
    tests: new Map(),
    session: unknownSession(),
    workers: new Set(),
    finished: false,
    badLines: [],
  };
  const faults: Problem[] = [];
  try {
    await readLines(log);
  } catch (error) {
    faults.push(problemOf(source.file, faultOf(error)));
  }
  if (log.workers.size > 0) log.session.workers = log.workers.size;
  const rootdir = rootdirOf(log);
  const problems = [...faults, ...problemsOf(log), ...rootdirProblems(log.source.file, rootdir)];
  return { kind: 'tests', tests: testsFrom(log, rootdir), session: log.session, problems };
}

async function readLines(log: Log): Promise<void> {
  for await (const { text, number, ended } of linesOf(log.source)) {
    const line = text.trim();
    if (line === '') continue;
    try {
      const value = asObject(parseJson(line));
      if (value === null) log.badLines.push({ number, reason: 'is no JSON object' });
      else if (isNamelessFailure(value))
        log.badLines.push({ number, reason: 'tells of a failure without a node id' });
      else readLine(log, value);
    } catch {
      const reason = line.includes('\0')
        ? 'holds NUL bytes, as after a crash of the machine'
        : ended
          ? 'is no JSON'
          : 'ends in the middle';
      log.badLines.push({ number, reason });
    }
  }
}

/** A failure that can't be counted as a test's, since the line does not say which one; it must not be lost. */
function isNamelessFailure(line: JsonObject): boolean {
  const type = reportType(line) ?? '';
  return (
    /^(?:Test|Sub[Tt]est|Collect)Report$/.test(type) &&
    stringField(line, 'outcome') === 'failed' &&
    !stringField(line, 'nodeid')
  );
}

function readLine(log: Log, line: JsonObject): void {
  switch (reportType(line)) {
    case 'SessionStart':
      log.session.pytest = stringField(line, 'pytest_version');
      break;
    case 'SessionFinish':
      log.finished = true;
      log.session.exitCode = wholeNumber(numberField(line, 'exitstatus'));
      break;
    case 'CollectReport':
      readCollection(log, line);
      break;
    case 'TestReport':
      readTest(log, line, false);
      break;
    case 'SubTestReport':
    case 'SubtestReport':
      readTest(log, line, true);
      break;
    default:
      // Warnings, and kinds that later versions may add, say nothing of outcomes.
      break;
  }
}

function wholeNumber(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

function readTest(log: Log, line: JsonObject, isSubtest: boolean): void {
  const nodeId = stringField(line, 'nodeid');
  if (nodeId === null) return;
  const worker = stringField(line, 'worker_id');
  if (worker !== null) log.workers.add(worker);
  addReport(testFor(log, nodeId), line, isSubtest);
}

function testFor(log: Log, nodeId: string): LoggedTest {
  const known = log.tests.get(nodeId);
  if (known !== undefined) return known;
  const test: LoggedTest = {
    nodeId,
    definedIn: null,
    line: null,
    keywords: [],
    executions: [],
    crashPath: null,
  };
  log.tests.set(nodeId, test);
  return test;
}

/** A module that can't be collected, or skips itself; under xdist each worker reports it, which says nothing new. */
function readCollection(log: Log, line: JsonObject): void {
  const nodeId = stringField(line, 'nodeid') ?? '';
  const outcome = stringField(line, 'outcome');
  if (nodeId === '' || (outcome !== 'failed' && outcome !== 'skipped')) return;
  const test = testFor(log, nodeId);
  if (test.executions.length > 0) return;
  const { message, text, crashPath, crash } = longReprText(field(line, 'longrepr'));
  const failure =
    outcome === 'failed'
      ? ({ kind: 'collection-error', phase: 'collect', message, text, crash } as const)
      : null;
  test.crashPath = crashPath;
  test.executions.push({
    attempt: {
      outcome: outcome === 'failed' ? 'error' : 'skipped',
      durationMs: null,
      worker: null,
      failure,
    },
    rerun: false,
    rerunIndex: null,
    phases: new Set(['collect']),
  });
}

function problemsOf(log: Log): Problem[] {
  const { file } = log.source;
  const problems: Problem[] = [];
  for (const { number, reason } of log.badLines.slice(0, NAMED_LINES)) {
    const message = `The line ${reason}; the other lines were read.`;
    problems.push({ file, kind: 'malformed', message, at: `line ${number}, column 1` });
  }
  const more = log.badLines.length - NAMED_LINES;
  if (more > 0) problems.push({ file, kind: 'malformed', message: `${more} more lines could not be read.` });
  if (!log.finished) {
    const message =
      'The log has no end of session: pytest was killed or crashed, so tests may be missing from it.';
    problems.push({ file, kind: 'truncated', message });
  } else if (log.session.exitCode === INTERNAL_ERROR) {
    const message =
      'pytest itself failed with an internal error, so the tests after it have no result here; its output has the traceback.';
    problems.push({ file, kind: 'truncated', message });
  }
  return problems;
}

/** The absolute path of a crash says more than where the report was put. */
function nearBases(log: Log): string[] {
  return [...new Set([...crashBases(log, [...log.tests.values()]), ...basesOf(log.source.folder)])];
}

function rootdirOf(log: Log): Rootdir {
  const { checkout } = log.source;
  const files = new Set([...log.tests.values()].map((test) => fileOf(test.nodeId)));
  return chooseRootdir(
    { near: nearBases(log), packages: checkout.packages },
    files,
    (base, file) => checkout.kind(joinPath(base, file)) !== null,
  );
}

function testsFrom(log: Log, { base: rootdir, found }: Rootdir): ReadTest[] {
  const tree = found > 0 ? log.source.checkout : noCheckout;
  const paths = pathMap(tree, [rootdir, ...nearBases(log)]);
  return [...log.tests.values()].map((test): ReadTest => {
    const verdict = judgeExecutions(test.executions);
    const nodeId = wellFormed(test.nodeId);
    const file = fileOf(nodeId);
    const path = joinPath(rootdir, file);
    const result: TestResult = {
      nodeId,
      nodeIdFrom: 'reportlog',
      rootdir,
      file: !hasTree(tree) || tree.kind(path) === 'file' ? path : null,
      // An inherited test is defined in another file, where the line would mislead.
      line: test.definedIn === file ? test.line : null,
      markers: markersOf(test.keywords.map(cleanText), nodeId),
      outcome: verdict.outcome,
      flaky: verdict.flaky,
      attempts: verdict.attempts.map((attempt) => attemptFrom(attempt, paths)),
    };
    return { result, address: null, repeated: verdict.repeated };
  });
}

/** A crash in the test's own file shows, by its absolute path, where the rootdir lies in the repository. */
function crashBases(log: Log, tests: readonly LoggedTest[]): string[] {
  const bases = new Set<string>();
  if (!hasTree(log.source.checkout)) return [];
  const paths = pathMap(log.source.checkout, ['']);
  for (const test of tests) {
    const file = fileOf(test.nodeId);
    if (test.crashPath === null || !test.crashPath.replaceAll('\\', '/').endsWith(`/${file}`)) continue;
    const path = paths.projectFile(test.crashPath);
    if (path?.endsWith(`/${file}`)) bases.add(path.slice(0, -file.length - 1));
  }
  return [...bases];
}
