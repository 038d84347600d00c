import { Kysely, PGliteDialect } from 'kysely';
import { openMemoryDatabase } from '#src/history/embedded-database.ts';
import { migrate } from '#src/history/migrate.ts';
import { sqlHistory } from '#src/history/sql-history.ts';
import type { Tables } from '#src/history/tables.ts';
import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';

/** A migrated database in memory, for tests that need to see the rows or to share it. */
export async function aDatabase(): Promise<Kysely<Tables>> {
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await openMemoryDatabase() }) });
  await migrate(database);
  return database;
}

/** A history of its own on a shared database, as another process would have it. Closing it leaves the database open. */
export function historyOn(database: Kysely<Tables>, clock: Clock, holder = 'a test'): History {
  const nothing = async (): Promise<void> => {};
  return sqlHistory({ database, clock, holder, tidy: nothing, close: nothing });
}
