// What repeats from run to run is kept once: a list of tests, a failure, the coverage of a file that nobody touched.
import type { Kysely, Transaction } from 'kysely';
import { among } from './among.ts';
import { type InternTable, intern } from './intern.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import { pack, unpack } from './packed.ts';
import type { RowKind } from './row-cache.ts';
import type { Tables } from './tables.ts';

/** Ids of the contents, in their order; those that are not known yet are inserted. */
export function saveContents(
  transaction: Transaction<Tables>,
  repositoryId: number,
  bodies: readonly (string | Uint8Array)[],
): Promise<number[]> {
  const table: InternTable<string | Uint8Array> = {
    name: 'content',
    insert: (rows) =>
      transaction
        .insertInto('content')
        .values(rows.map(({ item, ...row }) => ({ ...row, body: pack(item) })))
        .returning(['id', 'hash'])
        .execute(),
  };
  return intern(transaction, { table, repositoryId, items: bodies });
}

/** Contents by id. Ids that are not there are not in the result. */
export async function loadContents(
  database: Kysely<Tables>,
  ids: Iterable<number>,
): Promise<Map<number, Buffer>> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return new Map();
  const rows = await database
    .selectFrom('content')
    .select(['id', 'body'])
    .where(among('id', wanted))
    .execute();
  return new Map(rows.map(({ id, body }) => [id, unpack(body)]));
}

const keptContents: RowKind<Buffer> = { mostBytes: 4 * MEBIBYTE, bytesOf: ({ length }) => 100 + length };

/** The same, with what is known. */
export function loadKnownContents(
  { database, known }: KnownDatabase,
  ids: Iterable<number>,
): Promise<Map<number, Buffer>> {
  return known.of(keptContents).load(ids, (missing) => loadContents(database, missing));
}

/** What contents hold, by id: what is known of them, and the rest as `read` gives it. Each of them must be there. */
export function loadRead<Value>(
  { database, known }: KnownDatabase,
  kind: RowKind<Value>,
  { ids, read }: { ids: Iterable<number>; read: (body: Buffer) => Value },
): Promise<Map<number, Value>> {
  return known.of(kind).load(ids, async (missing) => {
    const found = await loadContents(database, missing);
    return new Map(missing.map((id) => [id, read(contentOf(found, id))]));
  });
}

/** One of the contents that were loaded. */
export function contentOf(contents: ReadonlyMap<number, Buffer>, id: number): Buffer {
  return contents.get(id) ?? lost();
}

/** What to do about a content that is not there. */
export function lost(): never {
  throw new Error(
    'The history lacks a content that one of its rows refers to: it was changed by hand. Restore it from a copy.',
  );
}
