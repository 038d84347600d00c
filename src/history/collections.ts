import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { type Collection, collectionSchema } from '#src/model/collection.ts';
import type { SavedCollection } from '#src/model/history.ts';
import type { RunKey } from '#src/model/workflow-run.ts';
import { readInteger, readRecord, sha256 } from './column-values.ts';
import { readRun, unknownRun } from './runs.ts';
import type { Tables } from './tables.ts';

/**
 * Inserts or replaces collections of a run, by environment, shard and job; all of them or none. The last one of an
 * identity counts.
 *
 * @throws an Error when the run is not saved
 */
export async function saveCollections(
  database: Kysely<Tables>,
  key: RunKey,
  collections: readonly Collection[],
): Promise<void> {
  const rows: { identity: string; body: Buffer }[] = [];
  for (const collection of collections)
    rows.push({
      identity: sha256(identityOf(collection)),
      body: await promisify(gzip)(JSON.stringify(collection)),
    });
  const run = { repository_id: key.repositoryId, run_id: key.runId, attempt: key.attempt };
  await database.transaction().execute(async (transaction) => {
    const saved = await transaction
      .selectFrom('run')
      .select('run_id')
      .where('repository_id', '=', run.repository_id)
      .where('run_id', '=', run.run_id)
      .where('attempt', '=', run.attempt)
      .executeTakeFirst();
    if (saved === undefined) throw unknownRun(key);
    for (const row of rows)
      await transaction
        .insertInto('collection')
        .values({ ...run, ...row })
        .onConflict((conflict) =>
          conflict
            .columns(['repository_id', 'run_id', 'attempt', 'identity'])
            .doUpdateSet((given) => ({ body: given.ref('excluded.body') })),
        )
        .execute();
  });
}

/** All collections of runs on this head sha, in the order run id, attempt, environment, shard, job. */
export async function loadCollectionsOfHead(
  database: Kysely<Tables>,
  repositoryId: number,
  headSha: string,
): Promise<SavedCollection[]> {
  const rows = await collectionsWithRuns(database, repositoryId)
    .select(['run.record', 'collection.body'])
    .where('run.head_sha', '=', headSha)
    .execute();
  return readCollections(rows);
}

/** Of `shas`, the first one that a trusted run other than `except` has collections of, with these collections. */
export async function loadBaseline(
  database: Kysely<Tables>,
  { repositoryId, shas, except }: { repositoryId: number; shas: readonly string[]; except: number },
): Promise<{ sha: string; collections: SavedCollection[] } | null> {
  if (shas.length === 0) return null;
  const trusted = collectionsWithRuns(database, repositoryId)
    .where('run.is_trusted', '=', true)
    .where('run.run_id', '<>', except);
  const known = await trusted.select('run.head_sha').distinct().where('run.head_sha', 'in', shas).execute();
  const tested = new Set(known.map(({ head_sha }) => head_sha));
  const sha = shas.find((candidate) => tested.has(candidate));
  if (sha === undefined) return null;
  const rows = await trusted
    .select(['run.record', 'collection.body'])
    .where('run.head_sha', '=', sha)
    .execute();
  return { sha, collections: await readCollections(rows) };
}

/** Workflow ids of which a trusted run ever had a collection, ascending. */
export async function loadCollectingWorkflows(
  database: Kysely<Tables>,
  repositoryId: number,
): Promise<number[]> {
  const rows = await collectionsWithRuns(database, repositoryId)
    .select('run.workflow_id')
    .where('run.is_trusted', '=', true)
    .distinct()
    .orderBy('run.workflow_id')
    .execute();
  return rows.map(({ workflow_id }) => readInteger(workflow_id));
}

function collectionsWithRuns(database: Kysely<Tables>, repositoryId: number) {
  return database
    .selectFrom('run')
    .innerJoin('collection', (join) =>
      join
        .onRef('collection.repository_id', '=', 'run.repository_id')
        .onRef('collection.run_id', '=', 'run.run_id')
        .onRef('collection.attempt', '=', 'run.attempt'),
    )
    .where('run.repository_id', '=', repositoryId);
}

async function readCollections(
  rows: readonly { record: unknown; body: Uint8Array }[],
): Promise<SavedCollection[]> {
  const read: SavedCollection[] = [];
  for (const { record, body } of rows) {
    const run = readRun(record);
    const text = (await promisify(gunzip)(body)).toString('utf8');
    const collection = readRecord(collectionSchema, JSON.parse(text), `a collection of run ${run.runId}`);
    read.push({ run, collection });
  }
  // Sorted here and not by the database, whose collation may be any.
  return read.sort(
    (a, b) =>
      a.run.runId - b.run.runId ||
      a.run.attempt - b.run.attempt ||
      compareTexts(identityOf(a.collection), identityOf(b.collection)),
  );
}

/** Environment, shard and job: two uses of the Action in one job differ in one of the first two. */
function identityOf({ environment, shard, claimed }: Collection): readonly string[] {
  return [environment.name, shard?.name ?? '', claimed?.job ?? ''];
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
