import { worstOf } from '#src/model/outcome-order.ts';
import type { Failure, Outcome } from '#src/model/test-result.ts';
import type { RawFailure } from './failure.ts';
import type { RawAttempt, Verdict } from './verdict.ts';

/** One execution of a test, gathered from what is logged of its phases. */
export interface Execution {
  attempt: RawAttempt;
  /** The log says that another execution follows. */
  rerun: boolean;
  /** pytest-rerunfailures' counter, where it gives one. */
  rerunIndex: number | null;
  phases: Set<string>;
}

/** A test of a log that tells of every attempt. */
export interface LoggedTest {
  nodeId: string;
  /** File of the test function, as pytest gives it; in another module for inherited tests. */
  definedIn: string | null;
  line: number | null;
  markers: readonly string[];
  executions: Execution[];
  crashPath: string | null;
}

/** A phase of a test, or a subtest, as a log tells it. */
export interface PhaseReport {
  /** pytest's `when`: setup, call, teardown, or `???` where a worker died. */
  when: string;
  isSubtest: boolean;
  /** pytest's `outcome`; pytest-rerunfailures adds `rerun`. */
  outcome: string | null;
  /** It was marked as expected to fail. */
  expected: boolean;
  durationMs: number;
  worker: string | null;
  rerunIndex: number | null;
  /** What is told of a failure; asked for only where it counts. */
  failure(): PhaseFailure;
}

/** What is told of a failure. */
export interface PhaseFailure
  extends Pick<RawFailure, 'message' | 'text' | 'crash' | 'hypothesis' | 'raised'> {
  /** Absolute path of the crash, if told. */
  crashPath: string | null;
}

/** The test of a node id; of one that was not told of yet nothing else is known. */
export function testFor(tests: Map<string, LoggedTest>, nodeId: string): LoggedTest {
  const known = tests.get(nodeId);
  if (known !== undefined) return known;
  const test = { nodeId, definedIn: null, line: null, markers: [], executions: [], crashPath: null };
  tests.set(nodeId, test);
  return test;
}

/** An execution of which nothing is known but that it began. */
export function beginExecution(test: LoggedTest, rerunIndex: number | null = null): Execution {
  const attempt: RawAttempt = { outcome: 'unknown', durationMs: null, worker: null, failure: null };
  const next: Execution = { attempt, rerun: false, rerunIndex, phases: new Set() };
  test.executions.push(next);
  return next;
}

/** Adds a phase to its test; returns the execution that it belongs to. */
export function addPhase(test: LoggedTest, report: PhaseReport): Execution {
  const execution = executionFor(test, report);
  if (!report.isSubtest) {
    execution.phases.add(report.when);
    execution.attempt.durationMs = (execution.attempt.durationMs ?? 0) + Math.max(0, report.durationMs);
  }
  execution.attempt.worker ??= report.worker;
  if (isRetried(report.outcome)) execution.rerun = true;
  applyOutcome(test, execution, report);
  return execution;
}

/** pytest-rerunfailures' word, and pytest-retry's, for an attempt that another one follows. */
function isRetried(outcome: string | null): boolean {
  return outcome === 'rerun' || outcome === 'retried';
}

/** A module that can't be collected, or skips itself; under xdist each worker reports it, which says nothing new. */
export function addCollection(test: LoggedTest, failure: PhaseFailure | null): void {
  const last = test.executions.at(-1);
  const hasFailed = test.executions.some(({ attempt }) => attempt.failure !== null);
  if (last !== undefined && (failure === null || hasFailed)) return;
  // Of workers of which one skips the module and another can't import it, the failure counts.
  const { attempt, phases } = last?.phases.has('collect') ? last : beginExecution(test);
  phases.add('collect');
  attempt.outcome = failure === null ? 'skipped' : 'error';
  if (failure === null) return;
  const { crashPath, ...told } = failure;
  attempt.failure = { kind: 'collection-error', phase: 'collect', ...told };
  test.crashPath = crashPath;
}

/**
 * A phase that was seen before, or another counter, starts the next execution. Subtests are logged before the body that
 * holds them, and pytest-rerunfailures logs them even before its setup.
 */
function executionFor(test: LoggedTest, { when, isSubtest, rerunIndex }: PhaseReport): Execution {
  const current = test.executions.at(-1);
  if (current !== undefined && continues(current, isSubtest ? null : when, rerunIndex)) {
    current.rerunIndex ??= rerunIndex;
    return current;
  }
  return beginExecution(test, rerunIndex);
}

function continues(current: Execution, when: string | null, rerunIndex: number | null): boolean {
  const { phases } = current;
  if (phases.size === 0) return true;
  if (when === null) return !phases.has('call') && !phases.has('teardown');
  const sameCounter = rerunIndex === null || current.rerunIndex === null || rerunIndex === current.rerunIndex;
  return sameCounter && when !== 'setup' && !phases.has(when) && !phases.has('teardown');
}

function applyOutcome(test: LoggedTest, { attempt }: Execution, report: PhaseReport): void {
  const outcome = outcomeOf(report);
  if (outcome === null) return;
  const isFailure = outcome === 'failed' || outcome === 'error';
  const decides = attempt.outcome === 'unknown' || rank(outcome) > rank(attempt.outcome);
  if (decides) attempt.outcome = outcome;
  if (!isFailure || !(decides || attempt.failure === null)) return;
  const { crashPath, ...told } = report.failure();
  const died = report.when === '???';
  attempt.failure = {
    kind: died ? 'crash' : 'failure',
    phase: isPhase(report.when) ? report.when : 'call',
    ...told,
    message: told.message || (died ? told.text : ''),
  };
  test.crashPath ??= crashPath;
}

/** What one phase says of the whole execution; null when it says nothing. */
function outcomeOf({ when, isSubtest, outcome, expected }: PhaseReport): Outcome | null {
  switch (outcome) {
    case 'failed':
    case 'rerun':
    case 'retried':
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
