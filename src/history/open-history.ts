import { Kysely, PGliteDialect } from 'kysely';
import type { Clock } from '#src/model/clock.ts';
import type { History } from '#src/model/history.ts';
import { openFolderDatabase, openMemoryDatabase, tidyDatabase } from './embedded-database.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { openServerDatabase } from './server-database.ts';
import { sqlHistory } from './sql-history.ts';
import type { Tables } from './tables.ts';
import { takeWholeOnesApart } from './whole-collections.ts';

/**
 * A PostgreSQL server's database, which any number of processes may use at once; or the folder of the embedded database,
 * created if need be; or, as folder null, one in memory that is gone when it is closed.
 */
export type HistoryPlace = { url: string } | { folder: string | null };

export interface HistoryOptions {
  database: HistoryPlace;
  clock: Clock;
  /** Names this process to people, in leases and to others that want the folder: what it is, its pid, its machine. */
  holder: string;
}

/**
 * Opens the history and brings its tables up to date. For the embedded database a bundle needs PGlite's `pglite.wasm`,
 * `pglite.data` and `initdb.wasm` beside it.
 *
 * @throws FolderInUseError when another process uses the folder; an Error that says what to do when it can't be opened
 */
export async function openHistory({ database, clock, holder }: HistoryOptions): Promise<History> {
  if ('url' in database) return openOnServer(database.url, { clock, holder });
  if (database.folder === null)
    return openOn(await openMemoryDatabase(), { clock, holder, release: async () => {} });
  const lock = await lockFolder(database.folder, holder);
  try {
    const pglite = await openFolderDatabase(lock.folder);
    return await openOn(pglite, { clock, holder, release: lock.release });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openOnServer(
  url: string,
  { clock, holder }: { clock: Clock; holder: string },
): Promise<History> {
  const database = await openServerDatabase(url);
  try {
    await migrate(database);
    await takeWholeOnesApart(database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  let closed: Promise<void> | undefined;
  return sqlHistory({
    database,
    clock,
    holder,
    // A server clears up by itself.
    tidy: async () => {},
    close() {
      closed ??= database.destroy();
      return closed;
    },
  });
}

async function openOn(
  pglite: EmbeddedPostgres,
  { clock, holder, release }: { clock: Clock; holder: string; release: () => Promise<void> },
): Promise<History> {
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  try {
    await migrate(database);
    await takeWholeOnesApart(database);
    // Nobody else can be alive on this database, so a lease in it is that of a process that died.
    await database.deleteFrom('lease').execute();
  } catch (error) {
    await pglite.close();
    throw error;
  }
  const tidy = (): Promise<void> => tidyDatabase(database);
  const close = async (): Promise<void> => {
    try {
      // Has its turn after everything that was asked for before.
      await database.connection().execute(async () => {});
      await database.destroy();
    } finally {
      await release();
    }
  };
  let closed: Promise<void> | undefined;
  return sqlHistory({
    database,
    clock,
    holder,
    tidy,
    close() {
      closed ??= close();
      return closed;
    },
  });
}
