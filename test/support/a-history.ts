import { openHistory } from '#src/history/open-history.ts';
import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';

/** The real history, in memory. Its start takes seconds: one for a test file, and repository ids of its own for a test. */
export function openTestHistory(clock: Clock): Promise<History> {
  return openHistory({ folder: null, clock, holder: 'a test' });
}
