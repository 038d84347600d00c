import { type Kysely, sql, type Transaction } from 'kysely';
import { among, amongHashes } from './among.ts';
import { writeJson } from './column-values.ts';
import { hashOf, inPieces, intern } from './intern.ts';
import type { Tables } from './tables.ts';

/** What makes a test the same one in two runs. */
export interface TestName {
  rootdir: string;
  nodeId: string;
}

const idsAtOnce = 20_000;

/** A name as it is stored. */
export function textOfName({ rootdir, nodeId }: TestName): string {
  return writeJson([rootdir, nodeId]);
}

/** Ids of the tests of these names (`textOfName`), in their order; those that are not known yet are inserted. */
export async function saveTestNames(
  transaction: Transaction<Tables>,
  repositoryId: number,
  names: readonly string[],
): Promise<number[]> {
  const hashes = names.map(hashOf);
  const byHash = new Map(hashes.map((hash, index) => [hash, names[index] ?? '']));
  const ids = await intern(
    {
      select: (some) =>
        transaction
          .selectFrom('test')
          .select(['id', 'hash'])
          .where('repository_id', '=', repositoryId)
          .where(amongHashes('hash', some))
          .execute(),
      insert: (some) =>
        transaction
          .insertInto('test')
          .values(some.map((hash) => ({ repository_id: repositoryId, hash, name: byHash.get(hash) ?? '' })))
          .returning(['id', 'hash'])
          .execute(),
    },
    new Set(hashes),
  );
  return hashes.map((hash) => ids.get(hash) ?? 0);
}

/** Names by id. */
export async function loadTestNames(
  database: Kysely<Tables>,
  ids: Iterable<number>,
): Promise<Map<number, TestName>> {
  const names = new Map<number, TestName>();
  for (const some of inPieces([...new Set(ids)], idsAtOnce)) {
    // As one value: a driver takes several times as long for ten thousand rows as for their text.
    const { rows } = await sql<{ all: unknown }>`
      select coalesce(json_agg(json_build_array(id, name)), '[]'::json) as "all" from test where ${among('id', some)}
    `.execute(database);
    for (const [id, name] of readPairs(rows[0]?.all)) names.set(id, readName(name));
  }
  return names;
}

function readPairs(all: unknown): [number, unknown][] {
  return Array.isArray(all) ? all : [];
}

function readName(stored: unknown): TestName {
  const [rootdir, nodeId]: unknown[] = Array.isArray(stored) ? stored : [];
  if (typeof rootdir === 'string' && typeof nodeId === 'string') return { rootdir, nodeId };
  throw new Error(`The history holds ${JSON.stringify(stored)} as a test's name: it was changed by hand.`);
}
