import type { Insertable, Kysely, Updateable } from 'kysely';
import { byText } from '#src/model/by-text.ts';
import { type RunKey, type WorkflowRun, workflowRunSchema } from '#src/model/workflow-run.ts';
import { keyText, readInteger, readRecord, writeJson } from './column-values.ts';
import { ofAttempt } from './of-run.ts';
import { saveRepository } from './repositories.ts';
import { hasCollections, trustedRuns } from './runs-with-collections.ts';
import type { Tables } from './tables.ts';

/** Inserts or replaces a run with its repository; whether it was reported stays as it is. */
export async function saveRun(database: Kysely<Tables>, run: WorkflowRun): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await saveRepository(transaction, run.repository, run.at);
    await transaction
      .insertInto('run')
      .values(rowOf(run))
      .onConflict((conflict) =>
        conflict.columns(['repository_id', 'run_id', 'attempt']).doUpdateSet((row) => ({
          head_sha: row.ref('excluded.head_sha'),
          head_branch: row.ref('excluded.head_branch'),
          workflow_id: row.ref('excluded.workflow_id'),
          is_trusted: row.ref('excluded.is_trusted'),
          completed_at: row.ref('excluded.completed_at'),
          record: row.ref('excluded.record'),
        })),
      )
      .execute();
  });
}

/** Inserts a run with its repository, unless it is known: then what was found out of it since stays. */
export async function saveNewRun(database: Kysely<Tables>, run: WorkflowRun): Promise<void> {
  const known = await database
    .selectFrom('run')
    .select('run_id')
    .where(ofAttempt({ repositoryId: run.repository.id, runId: run.runId, attempt: run.attempt }))
    .executeTakeFirst();
  if (known !== undefined) return;
  await database.transaction().execute(async (transaction) => {
    await saveRepository(transaction, run.repository, run.at);
    // Another process may have saved it since.
    await transaction
      .insertInto('run')
      .values(rowOf(run))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

function rowOf(run: WorkflowRun): Insertable<Tables['run']> {
  return {
    repository_id: run.repository.id,
    run_id: run.runId,
    attempt: run.attempt,
    head_sha: run.headSha,
    head_branch: run.headBranch === null ? null : keyText(run.headBranch),
    workflow_id: run.workflow.id,
    is_trusted: run.isTrusted,
    completed_at: run.at,
    record: writeJson(run),
  };
}

/** Runs that are not reported, oldest first. */
export async function loadUnreported(database: Kysely<Tables>): Promise<WorkflowRun[]> {
  const rows = await database
    .selectFrom('run')
    .select('record')
    .where('reported_at', 'is', null)
    .orderBy('completed_at')
    .orderBy('repository_id')
    .orderBy('run_id')
    .orderBy('attempt')
    .execute();
  return rows.map(({ record }) => readRun(record));
}

/** Marks a run as reported at `at`. */
export async function markReported(database: Kysely<Tables>, key: RunKey, at: Date): Promise<void> {
  await updateRun(database, key, { reported_at: at.toISOString() });
}

/**
 * Changes columns of one run.
 *
 * @throws an Error when the run is not saved
 */
export async function updateRun(
  database: Kysely<Tables>,
  key: RunKey,
  changes: Updateable<Tables['run']>,
): Promise<void> {
  const row = await database
    .updateTable('run')
    .set(changes)
    .where(ofAttempt(key))
    .returning('run_id')
    .executeTakeFirst();
  if (row === undefined) throw unknownRun(key);
}

/** Makes the branch's trusted run with collections that completed last unreported; null: there is none. */
export async function reportAgain(
  database: Kysely<Tables>,
  repositoryId: number,
  branch: string,
): Promise<RunKey | null> {
  return database.transaction().execute(async (transaction) => {
    const newest = await trustedRuns(transaction, { repositoryId, branch })
      .select(['run_id', 'attempt'])
      // One without would be reported with nothing to say.
      .where(hasCollections('any'))
      .limit(1)
      .executeTakeFirst();
    if (newest === undefined) return null;
    const key = { repositoryId, runId: readInteger(newest.run_id), attempt: newest.attempt };
    await updateRun(transaction, key, { reported_at: null });
    return key;
  });
}

/** Branches that have a trusted run, as their runs name them, the one with the newest first. */
export async function loadTrustedBranches(database: Kysely<Tables>, repositoryId: number): Promise<string[]> {
  const rows = await database
    .selectFrom('run')
    .select(['head_branch', ({ fn }) => fn.max('completed_at').as('newest')])
    .where('repository_id', '=', repositoryId)
    .where('is_trusted', '=', true)
    .where('head_branch', 'is not', null)
    .groupBy('head_branch')
    .execute();
  // Sorted here and not by the database, whose collation may be any.
  return rows
    .sort(
      (a, b) => b.newest.getTime() - a.newest.getTime() || byText(a.head_branch ?? '', b.head_branch ?? ''),
    )
    .map(({ head_branch }) => head_branch)
    .filter((branch) => branch !== null);
}

/** A run's record, validated. */
export function readRun(record: unknown): WorkflowRun {
  return readRecord(workflowRunSchema, record, 'a run');
}

/** What to throw when something belongs to a run that is not saved. */
export function unknownRun({ repositoryId, runId, attempt }: RunKey): Error {
  return new Error(
    `Run ${runId}, attempt ${attempt}, of repository ${repositoryId} is not in the history: save it before what belongs to it.`,
  );
}
