import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Away from the numbers that others on the server may lock: Redfirst's letters. */
const space = 0x52_65_64_66;

/** Until the transaction ends, nobody else saves results of this repository: what is kept once is inserted once. */
export async function lockRepository(transaction: Transaction<Tables>, repositoryId: number): Promise<void> {
  // Two repositories may share a number; then one waits for the other, and nothing else happens.
  await sql`select pg_advisory_xact_lock(${space}::integer, ${repositoryId % 2 ** 31}::integer)`.execute(
    transaction,
  );
}

/** No repository's number. */
const tables = -1;

/** Runs `work`, which changes tables, while no other process does. On one connection: the lock is the connection's. */
export async function whileLocked(connection: Kysely<Tables>, work: () => Promise<void>): Promise<void> {
  await sql`select pg_advisory_lock(${space}::integer, ${tables}::integer)`.execute(connection);
  try {
    await work();
  } finally {
    await sql`select pg_advisory_unlock(${space}::integer, ${tables}::integer)`.execute(connection);
  }
}
