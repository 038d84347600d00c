import type { FlakyPolicy } from '#src/model/flaky-finding.ts';
import { fisherExact } from './fisher-exact.ts';
import type { RunTally, TalliedRuns } from './run-tally.ts';

/** Since when a test fails now and then that did not before; by parts. */
export interface Onset {
  lastPassed: number;
  firstFailed: number;
  chance: number;
  /** Where the streak of clean runs began that ended it; null: it goes on. */
  passedAgain: number | null;
}

/** One failure is not now and then. */
const FEWEST_FAILURES = 2;

/**
 * The commit with which a test began to fail now and then: at least so many clean runs directly before it, none that
 * failed among them, and failures since that chance alone would rarely keep for the time after it (Fisher's exact test; the
 * contract). The time after ends with a streak of clean runs that is long enough for a recovery. Null: there is none.
 *
 * A test that had failed before has clean times between its failures by chance too. Of those p counts as often as there are
 * any (Bonferroni), and the failure that marks the end of one is counted with it.
 */
export function onsetOf({ mixed }: RunTally, policy: FlakyPolicy): Onset | null {
  const lastFailed = mixed.failed.lastIndexOf(1);
  const isOver = mixed.count - 1 - lastFailed >= policy.recoveredAfter;
  const end = isOver ? lastFailed + 1 : mixed.count;
  const times = cleanTimes(mixed);
  let best: Onset | null = null;
  for (const { clean, last, first, failedBefore, failedSince } of times) {
    if (clean < policy.intermittent.cleanRuns || failedSince < FEWEST_FAILURES) continue;
    const marks = failedBefore === 0 ? 0 : 1;
    const p = fisherExact(
      { failed: marks, ran: clean + marks },
      { failed: failedSince - marks, ran: end - last - 1 - marks },
    );
    const chance = marks === 0 ? p : Math.min(1, p * times.length);
    if (chance >= (best?.chance ?? policy.intermittent.chance)) continue;
    best = {
      lastPassed: mixed.parts[last] ?? 0,
      firstFailed: mixed.parts[first] ?? 0,
      chance,
      passedAgain: isOver ? (mixed.parts[end] ?? null) : null,
    };
  }
  return best;
}

interface CleanTime {
  /** How many runs, the place of the last of them, and that of the failure after them. */
  clean: number;
  last: number;
  first: number;
  /** Runs that failed before it, and from that failure on. */
  failedBefore: number;
  failedSince: number;
}

/**
 * Stretches of clean runs that end with a commit at which the test failed. Clean runs of the failing commit itself belong
 * to the time after.
 */
function cleanTimes({ count, commits, failed }: TalliedRuns): CleanTime[] {
  const found: CleanTime[] = [];
  let begin = 0;
  let failures = 0;
  for (let first = 0; first < count; first += 1) {
    if (failed[first] === 0) continue;
    let last = first - 1;
    while (last >= begin && commits[last] === commits[first]) last -= 1;
    if (last >= begin)
      found.push({ clean: last - begin + 1, last, first, failedBefore: failures, failedSince: 0 });
    begin = first + 1;
    failures += 1;
  }
  return found.map((time) => ({ ...time, failedSince: failures - time.failedBefore }));
}
