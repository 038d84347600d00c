import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { openMemoryDatabase } from '#src/history/embedded-database.ts';
import { migrate } from '#src/history/migrate.ts';
import { firstTables } from '#src/history/migrations/0001-first-tables.ts';
import { openServerDatabase } from '#src/history/server-database.ts';
import type { Tables } from '#src/history/tables.ts';
import { takeWholeOnesApart } from '#src/history/whole-collections.ts';
import type { Collection } from '#src/model/collection.ts';
import type { SavedCollection } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { ManualClock } from '../support/a-clock.ts';
import { aFailure, aTest } from '../support/builders.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { aCollection, aRepository, aRun, keyOf, saveReport, sha } from './builders.ts';
import { historyOn } from './engines.ts';
import { aGeneratedCollection, asKept } from './generated-collections.ts';
import { exportText } from './generated-reports.ts';

let server: PostgresServer | undefined;
const opened: Kysely<Tables>[] = [];
afterAll(async () => {
  for (const database of opened) await database.destroy();
  await server?.stop();
});

const engines = [
  {
    name: 'the embedded database',
    open: async () =>
      new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await openMemoryDatabase() }) }),
  },
  {
    name: 'PostgreSQL',
    async open() {
      server ??= await startPostgres();
      return openServerDatabase(await server.createDatabase());
    },
  },
];

/** A database with the tables of the first version, and nothing in them. */
async function ofFirstVersion(open: () => Promise<Kysely<Tables>>): Promise<Kysely<Tables>> {
  const database = await open();
  opened.push(database);
  const migrations = { '0001-first-tables': firstTables };
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error !== undefined) throw error;
  return database;
}

/** A row as the first version wrote it: gzipped JSON under a hash of the identity. */
async function saveWhole(
  database: Kysely<Tables>,
  run: WorkflowRun,
  collection: Collection,
  identity: string,
) {
  const { repositoryId, runId, attempt } = keyOf(run);
  const body = gzipSync(JSON.stringify(collection));
  await sql`insert into collection (repository_id, run_id, attempt, identity, body)
    values (${repositoryId}, ${runId}, ${attempt}, ${identity}, ${body})`.execute(database);
}

async function saveFirstRun(database: Kysely<Tables>, run: WorkflowRun): Promise<void> {
  const { repository } = run;
  await sql`insert into repository (id, record, described_at)
    values (${repository.id}, ${JSON.stringify(repository)}, ${run.at}) on conflict do nothing`.execute(
    database,
  );
  await sql`insert into run
    (repository_id, run_id, attempt, head_sha, head_branch, workflow_id, is_trusted, completed_at, record)
    values (${repository.id}, ${run.runId}, ${run.attempt}, ${run.headSha}, ${run.headBranch},
      ${run.workflow.id}, ${run.isTrusted}, ${run.at}, ${JSON.stringify(run)})`.execute(database);
}

describe.each(engines)('on $name', ({ open }) => {
  const repository = aRepository();
  const saved: SavedCollection[] = [1, 2, 3, 4].flatMap((runId) =>
    [1, 2].map((attempt) => {
      const tests = [aTest({ failure: aFailure() }), aTest({ nodeId: 't.py::test_green' })];
      const collection =
        runId === 1
          ? aCollection({ tests })
          : aGeneratedCollection(runId * 10 + attempt, { environment: 'one' });
      return { run: aRun(repository, { runId, attempt }), collection };
    }),
  );
  let database: Kysely<Tables>;
  beforeEach(async () => {
    database = await ofFirstVersion(open);
    for (const [index, { run, collection }] of saved.entries()) {
      await saveFirstRun(database, run);
      await saveWhole(database, run, collection, `identity ${index}`);
    }
  });
  const kept = saved.map(({ run, collection }) => ({ run, collection: asKept(collection) }));

  describe('a history of the first version', () => {
    it('has all its collections, taken apart, and none of them whole any more', async () => {
      await migrate(database);
      await takeWholeOnesApart(database);
      const history = historyOn(database, new ManualClock());
      expect(await history.loadCollectionsOfHead(repository.id, sha('a'))).toEqual(kept);
      expect(await database.selectFrom('whole_collection').selectAll().execute()).toEqual([]);
      expect(await history.loadCollectingWorkflows(repository.id)).toEqual([5]);
    });

    it('is the same as if this version had saved it', async () => {
      await migrate(database);
      await takeWholeOnesApart(database);
      const other = await open();
      opened.push(other);
      await migrate(other);
      const history = historyOn(other, new ManualClock());
      for (const { run, collection } of saved) await saveReport(history, run, [collection]);
      expect(await exportText(historyOn(database, new ManualClock()))).toBe(await exportText(history));
    });

    it('loses nothing when it stops at any place of the taking apart', async () => {
      await migrate(database);
      const history = historyOn(database, new ManualClock());
      for (let failAt = 1; ; failAt += 1) {
        let statements = 0;
        const stopping = database.withPlugin({
          transformQuery({ node }) {
            statements += 1;
            if (statements === failAt) throw new Error('stopped');
            return node;
          },
          transformResult: async ({ result }) => result,
        });
        const stopped = await takeWholeOnesApart(stopping).then(
          () => false,
          (error: unknown) =>
            error instanceof Error && error.message === 'stopped' ? true : Promise.reject(error),
        );
        const whole = await database.selectFrom('whole_collection').select(['run_id', 'attempt']).execute();
        const apart = await history.loadCollectionsOfHead(repository.id, sha('a'));
        const keys = [
          ...whole.map(({ run_id, attempt }) => `${run_id} ${attempt}`),
          ...apart.map(({ run }) => `${run.runId} ${run.attempt}`),
        ];
        expect(new Set(keys).size).toBe(saved.length);
        expect(kept).toEqual(expect.arrayContaining(apart));
        if (!stopped) break;
      }
      expect(await history.loadCollectionsOfHead(repository.id, sha('a'))).toEqual(kept);
    });

    it('is taken apart once when two processes start at the same time, and what one of them saves then stays', async () => {
      await Promise.all([migrate(database), migrate(database)]);
      const history = historyOn(database, new ManualClock());
      const [first] = saved;
      if (first === undefined) throw new Error('Nothing was saved.');
      const newer = { ...first.collection, tool: { name: 'redfirst' as const, version: '9.9.9' } };
      await saveReport(history, first.run, [newer]);
      await Promise.all([takeWholeOnesApart(database), takeWholeOnesApart(database)]);
      expect(await history.loadCollectionsOfHead(repository.id, sha('a'))).toEqual([
        { run: first.run, collection: newer },
        ...kept.slice(1),
      ]);
    });
  });
});
