import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '#src/history/tables.ts';
import type { BranchQuestion, History } from '#src/model/history.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { aCollection, aRepository, aRun, keyOf, saveReport, sha } from './builders.ts';
import { bothEngines, historyOn } from './engines.ts';
import {
  exportText,
  type GeneratedReport,
  generatedReports,
  saveAll,
  saveGenerated,
} from './generated-reports.ts';
import { referenceCoverage } from './reference-coverage.ts';
import { referenceDays } from './reference-days.ts';
import { referenceBranch } from './reference-history.ts';

const generated = generatedReports({ seed: 5, runs: 60 });
const commits = generated.commits.map((commit) => commit.sha);
const trustedDay = '2026-03-08';
const othersDay = '2026-03-11';
/** In the middle of those days: what is of the day itself is kept. */
const retention = {
  trustedBefore: `${trustedDay}T15:00:00.000Z`,
  othersBefore: `${othersDay}T01:00:00.000Z`,
};
const isKept = ({ run }: GeneratedReport): boolean =>
  run.at.slice(0, 10) >= (run.isTrusted ? trustedDay : othersDay);
const branches: BranchQuestion[] = generated.repositories.flatMap(({ id: repositoryId }) =>
  ['main', 'release/1'].map((branch) => ({ repositoryId, branch, runs: null })),
);

