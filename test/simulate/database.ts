import { Kysely, PGliteDialect, sql } from 'kysely';
import { openMemoryDatabase } from '#src/history/embedded-database.ts';
import { migrate } from '#src/history/migrate.ts';
import { openServerDatabase } from '#src/history/server-database.ts';
import type { Tables } from '#src/history/tables.ts';

/** A migrated database for months that follow each other. */
export interface MonthsDatabase {
  /** A connection for each of the app's processes; on the embedded database they share one. */
  connections: readonly Kysely<Tables>[];
  /** Forgets everything, so that a month knows nothing of those before. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database that the app's processes share: the one at `url`, else an embedded one in memory.
 *
 * @param url of a PostgreSQL database
 */
export async function openMonthsDatabase(processes: number, url: string | null): Promise<MonthsDatabase> {
  const first =
    url === null
      ? new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await openMemoryDatabase() }) })
      : await openServerDatabase(url);
  await migrate(first);
  const connections = [first];
  while (connections.length < processes)
    connections.push(url === null ? first : await openServerDatabase(url));
  const found = await sql<{ tablename: string }>`
    select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'
  `.execute(first);
  const tables = sql.join(found.rows.map(({ tablename }) => sql.table(tablename)));
  return {
    connections,
    empty: async () => {
      await sql`truncate ${tables} cascade`.execute(first);
    },
    close: async () => {
      for (const connection of new Set(connections)) await connection.destroy();
    },
  };
}
