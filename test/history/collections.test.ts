import { describe, expect, it } from '@jest/globals';
import type { SavedCollection } from '#src/model/history.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, keyOf, saveReport, sha } from './builders.ts';
import { historiesOnBothEngines } from './engines.ts';

describe.each(await historiesOnBothEngines())('on $name', ({ history }) => {
  /** Run, attempt, environment, shard and job of each, in the order given. */
  function identities(saved: readonly SavedCollection[]): string[] {
    return saved.map(({ run, collection }) =>
      [
        run.runId,
        run.attempt,
        collection.environment.name,
        collection.shard?.name ?? '-',
        collection.claimed?.job ?? '-',
      ].join(' '),
    );
  }

  describe('collections', () => {
    it('of a head are those of all its runs and attempts, in the order of their identity, whatever came first', async () => {
      const repository = aRepository();
      const first = aRun(repository, { runId: 9 });
      const again = aRun(repository, { runId: 9, attempt: 2 });
      const other = aRun(repository, { runId: 10, isTrusted: false });
      await saveReport(history, other, [aCollection({ environment: 'windows' })]);
      await saveReport(history, again, [aCollection()]);
      await saveReport(history, first, [
        aCollection({ environment: 'ubuntu', shard: 'b' }),
        aCollection({ environment: 'ubuntu', shard: 'a', job: 'z' }),
        aCollection({ environment: 'ubuntu', shard: 'a', job: null }),
        aCollection({ environment: 'macos' }),
      ]);
      await saveReport(history, aRun(repository, { runId: 11, headSha: sha('b') }), [aCollection()]);

      expect(identities(await history.loadCollectionsOfHead(repository.id, sha('a')))).toEqual([
        '9 1 macos - test',
        '9 1 ubuntu a -',
        '9 1 ubuntu a z',
        '9 1 ubuntu b test',
        '9 2 ubuntu - test',
        '10 1 windows - test',
      ]);
    });

    it('that are saved twice, or in several calls, are there once, as saved last', async () => {
      const repository = aRepository();
      const run = aRun(repository);
      const red = aCollection({ tests: [aTest({ failure: aFailure() })] });
      await saveReport(history, run, [aCollection(), aCollection({ environment: 'windows' })]);
      await saveReport(history, run, [red]);

      const saved = await history.loadCollectionsOfHead(repository.id, sha('a'));
      expect(identities(saved)).toEqual(['100 1 ubuntu - test', '100 1 windows - test']);
      expect(saved[0]).toEqual({ run, collection: red });
    });

    it('are refused without their run', async () => {
      const repository = aRepository();
      await expect(history.saveCollections(keyOf(aRun(repository)), [aCollection()])).rejects.toThrow(
        /Run 100, attempt 1, of repository \d+ is not in the history/,
      );
    });

    it('come back whole when they hold what a database dislikes', async () => {
      const repository = aRepository();
      const hostile =
        "nul \0, halves \ud800 and \udfff, \\u0000, emoji 🙂, quote ' \" and '); drop table run; --";
      const collection = aCollection({
        environment: hostile,
        shard: hostile,
        job: hostile.repeat(200),
        tests: [aTest({ nodeId: `t.py::test[${hostile}]`, failure: aFailure({ message: hostile }) })],
      });
      const run = aRun(repository, {
        headBranch: hostile,
        workflow: { id: 1, name: hostile, path: hostile },
      });
      await saveReport(history, run, [collection]);
      expect(await history.loadCollectionsOfHead(repository.id, sha('a'))).toEqual([{ run, collection }]);
      expect(await history.reportAgain(repository.id, hostile)).toEqual(keyOf(run));
    });

    it('stay apart when their names differ only in what is no valid text', async () => {
      const repository = aRepository();
      const environments = ['a\ud800', 'a\udfff', 'a\ufffd', 'a', 'a\0'];
      await saveReport(
        history,
        aRun(repository),
        environments.map((environment) => aCollection({ environment })),
      );
      const saved = await history.loadCollectionsOfHead(repository.id, sha('a'));
      expect(new Set(saved.map(({ collection }) => collection.environment.name))).toEqual(
        new Set(environments),
      );
    });

    it('may hold ten thousand failing tests', async () => {
      const repository = aRepository();
      const tests = Array.from({ length: 10_000 }, (_, index) =>
        aTest({ nodeId: `tests/test_${index}.py::test_it`, failure: aFailure() }),
      );
      await saveReport(history, aRun(repository), [aCollection({ tests })]);
      const [saved] = await history.loadCollectionsOfHead(repository.id, sha('a'));
      expect(saved?.collection.results.tests).toEqual(tests);
    });
  });

  describe('the baseline', () => {
    it('is the first of the commits that a trusted run has collections of', async () => {
      const repository = aRepository();
      const tested = (runId: number, digit: string, isTrusted = true) =>
        saveReport(history, aRun(repository, { runId, headSha: sha(digit), isTrusted }), [aCollection()]);
      await tested(1, 'e');
      await tested(2, 'd');
      await history.saveRun(aRun(repository, { runId: 3, headSha: sha('c') }));
      await tested(4, 'b', false);
      await tested(5, 'a');

      const shas = [...'abcde'].map(sha);
      expect((await history.loadBaseline(repository.id, shas, 0))?.sha).toBe(sha('a'));
      expect((await history.loadBaseline(repository.id, shas, 5))?.sha).toBe(sha('d'));
      expect((await history.loadBaseline(repository.id, ['e', 'd'].map(sha), 5))?.sha).toBe(sha('e'));
      expect(await history.loadBaseline(repository.id, [sha('a')], 5)).toBeNull();
      expect(await history.loadBaseline(repository.id, [], 0)).toBeNull();
    });

    it('has the collections of the trusted runs of its commit, and of no others', async () => {
      const repository = aRepository();
      await saveReport(history, aRun(repository, { runId: 1 }), [aCollection()]);
      await saveReport(history, aRun(repository, { runId: 1, attempt: 2 }), [aCollection()]);
      await saveReport(history, aRun(repository, { runId: 2, isTrusted: false }), [aCollection()]);
      await saveReport(history, aRun(repository, { runId: 3 }), [aCollection()]);
      await saveReport(history, aRun(aRepository(), { runId: 4 }), [aCollection()]);

      const baseline = await history.loadBaseline(repository.id, [sha('a')], 3);
      expect(identities(baseline?.collections ?? [])).toEqual(['1 1 ubuntu - test', '1 2 ubuntu - test']);
    });
  });

  describe('workflows that collect', () => {
    it('are those of which a collection was ever saved', async () => {
      const repository = aRepository();
      const of = (runId: number, id: number) =>
        aRun(repository, { runId, workflow: { id, name: 'CI', path: 'ci.yml' } });
      await saveReport(history, of(1, 30), [aCollection()]);
      await saveReport(history, of(2, 20), [aCollection()]);
      await saveReport(history, of(3, 20), [aCollection()]);
      await history.saveRun(of(4, 10));
      expect(await history.loadCollectingWorkflows(repository.id)).toEqual([20, 30]);
    });
  });
});
