import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Collections taken apart (design §7): an interned list of tests, durations as one array, what did not plainly pass as
 * rows, everything that repeats once. Whole ones stay beside them until `takeWholeOnesApart` has had them.
 */
export const compactCollections: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema.alterTable('collection').renameTo('whole_collection').execute();
    await sql`alter table whole_collection rename constraint collection_key to whole_collection_key`.execute(
      database,
    );
    await sql`alter table whole_collection rename constraint collection_of_run to whole_collection_of_run`.execute(
      database,
    );
    await database.schema.alterTable('run').addColumn('coverage', 'json').execute();
    await createContentTables(database);
    await createPartTables(database);
  },
};

async function createContentTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('test')
    .addColumn('id', 'integer', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('repository_id', 'bigint', (column) => column.notNull().references('repository.id'))
    .addColumn('hash', 'uuid', (column) => column.notNull())
    .addColumn('name', 'json', (column) => column.notNull())
    .addUniqueConstraint('test_hash', ['repository_id', 'hash'])
    .execute();
  await database.schema
    .createTable('content')
    .addColumn('id', 'integer', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('repository_id', 'bigint', (column) => column.notNull().references('repository.id'))
    .addColumn('hash', 'uuid', (column) => column.notNull())
    .addColumn('body', 'bytea', (column) => column.notNull())
    .addUniqueConstraint('content_hash', ['repository_id', 'hash'])
    .execute();
  // Compressed by us where that helps.
  await sql`alter table content alter column body set storage external`.execute(database);
}

async function createPartTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('collection')
    .addColumn('id', 'integer', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('repository_id', 'bigint', (column) => column.notNull())
    .addColumn('run_id', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('place', 'json', (column) => column.notNull())
    .addColumn('tests', 'integer', (column) => column.notNull().references('content.id'))
    .addColumn('forms', 'integer', (column) => column.notNull().references('content.id'))
    .addColumn('coverage', 'integer', (column) => column.references('content.id'))
    .addColumn('durations', 'bytea', (column) => column.notNull())
    .addColumn('unlike', 'bytea', (column) => column.notNull())
    .addColumn('rest', 'bytea', (column) => column.notNull())
    .addUniqueConstraint('collection_key', ['repository_id', 'run_id', 'attempt', 'identity'])
    .addForeignKeyConstraint('collection_of_run', ['repository_id', 'run_id', 'attempt'], 'run', [
      'repository_id',
      'run_id',
      'attempt',
    ])
    .execute();
  // Whether anything refers to a content, or to a test, is asked of each that is removed.
  for (const column of ['tests', 'forms', 'coverage'])
    await database.schema.createIndex(`collection_${column}`).on('collection').column(column).execute();
  // Digits of chance: trying to compress them costs time and gains nothing.
  await sql`alter table collection alter column durations set storage external`.execute(database);
  await database.schema
    .createTable('event')
    .addColumn('collection_id', 'integer', (column) =>
      column.notNull().references('collection.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('test_id', 'integer', (column) => column.notNull().references('test.id'))
    .addColumn('record', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_key', ['collection_id', 'position'])
    .execute();
  await database.schema.createIndex('event_test').on('event').column('test_id').execute();
  await database.schema
    .createTable('day')
    .addColumn('repository_id', 'bigint', (column) => column.notNull().references('repository.id'))
    .addColumn('branch', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('summary', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('day_key', ['repository_id', 'branch', 'day'])
    .execute();
}
