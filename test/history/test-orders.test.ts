import { describe, expect, it } from '@jest/globals';
import type { BranchHistory } from '#src/model/branch-history.ts';
import type { Collection } from '#src/model/collection.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, saveReport } from './builders.ts';
import { databasesOnBothEngines, historyOn } from './engines.ts';

const names = ['a', 'b', 'c', 'd'];

/** Tests `a` to `d`, of which `d` ends as given, in this order: `a b,d c` are two processes; null: not told. */
function ordered(order: string | null, ends: 'failed' | 'passed', skipped: string[] = []): Collection {
  const tests = names.map((name) => {
    const nodeId = `test_a.py::${name}`;
    if (name === 'd' && ends === 'failed') return aTest({ nodeId, failure: aFailure() });
    const outcome = skipped.includes(name) ? 'skipped' : 'passed';
    return aTest({ nodeId, outcome, attempts: [{ outcome, durationMs: 1 }] });
  });
  const collection = aCollection({ tests });
  if (order === null) return collection;
  const places = order.split(',').map((each) => each.split(' ').map((name) => names.indexOf(name)));
  return { ...collection, results: { ...collection.results, order: places } };
}

/** What the history says of the order in each part. */
function told({ parts, orders }: BranchHistory): (string | null)[] {
  return parts.map((_, part) => {
    const order = orders?.of(part) ?? null;
    const nameOf = (place: number): string => orders?.tests[place]?.nodeId.split('::')[1] ?? '?';
    return order === null ? null : order.map((each) => [...each].map(nameOf).join(' ')).join();
  });
}

describe.each(await databasesOnBothEngines())('on $name', ({ database }) => {
  const history = historyOn(database, new ManualClock());

  /** Runs of one commit, one after the other. */
  async function saveRuns(collections: readonly Collection[]): Promise<Repository> {
    const repository = aRepository();
    for (const [index, collection] of collections.entries()) {
      const at = new Date(Date.UTC(2026, 2, 1, index)).toISOString();
      await saveReport(history, aRun(repository, { runId: index + 1, at }), [collection]);
    }
    return repository;
  }
  const load = (repositoryId: number): Promise<BranchHistory> =>
    history.loadBranchHistory({ repositoryId, branch: 'main', runs: null });

  describe('the order of tests', () => {
    it('is there where a test failed and passed in different orders, without what was skipped', async () => {
      const { id } = await saveRuns([
        ordered('c d,b a', 'failed'),
        ordered('d a b c', 'passed'),
        ordered(null, 'passed'),
        ordered('c b d a', 'failed', ['b']),
        ordered('a d b c', 'passed'),
      ]);
      const loaded = await load(id);
      expect(told(loaded)).toEqual(['c d,b a', 'd a b c', null, 'c d a', 'a d b c']);
      expect(loaded.orders?.tests.map(({ nodeId }) => nodeId)).toEqual(
        names.map((name) => `test_a.py::${name}`),
      );
    });

    it.each<[string, Collection[]]>([
      [
        'all runs had the same',
        'FPFP'.split('').map((end) => ordered('b a d c', end === 'F' ? 'failed' : 'passed')),
      ],
      ['no run tells it', 'FPFP'.split('').map((end) => ordered(null, end === 'F' ? 'failed' : 'passed'))],
      [
        'no test failed and passed more than once',
        [ordered('a b c d', 'failed'), ordered('b a c d', 'passed'), ordered('d a c b', 'passed')],
      ],
      ['nothing failed', [ordered('a b c d', 'passed'), ordered('b a c d', 'passed')]],
    ])('is not loaded where %s', async (_, collections) => {
      const { id } = await saveRuns(collections);
      expect((await load(id)).orders).toBeUndefined();
    });

    it('is kept once for all runs that have the same', async () => {
      const contents = async (id: number): Promise<number> =>
        (await database.selectFrom('content').select('id').where('repository_id', '=', id).execute()).length;
      const one = await saveRuns([ordered('b a,d c', 'passed')]);
      const without = await saveRuns([ordered(null, 'passed')]);
      const many = await saveRuns(Array.from({ length: 5 }, () => ordered('b a,d c', 'passed')));
      expect([await contents(without.id), await contents(one.id), await contents(many.id)]).toEqual([
        2, 3, 3,
      ]);
    });

    it('stays when old runs go, and goes with them', async () => {
      const { id } = await saveRuns([
        ordered('a b c d', 'failed'),
        ...['b a c d', 'd c b a'].flatMap((order) => [ordered(order, 'failed'), ordered(order, 'passed')]),
      ]);
      const before = '2026-03-02T00:00:00.000Z';
      // The run of the day after, with the second of the orders, stays.
      const run = aRun({ ...aRepository(), id }, { runId: 9, at: '2026-03-02T10:00:00.000Z' });
      await saveReport(history, run, [ordered('d c b a', 'failed')]);
      await history.prune(id, { trustedBefore: before, othersBefore: before });
      const used = await database
        .selectFrom('collection')
        .select('order')
        .where('repository_id', '=', id)
        .execute();
      expect(used).toHaveLength(1);
      const [saved] = await history.loadCollectionsOfHead(id, run.headSha);
      expect(saved?.collection.results.order).toEqual([[3, 2, 1, 0]]);
      // A list of tests, their form, a failure, and the order.
      const left = await database
        .selectFrom('content')
        .select('id')
        .where('repository_id', '=', id)
        .execute();
      expect(left).toHaveLength(4);
    });

    it('keeps no places that no test has', async () => {
      const collection = ordered('a b', 'passed');
      const claimed = {
        ...collection,
        results: { ...collection.results, order: [[0, 4, 2], [2 ** 53 - 1]] },
      };
      const repository = await saveRuns([claimed]);
      const [saved] = await history.loadCollectionsOfHead(repository.id, aRun(repository).headSha);
      expect(saved?.collection.results.order).toEqual([[0, 2], []]);
    });
  });
});
