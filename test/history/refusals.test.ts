import { describe, expect, it } from '@jest/globals';
import { aRepository, aRun, keyOf, sha } from './builders.ts';
import { historiesOnBothEngines } from './engines.ts';

describe.each(await historiesOnBothEngines())('on $name', ({ history }) => {
  const refusal = { artifact: 'redfirst-1-1-test\0', why: 'it is not a zip \ud800' };
  const other = { artifact: 'redfirst-2-1-test', why: 'it has expired' };

  describe('refused artifacts', () => {
    it('are those of all runs on the commit, in the order of their ids, whatever their names hold', async () => {
      const repository = aRepository();
      const [first, second] = [aRun(repository, { runId: 1 }), aRun(repository, { runId: 2 })];
      for (const run of [second, first, aRun(repository, { runId: 3, headSha: sha('b') })])
        await history.saveRun(run);
      await history.saveRefusals(keyOf(second), [other]);
      await history.saveRefusals(keyOf(first), [refusal]);
      expect(await history.loadRefusals(repository.id, sha('a'))).toEqual([
        { run: first, refused: [refusal] },
        { run: second, refused: [other] },
      ]);
      expect(await history.loadRefusals(repository.id, sha('b'))).toEqual([]);
    });

    it('are of the newest attempt, and replaced when it is read again', async () => {
      const repository = aRepository();
      const [first, again] = [aRun(repository), aRun(repository, { attempt: 2 })];
      for (const run of [first, again]) await history.saveRun(run);
      await history.saveRefusals(keyOf(first), [refusal]);
      expect(await history.loadRefusals(repository.id, sha('a'))).toEqual([]);
      await history.saveRefusals(keyOf(again), [refusal, other]);
      await history.saveRefusals(keyOf(again), [other]);
      expect(await history.loadRefusals(repository.id, sha('a'))).toEqual([{ run: again, refused: [other] }]);
    });

    it('outlive that the run is saved again', async () => {
      const run = aRun(aRepository());
      await history.saveRun(run);
      await history.saveRefusals(keyOf(run), [other]);
      await history.saveRun(run);
      expect(await history.loadRefusals(run.repository.id, sha('a'))).toEqual([{ run, refused: [other] }]);
    });

    it('of an unknown run are an error', async () => {
      const run = aRun(aRepository());
      await expect(history.saveRefusals(keyOf(run), [other])).rejects.toThrow(/Run 100/);
    });
  });
});
