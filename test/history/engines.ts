import { afterAll } from '@jest/globals';
import { Kysely, PGliteDialect } from 'kysely';
import { openMemoryDatabase } from '#src/history/embedded-database.ts';
import { migrate } from '#src/history/migrate.ts';
import { openHistory } from '#src/history/open-history.ts';
import { openServerDatabase } from '#src/history/server-database.ts';
import { sqlHistory } from '#src/history/sql-history.ts';
import type { Tables } from '#src/history/tables.ts';
import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';
import { ManualClock } from '../support/a-clock.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';

/** A kind of database; what is opened on it is for one test file. */
export interface Engine {
  name: string;
  /** A new history, as the app opens it. */
  openHistory(clock: Clock): Promise<History>;
  /** A new migrated database, for tests that need to see the rows or to share it. */
  openDatabase(): Promise<Kysely<Tables>>;
  /** After everything that was opened on it was closed. */
  close(): Promise<void>;
}

/** Both kinds of database that a history can be on: whatever is tested of one holds for the other. */
export function bothEngines(): Engine[] {
  return [embedded(), postgresql()];
}

function embedded(): Engine {
  return {
    name: 'the embedded database',
    openHistory: (clock) => openHistory({ database: { folder: null }, clock, holder: 'a test' }),
    async openDatabase() {
      const pglite = await openMemoryDatabase();
      return migrated(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }));
    },
    close: async () => {},
  };
}

function postgresql(): Engine {
  let server: Promise<PostgresServer> | undefined;
  const createDatabase = async (): Promise<string> => {
    server ??= startPostgres();
    return (await server).createDatabase();
  };
  return {
    name: 'PostgreSQL',
    openHistory: async (clock) =>
      openHistory({ database: { url: await createDatabase() }, clock, holder: 'a test' }),
    openDatabase: async () => migrated(await openServerDatabase(await createDatabase())),
    async close() {
      await (await server)?.stop();
    },
  };
}

/** A history on each kind of database, as the app opens it, for all tests of a file. */
export function historiesOnBothEngines(): Promise<{ name: string; history: History }[]> {
  return onBothEngines(async (engine) => {
    const history = await engine.openHistory(new ManualClock());
    return { opened: { history }, close: history.close };
  });
}

/** A migrated database of each kind, for all tests of a file. */
export function databasesOnBothEngines(): Promise<{ name: string; database: Kysely<Tables> }[]> {
  return onBothEngines(async (engine) => {
    const database = await engine.openDatabase();
    return { opened: { database }, close: () => database.destroy() };
  });
}

async function onBothEngines<Opened>(
  open: (engine: Engine) => Promise<{ opened: Opened; close: () => Promise<void> }>,
): Promise<({ name: string } & Opened)[]> {
  return Promise.all(
    bothEngines().map(async (engine) => {
      const { opened, close } = await open(engine);
      afterAll(async () => {
        await close();
        await engine.close();
      });
      return { name: engine.name, ...opened };
    }),
  );
}

async function migrated(database: Kysely<Tables>): Promise<Kysely<Tables>> {
  await migrate(database);
  return database;
}

/** A history of its own on a shared database, as another process would have it. Closing it leaves the database open. */
export function historyOn(database: Kysely<Tables>, clock: Clock, holder = 'a test'): History {
  const nothing = async (): Promise<void> => {};
  return sqlHistory({ database, clock, holder, tidy: nothing, close: nothing });
}
