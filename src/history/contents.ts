// What repeats from run to run is kept once: a list of tests, a failure, the coverage of a file that nobody touched.
import type { Kysely, Transaction } from 'kysely';
import { among, amongHashes } from './among.ts';
import { hashOf, inPieces, intern } from './intern.ts';
import { pack, unpack } from './packed.ts';
import type { Tables } from './tables.ts';

const idsAtOnce = 20_000;

/** Ids of the contents, in their order; those that are not known yet are inserted. */
export async function saveContents(
  transaction: Transaction<Tables>,
  repositoryId: number,
  bodies: readonly (string | Uint8Array)[],
): Promise<number[]> {
  const hashes = bodies.map(hashOf);
  const byHash = new Map(hashes.map((hash, index) => [hash, bodies[index] ?? '']));
  const ids = await intern(
    {
      select: (some) =>
        transaction
          .selectFrom('content')
          .select(['id', 'hash'])
          .where('repository_id', '=', repositoryId)
          .where(amongHashes('hash', some))
          .execute(),
      insert: (some) =>
        transaction
          .insertInto('content')
          .values(
            some.map((hash) => ({
              repository_id: repositoryId,
              hash,
              body: pack(byHash.get(hash) ?? ''),
            })),
          )
          .returning(['id', 'hash'])
          .execute(),
    },
    new Set(hashes),
  );
  return hashes.map((hash) => ids.get(hash) ?? lost());
}

/** Contents by id. Ids that are not there are not in the result. */
export async function loadContents(
  database: Kysely<Tables>,
  ids: Iterable<number>,
): Promise<Map<number, Buffer>> {
  const contents = new Map<number, Buffer>();
  for (const some of inPieces([...new Set(ids)], idsAtOnce)) {
    const rows = await database
      .selectFrom('content')
      .select(['id', 'body'])
      .where(among('id', some))
      .execute();
    for (const { id, body } of rows) contents.set(id, unpack(body));
  }
  return contents;
}

/** One of the contents that were loaded. */
export function contentOf(contents: ReadonlyMap<number, Buffer>, id: number): Buffer {
  return contents.get(id) ?? lost();
}

function lost(): never {
  throw new Error(
    'The history lacks a content that one of its rows refers to: it was changed by hand. Restore it from a copy.',
  );
}
