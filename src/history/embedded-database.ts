import { existsSync, fsyncSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { readInteger } from './column-values.ts';
import { databaseIn } from './database-folder.ts';
import { EmbeddedPostgres } from './embedded-postgres.ts';
import { readTemplate, unpackTemplate } from './embedded-template.ts';
import { SyncedNodeFs } from './synced-node-fs.ts';
import type { Tables } from './tables.ts';

/** So much is written to the log before a checkpoint: what a start after a crash has to read again, at most. */
const checkpointBytes = 64 * 1024 * 1024;

const syncedParameters = [
  // -F is what switches fsync off.
  ...EmbeddedPostgres.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync', '-c', 'min_wal_size=32MB', '-c', 'max_wal_size=64MB'],
];

/** Starts PostgreSQL within this process, in memory: for tests, and for what is to leave nothing behind. */
export async function openMemoryDatabase(): Promise<EmbeddedPostgres> {
  return EmbeddedPostgres.start({ loadDataDir: await readTemplate() });
}

/**
 * Starts PostgreSQL within this process on a folder that this process has locked. A database that is new is made
 * beside its place and then moved there, so that a crash in the middle leaves nothing that looks like one.
 *
 * @param sync as for SyncedNodeFs
 * @throws an Error that names the folder when what is there does not start
 */
export async function openFolderDatabase(
  folder: string,
  sync: (descriptor: number) => void = fsyncSync,
): Promise<EmbeddedPostgres> {
  const place = databaseIn(folder);
  try {
    if (!existsSync(place)) await createDatabase(place);
    return await start(place, sync);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The history in ${place} can't be opened (${reason}). If it is damaged, restore it from a copy or start with another folder; if not, see that this user may write there.`,
      { cause: error },
    );
  }
}

/**
 * What a server's background processes do, and PGlite, which has none, leaves undone for ever: without checkpoints its
 * log grows without limit (seen: 1.5 GB beyond `max_wal_size=1GB`), and replaced rows are never cleared away.
 */
export async function tidyDatabase(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ bytes: number | string | bigint }>`
    select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::bigint as bytes from pg_control_checkpoint()
  `.execute(database);
  if (readInteger(rows[0]?.bytes ?? 0) < checkpointBytes) return;
  await sql`vacuum (analyze)`.execute(database);
  await sql`checkpoint`.execute(database);
}

async function start(place: string, sync: (descriptor: number) => void): Promise<EmbeddedPostgres> {
  return EmbeddedPostgres.start({ fs: new SyncedNodeFs(place, sync), startParams: syncedParameters });
}

async function createDatabase(place: string): Promise<void> {
  const unfinished = `${place}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await unpackTemplate(unfinished);
  await syncFolders(unfinished);
  await rename(unfinished, place);
}

/** Names in folders are on the disk when the folder is. */
async function syncFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  for (const path of [folder, ...folders.map((entry) => join(entry.parentPath, entry.name))]) {
    const handle = await open(path, 'r');
    await handle.sync();
    await handle.close();
  }
}
