import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The order in which each process started its tests: a content, since most runs of a suite have the same one. */
export const startedOrder: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await database.schema
      .alterTable('collection')
      .addColumn('order', 'integer', (column) => column.references('content.id'))
      .execute();
  },
};
