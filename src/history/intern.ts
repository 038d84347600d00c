import { createHash } from 'node:crypto';

/** What a table does that keeps each thing once, under its hash. */
export interface InternTable {
  /** Rows of those of the hashes that are known. */
  select(hashes: readonly string[]): Promise<readonly { id: number; hash: string }[]>;
  insert(hashes: readonly string[]): Promise<readonly { id: number; hash: string }[]>;
}

/** Parameters of one statement; PostgreSQL's protocol allows 65,535. */
const hashesAtOnce = 5_000;

/** Ids by hash; what was not known is inserted. Nobody else may insert meanwhile (`lockRepository`). */
export async function intern(table: InternTable, hashes: ReadonlySet<string>): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const some of inPieces([...hashes], hashesAtOnce))
    for (const { id, hash } of await table.select(some)) ids.set(hash, id);
  const missing = [...hashes].filter((hash) => !ids.has(hash));
  for (const some of inPieces(missing, hashesAtOnce))
    for (const { id, hash } of await table.insert(some)) ids.set(hash, id);
  return ids;
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

/** A list in pieces of at most so many. */
export function inPieces<T>(all: readonly T[], most: number): T[][] {
  const pieces: T[][] = [];
  for (let start = 0; start < all.length; start += most) pieces.push(all.slice(start, start + most));
  return pieces;
}
