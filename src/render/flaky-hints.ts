import type { FlakyCategory, LikelyCause } from '#src/model/flaky-finding.ts';
import { plain } from './escape-markdown.ts';

/** What each category is called, and where to look: short, and right whatever the test does. */
const CATEGORIES: Readonly<Record<FlakyCategory, { name: string; hint: string }>> = {
  race: {
    name: 'a race',
    hint: 'Look for threads, processes or workers that the test does not wait for. Join them, or wait for the condition itself and not for some time.',
  },
  async: {
    name: 'asynchronous code',
    hint: 'Look for coroutines and tasks that nobody awaits, an event loop that tests share, and time-outs that a busy machine exceeds.',
  },
  time: {
    name: 'time',
    hint: 'Look for the clock: the turn of a day or month, time zones, sleeps, deadlines that a busy machine misses. Give the code a clock that stands.',
  },
  external: {
    name: 'something outside of the test',
    hint: 'Look for network, services, ports, files of the machine. Put a stand-in there, or wait until it answers.',
  },
  data: {
    name: 'data that differ from run to run',
    hint: 'Look for random values without a fixed seed, and for the order of sets, of folder listings, of rows without `ORDER BY`.',
  },
  state: {
    name: 'state that tests share',
    hint: 'Look for what they leave to one another: globals, caches, environment variables, files, database rows. Alone, or in another order, the test ends differently.',
  },
  unknown: {
    name: 'unknown',
    hint: 'Neither its failures nor its code tell why. Compare a failed run with one that passed: environment, time, workers, and which tests ran before it.',
  },
};

/** `Likely a race: <why>`, as Markdown; null where nothing is known. */
export function likelyText(likely: LikelyCause | null): string | null {
  if (likely === null || likely.category === 'unknown') return null;
  const why = plain(likely.why, 200);
  return `Likely ${CATEGORIES[likely.category].name}${why === '' ? '' : `: ${why}`}`;
}

/** Where to look for it. */
export function hintFor(likely: LikelyCause | null): string {
  return CATEGORIES[likely?.category ?? 'unknown'].hint;
}
