import type { LoggedTest } from './executions.ts';

/** What a log calls a process that it can't name. */
const UNKNOWN_WORKER = '?';

/**
 * The order in which each process of a logged session started its tests, as places in `tests`, which are in the order of
 * their first line in the log: of each process that is the order in which it ran them, since it runs one after the other.
 * A module that could not be collected was not started. Null: not known, since a test ran in several processes.
 *
 * @param isParallel that xdist's workers ran the tests: then a test without one is a test whose process is not known
 */
export function startedOrder(tests: readonly LoggedTest[], isParallel: boolean): number[][] | null {
  const processes = new Map<string, number[]>();
  for (const [place, { executions }] of tests.entries()) {
    const workers = new Set(
      executions.filter(({ phases }) => !phases.has('collect')).map(({ attempt }) => attempt.worker ?? ''),
    );
    if (workers.size > 1) return null;
    for (const worker of workers) {
      if (worker === UNKNOWN_WORKER || (isParallel && worker === '')) continue;
      const known = processes.get(worker);
      if (known === undefined) processes.set(worker, [place]);
      else known.push(place);
    }
  }
  return [...processes.values()];
}
