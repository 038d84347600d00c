import { describe, expect, it } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '#src/history/tables.ts';
import type { History } from '#src/model/history.ts';
import type { HistoryRecord } from '#src/model/history-record.ts';
import type { TestResult } from '#src/model/test-result.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, keyOf, saveReport, sha } from './builders.ts';
import { databasesOnBothEngines, historyOn } from './engines.ts';
import { answersText } from './generated-reports.ts';

describe.each(await databasesOnBothEngines())('on $name', ({ database }) => {
  const process = (): History => historyOn(database, new ManualClock());

  /** All that is answered of a repository of which the runs are on the commits `a` to `c`. */
  async function answers(history: History, repository: Repository): Promise<unknown> {
    const { commits } = await history.loadBranchHistory({
      repositoryId: repository.id,
      branch: 'main',
      runs: null,
    });
    const exported: HistoryRecord[] = [];
    for await (const record of history.exportRecords()) exported.push(record);
    return {
      commits: commits.map((commit) => commit.sha).sort(),
      questions: await answersText(history, [repository]),
      heads: await Promise.all(
        ['a', 'b', 'c'].map((digit) => history.loadCollectionsOfHead(repository.id, sha(digit))),
      ),
      baseline: await history.loadBaseline(repository.id, [sha('a'), sha('b')], 0),
      exported,
    };
  }

  function suite(failing: readonly string[], others: readonly string[]): TestResult[] {
    return [
      ...failing.map((name) => aTest({ nodeId: `t.py::${name}`, failure: aFailure({ message: name }) })),
      ...others.map((name) => aTest({ nodeId: `t.py::${name}` })),
    ];
  }

  /** A repository with two runs, of which a process knows all that can be asked; and another process. */
  async function known(): Promise<{ repository: Repository; asking: History; writing: History }> {
    const repository = aRepository();
    const [asking, writing] = [process(), process()];
    for (const [digit, tests] of [
      ['a', suite(['one'], ['two', 'three'])],
      ['b', suite([], ['one', 'two', 'three'])],
    ] as const) {
      const runId = digit === 'a' ? 1 : 2;
      await saveReport(writing, aRun(repository, { runId, headSha: sha(digit) }), [aCollection({ tests })]);
    }
    await answers(asking, repository);
    return { repository, asking, writing };
  }

  /** What the process answers that knew the rows, which must be what one answers that has just been started. */
  async function expectAsAnew(asking: History, repository: Repository): Promise<void> {
    expect(await answers(asking, repository)).toEqual(await answers(process(), repository));
  }

  const replaced = suite(['two', 'four'], ['one']);

  it('what was asked before is answered again, from the same rows', async () => {
    const { repository, asking } = await known();
    expect(await answers(asking, repository)).toEqual(await answers(asking, repository));
    await expectAsAnew(asking, repository);
  });

  it.each(['itself', 'another process'])(
    'a collection that is replaced by %s is answered as it is now',
    async (who) => {
      const { repository, asking, writing } = await known();
      const run = aRun(repository, { runId: 1, headSha: sha('a') });
      const history = who === 'itself' ? asking : writing;
      await history.saveCollections(keyOf(run), [aCollection({ tests: replaced })]);
      const [head] = await asking.loadCollectionsOfHead(repository.id, sha('a'));
      expect(head?.collection.results.tests).toEqual(replaced);
      await expectAsAnew(asking, repository);
    },
  );

  it('a run that is changed, or gets another collection, is answered as it is now', async () => {
    const { repository, asking, writing } = await known();
    await writing.saveRun(aRun(repository, { runId: 1, headSha: sha('c'), at: '2026-03-05T09:00:00.000Z' }));
    await writing.saveCollections(keyOf(aRun(repository, { runId: 2 })), [
      aCollection({ environment: 'windows', tests: replaced }),
    ]);
    await writing.saveCommits(repository.id, [{ sha: sha('c'), parents: [sha('b')] }]);
    expect(await asking.loadCollectionsOfHead(repository.id, sha('c'))).toHaveLength(1);
    await expectAsAnew(asking, repository);
  });

  it('what is pruned is answered no more, and what comes back in its place as it came back', async () => {
    const { repository, asking, writing } = await known();
    await writing.prune(repository.id, { trustedBefore: '2026-04-01', othersBefore: '2026-04-01' });
    expect(await asking.loadCollectionsOfHead(repository.id, sha('a'))).toEqual([]);
    await expectAsAnew(asking, repository);
    await saveReport(writing, aRun(repository, { runId: 1, headSha: sha('a') }), [
      aCollection({ tests: replaced }),
    ]);
    const [head] = await asking.loadCollectionsOfHead(repository.id, sha('a'));
    expect(head?.collection.results.tests).toEqual(replaced);
    await expectAsAnew(asking, repository);
  });

  it('what is imported is answered as it came in', async () => {
    const { repository, asking, writing } = await known();
    const run = aRun(repository, { runId: 3, headSha: sha('c') });
    const collection = aCollection({ tests: replaced });
    await writing.importRecord({ kind: 'run', run, reported: false, refused: [] });
    await writing.importRecord({ kind: 'collection', ...keyOf(run), collection });
    const [head] = await asking.loadCollectionsOfHead(repository.id, sha('c'));
    expect(head?.collection.results.tests).toEqual(replaced);
    await expectAsAnew(asking, repository);
  });

  it('what nobody may change in an answer is not changed for the next one', async () => {
    const { repository, asking } = await known();
    const before = JSON.stringify(await answers(asking, repository));
    const [head] = await asking.loadCollectionsOfHead(repository.id, sha('a'));
    for (const test of head?.collection.results.tests ?? []) {
      test.nodeId = 'changed';
      test.markers.push('changed');
      const [attempt] = test.attempts;
      const failure = attempt?.failure;
      if (failure !== undefined)
        expect(() => {
          failure.message = 'changed';
        }).toThrow(TypeError);
      if (attempt !== undefined) attempt.outcome = 'unknown';
    }
    expect(JSON.stringify(await answers(asking, repository))).toBe(before);
  });

  it('a database that was set back gives ids once more, and nothing is answered from what they stood for', async () => {
    const { asking } = await known();
    await emptied(database);
    const repository = aRepository();
    const writing = process();
    for (const [digit, runId] of [
      ['a', 1],
      ['b', 2],
    ] as const)
      await saveReport(writing, aRun(repository, { runId, headSha: sha(digit) }), [
        aCollection({ tests: replaced }),
      ]);
    const [head] = await asking.loadCollectionsOfHead(repository.id, sha('a'));
    expect(head?.collection.results.tests).toEqual(replaced);
    await expectAsAnew(asking, repository);
  });
});

/** As `pg_restore --clean` begins: the tables' files are new, and their ids are counted from 1. */
async function emptied(database: Kysely<Tables>): Promise<void> {
  await sql`truncate repository, run, test, content, collection, event restart identity cascade`.execute(
    database,
  );
}
