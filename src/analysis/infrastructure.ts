import type { BranchHistory, TestEvent } from '#src/model/branch-history.ts';
import type { InfrastructureFailures } from '#src/model/findings.ts';
import type { InfrastructurePattern } from '#src/model/infrastructure-pattern.ts';
import type { Failure, TestResult } from '#src/model/test-result.ts';
import { failureOf, isFailing } from './failing.ts';
import { isException } from './severity.ts';

/**
 * Which known error of the machine or the network made the test fail; null: none. Where a pattern names exceptions and
 * messages, one of each has to be there.
 */
export function infrastructureOf(
  test: TestResult,
  patterns: readonly InfrastructurePattern[],
): string | null {
  return isFailing(test) ? patternOf(failureOf(test), patterns) : null;
}

function patternOf({ type, message }: Failure, patterns: readonly InfrastructurePattern[]): string | null {
  const found = patterns.find(
    (pattern) =>
      (pattern.exception?.some((name) => isException(type, name)) ?? true) &&
      (pattern.message?.some((part) => message.includes(part)) ?? true),
  );
  return found?.name ?? null;
}

/** The jobs without the tests that a known infrastructure error made fail, also where they passed when they were run again. */
export function withoutInfrastructure<Job extends { tests: readonly TestResult[] }>(
  jobs: readonly Job[],
  patterns: readonly InfrastructurePattern[],
): Job[] {
  const isTouched = ({ attempts }: TestResult): boolean =>
    attempts.some(({ failure }) => failure !== undefined && patternOf(failure, patterns) !== null);
  return jobs.map((job) => ({ ...job, tests: job.tests.filter((test) => !isTouched(test)) }));
}

/** The history without the executions in which a known infrastructure error made a test fail. */
export function withoutInfrastructureOf(
  history: BranchHistory,
  patterns: readonly InfrastructurePattern[],
): BranchHistory {
  const isTouched = ({ attempts }: TestEvent): boolean =>
    attempts.some(({ failure }) => failure !== null && patternOf(failure, patterns) !== null);
  const tests = history.tests.flatMap((test) => {
    const touched = new Set(test.events.filter(isTouched).map(({ part }) => part));
    if (touched.size === 0) return [test];
    const events = test.events.filter(({ part }) => !touched.has(part));
    // Without an event it is one of those that plainly passed.
    return events.length === 0
      ? []
      : [{ ...test, events, ran: test.ran.filter((part) => !touched.has(part)) }];
  });
  return { ...history, tests };
}

/** Failing tests by the known infrastructure error that made them fail, in the order of the patterns; others are not here. */
export function infrastructureFailures(
  tests: readonly TestResult[],
  patterns: readonly InfrastructurePattern[],
): InfrastructureFailures[] {
  const failing = tests.filter(isFailing).map((test) => ({ test, error: infrastructureOf(test, patterns) }));
  return patterns.flatMap(({ name }) => {
    const some = failing.filter(({ error }) => error === name).map(({ test }) => test);
    return some.length === 0 ? [] : [{ name, tests: some }];
  });
}
