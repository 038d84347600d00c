import { describe, expect, it } from '@jest/globals';
import type { CauseRecord } from '#src/model/cause-record.ts';
import type { Applied, Decision } from '#src/model/history.ts';
import type { Operation } from '#src/model/operation.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aRecord } from '../support/builders.ts';
import { anOperation, aRepository, aRun, keyOf, sha } from './builders.ts';
import { databasesOnBothEngines, historyOn } from './engines.ts';

describe.each(await databasesOnBothEngines())('on $name', ({ database }) => {
  const history = historyOn(database, new ManualClock());

  const nothingKnown: Applied = { created: null, goneIssue: null };

  /** A repository with one saved run. */
  async function aSavedRepository(): Promise<Repository> {
    const repository = aRepository();
    await history.saveRun(aRun(repository));
    return repository;
  }

  function decide(repositoryId: number, overrides: Partial<Decision> = {}): Promise<void> {
    return history.saveDecision({
      repositoryId,
      run: null,
      causes: [],
      newest: null,
      operations: [],
      ...overrides,
    });
  }

  /** A held cause with its repository, and the id of an operation that waits. */
  async function aHeldCause(): Promise<{ repositoryId: number; held: CauseRecord; operationId: number }> {
    const { id } = await aSavedRepository();
    const held = aRecord({ state: 'held', issue: null });
    await decide(id, { causes: [held], operations: [anOperation('file it')] });
    const [waiting] = await history.loadWaiting(id);
    return { repositoryId: id, held, operationId: waiting?.id ?? Number.NaN };
  }

  describe('a decision', () => {
    it('saves causes, the newest commit, the run as reported, and the operations in their order', async () => {
      const repository = await aSavedRepository();
      const key = keyOf(aRun(repository));
      const causes = [
        aRecord({ key: 'c1-b' }),
        aRecord({ key: 'c1-a', state: 'held', issue: null, dueAt: null }),
      ];
      const operations = ['one', 'two', 'three'].map(anOperation);
      await decide(repository.id, {
        run: key,
        causes,
        newest: { branch: 'main', sha: sha('b') },
        operations,
      });

      expect(await history.loadCauses(repository.id)).toEqual([causes[1], causes[0]]);
      expect(await history.loadNewest(repository.id, 'main')).toBe(sha('b'));
      expect((await history.loadUnreported()).map(keyOf)).not.toContainEqual(key);
      const waiting = await history.loadWaiting(repository.id);
      expect(waiting.map(({ operation, tries }) => ({ operation, tries }))).toEqual(
        operations.map((operation) => ({ operation, tries: 0 })),
      );
    });

    it('puts its operations behind those that wait', async () => {
      const { id } = await aSavedRepository();
      await decide(id, { operations: [anOperation('old 1'), anOperation('old 2')] });
      await decide(id, { operations: [anOperation('new')] });
      const waiting = await history.loadWaiting(id);
      expect(
        waiting.map(({ operation }) => (operation.kind === 'comment-issue' ? operation.body : '')),
      ).toEqual(['old 1', 'old 2', 'new']);
    });

    it('replaces a cause of the same key', async () => {
      const { id } = await aSavedRepository();
      await decide(id, { causes: [aRecord()] });
      const closed = aRecord({ state: 'closed', closedAt: '2026-03-02T10:00:00.000Z' });
      await decide(id, { causes: [closed] });
      expect(await history.loadCauses(id)).toEqual([closed]);
    });

    it('is found by the number of an issue: the first by key, of that repository alone', async () => {
      const other = await aSavedRepository();
      await decide(other.id, { causes: [aRecord({ key: 'c1-0', issue: 12 })] });
      const { id } = await aSavedRepository();
      const causes = [
        aRecord({ key: 'c1-b', issue: 12 }),
        aRecord({ key: 'c1-a', issue: 12, lead: 'the first' }),
        aRecord({ key: 'c1-c', issue: 13 }),
        aRecord({ key: 'c1-d', issue: null, state: 'held' }),
      ];
      await decide(id, { causes });
      expect(await history.loadCauseOfIssue(id, 12)).toEqual(causes[1]);
      expect(await history.loadCauseOfIssue(id, 13)).toEqual(causes[2]);
      expect(await history.loadCauseOfIssue(id, 14)).toBeNull();
    });

    it('that fails at its last statement leaves nothing behind, and nothing of what others save meanwhile is lost', async () => {
      const repository = await aSavedRepository();
      const failing = decide(repository.id, {
        run: { repositoryId: repository.id, runId: 404, attempt: 1 },
        causes: [aRecord()],
        newest: { branch: 'main', sha: sha('b') },
        operations: [anOperation('never')],
      });
      const other = aRepository();
      const meanwhile = history.saveRun(aRun(other));
      await expect(failing).rejects.toThrow(/Run 404, attempt 1/);
      await meanwhile;

      expect(await history.loadCauses(repository.id)).toEqual([]);
      expect(await history.loadNewest(repository.id, 'main')).toBeNull();
      expect(await history.loadWaiting(repository.id)).toEqual([]);
      expect((await history.loadUnreported()).map(({ repository: { id } }) => id)).toContain(other.id);
    });

    it('keeps every text of causes and operations as it is', async () => {
      const { id } = await aSavedRepository();
      const hostile = 'nul \0, halves \ud800 and \udfff, \\u0000, emoji 🙂, \' " $1 --';
      const cause = aRecord({ key: hostile, rule: hostile });
      const operations: Operation[] = [
        anOperation(hostile),
        {
          kind: 'update-issue',
          issue: 12,
          blocks: { [hostile]: hostile },
          state: 'closed',
          reason: 'completed',
        },
      ];
      await decide(id, { causes: [cause], operations });
      expect(await history.loadCauses(id)).toEqual([cause]);
      const waiting = await history.loadWaiting(id);
      expect(waiting.map(({ operation }) => operation)).toEqual(operations);
      await history.failOperation(waiting[0]?.id ?? 0, hostile);
      expect(await history.loadFailedOperations(id)).toEqual([{ operation: operations[0], reason: hostile }]);
    });
  });

  describe('an operation', () => {
    it('that was begun and not finished waits at its place, with its tries counted', async () => {
      const { id } = await aSavedRepository();
      await decide(id, { operations: [anOperation('one'), anOperation('two')] });
      const [first] = await history.loadWaiting(id);
      await history.beginOperation(first?.id ?? 0);
      await history.beginOperation(first?.id ?? 0);
      expect((await history.loadWaiting(id)).map(({ tries }) => tries)).toEqual([2, 0]);
    });

    it('that is done waits no more, whatever else waits', async () => {
      const { id } = await aSavedRepository();
      await decide(id, { operations: [anOperation('one'), anOperation('two')] });
      const [first, second] = await history.loadWaiting(id);
      await history.beginOperation(first?.id ?? 0);
      await history.finishOperation(first?.id ?? 0, nothingKnown);
      expect(await history.loadWaiting(id)).toEqual([second]);
    });

    it('that failed for good is kept with its first reason and can neither begin nor finish', async () => {
      const { id } = await aSavedRepository();
      await decide(id, { operations: [anOperation('one')] });
      const operationId = (await history.loadWaiting(id))[0]?.id ?? 0;
      await history.failOperation(operationId, '403: forbidden');
      await history.failOperation(operationId, 'something else');

      expect(await history.loadWaiting(id)).toEqual([]);
      expect(await history.loadFailedOperations(id)).toEqual([
        { operation: anOperation('one'), reason: '403: forbidden' },
      ]);
      await expect(history.beginOperation(operationId)).rejects.toThrow(/it is failed/);
      await expect(history.finishOperation(operationId, nothingKnown)).rejects.toThrow(/it is failed/);
    });

    it('that is done can neither begin nor fail, and one that does not exist can do nothing', async () => {
      const { operationId } = await aHeldCause();
      await history.finishOperation(operationId, nothingKnown);
      await expect(history.beginOperation(operationId)).rejects.toThrow(/it is done/);
      await expect(history.failOperation(operationId, 'why')).rejects.toThrow(/it is done/);
      await expect(history.beginOperation(999_999)).rejects.toThrow(/There is no operation 999999/);
    });

    it('that created an issue opens its cause with the number, and keeps the rest of it', async () => {
      const { repositoryId, held, operationId } = await aHeldCause();
      await history.finishOperation(operationId, { ...nothingKnown, created: { key: held.key, issue: 31 } });
      expect(await history.loadCauses(repositoryId)).toEqual([{ ...held, state: 'open', issue: 31 }]);
      expect(await history.loadWaiting(repositoryId)).toEqual([]);
    });

    it('that is finished twice changes nothing the second time', async () => {
      const { repositoryId, held, operationId } = await aHeldCause();
      await history.finishOperation(operationId, { ...nothingKnown, created: { key: held.key, issue: 31 } });
      await history.finishOperation(operationId, { ...nothingKnown, created: { key: held.key, issue: 32 } });
      expect((await history.loadCauses(repositoryId))[0]?.issue).toBe(31);
    });

    it('that created an issue without a cause is done all the same', async () => {
      const { repositoryId, held, operationId } = await aHeldCause();
      await history.finishOperation(operationId, { ...nothingKnown, created: { key: 'dry-run', issue: 1 } });
      expect(await history.loadCauses(repositoryId)).toEqual([held]);
      expect(await history.loadWaiting(repositoryId)).toEqual([]);
    });

    it('that met a deleted issue leaves its cause alone from then on, and no other repository’s', async () => {
      const other = await aSavedRepository();
      await decide(other.id, { causes: [aRecord({ issue: 12 })] });
      const { id } = await aSavedRepository();
      await decide(id, {
        causes: [aRecord({ key: 'c1-a', issue: 12 }), aRecord({ key: 'c1-b', issue: 13 })],
        operations: [anOperation('comment')],
      });
      const operationId = (await history.loadWaiting(id))[0]?.id ?? 0;
      await history.finishOperation(operationId, { created: null, goneIssue: 12 });

      expect((await history.loadCauses(id)).map(({ state }) => state)).toEqual(['gone', 'open']);
      expect((await history.loadCauses(other.id)).map(({ state }) => state)).toEqual(['open']);
    });

    it('is not done when what it made known could not be saved', async () => {
      const { repositoryId, held, operationId } = await aHeldCause();
      await database
        .updateTable('cause')
        .set({ record: '{"key":"c1"}' })
        .where('repository_id', '=', repositoryId)
        .execute();
      const finished = history.finishOperation(operationId, {
        ...nothingKnown,
        created: { key: held.key, issue: 31 },
      });
      await expect(finished).rejects.toThrow(/The history's record of a cause can't be read \(kind: /);
      expect((await history.loadWaiting(repositoryId)).map(({ id }) => id)).toEqual([operationId]);
    });
  });

  describe('repositories', () => {
    it('have something due when an open cause was due before now', async () => {
      const due = await aSavedRepository();
      const dueAt = '2031-05-01T10:00:00.000Z';
      await decide(due.id, { causes: [aRecord({ key: 'c1-a', dueAt }), aRecord({ key: 'c1-b', dueAt })] });
      const closed = await aSavedRepository();
      await decide(closed.id, { causes: [aRecord({ dueAt, state: 'closed' })] });
      const later = await aSavedRepository();
      await decide(later.id, { causes: [aRecord({ dueAt: '2031-05-01T10:00:00.001Z' })] });
      const undated = await aSavedRepository();
      await decide(undated.id, { causes: [aRecord({ dueAt: null })] });

      const of = [due, closed, later, undated].map(({ id }) => id);
      const dueBefore = async (now: string) =>
        (await history.loadRepositoriesWithDue(new Date(now))).filter(({ id }) => of.includes(id));
      expect(await dueBefore(dueAt)).toEqual([]);
      expect(await dueBefore('2031-05-01T10:00:00.001Z')).toEqual([due]);
      expect(await dueBefore('2031-05-01T10:00:00.002Z')).toEqual([due, later]);
    });

    it('become due when their issue was created, and no more when people deleted it', async () => {
      const { repositoryId, held, operationId } = await aHeldCause();
      const now = new Date('2027-01-01T00:00:00.000Z');
      const isDue = async () =>
        (await history.loadRepositoriesWithDue(now)).some(({ id }) => id === repositoryId);
      expect(await isDue()).toBe(false);
      await history.finishOperation(operationId, { ...nothingKnown, created: { key: held.key, issue: 31 } });
      expect(await isDue()).toBe(true);
      await decide(repositoryId, { operations: [anOperation('comment')] });
      const next = (await history.loadWaiting(repositoryId))[0]?.id ?? 0;
      await history.finishOperation(next, { ...nothingKnown, goneIssue: 31 });
      expect(await isDue()).toBe(false);
    });

    it('have waiting operations until the last one is done or failed', async () => {
      const repository = await aSavedRepository();
      await decide(repository.id, { operations: [anOperation('one'), anOperation('two')] });
      const waits = async () =>
        (await history.loadRepositoriesWithWaiting()).filter(({ id }) => id === repository.id);
      const [first, second] = await history.loadWaiting(repository.id);
      expect(await waits()).toEqual([repository]);
      await history.finishOperation(first?.id ?? 0, nothingKnown);
      expect(await waits()).toEqual([repository]);
      await history.failOperation(second?.id ?? 0, 'gone');
      expect(await waits()).toEqual([]);
    });
  });
});
