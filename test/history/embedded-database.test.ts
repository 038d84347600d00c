import { fsyncSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { openFolderDatabase, tidyDatabase } from '#src/history/embedded-database.ts';
import { TEMPLATE } from '#src/history/embedded-template.ts';
import { migrate } from '#src/history/migrate.ts';
import type { Tables } from '#src/history/tables.ts';

let folder: string;
let database: Kysely<Tables>;
let syncs = 0;
let diskIsBroken = false;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redfirst-test-'));
  const pglite = await openFolderDatabase(folder, (descriptor) => {
    if (diskIsBroken) throw new Error('EIO');
    syncs += 1;
    fsyncSync(descriptor);
  });
  database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(database);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function walFiles(): Promise<number> {
  const names = await readdir(join(folder, 'database', 'pg_wal'));
  return names.filter((name) => /^[0-9A-F]{24}$/.test(name)).length;
}

/** Writes about 2 MB, stored as they are. */
async function writeMuch(): Promise<void> {
  await sql`insert into big (body) values (repeat(md5(random()::text), 62500))`.execute(database);
}

describe('the embedded database', () => {
  it('makes its tables once, whatever is saved in them', async () => {
    await database.insertInto('branch').values({ repository_id: 1, name: 'main', newest: 'a' }).execute();
    await migrate(database);
    await migrate(database);
    expect(await database.selectFrom('branch').selectAll().execute()).toHaveLength(1);
  });

  it('refuses tables that a newer version made', async () => {
    const future = { name: '9999-from-the-future', timestamp: '2099-01-01T00:00:00.000Z' };
    await sql`insert into kysely_migration (name, timestamp) values (${future.name}, ${future.timestamp})`.execute(
      database,
    );
    await expect(migrate(database)).rejects.toThrow(/may be those of a newer version of Redfirst/);
    await sql`delete from kysely_migration where name = ${future.name}`.execute(database);
    await migrate(database);
  });

  it('has made on disk what it acknowledges', async () => {
    const before = syncs;
    await database.insertInto('branch').values({ repository_id: 2, name: 'main', newest: 'a' }).execute();
    expect(syncs).toBeGreaterThan(before);
  });

  it('keeps its log bounded when it is tidied', async () => {
    await sql`create table big (body text)`.execute(database);
    await sql`alter table big alter column body set storage external`.execute(database);
    for (let index = 0; index < 60; index += 1) await writeMuch();
    const untidied = await walFiles();
    await tidyDatabase(database);
    for (let index = 0; index < 60; index += 1) {
      await writeMuch();
      await tidyDatabase(database);
    }
    expect(untidied).toBeGreaterThanOrEqual(7);
    expect(await walFiles()).toBeLessThanOrEqual(9);
  }, 60_000);

  it('gives bytes back as they were', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const given = Buffer.from([...bytes, ...bytes]).subarray(256);
    const { rows } = await sql<{ bytes: Uint8Array }>`select ${given}::bytea as bytes`.execute(database);
    expect([...(rows[0]?.bytes ?? [])]).toEqual([...bytes]);
  });

  it('acknowledges nothing that the disk refuses, says why from then on, and can be closed', async () => {
    diskIsBroken = true;
    const insert = (on: Kysely<Tables>) =>
      on.insertInto('branch').values({ repository_id: 3, name: 'main', newest: 'a' }).execute();
    const inTransaction = () => database.transaction().execute(insert);
    await expect(inTransaction()).rejects.toThrow(/could not fsync/);
    await expect(inTransaction()).rejects.toThrow(/The history's database has stopped \(could not fsync/);
    await expect(insert(database)).rejects.toThrow(/see to the disk, and start again/);
    await database.destroy();

    const again = new Kysely<Tables>({
      dialect: new PGliteDialect({ pglite: await openFolderDatabase(folder) }),
    });
    const ids = await again.selectFrom('branch').select('repository_id').orderBy('repository_id').execute();
    // What was refused may be there all the same, as ever when an answer fails to come.
    expect(ids.map(({ repository_id }) => repository_id).slice(0, 2)).toEqual([1, 2]);
    await again.destroy();
  }, 60_000);
});

describe('the template of a new database', () => {
  it('was made by the version of PGlite that reads it', async () => {
    const path = new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url);
    const { version } = JSON.parse(await readFile(path, 'utf8'));
    expect(TEMPLATE).toBe(`template-pglite-${version}.tar.br`);
  });
});
