import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import type { Tables } from '#src/history/tables.ts';
import type { History } from '#src/model/history.ts';
import { type Random, randomFrom } from '../fuzz/random.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, keyOf, saveReport } from './builders.ts';
import { bothEngines, historyOn } from './engines.ts';
import {
  answersText,
  exportText,
  type GeneratedReport,
  generatedReports,
  saveAll,
  saveGenerated,
} from './generated-reports.ts';

const generated = generatedReports({ seed: 1, runs: 10 });

/** Every collection a report of its own; runs without any as well. */
const single = generated.reports.flatMap(({ run, collections }): GeneratedReport[] => [
  { run, collections: [] },
  ...collections.map((collection) => ({ run, collections: [collection] })),
]);

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => {
    const [taken] = left.splice(random.int(left.length), 1);
    return taken as T;
  });
}

describe.each(bothEngines())('on $name', (engine) => {
  const open: Kysely<Tables>[] = [];
  /** So many histories, each as a process would have it, on one new database. */
  async function histories(count: number): Promise<[History, ...History[]]> {
    const database = await engine.openDatabase();
    open.push(database);
    const one = (): History => historyOn(database, new ManualClock());
    return [one(), ...Array.from({ length: count - 1 }, one)];
  }
  let exported: string;
  let answered: string;
  beforeAll(async () => {
    const [history] = await histories(1);
    await saveAll(history, generated);
    exported = await exportText(history);
    answered = await answersText(history, generated.repositories);
  });
  afterAll(async () => {
    for (const database of open) await database.destroy();
    await engine.close();
  });

  async function expectTheSame(history: History): Promise<void> {
    for (const { id } of generated.repositories) await history.saveCommits(id, generated.commits);
    expect(await exportText(history)).toBe(exported);
    expect(await answersText(history, generated.repositories)).toBe(answered);
  }

  describe('what is saved', () => {
    it('is the same when everything comes twice', async () => {
      const [history] = await histories(1);
      for (const report of [...generated.reports, ...generated.reports]) await saveGenerated(history, report);
      await expectTheSame(history);
    });

    it('is the same when the newest comes first, and second attempts before first ones', async () => {
      const [history] = await histories(1);
      for (const report of single.toReversed()) await saveGenerated(history, report);
      await expectTheSame(history);
    });

    it.each([1, 2, 3])('is the same in any order, part by part, with repetitions (%d)', async (seed) => {
      const random = randomFrom(seed);
      const [history] = await histories(1);
      for (const report of shuffled(random, [...single, ...single.filter(() => random.chance(0.3))]))
        await saveGenerated(history, report);
      await expectTheSame(history);
    });

    it('is the same when three save everything at the same time', async () => {
      const all = await histories(3);
      await Promise.all(
        all.flatMap((history, index) =>
          shuffled(randomFrom(index, 9), single).map((report) => saveGenerated(history, report)),
        ),
      );
      await expectTheSame(all[0]);
    });

    it('is one test each when many save the same new tests at once', async () => {
      const all = await histories(4);
      const repository = aRepository();
      const tests = Array.from({ length: 3_000 }, (_, index) => aTest({ nodeId: `t.py::test_${index}` }));
      await Promise.all(
        all.map((history, index) => {
          // The same tests crosswise.
          const given = index % 2 === 0 ? tests : tests.toReversed();
          return saveReport(history, aRun(repository, { runId: index + 1 }), [aCollection({ tests: given })]);
        }),
      );
      const { repositories } = await all[0].loadStats();
      expect(repositories).toMatchObject([{ runs: 4, collections: 4, tests: 3_000, events: 0 }]);
      const loaded = await all[0].loadCollectionsOfHead(repository.id, aRun(repository).headSha);
      expect(loaded.map(({ collection }) => collection.results.tests[0]?.nodeId)).toEqual([
        't.py::test_0',
        't.py::test_2999',
        't.py::test_0',
        't.py::test_2999',
      ]);
    });

    it('are all commits when many save the same ones at once, crosswise', async () => {
      const all = await histories(4);
      const { id } = aRepository();
      const commits = Array.from({ length: 20_000 }, (_, index) => ({
        sha: index.toString(16).padStart(40, '0'),
        parents: [],
      }));
      await Promise.all(
        all.map((history, index) =>
          history.saveCommits(id, index % 2 === 0 ? commits : commits.toReversed()),
        ),
      );
      expect(await all[0].loadCommits(id)).toHaveLength(20_000);
    });
  });

  describe('a run that two save as new at once', () => {
    it('keeps what one of them has found out of it since', async () => {
      const [first, second, third] = await histories(3);
      const repository = aRepository();
      const runs = Array.from({ length: 20 }, (_, index) => aRun(repository, { runId: index + 1 }));
      await Promise.all(
        runs.flatMap((run) => [
          second?.saveNewRun({ ...run, isTrusted: false }),
          first.saveRun(run),
          third?.saveNewRun({ ...run, isTrusted: false }),
        ]),
      );
      for (const run of runs) await first.saveCollections(keyOf(run), [aCollection()]);
      const { repositories } = await first.loadStats();
      expect(repositories).toMatchObject([{ runs: 20, trustedRuns: 20 }]);
    });
  });
});