describe.each(bothEngines())('on $name', (engine) => {
  const opened: Kysely<Tables>[] = [];
  async function openDatabase(): Promise<{ database: Kysely<Tables>; history: History }> {
    const database = await engine.openDatabase();
    opened.push(database);
    return { database, history: historyOn(database, new ManualClock()) };
  }
  afterAll(async () => {
    for (const database of opened) await database.destroy();
    await engine.close();
  });
  async function pruneAll(history: History): Promise<void> {
    for (const { id } of generated.repositories) await history.prune(id, retention);
  }

  describe('what is too old', () => {
    let database: Kysely<Tables>;
    let history: History;
    let before: string[];
    let after: string[];
    beforeAll(async () => {
      ({ database, history } = await openDatabase());
      await saveAll(history, generated);
      before = (await exportText(history)).split('\n');
      await pruneAll(history);
      after = (await exportText(history)).split('\n');
    });
    const kindOf = (line: string): string => (line === '' ? '' : JSON.parse(line).kind);

    it('is gone, and nothing else is: runs stay, and what is newer comes back whole', () => {
      const gone = before.filter((line) => !after.includes(line));
      const collections = (reports: readonly GeneratedReport[]) =>
        reports.flatMap((report) => report.collections).length;
      expect(gone.filter((line) => kindOf(line) === 'collection')).toHaveLength(
        collections(generated.reports.filter((report) => !isKept(report))),
      );
      const kept = after.filter((line) => kindOf(line) === 'collection');
      expect(kept).toHaveLength(collections(generated.reports.filter(isKept)));
      expect(kept.filter((line) => !before.includes(line))).toEqual([]);
      const others = (lines: readonly string[]) =>
        lines
          .filter((line) => !['collection', 'day'].includes(kindOf(line)))
          // A run says by itself what it covered when its collections don't any more.
          .map((line) => line.replace(/,"coverage":\{[^{}]*\}\}$/, '}'));
      expect(others(after)).toEqual(others(before));
    });

    it('was summed up by day', async () => {
      for (const question of branches)
        expect(await history.loadDays(question.repositoryId, question.branch)).toEqual(
          referenceDays(generated.reports, question, { commits, beforeDay: trustedDay }),
        );
      const days = await Promise.all(
        branches.map((question) => history.loadDays(question.repositoryId, question.branch)),
      );
      expect(days.flat().length).toBeGreaterThan(6);
      expect(days.flat().some(({ tests }) => tests.some(({ ran }) => ran > 1))).toBe(true);
      expect(days.flat().some(({ coverage }) => coverage !== null)).toBe(true);
    });

    it('is no longer in what became of tests, but in the trend of coverage', async () => {
      const kept = generated.reports.filter(isKept);
      for (const question of branches) {
        const { commits: _, ...answer } = await history.loadBranchHistory(question);
        expect(answer).toEqual(referenceBranch(kept, question, commits));
        const { points } = await history.loadCoverageHistory(question);
        expect(points).toEqual(referenceCoverage(generated.reports, question, commits).points);
      }
    });

    it('changes nothing any more when it is asked for again, nor when a part of what is gone comes once more and goes again', async () => {
      await pruneAll(history);
      expect((await exportText(history)).split('\n')).toEqual(after);
      const again = generated.reports.filter(({ run }) => run.runId % 2 === 0);
      for (const report of again) await saveGenerated(history, report);
      expect((await exportText(history)).split('\n')).not.toEqual(after);
      await pruneAll(history);
      expect((await exportText(history)).split('\n')).toEqual(after);
    });

    it('leaves no test and no content that nothing refers to', async () => {
      // The same as in a history that never had anything else.
      const other = await openDatabase();
      const kept = generated.reports.map((report) =>
        isKept(report) ? report : { ...report, collections: [] },
      );
      await saveAll(other.history, { ...generated, reports: kept });
      expect(await hashes(database)).toEqual(await hashes(other.database));
    });
  });

  /** What is interned, as far as it does not depend on ids: all names, and how many contents there are. */
  async function hashes(database: Kysely<Tables>) {
    const tests = await database.selectFrom('test').select(['repository_id', 'name']).execute();
    const contents = await database.selectFrom('content').select('repository_id').execute();
    const texts = tests.map(({ repository_id, name }) => `${repository_id} ${JSON.stringify(name)}`);
    return { tests: texts.sort(), contents: contents.map((row) => String(row.repository_id)).sort() };
  }

  it('makes room: what is saved instead of it takes no more, and tidied up there is less', async () => {
    const { database, history } = await openDatabase();
    const repository = aRepository();
    const bytes = async (): Promise<number> => (await history.loadStats()).bytes;
    /** Twenty runs, each with failures of its own, of the month given. */
    const saveMonth = async (month: number): Promise<void> => {
      for (let day = 1; day <= 20; day += 1) {
        const runId = month * 100 + day;
        const at = new Date(Date.UTC(2026, month, day, 12)).toISOString();
        const tests = Array.from({ length: 100 }, (_, test) =>
          aTest({
            nodeId: `t.py::test_${test}`,
            failure: aFailure({ message: `${runId} ${test}`, excerpt: sha('a') }),
          }),
        );
        await saveReport(history, aRun(repository, { runId, at }), [aCollection({ tests })]);
      }
    };
    await saveMonth(0);
    await saveMonth(1);
    const full = await bytes();
    await history.prune(repository.id, { trustedBefore: '2026-02-01', othersBefore: '2026-02-01' });
    await sql`vacuum`.execute(database);
    await saveMonth(2);
    // Three months were saved and two of them are there: half as much again if no room were used again.
    expect(await bytes()).toBeLessThan(full * 1.25);

    await history.prune(repository.id, { trustedBefore: '2026-03-20', othersBefore: '2026-03-20' });
    await sql`vacuum full`.execute(database);
    expect(await bytes()).toBeLessThan(full / 3);
  });

  it('of a repository leaves another one alone', async () => {
    const { history } = await openDatabase();
    await saveAll(history, generated);
    const [first, second] = generated.repositories;
    const own = async (): Promise<string[]> =>
      (await exportText(history)).split('\n').filter((line) => line.includes(`${second?.id}`));
    const before = await own();
    await history.prune(first?.id ?? 0, { trustedBefore: '2027-01-01', othersBefore: '2027-01-01' });
    expect(await own()).toEqual(before);
    expect((await history.loadStats()).repositories.map(({ collections }) => collections > 0)).toEqual([
      false,
      true,
    ]);
  });

  it('loses nothing that others save at any moment of it, whatever of that they share with what goes', async () => {
    const { database, history } = await openDatabase();
    const repository = aRepository();
    const tests = [aTest(), aTest({ nodeId: 't.py::test_red', failure: aFailure() })];
    const collection = aCollection({ tests });
    const recent = (runId: number) => aRun(repository, { runId, at: '2026-03-01T00:00:00.000Z' });
    const isWaiting = async (): Promise<boolean> => {
      const { rows } = await sql`select 1 from pg_locks where not granted`.execute(database);
      return rows.length > 0;
    };
    let statements = 0;
    let fatal = 0;
    let saving: Promise<void> | null = null;
    /** Once the statement that is due is done, another one saves, until it has saved or waits for the end. */
    const interrupt = async (): Promise<void> => {
      let isSaved = false;
      saving = saveReport(history, recent(fatal), [collection]).finally(() => {
        isSaved = true;
      });
      // On one connection everything waits for the end of a transaction, questions as well.
      if (engine.name === 'PostgreSQL') while (!isSaved && !(await isWaiting()));
    };
    const interrupting = database.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        statements += 1;
        if (statements === fatal) await interrupt();
        return result;
      },
    });
    for (fatal = 1; ; fatal += 1) {
      const old = aRun(repository, { runId: 1_000, at: '2026-01-01T00:00:00.000Z', headSha: sha('0') });
      await saveReport(history, old, [collection]);
      // What was saved before must not be what keeps the contents.
      for (let runId = 1; runId < fatal; runId += 1)
        await history.saveCollections(keyOf(recent(runId)), [aCollection({ tests: [] })]);
      statements = 0;
      saving = null;
      const before = { trustedBefore: '2026-02-01', othersBefore: '2026-02-01' };
      await historyOn(interrupting, new ManualClock()).prune(repository.id, before);
      if (saving === null) break;
      await saving;
      expect(await history.loadCollectionsOfHead(repository.id, sha('0'))).toEqual([]);
      const saved = await history.loadCollectionsOfHead(repository.id, sha('a'));
      expect(saved.filter(({ run }) => run.runId === fatal)).toEqual([{ run: recent(fatal), collection }]);
    }
    expect(fatal).toBeGreaterThan(10);
  });
});
