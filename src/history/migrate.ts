import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { whileLocked } from './locks.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { compactCollections } from './migrations/0002-compact-collections.ts';
import { startedOrder } from './migrations/0003-started-order.ts';
import type { Tables } from './tables.ts';

/** Applied in the order of their names. One that was released is never changed: what comes later is a new one. */
const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-compact-collections': compactCollections,
  '0003-started-order': startedOrder,
};

/**
 * Brings the tables up to date; does nothing to those that are. All of it or nothing takes effect. Processes that start at
 * once wait for each other: the migrator makes its own tables before it has its lock, and two that do so fail.
 *
 * @throws an Error that names the migration that failed, or says that a newer version was here before
 */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  await database.connection().execute((connection) => whileLocked(connection, () => migrateAll(connection)));
}

async function migrateAll(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error');
  const what =
    failed === undefined
      ? 'they may be those of a newer version of Redfirst: run that version'
      : `the migration ${failed.migrationName} failed`;
  throw new Error(`The history's tables can't be brought up to date: ${what}.`, { cause: error });
}
