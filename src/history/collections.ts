import type { Kysely, Transaction } from 'kysely';
import { type Collection, collectionSchema } from '#src/model/collection.ts';
import { collectionPlaceSchema } from '#src/model/collection-place.ts';
import { groupBy } from '#src/model/group-by.ts';
import type { SavedCollection } from '#src/model/history.ts';
import { failureSchema } from '#src/model/test-result.ts';
import type { RunKey, WorkflowRun } from '#src/model/workflow-run.ts';
import { readInteger, readRecord, writeJson } from './column-values.ts';
import { contentOf, loadContents, saveContents } from './contents.ts';
import {
  type DividedCollection,
  divideCollection,
  identityOf,
  joinCollection,
} from './divided-collection.ts';
import { failuresOf, loadEvents, saveEvents } from './events.ts';
import { loadFiles, saveFiles } from './file-coverage.ts';
import { isComplete } from './is-complete.ts';
import { lockRepository } from './locks.ts';
import { joinTests } from './plain-tests.ts';
import { saveRunCoverage } from './run-coverage.ts';
import { readRun, unknownRun } from './runs.ts';
import type { Database, Tables } from './tables.ts';
import { readTestList, saveTestList } from './test-lists.ts';
import { loadTestNames } from './test-names.ts';

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
  const run = await loadRun(database, key);
  const divided: DividedCollection[] = [];
  for (const collection of collections) divided.push(await divideCollection(collection, run));
  await database.transaction().execute(async (transaction) => {
    await lockRepository(transaction, key.repositoryId);
    for (const collection of divided) await saveDivided(transaction, key, collection);
    await saveRunCoverage(transaction, key);
  });
}

/** The run that is to get collections; throws an Error when it is not saved. */
export async function loadRun(database: Kysely<Tables>, key: RunKey): Promise<WorkflowRun> {
  const row = await database
    .selectFrom('run')
    .select('record')
    .where('repository_id', '=', key.repositoryId)
    .where('run_id', '=', key.runId)
    .where('attempt', '=', key.attempt)
    .executeTakeFirst();
  if (row === undefined) throw unknownRun(key);
  return readRun(row.record);
}

