import type { Kysely } from 'kysely';
import { type Refusal, refusalSchema } from '#src/model/refusal.ts';
import type { RunKey, WorkflowRun } from '#src/model/workflow-run.ts';
import { readRecord, writeJson } from './column-values.ts';
import { readRun, updateRun } from './runs.ts';
import type { Tables } from './tables.ts';

/**
 * Replaces what is known of a run's artifacts that were not accepted.
 *
 * @throws an Error when the run is not saved
 */
export async function saveRefusals(
  database: Kysely<Tables>,
  key: RunKey,
  refused: readonly Refusal[],
): Promise<void> {
  await updateRun(database, key, { refused: refused.length === 0 ? null : writeJson(refused) });
}

/** Refused artifacts of the runs on this head sha, of each run's newest attempt, in the order of run ids. */
export async function loadRefusals(
  database: Kysely<Tables>,
  repositoryId: number,
  headSha: string,
): Promise<{ run: WorkflowRun; refused: Refusal[] }[]> {
  const rows = await database
    .selectFrom('run')
    .select(['record', 'refused'])
    .where('repository_id', '=', repositoryId)
    .where('head_sha', '=', headSha)
    .orderBy('run_id')
    .orderBy('attempt')
    .execute();
  const newest = new Map(rows.map((row) => [readRun(row.record).runId, row]));
  return [...newest.values()].flatMap(({ record, refused }) => {
    const run = readRun(record);
    const read = readRecord(refusalSchema.array(), refused ?? [], `what was refused of run ${run.runId}`);
    return read.length === 0 ? [] : [{ run, refused: read }];
  });
}
