import { type Kysely, sql, type Transaction } from 'kysely';
import { among } from './among.ts';
import { writeJson } from './column-values.ts';
import { type InternTable, intern } from './intern.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import type { RowKind } from './row-cache.ts';
import type { Tables } from './tables.ts';

/** What makes a test the same one in two runs. */
export interface TestName {
  rootdir: string;
  nodeId: string;
}

/** A name as it is stored. */
export function textOfName({ rootdir, nodeId }: TestName): string {
  return writeJson([rootdir, nodeId]);
}

/** Ids of the tests of these names (`textOfName`), in their order; those that are not known yet are inserted. */
export function saveTestNames(
  transaction: Transaction<Tables>,
  repositoryId: number,
  names: readonly string[],
): Promise<number[]> {
  const table: InternTable<string> = {
    name: 'test',
    insert: (rows) =>
      transaction
        .insertInto('test')
        .values(rows.map(({ item, ...row }) => ({ ...row, name: item })))
        .returning(['id', 'hash'])
        .execute(),
  };
  return intern(transaction, { table, repositoryId, items: names });
}

/** Names by id. */
export async function loadTestNames(
  database: Kysely<Tables>,
  ids: Iterable<number>,
): Promise<Map<number, TestName>> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return new Map();
  // As one value: a driver takes several times as long for ten thousand rows as for their text.
  const { rows } = await sql<{ all: unknown }>`
    select coalesce(json_agg(json_build_array(id, name)), '[]'::json) as "all" from test where ${among('id', wanted)}
  `.execute(database);
  return new Map(readPairs(rows[0]?.all).map(([id, name]) => [id, readName(name)]));
}

const keptNames: RowKind<TestName> = { mostBytes: 2 * MEBIBYTE, bytesOf: bytesOfName };

/** The same, with what is known. */
export function loadKnownTestNames(
  { database, known }: KnownDatabase,
  ids: Iterable<number>,
): Promise<Map<number, TestName>> {
  return known.of(keptNames).load(ids, (missing) => loadTestNames(database, missing));
}

/** About how much memory a name takes. */
export function bytesOfName({ rootdir, nodeId }: TestName): number {
  return 100 + rootdir.length + nodeId.length;
}

function readPairs(all: unknown): [number, unknown][] {
  return Array.isArray(all) ? all : [];
}

function readName(stored: unknown): TestName {
  const [rootdir, nodeId]: unknown[] = Array.isArray(stored) ? stored : [];
  if (typeof rootdir === 'string' && typeof nodeId === 'string') return { rootdir, nodeId };
  throw new Error(`The history holds ${JSON.stringify(stored)} as a test's name: it was changed by hand.`);
}
