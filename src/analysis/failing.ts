import type { Failure, TestResult } from '#src/model/test-result.ts';

/** A failing test is one whose final outcome is `failed` or `error`; a flaky one that passed in the end is not. */
export function isFailing(test: TestResult): boolean {
  return test.outcome === 'failed' || test.outcome === 'error';
}

/** Of a failure of which no report tells anything. */
export const UNDESCRIBED: Failure = {
  kind: 'failure',
  phase: 'call',
  type: '',
  message: '',
  location: null,
  frames: [],
  excerpt: '',
};

/**
 * The failure that decided a failing test: the last attempt that has one. Reports that only say "failed"
 * give a failure of which nothing is known.
 */
export function failureOf(test: TestResult): Failure {
  for (let at = test.attempts.length - 1; at >= 0; at -= 1) {
    const failure = test.attempts[at]?.failure;
    if (failure !== undefined) return failure;
  }
  return UNDESCRIBED;
}
