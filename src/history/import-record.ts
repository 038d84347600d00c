import type { Kysely } from 'kysely';
import type { HistoryRecord } from '#src/model/history-record.ts';
import { saveNewCause } from './causes.ts';
import { writeJson } from './column-values.ts';
import { saveCommits } from './commits.ts';
import { saveNewDay } from './days.ts';
import { saveNewCollection } from './new-collection.ts';
import { ofAttempt } from './of-run.ts';
import { saveRefusals } from './refusals.ts';
import { saveRepository } from './repositories.ts';
import { markReported, saveNewRun, updateRun } from './runs.ts';
import type { Tables } from './tables.ts';

/**
 * Takes up what was exported elsewhere. Idempotent; what is here already, and may be newer, stays: a run as it was saved,
 * its collections, a cause, the newest commit of a branch, filing that was begun.
 *
 * @throws an Error when the run of a collection, or the repository, is not here
 */
export async function importRecord(database: Kysely<Tables>, record: HistoryRecord): Promise<void> {
  switch (record.kind) {
    case 'repository':
      await saveRepository(database, record.repository, record.describedAt);
      if (record.filing === 'on')
        await database
          .updateTable('repository')
          .set({ filing: 'on' })
          .where('id', '=', record.repository.id)
          .execute();
      return;
    case 'commit':
      return saveCommits(database, record.repositoryId, [record]);
    case 'branch':
      await database
        .insertInto('branch')
        .values({ repository_id: record.repositoryId, name: record.name, newest: record.newest })
        .onConflict((conflict) => conflict.columns(['repository_id', 'name']).doNothing())
        .execute();
      return;
    case 'day':
      return saveNewDay(database, record);
    case 'run':
      return importRun(database, record);
    case 'collection':
      return saveNewCollection(database, record, record);
    case 'cause':
      return saveNewCause(database, record.repositoryId, record.cause);
  }
}

async function importRun(
  database: Kysely<Tables>,
  { run, reported, refused, coverage }: Extract<HistoryRecord, { kind: 'run' }>,
): Promise<void> {
  await saveNewRun(database, run);
  const key = { repositoryId: run.repository.id, runId: run.runId, attempt: run.attempt };
  const known = await database
    .selectFrom('run')
    .select(['reported_at', 'refused', 'coverage'])
    .where(ofAttempt(key))
    .executeTakeFirst();
  // Also after a crash between the two, and where the other place was the first to report it.
  if (reported && known?.reported_at === null) await markReported(database, key, new Date(run.at));
  if (refused.length > 0 && known?.refused === null) await saveRefusals(database, key, refused);
  if (coverage !== undefined && known?.coverage === null)
    await updateRun(database, key, { coverage: writeJson(coverage) });
}
