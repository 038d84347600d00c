import { describe, expect, it } from '@jest/globals';
import { isAncestor } from '#src/analysis/commit-order.ts';
import { withoutLate } from '#src/analysis/late-results.ts';
import { mergeCollections } from '#src/analysis/merge-collections.ts';
import { testEvidence } from '#src/analysis/test-evidence.ts';
import { judgeRun } from '#src/judge-run.ts';
import type { BranchHistory } from '#src/model/branch-history.ts';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { SavedCollection } from '#src/model/history.ts';
import { identityOf } from '#src/model/test-identity.ts';
import type { TestResult } from '#src/model/test-result.ts';
import { type Random, randomFrom } from './fuzz/random.ts';
import { aLoadedRun, aPushed } from './support/a-loaded-run.ts';
import { aFailure, aTest } from './support/builders.ts';

const COMMITS = 8;
const names = ['test_total', 'test_tax', 'test_stock'];
const passing = Array.from({ length: 10 }, (_, at) => aTest({ nodeId: `tests/test_ok.py::test_${at}` }));
const shas = Array.from({ length: COMMITS }, (_, at) => `${at}`.repeat(40));
const commits = shas.map((sha, at) => ({ sha, parents: shas.slice(Math.max(0, at - 1), at) }));

/** How a test ends on a commit in an environment. */
function ended(name: string, outcome: 'failed' | 'passed' | 'skipped'): TestResult {
  const nodeId = `tests/test_shop.py::${name}`;
  if (outcome !== 'failed') return aTest({ nodeId, outcomes: [outcome] });
  return aTest({ nodeId, failure: aFailure({ message: `${name} broke` }) });
}

/** A history of bugs from commit to commit, tested by a workflow for each environment; in the order of the commits. */
function aHistory(
  random: Random,
  environments: readonly string[],
  { skips = 0.1 }: { skips?: number } = {},
): SavedCollection[] {
  const bugs = names.map(() => ({ isThere: false, where: environments }));
  return shas.flatMap((sha, at) => {
    for (const bug of bugs)
      if (random.chance(0.4)) {
        bug.isThere = !bug.isThere;
        bug.where = random.chance(0.5) ? environments : environments.slice(0, 1);
      }
    return environments.map((environment, place) => {
      const tests = names.map((name, which) => {
        const bug = bugs[which];
        if (random.chance(skips)) return ended(name, 'skipped');
        return ended(name, bug?.isThere && bug.where.includes(environment) ? 'failed' : 'passed');
      });
      const runId = 100 + at * environments.length + place;
      return aPushed({
        runId,
        sha,
        environment,
        workflow: `on ${environment}`,
        tests: [...tests, ...passing],
      });
    });
  });
}

/** What history knows once these runs are saved, in commit order. */
function branchHistory(saved: readonly SavedCollection[]): BranchHistory {
  const inOrder = [...saved].sort(
    (a, b) => a.run.headSha.localeCompare(b.run.headSha) || a.run.runId - b.run.runId,
  );
  const ran = new Map<string, { test: TestResult; ran: number[] }>();
  for (const [at, { collection }] of inOrder.entries())
    for (const test of collection.results.tests) {
      if (test.outcome === 'skipped') continue;
      const known = ran.get(identityOf(test)) ?? { test, ran: [] };
      known.ran.push(at);
      ran.set(identityOf(test), known);
    }
  return {
    branch: 'main',
    commits,
    parts: inOrder.map(({ run, collection }) => ({
      runId: run.runId,
      attempt: 1,
      sha: run.headSha,
      workflow: run.workflow.name,
      job: null,
      environment: collection.environment.name,
      shard: null,
      workers: null,
      at: run.at,
      url: run.url,
      ran: collection.results.tests.length,
      failed: 0,
    })),
    tests: [...ran.values()].map(({ test, ran }) => ({ ...test, ran, events: [] })),
  };
}

/** What is known of causes after these deliveries, as the app would have it with an empty database at first. */
function afterDeliveries(deliveries: readonly SavedCollection[]): Map<string, CauseRecord> {
  const saved = new Map<number, SavedCollection>();
  const known = new Map<string, CauseRecord>();
  let newest: string | null = null;
  for (const delivery of deliveries) {
    saved.set(delivery.run.runId, delivery);
    const { headSha } = delivery.run;
    const onCommit = [...saved.values()].filter(({ run }) => run.headSha === headSha);
    const { jobs } = mergeCollections(onCommit);
    const isLate = newest !== null && isAncestor(commits, headSha, newest);
    const counting = isLate ? withoutLate(jobs, branchHistory([...saved.values()]), headSha) : jobs;
    const loaded = aLoadedRun(onCommit, {
      run: delivery.run,
      evidence: testEvidence(counting),
      records: [...known.values()],
      commits,
      isLate,
    });
    const keys = new Set<string>();
    for (const { kind, record } of judgeRun(loaded).transitions) {
      if (keys.has(record.key)) throw new Error(`two transitions of ${record.key}`);
      keys.add(record.key);
      // GitHub has its issue at once.
      known.set(record.key, kind === 'file' ? { ...record, state: 'open', issue: known.size + 1 } : record);
    }
    if (!isLate) newest = headSha;
  }
  return known;
}

