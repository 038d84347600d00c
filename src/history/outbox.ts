import type { Kysely } from 'kysely';
import type { Applied, Decision, StoredOperation } from '#src/model/history.ts';
import { type Operation, operationSchema } from '#src/model/operation.ts';
import { leaveGoneIssue, openCause, saveCause } from './causes.ts';
import { readInteger, readRecord, writeJson } from './column-values.ts';
import { saveNewest } from './commits.ts';
import { markReported } from './runs.ts';
import type { Tables } from './tables.ts';

/**
 * Saves what one report decided, with the writes that follow from it at the outbox's end; all of it or nothing.
 *
 * @throws an Error when the repository or the run is not saved
 */
export async function saveDecision(database: Kysely<Tables>, decision: Decision, now: Date): Promise<void> {
  const { repositoryId, run, causes, newest, operations } = decision;
  await database.transaction().execute(async (transaction) => {
    for (const cause of causes) await saveCause(transaction, repositoryId, cause);
    if (newest !== null) await saveNewest(transaction, repositoryId, newest);
    // One by one, so that the ids rise in the order of planning.
    for (const operation of operations)
      await transaction
        .insertInto('operation')
        .values({
          repository_id: repositoryId,
          kind: operation.kind,
          state: 'waiting',
          body: writeJson(operation),
          planned_at: now.toISOString(),
        })
        .execute();
    if (run !== null) await markReported(transaction, run, now);
  });
}

/** Operations that wait, in the order of their planning. */
export async function loadWaiting(
  database: Kysely<Tables>,
  repositoryId: number,
): Promise<StoredOperation[]> {
  const rows = await database
    .selectFrom('operation')
    .select(['id', 'body', 'tries'])
    .where('repository_id', '=', repositoryId)
    .where('state', '=', 'waiting')
    .orderBy('id')
    .execute();
  return rows.map(({ id, body, tries }) => ({
    id: readInteger(id),
    operation: readOperation(id, body),
    tries,
  }));
}

/**
 * Counts a try.
 *
 * @throws an Error when the operation does not wait
 */
export async function beginOperation(database: Kysely<Tables>, id: number, now: Date): Promise<void> {
  const row = await database
    .updateTable('operation')
    .set((operation) => ({ tries: operation('tries', '+', 1), begun_at: now.toISOString() }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw await notWaiting(database, id);
}

/**
 * The operation is done, and what it made known is saved with its cause; both or neither. Said again, nothing changes.
 *
 * @throws an Error when the operation has failed or does not exist
 */
export async function finishOperation(
  database: Kysely<Tables>,
  { id, applied }: { id: number; applied: Applied },
  now: Date,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('operation')
      .set({ state: 'done', ended_at: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .returning('repository_id')
      .executeTakeFirst();
    if (row === undefined) {
      if ((await stateOf(transaction, id)) === 'done') return;
      throw await notWaiting(transaction, id);
    }
    const repositoryId = readInteger(row.repository_id);
    if (applied.created !== null) await openCause(transaction, repositoryId, applied.created);
    if (applied.goneIssue !== null) await leaveGoneIssue(transaction, repositoryId, applied.goneIssue);
  });
}

/**
 * The operation can never succeed. Said again, the first reason stays.
 *
 * @throws an Error when the operation is done or does not exist
 */
export async function failOperation(
  database: Kysely<Tables>,
  { id, reason }: { id: number; reason: string },
  now: Date,
): Promise<void> {
  const row = await database
    .updateTable('operation')
    .set({ state: 'failed', reason: writeJson(reason), ended_at: now.toISOString() })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning('id')
    .executeTakeFirst();
  if (row === undefined && (await stateOf(database, id)) !== 'failed') throw await notWaiting(database, id);
}

/** Operations that failed for good, in the order of their planning. */
export async function loadFailedOperations(
  database: Kysely<Tables>,
  repositoryId: number,
): Promise<{ operation: Operation; reason: string }[]> {
  const rows = await database
    .selectFrom('operation')
    .select(['id', 'body', 'reason'])
    .where('repository_id', '=', repositoryId)
    .where('state', '=', 'failed')
    .orderBy('id')
    .execute();
  return rows.map(({ id, body, reason }) => ({
    operation: readOperation(id, body),
    reason: String(reason),
  }));
}

function readOperation(id: unknown, body: unknown): Operation {
  return readRecord(operationSchema, body, `operation ${id}`);
}

async function stateOf(database: Kysely<Tables>, id: number): Promise<string | undefined> {
  const row = await database.selectFrom('operation').select('state').where('id', '=', id).executeTakeFirst();
  return row?.state;
}

async function notWaiting(database: Kysely<Tables>, id: number): Promise<Error> {
  const state = await stateOf(database, id);
  return new Error(
    state === undefined
      ? `There is no operation ${id} in the outbox.`
      : `Operation ${id} does not wait in the outbox: it is ${state}.`,
  );
}
