import type { DurationHistory } from '#src/model/branch-history.ts';
import { byText } from '#src/model/by-text.ts';
import type { ParallelFinding } from '#src/model/duration-finding.ts';
import { medianOf } from './quantile.ts';
import type { Window } from './window.ts';

interface Shared {
  workflow: string;
  environment: string;
  workers: number;
  runs: Set<number>;
  testMs: number[];
  busiestMs: number[];
}

/** How well pytest's workers shared the tests, for each workflow, environment and number of workers; serial sessions have no row. */
export function parallelFindings(parts: DurationHistory['parts'], window: Window): ParallelFinding[] {
  const shared = new Map<string, Shared>();
  for (const [at, part] of parts.entries()) {
    const run = window.runOf[at] ?? -1;
    const busy = Object.values(part.busyMs);
    // A worker that got no test has no entry, and is idle all the same.
    const workers = Math.max(part.workers ?? 0, busy.length);
    const busiest = Math.max(0, ...busy);
    if (run < 0 || window.isNewestAttempt[at] !== 1 || workers < 2 || busiest === 0) continue;
    const { workflow, environment } = part;
    const key = JSON.stringify([workflow, environment, workers]);
    const known = shared.get(key) ?? {
      workflow,
      environment,
      workers,
      runs: new Set<number>(),
      testMs: [],
      busiestMs: [],
    };
    shared.set(key, known);
    known.runs.add(run);
    known.testMs.push(busy.reduce((sum, ms) => sum + ms, 0));
    known.busiestMs.push(busiest);
  }
  return [...shared.values()]
    .map(finding)
    .sort(
      (a, b) =>
        byText(a.workflow, b.workflow) || byText(a.environment, b.environment) || a.workers - b.workers,
    );
}

function finding({ workflow, environment, workers, runs, testMs, busiestMs }: Shared): ParallelFinding {
  const speedUp = medianOf(testMs.map((ms, at) => ms / (busiestMs[at] ?? ms))) ?? 1;
  return {
    workflow,
    environment,
    workers,
    runs: runs.size,
    testMs: medianOf(testMs) ?? 0,
    busiestMs: medianOf(busiestMs) ?? 0,
    speedUp,
    balance: speedUp / workers,
  };
}
