import type { Kysely } from 'kysely';
import { type Repository, repositorySchema } from '#src/model/workflow-run.ts';
import { readRecord, writeJson } from './column-values.ts';
import type { Tables } from './tables.ts';

/** Saves a repository as it was at `at` (UTC ISO), unless it is known as it was later: deliveries may be out of order. */
export async function saveRepository(
  database: Kysely<Tables>,
  repository: Repository,
  at: string,
): Promise<void> {
  await database
    .insertInto('repository')
    .values({ id: repository.id, record: writeJson(repository), described_at: at })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((row) => ({
          record: row.ref('excluded.record'),
          described_at: row.ref('excluded.described_at'),
        }))
        .whereRef('repository.described_at', '<=', 'excluded.described_at'),
    )
    .execute();
}

export async function loadFiling(database: Kysely<Tables>, repositoryId: number): Promise<'dry-run' | 'on'> {
  const row = await database
    .selectFrom('repository')
    .select('filing')
    .where('id', '=', repositoryId)
    .executeTakeFirst();
  return row?.filing ?? 'dry-run';
}

/** @throws an Error when no run of the repository was ever saved */
export async function saveFiling(
  database: Kysely<Tables>,
  repositoryId: number,
  filing: 'dry-run' | 'on',
): Promise<void> {
  const row = await database
    .updateTable('repository')
    .set({ filing })
    .where('id', '=', repositoryId)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined)
    throw new Error(`Repository ${repositoryId} is not in the history: save a run of it first.`);
}

/** All repositories, by id. */
export async function loadRepositories(database: Kysely<Tables>): Promise<Repository[]> {
  const rows = await database.selectFrom('repository').select(['id', 'record']).orderBy('id').execute();
  return rows.map(readRepository);
}

/** Repositories that have an open cause due before `now`, by id. */
export async function loadRepositoriesWithDue(database: Kysely<Tables>, now: Date): Promise<Repository[]> {
  const rows = await database
    .selectFrom('repository')
    .select(['id', 'record'])
    .where('id', 'in', (query) =>
      query.selectFrom('cause').select('repository_id').where('state', '=', 'open').where('due_at', '<', now),
    )
    .orderBy('id')
    .execute();
  return rows.map(readRepository);
}

/** Repositories that have waiting operations, by id. */
export async function loadRepositoriesWithWaiting(database: Kysely<Tables>): Promise<Repository[]> {
  const rows = await database
    .selectFrom('repository')
    .select(['id', 'record'])
    .where('id', 'in', (query) =>
      query.selectFrom('operation').select('repository_id').where('state', '=', 'waiting'),
    )
    .orderBy('id')
    .execute();
  return rows.map(readRepository);
}

function readRepository({ id, record }: { id: unknown; record: unknown }): Repository {
  return readRecord(repositorySchema, record, `repository ${id}`);
}
