import { describe, expect, it } from '@jest/globals';
import { aCollection, aRepository, aRun, saveReport, sha } from './builders.ts';
import { historiesOnBothEngines } from './engines.ts';

describe.each(await historiesOnBothEngines())('on $name', ({ history }) => {
  /** The saved runs of one repository that are not reported. */
  async function unreported(repositoryId: number): Promise<number[]> {
    const runs = await history.loadUnreported();
    return runs.filter(({ repository }) => repository.id === repositoryId).map(({ runId }) => runId);
  }

  async function report(repositoryId: number, runId: number): Promise<void> {
    const run = { repositoryId, runId, attempt: 1 };
    await history.saveDecision({ repositoryId, run, causes: [], newest: null, operations: [] });
  }

  describe('runs', () => {
    it('are loaded as they were saved, oldest first, as long as they are not reported', async () => {
      const repository = aRepository();
      const late = aRun(repository, { runId: 1, at: '2026-03-01T09:00:02.000Z', headRepository: null });
      const early = aRun(repository, { runId: 2, at: '2026-03-01T09:00:01.000Z', headBranch: null });
      await history.saveRun(late);
      await history.saveRun(early);

      const all = await history.loadUnreported();
      expect(all.filter((run) => run.repository.id === repository.id)).toEqual([early, late]);
      await report(repository.id, 2);
      expect(await unreported(repository.id)).toEqual([1]);
    });

    it('stay reported when they are saved again, with what is new in them', async () => {
      const repository = aRepository();
      await saveReport(history, aRun(repository, { runId: 7 }), [aCollection()]);
      await report(repository.id, 7);
      await history.saveRun(aRun(repository, { runId: 7, conclusion: 'failure' }));

      expect(await unreported(repository.id)).toEqual([]);
      await history.reportAgain(repository.id, 'main');
      const [run] = (await history.loadUnreported()).filter((one) => one.repository.id === repository.id);
      expect(run?.conclusion).toBe('failure');
    });

    it('stay as they are known when they are only said to be new', async () => {
      const repository = aRepository();
      await saveReport(history, aRun(repository, { runId: 7, isTrusted: true }), [aCollection()]);
      await history.saveNewRun(aRun(repository, { runId: 7, isTrusted: false }));
      await history.saveNewRun(aRun(repository, { runId: 8, isTrusted: false }));
      expect(await unreported(repository.id)).toEqual([7, 8]);
      // Only a trusted run makes its workflow one that brings collections.
      expect(await history.loadCollectingWorkflows(repository.id)).toEqual([5]);
    });

    it('are other runs in another attempt', async () => {
      const repository = aRepository();
      await history.saveRun(aRun(repository, { attempt: 1 }));
      await history.saveRun(aRun(repository, { attempt: 2 }));
      expect(await unreported(repository.id)).toEqual([100, 100]);
    });

    it('are reported again only if they are the newest trusted one of the branch that has collections', async () => {
      const repository = aRepository();
      const at = (second: number) => `2026-03-01T09:00:0${second}.000Z`;
      await saveReport(history, aRun(repository, { runId: 1, at: at(1) }), [aCollection()]);
      await saveReport(history, aRun(repository, { runId: 2, at: at(2) }), [aCollection()]);
      await saveReport(history, aRun(repository, { runId: 3, at: at(3), isTrusted: false }), [aCollection()]);
      await saveReport(history, aRun(repository, { runId: 4, at: at(4), headBranch: 'other' }), [
        aCollection(),
      ]);
      await history.saveRun(aRun(repository, { runId: 5, at: at(5) }));
      for (const runId of [1, 2, 3, 4, 5]) await report(repository.id, runId);

      const key = { repositoryId: repository.id, runId: 2, attempt: 1 };
      expect(await history.reportAgain(repository.id, 'main')).toEqual(key);
      expect(await unreported(repository.id)).toEqual([2]);
      expect(await history.reportAgain(repository.id, 'none')).toBeNull();
    });

    it('keep ids beyond 32 bits', async () => {
      const repository = aRepository({ id: 9_007_199_254_740_991 });
      const workflow = { id: 9_007_199_254_740_990, name: 'CI', path: 'ci.yml' };
      await saveReport(history, aRun(repository, { runId: 99_999_999_999, workflow }), [aCollection()]);
      expect(await unreported(repository.id)).toEqual([99_999_999_999]);
      expect(await history.loadCollectingWorkflows(repository.id)).toEqual([9_007_199_254_740_990]);
    });
  });

  describe('commits', () => {
    it('are loaded with their parents in order, once each, however often and in which order they came', async () => {
      const { id } = aRepository();
      const root = { sha: sha('1'), parents: [] };
      const merge = { sha: sha('3'), parents: [sha('2'), sha('1')] };
      await history.saveCommits(id, [merge, root, root]);
      await history.saveCommits(id, [root, merge]);
      await history.saveCommits(id, []);

      const loaded = await history.loadCommits(id);
      expect(loaded).toHaveLength(2);
      expect(loaded).toEqual(expect.arrayContaining([root, merge]));
    });

    it('may be more than one statement has room for', async () => {
      const { id } = aRepository();
      const commits = Array.from({ length: 30_000 }, (_, index) => ({
        sha: index.toString(16).padStart(40, '0'),
        parents: [sha('a')],
      }));
      await history.saveCommits(id, commits);
      expect(await history.loadCommits(id)).toHaveLength(30_000);
    });

    it('have a newest one for each branch', async () => {
      const repository = aRepository();
      const { id } = repository;
      await history.saveRun(aRun(repository));
      const decide = (branch: string, digit: string) =>
        history.saveDecision({
          repositoryId: id,
          run: null,
          causes: [],
          newest: { branch, sha: sha(digit) },
          operations: [],
        });
      await decide('main', 'a');
      await decide('other', 'c');
      await decide('main', 'b');
      expect(await history.loadNewest(id, 'main')).toBe(sha('b'));
      expect(await history.loadNewest(id, 'other')).toBe(sha('c'));
      expect(await history.loadNewest(id, 'none')).toBeNull();
    });
  });

  describe('a repository', () => {
    it('files nothing but a list until that is switched on', async () => {
      const repository = aRepository();
      expect(await history.loadFiling(repository.id)).toBe('dry-run');
      await history.saveRun(aRun(repository));
      expect(await history.loadFiling(repository.id)).toBe('dry-run');
      await history.saveFiling(repository.id, 'on');
      await history.saveRun(aRun(repository, { runId: 101 }));
      expect(await history.loadFiling(repository.id)).toBe('on');
    });

    it('whose runs were never saved can switch nothing', async () => {
      await expect(history.saveFiling(aRepository().id, 'on')).rejects.toThrow(/save a run of it first/);
    });

    it('is known as the newest run knew it, whatever came last', async () => {
      const repository = aRepository();
      const renamed = { ...repository, name: 'renamed' };
      await history.saveRun(aRun(renamed, { runId: 2, at: '2026-03-02T00:00:00.000Z' }));
      await history.saveRun(aRun(repository, { runId: 1, at: '2026-03-01T00:00:00.000Z' }));
      const operations = [{ kind: 'react' as const, comment: 1, content: '+1' as const }];
      await history.saveDecision({
        repositoryId: repository.id,
        run: null,
        causes: [],
        newest: null,
        operations,
      });
      expect(await history.loadRepositoriesWithWaiting()).toEqual([renamed]);
    });
  });
});
