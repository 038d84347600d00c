import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Records are `json`, not `jsonb`: nothing is asked of their inside, and jsonb refuses what test output may hold
 * (NUL characters, halves of surrogate pairs), while json keeps every text as it is.
 */
export const firstTables: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await createRunTables(database);
    await createCauseTables(database);
    await createOutboxTables(database);
  },
};

async function createRunTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('repository')
    .addColumn('id', 'bigint', (column) => column.primaryKey())
    .addColumn('record', 'json', (column) => column.notNull())
    .addColumn('described_at', 'timestamptz', (column) => column.notNull())
    .addColumn('filing', 'text', (column) => column.notNull().defaultTo('dry-run'))
    .execute();
  await database.schema
    .createTable('run')
    .addColumn('repository_id', 'bigint', (column) => column.notNull().references('repository.id'))
    .addColumn('run_id', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('head_sha', 'text', (column) => column.notNull())
    .addColumn('head_branch', 'text')
    .addColumn('workflow_id', 'bigint', (column) => column.notNull())
    .addColumn('is_trusted', 'boolean', (column) => column.notNull())
    .addColumn('completed_at', 'timestamptz', (column) => column.notNull())
    .addColumn('reported_at', 'timestamptz')
    .addColumn('refused', 'json')
    .addColumn('record', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('run_key', ['repository_id', 'run_id', 'attempt'])
    .execute();
  await database.schema.createIndex('run_of_head').on('run').columns(['repository_id', 'head_sha']).execute();
  await database.schema
    .createIndex('run_of_branch')
    .on('run')
    .columns(['repository_id', 'head_branch', 'completed_at'])
    .where(sql.ref('is_trusted'), '=', sql.lit(true))
    .execute();
  await database.schema
    .createIndex('run_unreported')
    .on('run')
    .columns(['completed_at'])
    .where(sql.ref('reported_at'), 'is', null)
    .execute();
  await database.schema
    .createTable('collection')
    .addColumn('repository_id', 'bigint', (column) => column.notNull())
    .addColumn('run_id', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('body', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('collection_key', ['repository_id', 'run_id', 'attempt', 'identity'])
    .addForeignKeyConstraint('collection_of_run', ['repository_id', 'run_id', 'attempt'], 'run', [
      'repository_id',
      'run_id',
      'attempt',
    ])
    .execute();
}

async function createCauseTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('commit')
    .addColumn('repository_id', 'bigint', (column) => column.notNull())
    .addColumn('sha', 'text', (column) => column.notNull())
    .addColumn('parents', sql`text[]`, (column) => column.notNull())
    .addPrimaryKeyConstraint('commit_key', ['repository_id', 'sha'])
    .execute();
  await database.schema
    .createTable('branch')
    .addColumn('repository_id', 'bigint', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('newest', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('branch_key', ['repository_id', 'name'])
    .execute();
  await database.schema
    .createTable('cause')
    .addColumn('repository_id', 'bigint', (column) => column.notNull().references('repository.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('issue', 'bigint')
    .addColumn('due_at', 'timestamptz')
    .addColumn('record', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('cause_key', ['repository_id', 'key'])
    .execute();
  await database.schema.createIndex('cause_due').on('cause').columns(['state', 'due_at']).execute();
}

async function createOutboxTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('operation')
    .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('repository_id', 'bigint', (column) => column.notNull().references('repository.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('body', 'json', (column) => column.notNull())
    .addColumn('reason', 'json')
    .addColumn('planned_at', 'timestamptz', (column) => column.notNull())
    .addColumn('begun_at', 'timestamptz')
    .addColumn('ended_at', 'timestamptz')
    .execute();
  await database.schema
    .createIndex('operation_not_done')
    .on('operation')
    .columns(['repository_id', 'state', 'id'])
    .where(sql.ref('state'), '<>', sql.lit('done'))
    .execute();
  await database.schema
    .createTable('lease')
    .addColumn('repository_id', 'bigint', (column) => column.primaryKey())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('term', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
}
