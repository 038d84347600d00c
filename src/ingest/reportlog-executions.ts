import { worstOf } from '#src/model/outcome-order.ts';
import type { Failure, Outcome } from '#src/model/test-result.ts';
import type { RawFailure } from './failure.ts';
import { asArray, asObject, field, type JsonObject, numberField, stringField } from './json.ts';
import { longReprText } from './longrepr.ts';
import type { RawAttempt, Verdict } from './verdict.ts';

/** One execution of a test, gathered from the lines of its phases. */
export interface Execution {
  attempt: RawAttempt;
  /** pytest-rerunfailures said that another execution follows. */
  rerun: boolean;
  /** Its counter, where the plugin writes one. */
  rerunIndex: number | null;
  phases: Set<string>;
}

/** A test of a reportlog. */
export interface LoggedTest {
  nodeId: string;
  /** File of the test function, as pytest gives it; in another module for inherited tests. */
  definedIn: string | null;
  line: number | null;
  keywords: readonly string[];
  executions: Execution[];
  crashPath: string | null;
}

/** Adds a test report's line to its test. */
export function addReport(test: LoggedTest, line: JsonObject, isSubtest: boolean): void {
  const when = stringField(line, 'when') ?? '';
  const execution = executionFor(test, line, isSubtest ? null : when);
  if (!isSubtest) {
    execution.phases.add(when);
    execution.attempt.durationMs =
      (execution.attempt.durationMs ?? 0) + Math.max(0, (numberField(line, 'duration') ?? 0) * 1000);
    readPlace(test, line);
  }
  execution.attempt.worker ??= stringField(line, 'worker_id');
  const outcome = stringField(line, 'outcome');
  if (outcome === 'rerun') execution.rerun = true;
  applyOutcome(test, { execution, line, when, isSubtest });
}

/**
 * A phase that was seen before, or another counter, starts the next execution. Subtests are logged before the body that
 * holds them, and pytest-rerunfailures logs them even before its setup.
 */
function executionFor(test: LoggedTest, line: JsonObject, when: string | null): Execution {
  const rerunIndex = numberField(line, 'rerun');
  const current = test.executions.at(-1);
  if (current !== undefined && continues(current, when, rerunIndex)) {
    current.rerunIndex ??= rerunIndex;
    return current;
  }
  const attempt: RawAttempt = { outcome: 'unknown', durationMs: null, worker: null, failure: null };
  const next: Execution = { attempt, rerun: false, rerunIndex, phases: new Set() };
  test.executions.push(next);
  return next;
}

function continues(current: Execution, when: string | null, rerunIndex: number | null): boolean {
  const { phases } = current;
  if (phases.size === 0) return true;
  if (when === null) return !phases.has('call') && !phases.has('teardown');
  const sameCounter = rerunIndex === null || current.rerunIndex === null || rerunIndex === current.rerunIndex;
  return sameCounter && when !== 'setup' && !phases.has(when) && !phases.has('teardown');
}

function readPlace(test: LoggedTest, line: JsonObject): void {
  const [file, number] = asArray(field(line, 'location'));
  if (typeof file === 'string') test.definedIn ??= file.replaceAll('\\', '/');
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) test.line ??= number + 1;
  const keywords = asObject(field(line, 'keywords'));
  if (test.keywords.length === 0 && keywords !== null) test.keywords = Object.keys(keywords);
}

interface Report {
  execution: Execution;
  line: JsonObject;
  when: string;
  isSubtest: boolean;
}

function applyOutcome(test: LoggedTest, report: Report): void {
  const { attempt } = report.execution;
  const outcome = outcomeOf(report);
  if (outcome === null) return;
  const isFailure = outcome === 'failed' || outcome === 'error';
  const decides = attempt.outcome === 'unknown' || rank(outcome) > rank(attempt.outcome);
  if (decides) attempt.outcome = outcome;
  if (!isFailure || !(decides || attempt.failure === null)) return;
  const { failure, crashPath } = failureOf(report);
  attempt.failure = failure;
  test.crashPath ??= crashPath;
}

/** What one phase says of the whole execution; null when it says nothing. */
function outcomeOf(report: Report): Outcome | null {
  const { line, when, isSubtest } = report;
  const expected = field(line, 'wasxfail') !== undefined;
  switch (stringField(line, 'outcome')) {
    case 'failed':
    case 'rerun':
      return when === 'setup' || when === 'teardown' ? 'error' : 'failed';
    case 'skipped':
      return isSubtest ? null : expected ? 'xfailed' : 'skipped';
    case 'passed':
      return when === 'call' && !isSubtest ? (expected ? 'xpassed' : 'passed') : null;
    default:
      return null;
  }
}

/** A later phase overrides an earlier one only when it is worse: a body's failure stays, a teardown's error beats a pass. */
function rank(outcome: Outcome): number {
  return outcome === 'failed' ? 3 : outcome === 'error' ? 2 : outcome === 'xfailed' ? 1 : 0;
}

function failureOf(report: Report): { failure: RawFailure; crashPath: string | null } {
  const { message, text, crashPath, crash } = longReprText(field(report.line, 'longrepr'));
  const died = report.when === '???';
  const phase = isPhase(report.when) ? report.when : 'call';
  return {
    failure: {
      kind: died ? 'crash' : 'failure',
      phase,
      message: message || (died ? text : ''),
      text,
      crash,
      hypothesis: sectionOf(report.line, 'Hypothesis'),
    },
    crashPath,
  };
}

/** The text of a report's section: what a plugin or the test's output adds below its traceback. */
function sectionOf(line: JsonObject, name: string): string | null {
  const section = asArray(field(line, 'sections')).find((one) => asArray(one)[0] === name);
  const text = asArray(section)[1];
  return typeof text === 'string' ? text : null;
}

function isPhase(when: string): when is Failure['phase'] {
  return when === 'setup' || when === 'call' || when === 'teardown';
}

/** What the executions of one test say together. */
export function judgeExecutions(executions: readonly Execution[]): Verdict {
  const attempts = executions.map((execution) => execution.attempt);
  const last = attempts.at(-1);
  const worst = worstOf(attempts);
  if (last === undefined || worst === undefined) throw new Error('A test that never ran can not be judged.');
  const reruns = executions.slice(0, -1).every((execution) => execution.rerun);
  if (!reruns) return { attempts, outcome: worst.outcome, flaky: false, repeated: true };
  const flaky = last.outcome === 'passed' && attempts.some((attempt) => attempt.outcome !== 'passed');
  return { attempts, outcome: last.outcome, flaky, repeated: false };
}
