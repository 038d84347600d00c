import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { History } from '#src/model/history.ts';
import { type HistoryRecord, historyRecordSchema } from '#src/model/history-record.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aFailure, aRecord, aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, keyOf, saveReport, sha } from './builders.ts';
import { bothEngines, type Engine } from './engines.ts';
import { aGeneratedCollection } from './generated-collections.ts';
import { answersText, exportText, generatedReports, saveAll } from './generated-reports.ts';

const generated = generatedReports({ seed: 4, runs: 24 });
const [shop] = generated.repositories;
if (shop === undefined) throw new Error('No repository was generated.');

/** Saves a bit of everything that a history can hold, and removes what is old, so that there are days. */
async function fill(history: History): Promise<void> {
  await saveAll(history, generated);
  const { id } = shop ?? aRepository();
  const hostile = aRun(shop ?? aRepository(), {
    runId: 5_000,
    headBranch: 'nul \0 and \ud800',
    at: '2026-04-01T00:00:00.000Z',
  });
  await saveReport(
    history,
    hostile,
    [1, 2, 3, 4].map((seed) => aGeneratedCollection(seed, { job: `${seed}` })),
  );
  await history.saveRefusals(keyOf(hostile), [{ artifact: 'nul \0', why: 'low \udfff' }]);
  await history.saveDecision({
    repositoryId: id,
    run: keyOf(hostile),
    causes: [aRecord(), aRecord({ key: 'c1-other', state: 'held', issue: null, dueAt: null })],
    newest: { branch: 'nul \0 and \ud800', sha: sha('a') },
    operations: [],
  });
  await history.saveFiling(id, 'on');
  const old = { trustedBefore: '2026-03-04T00:00:00.000Z', othersBefore: '2026-03-06T00:00:00.000Z' };
  for (const repository of generated.repositories) await history.prune(repository.id, old);
}

/** As it is carried elsewhere: text in lines. */
function recordsOf(exported: string): HistoryRecord[] {
  const lines = exported.split('\n').filter((line) => line !== '');
  return lines.map((line) => historyRecordSchema.parse(JSON.parse(line)));
}

async function importAll(history: History, exported: string): Promise<void> {
  for (const record of recordsOf(exported)) await history.importRecord(record);
}

const engines = bothEngines();
const ways = engines.map((from, index) => ({ from, to: engines[1 - index] ?? from }));
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

describe.each(ways.map(({ from, to }) => ({ from, to, name: from.name })))('of $name', ({ from, to }) => {
  const opened: History[] = [];
  async function open(engine: Engine): Promise<History> {
    const history = await engine.openHistory(new ManualClock());
    opened.push(history);
    return history;
  }
  let exported: string;
  let answered: string;
  beforeAll(async () => {
    const history = await open(from);
    await fill(history);
    exported = await exportText(history);
    answered = await answersText(history, generated.repositories);
  });
  afterAll(async () => {
    for (const history of opened) await history.close();
  });

  describe('an export', () => {
    it('holds every kind of record, a run before its collections, and a repository before all that is its', () => {
      const records = recordsOf(exported);
      const kinds = records.map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(
        new Set(['repository', 'commit', 'branch', 'day', 'run', 'collection', 'cause']),
      );
      const seen = new Set<string>();
      for (const record of records) {
        if (record.kind === 'repository') seen.add(`${record.repository.id}`);
        else if (record.kind === 'run')
          seen.add(`${record.run.repository.id} ${record.run.runId} ${record.run.attempt}`);
        else expect(seen).toContain(`${record.repositoryId}`);
        if (record.kind === 'collection')
          expect(seen).toContain(`${record.repositoryId} ${record.runId} ${record.attempt}`);
      }
    });

    it('taken up elsewhere is there the same, and so are all answers', async () => {
      const elsewhere = await open(to);
      await importAll(elsewhere, exported);
      expect(await exportText(elsewhere)).toBe(exported);
      expect(await answersText(elsewhere, generated.repositories)).toBe(answered);
    });

    it('taken up twice, or where it is from, changes nothing', async () => {
      const elsewhere = await open(to);
      await importAll(elsewhere, exported);
      await importAll(elsewhere, exported);
      expect(await exportText(elsewhere)).toBe(exported);
      const [origin] = opened;
      if (origin === undefined) throw new Error('Nothing was opened.');
      await importAll(origin, exported);
      expect(await exportText(origin)).toBe(exported);
      expect(await answersText(origin, generated.repositories)).toBe(answered);
    });

    it('taken up by two at once is there once', async () => {
      const elsewhere = await open(to);
      await Promise.all([importAll(elsewhere, exported), importAll(elsewhere, exported)]);
      expect(await exportText(elsewhere)).toBe(exported);
    });
  });

  describe('what is newer where an export is taken up', () => {
    const day = (number: number): string => `2026-05-0${number}T00:00:00.000Z`;
    it('stays: runs, what they collected, causes, filing, branches, days, and the name of the repository', async () => {
      const repository = aRepository();
      const old = await open(from);
      const untrusted = aRun(repository, { at: day(1), isTrusted: false });
      await saveReport(old, untrusted, [aCollection({ tests: [aTest()] })]);
      await old.saveDecision({
        repositoryId: repository.id,
        run: null,
        causes: [aRecord(), aRecord({ key: 'c1-only-there' })],
        newest: { branch: 'main', sha: sha('1') },
        operations: [],
      });
      const lines = await exportText(old);

      const newer = await open(to);
      const renamed = { ...repository, name: 'renamed' };
      const known = aRun(renamed, { at: day(1) });
      const collections = [aCollection({ tests: [aTest({ failure: aFailure() })] })];
      await saveReport(newer, known, collections);
      await saveReport(newer, aRun(renamed, { runId: 200, at: day(2), headSha: sha('b') }), [aCollection()]);
      await newer.saveDecision({
        repositoryId: repository.id,
        run: keyOf(known),
        causes: [aRecord({ state: 'closed', closedBy: 'people', closedAt: day(2) })],
        newest: { branch: 'main', sha: sha('2') },
        operations: [],
      });
      await newer.saveFiling(repository.id, 'on');
      await newer.saveRefusals(keyOf(known), [{ artifact: 'new', why: 'newer' }]);
      const before = (await exportText(newer)).split('\n');

      await importAll(newer, lines);
      const after = (await exportText(newer)).split('\n');
      expect(after.filter((line) => !before.includes(line))).toEqual([
        JSON.stringify({
          kind: 'cause',
          repositoryId: repository.id,
          cause: aRecord({ key: 'c1-only-there' }),
        }),
      ]);
      expect(before.filter((line) => !after.includes(line))).toEqual([]);
      expect(await newer.loadUnreported()).toEqual([
        aRun(renamed, { runId: 200, at: day(2), headSha: sha('b') }),
      ]);
    });
  });
});
