import type { BranchHistory, HistoryPart, TestEvent } from '#src/model/branch-history.ts';
import type { Failure, Outcome } from '#src/model/test-result.ts';
import { aFailure } from '../../support/builders.ts';

/** How a test ended in one column: the outcomes of its attempts; null: it was absent. */
const ATTEMPTS: Record<string, readonly Outcome[] | null> = {
  P: ['passed'],
  F: ['failed'],
  E: ['error'],
  U: ['unknown'],
  X: ['xfailed'],
  x: ['xpassed'],
  /** Failed, failed again, and passed. */
  R: ['failed', 'failed', 'passed'],
  /** The same as JUnit shows it. */
  J: ['unknown', 'passed'],
  /** Two records of one test, which are no reruns; the worst counts. */
  D: ['failed', 'passed'],
  '-': null,
};

export interface Branch {
  /** By node id and environment, a letter a column, oldest first. */
  tests: Record<string, Record<string, string>>;
  /** The commit of each column, a letter each; without it each column has its own. */
  commits?: string;
  /** The run of each column; columns of one run are its attempts. Without it each column has its own. */
  runs?: readonly number[];
  part?: (column: number, environment: string) => Partial<HistoryPart>;
  failure?: (column: number) => Failure;
}

/** A history in which every column is an attempt of a run, with a part for each environment. */
export function aBranch({ tests, commits, runs, part = () => ({}), failure }: Branch): BranchHistory {
  const environments = [...new Set(Object.values(tests).flatMap((rows) => Object.keys(rows)))].sort();
  const columns = Math.max(
    ...Object.values(tests).flatMap((rows) => Object.values(rows).map((row) => row.length)),
  );
  const shaOf = (column: number): string => (commits === undefined ? sha(column) : `sha-${commits[column]}`);
  const runOf = (column: number): number => runs?.[column] ?? column + 1;
  const parts = Array.from({ length: columns }, (_, column) =>
    environments.map(
      (environment): HistoryPart => ({
        runId: runOf(column),
        attempt: 1 + (runs ?? []).slice(0, column).filter((run) => run === runOf(column)).length,
        sha: shaOf(column),
        workflow: 'CI',
        job: 'test',
        environment,
        shard: null,
        workers: null,
        at: new Date(Date.UTC(2026, 2, 1, column)).toISOString(),
        url: `https://github.com/octo/shop/actions/runs/${runOf(column)}`,
        ran: 100,
        failed: 1,
        ...part(column, environment),
      }),
    ),
  ).flat();
  return {
    branch: 'main',
    parts,
    tests: Object.entries(tests)
      .map(([nodeId, rows]) => ({ nodeId, rootdir: '', ...toldBy(rows, { environments, failure }) }))
      .filter(({ events }) => events.length > 0),
    commits: [...new Set(parts.map((each) => each.sha))].map((own, index, all) => ({
      sha: own,
      parents: all.slice(index - 1, index),
    })),
  };
}

/** The commit of a column that has its own. */
export function sha(column: number): string {
  return `sha-${column}`;
}

function toldBy(
  rows: Record<string, string>,
  { environments, failure }: { environments: readonly string[]; failure: Branch['failure'] },
): { ran: number[]; events: TestEvent[] } {
  const ran: number[] = [];
  const events: TestEvent[] = [];
  for (const [place, environment] of environments.entries())
    for (const [column, letter] of [...(rows[environment] ?? '')].entries()) {
      const outcomes = ATTEMPTS[letter];
      if (outcomes === undefined) throw new Error(`No outcome is written ${letter}.`);
      if (outcomes === null) continue;
      const part = column * environments.length + place;
      ran.push(part);
      if (letter === 'P') continue;
      events.push({
        part,
        outcome: letter === 'D' ? 'failed' : (outcomes.at(-1) ?? 'passed'),
        attempts: outcomes.map((outcome) => ({
          outcome,
          failure: outcome === 'failed' || outcome === 'error' ? (failure?.(column) ?? aFailure()) : null,
        })),
      });
    }
  return {
    ran: ran.sort((a, b) => a - b),
    events: events.sort((a, b) => a.part - b.part),
  };
}
