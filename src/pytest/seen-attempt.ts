import type { Seen } from '#src/model/reproduction-output.ts';
import type { Attempt } from '#src/model/test-result.ts';

/**
 * How an attempt ended that a session of ours tells of: one without an end was running when the session was stopped, or when
 * the interpreter died of it.
 */
export function seenAttempt(attempt: Attempt | undefined, timedOut: boolean): Seen {
  if (attempt === undefined) return 'missing';
  if (attempt.outcome !== 'unknown') return attempt.outcome;
  return timedOut ? 'timeout' : 'error';
}
