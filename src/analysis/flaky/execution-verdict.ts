import type { TestEvent } from '#src/model/branch-history.ts';
import { isFailing } from '#src/model/outcome-order.ts';

/**
 * What one execution says of a test. `flaked`: it failed and then passed within the part; `unknown`: it ran, and nobody
 * knows how it ended.
 */
export const VERDICT = { passed: 0, flaked: 1, failed: 2, unknown: 3 } as const;
export type Verdict = (typeof VERDICT)[keyof typeof VERDICT];

/** The verdict of an event. Expected failures, and unexpected passes that are not strict, count as passes. */
export function verdictOf({ outcome, attempts }: TestEvent): Verdict {
  switch (outcome) {
    case 'failed':
    case 'error':
      return VERDICT.failed;
    case 'unknown':
    case 'skipped':
      return VERDICT.unknown;
    case 'passed':
    case 'xfailed':
    case 'xpassed':
      return attempts.some(failedBefore) ? VERDICT.flaked : VERDICT.passed;
  }
}

/** Where JUnit shows a rerun, the attempts before the last are unknown: pytest repeats only what failed. */
function failedBefore(
  { outcome }: TestEvent['attempts'][number],
  index: number,
  { length }: TestEvent['attempts'],
): boolean {
  return index < length - 1 && (isFailing(outcome) || outcome === 'unknown');
}

/** Whether any attempt failed, whatever came of it. */
export function hasFailed(event: TestEvent): boolean {
  const verdict = verdictOf(event);
  return (
    verdict === VERDICT.failed ||
    verdict === VERDICT.flaked ||
    event.attempts.some(({ outcome }) => isFailing(outcome))
  );
}
