import { afterAll, describe, expect, it } from '@jest/globals';
import type { Kysely, KyselyPlugin } from 'kysely';
import type { Tables } from '#src/history/tables.ts';
import type { History } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, keyOf, saveReport } from './builders.ts';
import { bothEngines, historyOn } from './engines.ts';
import { exportText } from './generated-reports.ts';

const red = aCollection({
  tests: [aTest({ failure: aFailure() }), aTest({ nodeId: 't.py::test_other', failure: aFailure() })],
});
const old = '2026-01-01T00:00:00.000Z';

/** Questions that take several statements, and what each would answer of the run before anything happens to it. */
const questions: { name: string; ask: (history: History, run: WorkflowRun) => Promise<unknown> }[] = [
  {
    name: 'collections of a head',
    ask: (history, { repository, headSha }) => history.loadCollectionsOfHead(repository.id, headSha),
  },
  {
    name: 'the baseline',
    ask: (history, { repository, headSha }) => history.loadBaseline(repository.id, [headSha], 1),
  },
  {
    name: 'the history of a branch',
    ask: (history, { repository }) =>
      history.loadBranchHistory({ repositoryId: repository.id, branch: 'main', runs: null }),
  },
  {
    name: 'durations',
    ask: (history, { repository }) =>
      history.loadDurationHistory({ repositoryId: repository.id, branch: 'main', runs: null }),
  },
  {
    name: 'an export',
    ask: async (history, { repository }) => {
      const lines = (await exportText(history))
        .split('\n')
        .filter((line) => line.startsWith('{"kind":"collection"'));
      return lines.filter((line) => line.includes(`"repositoryId":${repository.id},`));
    },
  },
];

/** What others do meanwhile. */
const meanwhile: { name: string; act: (history: History, run: WorkflowRun) => Promise<void> }[] = [
  { name: 'are saved once more', act: (history, run) => history.saveCollections(keyOf(run), [red]) },
  {
    name: 'are removed',
    act: (history, { repository }) =>
      history.prune(repository.id, { trustedBefore: '2026-02-01', othersBefore: '2026-02-01' }),
  },
];

describe.each(bothEngines())('on $name', (engine) => {
  const opened: Kysely<Tables>[] = [];
  afterAll(async () => {
    for (const database of opened) await database.destroy();
    await engine.close();
  });

  describe.each(meanwhile)('results that $name while somebody asks for them', ({ act }) => {
    it.each(questions)('are never answered by halves: $name', async ({ ask }) => {
      const database = await engine.openDatabase();
      opened.push(database);
      const writer = historyOn(database, new ManualClock());
      let statements = 0;
      let interrupt: { at: number; act: () => Promise<void> } | null = null;
      // After the statement that is due, something else happens before the next one is asked.
      const interrupting: KyselyPlugin = {
        transformQuery: ({ node }) => node,
        async transformResult({ result }) {
          statements += 1;
          if (statements === interrupt?.at) await interrupt.act();
          return result;
        },
      };
      const reader = historyOn(database.withPlugin(interrupting), new ManualClock());

      const calm = aRun(aRepository(), { at: old });
      await saveReport(writer, calm, [red]);
      const whole = await ask(reader, calm);
      const count = statements;
      expect(count).toBeGreaterThan(2);
      for (let at = 1; at <= count; at += 1) {
        // As before the writing, or as after it: then what was removed is not there.
        await saveReport(writer, calm, [red]);
        statements = 0;
        let done: Promise<void> = Promise.resolve();
        interrupt = {
          at,
          async act() {
            interrupt = null;
            done = act(writer, calm);
            // On one connection the writing waits for the end of the question, where that is one.
            if (engine.name === 'PostgreSQL') await done;
            else await new Promise((next) => setImmediate(next));
          },
        };
        const answer = await ask(reader, calm);
        await done;
        const settled = await ask(reader, calm);
        expect([JSON.stringify(whole), JSON.stringify(settled)]).toContain(JSON.stringify(answer));
      }
    });
  });
});
