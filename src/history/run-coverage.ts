import { sql, type Transaction } from 'kysely';
import { collectionPlaceSchema } from '#src/model/collection-place.ts';
import type { FileCoverage } from '#src/model/coverage.ts';
import { coverageTotals } from '#src/model/coverage-totals.ts';
import { mergeCoverage } from '#src/model/merge-coverage.ts';
import type { RunKey } from '#src/model/workflow-run.ts';
import { readRecord, writeJson } from './column-values.ts';
import { loadFiles } from './file-coverage.ts';
import { isComplete } from './is-complete.ts';
import { ofRun } from './of-run.ts';
import type { Database, Tables } from './tables.ts';

/**
 * Sums a run up: the totals of the union of its parts' coverage, of each part the newest attempt, kept with the run's
 * newest attempt that has results; so that a trend over hundreds of runs reads no lines. A run that lacks shards has none: it would look
 * like a fall.
 */
export async function saveRunCoverage(transaction: Transaction<Tables>, key: RunKey): Promise<void> {
  const files = (await isWhole(transaction, key))
    ? await loadRunFiles(transaction, key.repositoryId, key.runId)
    : null;
  const totals = files && coverageTotals({ files, branchesMeasured: false });
  await transaction
    .updateTable('run')
    .set({
      coverage:
        totals &&
        sql`case when attempt = (select max(newest.attempt) from collection as newest
        where newest.repository_id = ${key.repositoryId} and newest.run_id = ${key.runId})
        then ${writeJson(totals)}::json end`,
    })
    .where(ofRun(key))
    .execute();
}

async function isWhole(database: Database, key: RunKey): Promise<boolean> {
  const rows = await database.selectFrom('collection').select('place').where(ofRun(key)).execute();
  return isComplete(
    rows.map(({ place }) =>
      readRecord(collectionPlaceSchema, place, `the place of a collection of run ${key.runId}`),
    ),
  );
}

/** The union of the coverage of a run's parts, sorted by path; null: none was measured. */
export async function loadRunFiles(
  database: Database,
  repositoryId: number,
  runId: number,
): Promise<FileCoverage[] | null> {
  const rows = await database
    .selectFrom('collection')
    .select(['identity', 'coverage'])
    .where(ofRun({ repositoryId, runId }))
    .orderBy('attempt')
    .execute();
  // Of each part the newest attempt: it is the last one here.
  const lists = [...new Map(rows.map(({ identity, coverage }) => [identity, coverage])).values()].filter(
    (list) => list !== null,
  );
  if (lists.length === 0) return null;
  const files = await loadFiles(database, lists);
  const parts = lists.map((list) => ({ files: files.get(list) ?? [], branchesMeasured: false }));
  return mergeCoverage(parts)?.files ?? null;
}
