// Histories whose truth is known, because they are made from it. Nothing here knows how it will be judged.
import type { BranchHistory, HistoryPart, TestEvent, TestHistory } from '#src/model/branch-history.ts';
import type { Outcome } from '#src/model/test-result.ts';
import { type Random, randomFrom } from '../fuzz/random.ts';

/** What a simulated test really is. Commits count from 0; `until` is the commit that mends. */
export type Nature =
  | { kind: 'stable' }
  | { kind: 'expected-failure' }
  | { kind: 'always-broken' }
  /** Fails with this probability in each execution, or in each run as a whole, or only in one environment. */
  | { kind: 'flaky'; rate: number; dice: 'execution' | 'run' | 'one-environment' }
  /** Fails in all these stretches of commits, and in no others; in one environment only, where it is named. */
  | { kind: 'steps'; bugs: readonly { from: number; until: number }[]; environment: string | null }
  /** Never fails before `from`, and with this probability since. */
  | { kind: 'intermittent'; from: number; rate: number };

export interface SimulatedTest {
  nodeId: string;
  nature: Nature;
  /** Failing executions are repeated at once, at most twice. */
  reruns: boolean;
}

export interface Simulation {
  seed: number;
  runs: number;
  environments: readonly string[];
  shards: number;
  /** Probability that a test is absent from one environment of a run. */
  absent: number;
  /** Runs of which 70 % of the tests fail, whatever they are. */
  massFailures: readonly number[];
  tests: readonly SimulatedTest[];
}

/** One execution of a test: null where it plainly passed. */
type Told = Pick<TestEvent, 'outcome' | 'attempts'> | null;

/** Plays all runs of a simulation: a commit a run, every shard of every environment a part. */
export function simulatedHistory(simulation: Simulation): BranchHistory {
  const { runs, environments, shards, tests } = simulation;
  const random = randomFrom(simulation.seed);
  const parts: HistoryPart[] = [];
  const histories = tests.map(({ nodeId }) => ({
    nodeId,
    ran: [] as number[],
    events: [] as TestEvent[],
  }));
  for (let run = 0; run < runs; run += 1) {
    const runDice = tests.map(() => random.int(10_000) / 10_000);
    for (const environment of environments) {
      const first = parts.length;
      for (let shard = 0; shard < shards; shard += 1) parts.push(aPart(run, environment, `${shard + 1}`));
      for (const [index, test] of tests.entries()) {
        if (random.chance(simulation.absent)) continue;
        // Shards are balanced anew in each run, the same in all environments.
        const part = first + ((index * 7 + run) % shards);
        const told = simulation.massFailures.includes(run)
          ? massFailure(random)
          : executed(test, { run, environment, dice: runDice[index] ?? 0 }, random);
        histories[index]?.ran.push(part);
        if (told !== null) histories[index]?.events.push({ part, ...told });
        countIn(parts[part], told);
      }
    }
  }
  return {
    branch: 'main',
    parts,
    tests: histories.filter(({ events }) => events.length > 0).map(sortedParts),
    commits: Array.from({ length: runs }, (_, run) => ({
      sha: commitOf(run),
      parents: run === 0 ? [] : [commitOf(run - 1)],
    })),
  };
}

/** The commit of a run. */
export function commitOf(run: number): string {
  return `c${String(run).padStart(4, '0')}`;
}

function sortedParts({ ran, events, nodeId }: Omit<TestHistory, 'rootdir'>): TestHistory {
  return {
    nodeId,
    rootdir: '',
    ran: [...ran].sort((a, b) => a - b),
    events: [...events].sort((a, b) => a.part - b.part),
  };
}

function aPart(run: number, environment: string, shard: string): HistoryPart {
  return {
    runId: 1000 + run,
    attempt: 1,
    sha: commitOf(run),
    workflow: 'CI',
    job: 'test',
    environment,
    shard,
    workers: null,
    at: new Date(Date.UTC(2026, 0, 1, run * 7)).toISOString(),
    url: `https://github.com/octo/shop/actions/runs/${1000 + run}`,
    ran: 0,
    failed: 0,
  };
}

function countIn(part: HistoryPart | undefined, told: Told): void {
  if (part === undefined) return;
  part.ran += 1;
  if (told?.outcome === 'failed') part.failed += 1;
}

function massFailure(random: Random): Told {
  return random.chance(0.7) ? eventOf(['failed']) : null;
}

function executed(
  { nature, reruns }: SimulatedTest,
  at: { run: number; environment: string; dice: number },
  random: Random,
): Told {
  if (nature.kind === 'expected-failure') return eventOf(['xfailed']);
  const outcomes: Outcome[] = [];
  const mostAttempts = reruns ? 3 : 1;
  do {
    // A run that throws the dice for all its executions does so for their first attempts.
    const dice = outcomes.length === 0 ? at.dice : random.int(10_000) / 10_000;
    outcomes.push(fails(nature, { ...at, dice }, random) ? 'failed' : 'passed');
  } while (outcomes.at(-1) === 'failed' && outcomes.length < mostAttempts);
  return outcomes.length === 1 && outcomes[0] === 'passed' ? null : eventOf(outcomes);
}

function fails(
  nature: Exclude<Nature, { kind: 'expected-failure' }>,
  { run, environment, dice }: { run: number; environment: string; dice: number },
  random: Random,
): boolean {
  switch (nature.kind) {
    case 'stable':
      return false;
    case 'always-broken':
      return true;
    case 'flaky':
      if (nature.dice === 'run') return dice < nature.rate;
      if (nature.dice === 'one-environment' && environment !== 'Python 3.13') return false;
      return random.chance(nature.rate);
    case 'steps':
      return (
        (nature.environment === null || nature.environment === environment) &&
        nature.bugs.some(({ from, until }) => run >= from && run < until)
      );
    case 'intermittent':
      return run >= nature.from && random.chance(nature.rate);
  }
}

function eventOf(outcomes: readonly Outcome[]): Told {
  return {
    outcome: outcomes.at(-1) ?? 'passed',
    attempts: outcomes.map((outcome) => ({ outcome, failure: null })),
  };
}
