// In a file without zod, so that the bundles that only compute due dates stay small.
import type { SlaClock } from './cause-record.ts';

/** A clock that begins at `at` (UTC ISO), and has said nothing yet. */
export function startedClock(at: string): SlaClock {
  return {
    startedAt: at,
    pausedMs: 0,
    paused: null,
    quietUntil: null,
    warnedFor: null,
    acknowledgedAt: null,
  };
}