/** Inserts or replaces a collection; the repository is locked. */
export async function saveDivided(
  transaction: Transaction<Tables>,
  { repositoryId, runId, attempt }: RunKey,
  { identity, place, tests, order, coverage, rest }: DividedCollection,
): Promise<void> {
  const list = await saveTestList(transaction, repositoryId, tests.names);
  const failed = tests.failures.length;
  const contents = await saveContents(transaction, repositoryId, [
    ...tests.failures,
    tests.forms,
    ...(order === null ? [] : [order]),
  ]);
  const part = { repository_id: repositoryId, run_id: runId, attempt, identity };
  await transaction
    .deleteFrom('collection')
    .where('repository_id', '=', repositoryId)
    .where('run_id', '=', runId)
    .where('attempt', '=', attempt)
    .where('identity', '=', identity)
    .execute();
  const { id } = await transaction
    .insertInto('collection')
    .values({
      ...part,
      place: writeJson(place),
      tests: list.content,
      forms: contents[failed] ?? 0,
      order: contents[failed + 1] ?? null,
      coverage: coverage && (await saveFiles(transaction, repositoryId, coverage)),
      durations: tests.durations,
      unlike: tests.unlike,
      rest,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await saveEvents(transaction, id, { records: tests.records, tests: list.ids, failures: contents });
}

/** All collections of runs on this head sha, in the order run id, attempt, environment, shard, job. */
export async function loadCollectionsOfHead(
  database: Kysely<Tables>,
  repositoryId: number,
  headSha: string,
): Promise<SavedCollection[]> {
  const rows = await collectionsWithRuns(database, repositoryId)
    .select(columns)
    .where('run.head_sha', '=', headSha)
    .execute();
  return readCollections(database, rows);
}

/** All collections of one attempt of a run, in the order environment, shard, job. */
export async function loadCollectionsOfRun(
  database: Kysely<Tables>,
  key: RunKey,
): Promise<SavedCollection[]> {
  const rows = await collectionsWithRuns(database, key.repositoryId)
    .select(columns)
    .where('run.run_id', '=', key.runId)
    .where('run.attempt', '=', key.attempt)
    .execute();
  return readCollections(database, rows);
}

/**
 * Of `shas`, the first one that a trusted run other than `except` has collections of, with these collections. One of which
 * shards are missing only counts where there is none that is complete.
 */
export async function loadBaseline(
  database: Kysely<Tables>,
  { repositoryId, shas, except }: { repositoryId: number; shas: readonly string[]; except: number },
): Promise<{ sha: string; collections: SavedCollection[] } | null> {
  if (shas.length === 0) return null;
  const trusted = collectionsWithRuns(database, repositoryId)
    .where('run.is_trusted', '=', true)
    .where('run.run_id', '<>', except);
  const known = await trusted
    .select(['run.head_sha', 'collection.place'])
    .where('run.head_sha', 'in', shas)
    .execute();
  const parts = groupBy(
    known.map(({ head_sha, place }) => ({
      sha: head_sha,
      ...readRecord(collectionPlaceSchema, place, 'the place of a collection'),
    })),
    ({ sha }) => sha,
  );
  const tested = new Map(parts.map((ofSha) => [ofSha[0].sha, isComplete(ofSha)]));
  const sha =
    shas.find((candidate) => tested.get(candidate) === true) ??
    shas.find((candidate) => tested.has(candidate));
  if (sha === undefined) return null;
  const rows = await trusted.select(columns).where('run.head_sha', '=', sha).execute();
  return { sha, collections: await readCollections(database, rows) };
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

const columns = [
  'run.record',
  'collection.id',
  'collection.tests',
  'collection.forms',
  'collection.coverage',
  'collection.order',
  'collection.durations',
  'collection.unlike',
  'collection.rest',
] as const;

interface Row {
  record: unknown;
  id: number;
  tests: number;
  forms: number;
  coverage: number | null;
  order: number | null;
  durations: Uint8Array;
  unlike: Uint8Array;
  rest: Uint8Array;
}

async function readCollections(database: Database, rows: readonly Row[]): Promise<SavedCollection[]> {
  const events = await loadEvents(
    database,
    rows.map(({ id }) => id),
  );
  const contents = await loadContents(database, [
    ...rows.flatMap(({ tests, forms, order }) => [tests, forms, ...(order === null ? [] : [order])]),
    ...failuresOf([...events.values()].flat()),
  ]);
  const lists = new Map(rows.map(({ tests }) => [tests, readTestList(contentOf(contents, tests))]));
  const names = await loadTestNames(database, [...lists.values()].flat());
  const files = await loadFiles(
    database,
    rows.map(({ coverage }) => coverage).filter((list) => list !== null),
  );
  const read: SavedCollection[] = [];
  for (const row of rows) {
    const run = readRun(row.record);
    const tests = joinTests({
      names: (lists.get(row.tests) ?? []).map((id) => names.get(id) ?? { rootdir: '', nodeId: `test ${id}` }),
      forms: contentOf(contents, row.forms).toString('utf8'),
      durations: row.durations,
      unlike: row.unlike,
      records: events.get(row.id) ?? [],
      failure: (id) => failureSchema.parse(JSON.parse(contentOf(contents, id).toString('utf8'))),
    });
    const joined = await joinCollection(row.rest, tests, {
      order: row.order === null ? null : contentOf(contents, row.order),
      files: files.get(row.coverage ?? 0) ?? [],
    });
    read.push({ run, collection: readRecord(collectionSchema, joined, `a collection of run ${run.runId}`) });
  }
  // Sorted here and not by the database, whose collation may be any.
  return read.sort(
    (a, b) =>
      a.run.runId - b.run.runId ||
      a.run.attempt - b.run.attempt ||
      compareTexts(identityOf(a.collection), identityOf(b.collection)),
  );
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
