import type { Problem } from '#src/model/problem.ts';
import { unknownSession } from '#src/model/unknown-session.ts';
import { cleanText, wellFormed } from './excerpt.ts';
import { addCollection, addPhase, type LoggedTest, type PhaseFailure, testFor } from './executions.ts';
import {
  asArray,
  asObject,
  field,
  type JsonObject,
  numberField,
  stringField,
  wholeNumberField,
} from './json.ts';
import { readJsonLines } from './json-lines.ts';
import { testsFromLog } from './logged-tests.ts';
import { longReprText } from './longrepr.ts';
import { markersOf } from './markers.ts';
import type { Reading, Source } from './reading.ts';
import { EXIT, hasFailed, internalError } from './session-ending.ts';
import { startedOrder } from './started-order.ts';
import { problemOf } from './unreadable.ts';

interface Log {
  tests: Map<string, LoggedTest>;
  session: ReturnType<typeof unknownSession>;
  workers: Set<string>;
  finished: boolean;
}

/** The kind of a reportlog line, or null; older pytest-subtests writes another key. */
export function reportType(line: JsonObject): string | null {
  return stringField(line, '$report_type') ?? stringField(line, '_report_type');
}

/** pytest-reportlog's JSON lines: node ids and every attempt exactly, also of a session that was killed. */
export async function readReportlog(source: Source): Promise<Reading> {
  const log: Log = { tests: new Map(), session: unknownSession(), workers: new Set(), finished: false };
  const unread = await readJsonLines(source, { take: (line) => takeLine(log, line) });
  if (log.workers.size > 0) log.session.workers = log.workers.size;
  const logged = [...log.tests.values()];
  const { tests, problems } = testsFromLog(source, {
    tests: logged,
    nodeIdFrom: 'reportlog',
    bases: [],
  });
  return {
    kind: 'tests',
    tests,
    order: startedOrder(logged, log.workers.size > 0),
    session: log.session,
    problems: [...unread, ...endingProblems(source.file, log), ...problems],
  };
}

function takeLine(log: Log, line: JsonObject): string | null {
  if (isNamelessFailure(line)) return 'tells of a failure without a node id';
  switch (reportType(line)) {
    case 'SessionStart':
      log.session.pytest = stringField(line, 'pytest_version');
      break;
    case 'SessionFinish':
      log.finished = true;
      log.session.exitCode = wholeNumberField(line, 'exitstatus');
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
  return null;
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

function readTest(log: Log, line: JsonObject, isSubtest: boolean): void {
  const nodeId = stringField(line, 'nodeid');
  if (nodeId === null) return;
  const worker = stringField(line, 'worker_id');
  if (worker !== null) log.workers.add(worker);
  const test = testFor(log.tests, nodeId);
  addPhase(test, {
    when: stringField(line, 'when') ?? '',
    isSubtest,
    outcome: stringField(line, 'outcome'),
    expected: field(line, 'wasxfail') !== undefined,
    durationMs: (numberField(line, 'duration') ?? 0) * 1000,
    worker,
    rerunIndex: numberField(line, 'rerun'),
    failure: () => failureOf(line),
  });
  if (!isSubtest) readPlace(test, line);
}

function readPlace(test: LoggedTest, line: JsonObject): void {
  const [file, number] = asArray(field(line, 'location'));
  if (typeof file === 'string') test.definedIn ??= file.replaceAll('\\', '/');
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) test.line ??= number + 1;
  const keywords = asObject(field(line, 'keywords'));
  if (test.markers.length === 0 && keywords !== null)
    test.markers = markersOf(Object.keys(keywords).map(cleanText), wellFormed(test.nodeId));
}

function readCollection(log: Log, line: JsonObject): void {
  const nodeId = stringField(line, 'nodeid') ?? '';
  const outcome = stringField(line, 'outcome');
  if (nodeId === '' || (outcome !== 'failed' && outcome !== 'skipped')) return;
  addCollection(testFor(log.tests, nodeId), outcome === 'failed' ? failureOf(line) : null);
}

function failureOf(line: JsonObject): PhaseFailure {
  return { ...longReprText(field(line, 'longrepr')), hypothesis: sectionOf(line, 'Hypothesis') };
}

/** The text of a report's section: what a plugin or the test's output adds below its traceback. */
function sectionOf(line: JsonObject, name: string): string | null {
  const section = asArray(field(line, 'sections')).find((one) => asArray(one)[0] === name);
  const text = asArray(section)[1];
  return typeof text === 'string' ? text : null;
}

function endingProblems(file: string, { finished, session, tests }: Log): Problem[] {
  if (!finished) {
    const message =
      'The log has no end of session: pytest was killed or crashed, so tests may be missing from it.';
    return [{ file, kind: 'truncated', message }];
  }
  if (session.exitCode === EXIT.internalError) return [problemOf(file, internalError)];
  const executions = [...tests.values()].flatMap((test) => test.executions);
  const isRed = hasFailed(executions);
  const cut = executions.filter(({ attempt }) => attempt.outcome === 'unknown').length;
  if (session.exitCode !== EXIT.interrupted && cut > 0 && !isRed) {
    const message = `${cut} test(s) began and have no end here: pytest was stopped while they ran (pytest.exit), so others may be missing.`;
    return [{ file, kind: 'truncated', message }];
  }
  if (session.exitCode !== EXIT.interrupted) return [];
  const message =
    'pytest stopped before its end (exit code 2: a collection error, --maxfail, or Ctrl-C), so tests may have no result here.';
  return [{ file, kind: isRed ? 'ambiguous' : 'truncated', message }];
}