/** What must not hang on the order of deliveries. */
function told(known: ReadonlyMap<string, CauseRecord>): unknown {
  return [...known.values()]
    .map(({ key, state, tests, failed, passed }) => ({
      key,
      state,
      tests: tests.map(({ nodeId, environments }) => ({ nodeId, environments })),
      failed: [failed.first.runId, failed.last.runId, failed.runs],
      passed: passed.map(({ runId }) => runId),
    }))
    .sort((a, b) => a.key.localeCompare(b.key));
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(random.int(left.length), 1));
}

/** Deliveries in which some come again, at once or later. */
function withRepeats(list: readonly SavedCollection[], random: Random): SavedCollection[] {
  return list.flatMap((one, at) => [
    one,
    ...(random.chance(0.4) ? [one] : []),
    ...(random.chance(0.4) ? [list[random.int(at + 1)] ?? one] : []),
  ]);
}

const seeds = Array.from({ length: 25 }, (_, seed) => seed);

describe('what is known of causes', () => {
  it.each([[['linux']], [['linux', 'windows']]])(
    'on %s is the same when deliveries come twice',
    (environments) => {
      for (const seed of seeds) {
        const random = randomFrom(1, seed);
        const history = aHistory(random, environments);
        const [once, twice] = [history, withRepeats(history, random)].map(afterDeliveries);
        expect({ seed, known: told(twice ?? new Map()) }).toEqual({ seed, known: told(once ?? new Map()) });
      }
    },
  );

  it('is the same in whatever order the runs on one commit come', () => {
    for (const seed of seeds) {
      const random = randomFrom(2, seed);
      const history = aHistory(random, ['linux', 'windows']);
      const swapped = shas.flatMap((sha) =>
        shuffled(
          history.filter(({ run }) => run.headSha === sha),
          random,
        ),
      );
      const known = [history, swapped].map((deliveries) => told(afterDeliveries(deliveries)));
      expect({ seed, known: known[1] }).toEqual({ seed, known: known[0] });
    }
  });

  it('is what the newest commit says, when runs come in order', () => {
    for (const seed of seeds) {
      const history = aHistory(randomFrom(3, seed), ['linux', 'windows'], { skips: 0 });
      expect({ seed, broken: aliveIn(afterDeliveries(history)) }).toEqual({
        seed,
        broken: brokenIn(history),
      });
    }
  });

  it('is what the newest commit says, in whatever order the runs of one environment come', () => {
    for (const seed of seeds) {
      const random = randomFrom(4, seed);
      const history = aHistory(random, ['linux'], { skips: 0.1 });
      const known = afterDeliveries(shuffled(history, random));
      expect({ seed, broken: aliveIn(known) }).toEqual({ seed, broken: brokenIn(history) });
    }
  });

  it('is what the newest commit says, in whatever order the runs of two environments come', () => {
    for (const seed of seeds) {
      const random = randomFrom(3, seed);
      const history = aHistory(random, ['linux', 'windows'], { skips: 0 });
      const known = afterDeliveries(shuffled(history, random));
      expect({ seed, broken: aliveIn(known) }).toEqual({ seed, broken: brokenIn(history) });
    }
  });
});

/** Tests with a cause that is held, or open and not passing. */
function aliveIn(known: ReadonlyMap<string, CauseRecord>): string[] {
  const alive = [...known.values()].filter(
    ({ state, passed }) => state === 'held' || (state === 'open' && passed.length === 0),
  );
  return names.filter((name) => alive.some(({ tests }) => tests.some(({ nodeId }) => nodeId.endsWith(name))));
}

/** Tests that fail in an environment on the newest commit on which it did not skip them. */
function brokenIn(history: readonly SavedCollection[]): string[] {
  const environments = [...new Set(history.map(({ collection }) => collection.environment.name))];
  return names.filter((name) =>
    environments.some((environment) => newestOf(history, name, environment) === 'failed'),
  );
}

/** How a test ended on the newest commit on which an environment did not skip it. */
function newestOf(
  history: readonly SavedCollection[],
  name: string,
  environment: string,
): string | undefined {
  return history
    .filter(({ collection }) => collection.environment.name === environment)
    .flatMap(({ collection }) => collection.results.tests)
    .findLast(({ nodeId, outcome }) => nodeId.endsWith(name) && outcome !== 'skipped')?.outcome;
}
