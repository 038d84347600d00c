import type { Kysely, Transaction } from 'kysely';
import { type Collection, collectionSchema } from '#src/model/collection.ts';
import { collectionPlaceSchema } from '#src/model/collection-place.ts';
import { groupBy } from '#src/model/group-by.ts';
import type { SavedCollection } from '#src/model/history.ts';
import type { RunKey, WorkflowRun } from '#src/model/workflow-run.ts';
import { readInteger, readRecord, writeJson } from './column-values.ts';
import { contentOf, loadKnownContents, lost, saveContents } from './contents.ts';
import {
  type DividedCollection,
  divideCollection,
  identityOf,
  joinCollection,
} from './divided-collection.ts';
import { failuresOf, loadKnownEvents, saveEvents } from './events.ts';
import { loadFailures } from './failures.ts';
import { loadFiles, saveFiles } from './file-coverage.ts';
import { isComplete } from './is-complete.ts';
import type { KnownDatabase } from './known-rows.ts';
import { lockRepository } from './locks.ts';
import { ofAttempt } from './of-run.ts';
import { joinTests } from './plain-tests.ts';
import { saveRunCoverage } from './run-coverage.ts';
import { readRun, unknownRun } from './runs.ts';
import { collectionsWithRuns } from './runs-with-collections.ts';
import type { Tables } from './tables.ts';
import { loadForms } from './test-forms.ts';
import { loadNamesOfLists, loadTestLists, saveTestList } from './test-lists.ts';

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
  const row = await database.selectFrom('run').select('record').where(ofAttempt(key)).executeTakeFirst();
  if (row === undefined) throw unknownRun(key);
  return readRun(row.record);
}

/** Inserts or replaces a collection; the repository is locked. */
export async function saveDivided(
  transaction: Transaction<Tables>,
  key: RunKey,
  { identity, place, tests, order, coverage, rest }: DividedCollection,
): Promise<void> {
  const { repositoryId, runId, attempt } = key;
  const list = await saveTestList(transaction, repositoryId, tests.names);
  const failed = tests.failures.length;
  const contents = await saveContents(transaction, repositoryId, [
    ...tests.failures,
    tests.forms,
    ...(order === null ? [] : [order]),
  ]);
  await transaction.deleteFrom('collection').where(ofAttempt(key)).where('identity', '=', identity).execute();
  const { id } = await transaction
    .insertInto('collection')
    .values({
      repository_id: repositoryId,
      run_id: runId,
      attempt,
      identity,
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
  source: KnownDatabase,
  repositoryId: number,
  headSha: string,
): Promise<SavedCollection[]> {
  const rows = await collectionsWithRuns(source.database, repositoryId)
    .select(columns)
    .where('run.head_sha', '=', headSha)
    .execute();
  return readCollections(source, rows);
}

/** All collections of one attempt of a run, in the order environment, shard, job. */
export async function loadCollectionsOfRun(source: KnownDatabase, key: RunKey): Promise<SavedCollection[]> {
  const rows = await collectionsWithRuns(source.database, key.repositoryId)
    .select(columns)
    .where(ofAttempt(key, 'run'))
    .execute();
  return readCollections(source, rows);
}

/**
 * Of `shas`, the first one that a trusted run other than `except` has collections of, with these collections. One of which
 * shards are missing only counts where there is none that is complete.
 */
export async function loadBaseline(
  source: KnownDatabase,
  { repositoryId, shas, except }: { repositoryId: number; shas: readonly string[]; except: number },
): Promise<{ sha: string; collections: SavedCollection[] } | null> {
  if (shas.length === 0) return null;
  const trusted = collectionsWithRuns(source.database, repositoryId)
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
  return { sha, collections: await readCollections(source, rows) };
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

async function readCollections(source: KnownDatabase, rows: readonly Row[]): Promise<SavedCollection[]> {
  const events = await loadKnownEvents(
    source,
    rows.map(({ id }) => id),
  );
  const failures = await loadFailures(source, failuresOf(events.values()));
  const orders = await loadKnownContents(
    source,
    rows.map(({ order }) => order).filter((order) => order !== null),
  );
  const lists = await loadTestLists(
    source,
    rows.map(({ tests }) => tests),
  );
  const names = await loadNamesOfLists(source, lists);
  const forms = await loadForms(
    source,
    rows.map((row) => row.forms),
  );
  const files = await loadFiles(
    source.database,
    rows.map(({ coverage }) => coverage).filter((list) => list !== null),
  );
  const read: SavedCollection[] = [];
  for (const row of rows) {
    const run = readRun(row.record);
    const records = events.get(row.id) ?? [];
    const tests = joinTests({
      names: names.get(row.tests) ?? [],
      forms: forms.get(row.forms) ?? lost(),
      durations: row.durations,
      unlike: row.unlike,
      records,
      failure: (id) => failures.get(id) ?? lost(),
    });
    const joined = await joinCollection(row.rest, {
      // The others are made of what is validated already.
      tests: records.map(({ position }) => tests[position]).filter((test) => test !== undefined),
      order: row.order === null ? null : contentOf(orders, row.order),
      files: files.get(row.coverage ?? 0) ?? [],
    });
    const collection = readRecord(collectionSchema, joined, `a collection of run ${run.runId}`);
    read.push({ run, collection: { ...collection, results: { ...collection.results, tests } } });
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
