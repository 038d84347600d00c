import { sql, type Transaction } from 'kysely';
import { inPieces } from '#src/model/in-pieces.ts';
import { among } from './among.ts';
import { writeJson } from './column-values.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import type { TestRecord } from './plain-tests.ts';
import type { RowKind } from './row-cache.ts';
import { ROWS_AT_ONCE } from './rows-at-once.ts';
import type { Database, Tables } from './tables.ts';

/** A test of a collection that did not simply end; its failures are ids of contents. */
export interface EventRow {
  collection: number;
  position: number;
  test: number;
  record: TestRecord;
}

/** Inserts a collection's events. `failures` are the ids of the contents of the failures that the records number. */
export async function saveEvents(
  transaction: Transaction<Tables>,
  collection: number,
  {
    records,
    tests,
    failures,
  }: {
    records: readonly { position: number; record: TestRecord }[];
    tests: readonly number[];
    failures: readonly number[];
  },
): Promise<void> {
  const rows = records.map(({ position, record }) => ({
    collection_id: collection,
    position,
    test_id: tests[position] ?? 0,
    record: writeJson({
      ...record,
      attempts: record.attempts.map(({ failure, ...attempt }) =>
        failure === undefined ? attempt : { ...attempt, failure: failures[failure] },
      ),
    }),
  }));
  for (const some of inPieces(rows, ROWS_AT_ONCE))
    await transaction.insertInto('event').values(some).execute();
}

/** Events by collection, in the order of the tests. */
export async function loadEvents(
  database: Database,
  collections: readonly number[],
): Promise<Map<number, EventRow[]>> {
  if (collections.length === 0) return new Map();
  // A row for each collection: a driver takes several times as long for many rows as for their text.
  const { rows } = await sql<{ collection_id: number; all: [number, number, unknown][] }>`
    select collection_id, json_agg(json_build_array(position, test_id, record) order by position) as "all"
    from event where ${among('collection_id', collections)} group by collection_id
  `.execute(database);
  return new Map(
    rows.map(({ collection_id: collection, all }) => [
      collection,
      all.map(([position, test, record]) => ({ collection, position, test, record: readTestRecord(record) })),
    ]),
  );
}

const eventsOfCollection: RowKind<readonly EventRow[]> = {
  mostBytes: 8 * MEBIBYTE,
  bytesOf: (events) => events.reduce((sum, { record }) => sum + 300 + 100 * record.attempts.length, 100),
};

/** The same, with what is known; of a collection without events, an empty list. */
export function loadKnownEvents(
  { database, known }: KnownDatabase,
  collections: readonly number[],
): Promise<Map<number, readonly EventRow[]>> {
  return known.of(eventsOfCollection).load(collections, async (missing) => {
    const events = await loadEvents(database, missing);
    return new Map(missing.map((id) => [id, events.get(id) ?? []]));
  });
}

/** Ids of the contents of all failures in the events of collections. */
export function failuresOf(events: Iterable<readonly EventRow[]>): Set<number> {
  const ids = new Set<number>();
  for (const some of events)
    for (const { record } of some)
      for (const { failure } of record.attempts) if (failure !== undefined) ids.add(failure);
  return ids;
}

function readTestRecord(stored: unknown): TestRecord {
  if (isTestRecord(stored)) return stored;
  throw new Error(
    `The history holds ${JSON.stringify(stored)?.slice(0, 200)} as what became of a test: it was changed by hand.`,
  );
}

/** The shape only: there are thousands of them, and whole collections are validated when they are put together. */
function isTestRecord(stored: unknown): stored is TestRecord {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'outcome' in stored &&
    typeof stored.outcome === 'string' &&
    'attempts' in stored &&
    Array.isArray(stored.attempts)
  );
}
