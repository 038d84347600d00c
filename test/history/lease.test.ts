import { describe, expect, it } from '@jest/globals';
import { LeaseLostError } from '#src/history/lease.ts';
import type { Decision } from '#src/model/history.ts';
import { ManualClock } from '../support/a-clock.ts';
import { anOperation, aRepository, aRun } from './builders.ts';
import { databasesOnBothEngines, historyOn } from './engines.ts';

describe.each(await databasesOnBothEngines())('on $name', ({ database }) => {
  /** A promise that is settled from outside. */
  function aGate(): { opened: Promise<void>; open: () => void } {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { opened, open };
  }

  function aDecision(repositoryId: number): Decision {
    return { repositoryId, run: null, causes: [], newest: null, operations: [anOperation('late')] };
  }

  const minute = 60_000;

  describe('within a process', () => {
    it('work of one repository runs one after the other, in the order of the calls, and gives its result', async () => {
      const history = historyOn(database, new ManualClock());
      const { id } = aRepository();
      const seen: string[] = [];
      const gate = aGate();
      const first = history.withLease(id, async () => {
        seen.push('first begins');
        await gate.opened;
        seen.push('first ends');
        return 1;
      });
      const second = history.withLease(id, async () => {
        seen.push('second');
        return 2;
      });
      const third = history.withLease(id, async () => seen.push('third'));
      gate.open();
      expect(await Promise.all([first, second, third])).toEqual([1, 2, 4]);
      expect(seen).toEqual(['first begins', 'first ends', 'second', 'third']);
    });

    it('repositories do not wait for each other', async () => {
      const history = historyOn(database, new ManualClock());
      const gate = aGate();
      const first = history.withLease(aRepository().id, () => gate.opened);
      await history.withLease(aRepository().id, async () => gate.open());
      await first;
    });

    it('work that throws gives its lease back', async () => {
      const history = historyOn(database, new ManualClock());
      const { id } = aRepository();
      const failing = history.withLease(id, async () => {
        throw new Error('broken work');
      });
      await expect(failing).rejects.toThrow('broken work');
      expect(await history.withLease(id, async () => 'next')).toBe('next');
    });

    it('asking for a lease that the same work holds is an error, not a wait for ever', async () => {
      const history = historyOn(database, new ManualClock());
      const { id } = aRepository();
      const inner = async () => 'never';
      await expect(history.withLease(id, () => history.withLease(id, inner))).rejects.toThrow(
        /already holds the lease of repository \d+: withLease within withLease/,
      );
      expect(
        await history.withLease(id, () => history.withLease(aRepository().id, async () => 'other')),
      ).toBe('other');
    });
  });

  describe('between processes', () => {
    it('work waits while the other one holds the lease, and goes on when it is given back', async () => {
      const [clock, otherClock] = [new ManualClock(), new ManualClock()];
      const { id } = aRepository();
      const seen: string[] = [];
      const [began, gate] = [aGate(), aGate()];
      const first = historyOn(database, clock, 'one').withLease(id, async () => {
        began.open();
        await gate.opened;
        seen.push('first ends');
      });
      await began.opened;
      const second = historyOn(database, otherClock, 'two').withLease(id, async () => seen.push('second'));
      await otherClock.someoneSleeps();
      otherClock.advance(minute - 1);
      await otherClock.someoneSleeps();
      expect(seen).toEqual([]);

      gate.open();
      await first;
      otherClock.advance(minute);
      await second;
      expect(seen).toEqual(['first ends', 'second']);
    });

    it('the lease of one that died is taken over once it has expired', async () => {
      const clock = new ManualClock();
      const { id } = aRepository();
      const [began, never] = [aGate(), aGate()];
      const dead = historyOn(database, clock, 'dead').withLease(id, () => {
        began.open();
        return never.opened;
      });
      await began.opened;
      const heir = historyOn(database, clock, 'heir').withLease(id, async () => 'taken over');
      await clock.someoneSleeps();
      clock.advance(minute);
      expect(await heir).toBe('taken over');
      never.open();
      await dead;
    });

    it('a lease is renewed before each write, so that long work keeps it', async () => {
      const clock = new ManualClock();
      const repository = aRepository();
      const history = historyOn(database, clock, 'one');
      await history.saveRun(aRun(repository));
      const otherClock = new ManualClock(new Date(clock.now().getTime() + 100_000).toISOString());
      const seen: string[] = [];
      let other: Promise<unknown> = Promise.resolve();
      await history.withLease(repository.id, async () => {
        clock.advance(50_000);
        await history.saveDecision(aDecision(repository.id));
        other = historyOn(database, otherClock, 'two').withLease(repository.id, async () => seen.push('two'));
        await otherClock.someoneSleeps();
        seen.push('one');
      });
      otherClock.advance(500);
      await other;
      expect(seen).toEqual(['one', 'two']);
    });

    it('a holder that was taken over from can neither decide nor begin, and does not take the lease from its heir', async () => {
      const clock = new ManualClock();
      const repository = aRepository();
      const history = historyOn(database, clock, 'slept too long');
      await history.saveRun(aRun(repository));
      await history.saveDecision(aDecision(repository.id));
      const [waiting] = await history.loadWaiting(repository.id);
      const [heirBegan, heirEnds] = [aGate(), aGate()];
      let heir: Promise<unknown> = Promise.resolve();

      await history.withLease(repository.id, async () => {
        clock.advance(minute);
        heir = historyOn(database, clock, 'heir').withLease(repository.id, async () => {
          heirBegan.open();
          await heirEnds.opened;
        });
        await heirBegan.opened;
        await expect(history.saveDecision(aDecision(repository.id))).rejects.toThrow(LeaseLostError);
        await expect(history.beginOperation(waiting?.id ?? 0)).rejects.toThrow(LeaseLostError);
      });
      expect(await history.loadWaiting(repository.id)).toEqual([waiting]);

      const third = historyOn(database, clock, 'third').withLease(repository.id, async () => 'third');
      await clock.someoneSleeps();
      heirEnds.open();
      await heir;
      clock.advance(500);
      expect(await third).toBe('third');
    });
  });
});
