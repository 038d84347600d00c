import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { inPieces } from '#src/model/in-pieces.ts';
import { amongHashes } from './among.ts';
import { ROWS_AT_ONCE } from './rows-at-once.ts';
import type { Tables } from './tables.ts';

/** A table that keeps each thing once, under its hash. */
export interface InternTable<Item> {
  name: 'test' | 'content';
  insert(rows: readonly InternRow<Item>[]): Promise<readonly { id: number; hash: string }[]>;
}

interface InternRow<Item> {
  repository_id: number;
  hash: string;
  item: Item;
}

/** Ids of the items, in their order; what was not known is inserted. Nobody else may insert meanwhile (`lockRepository`). */
export async function intern<Item extends string | Uint8Array>(
  transaction: Transaction<Tables>,
  { table, repositoryId, items }: { table: InternTable<Item>; repositoryId: number; items: readonly Item[] },
): Promise<number[]> {
  const rows = items.map((item) => ({ repository_id: repositoryId, hash: hashOf(item), item }));
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  const known = await transaction
    .selectFrom(table.name)
    .select(['id', 'hash'])
    .where('repository_id', '=', repositoryId)
    .where(amongHashes('hash', [...byHash.keys()]))
    .execute();
  const ids = new Map(known.map(({ id, hash }) => [hash, id]));
  const missing = [...byHash.values()].filter(({ hash }) => !ids.has(hash));
  for (const some of inPieces(missing, ROWS_AT_ONCE))
    for (const { id, hash } of await table.insert(some)) ids.set(hash, id);
  return rows.map(({ hash }) => ids.get(hash) ?? unsaid(table.name));
}

function unsaid(table: string): never {
  throw new Error(`The database took in a ${table} without saying under which id.`);
}

/** A hash as PostgreSQL's uuid: 128 bits of SHA-256. */
export function hashOf(content: string | Uint8Array): string {
  const digits = createHash('sha256').update(content).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-');
}
