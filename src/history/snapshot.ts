import type { Database } from './tables.ts';

/**
 * Runs questions that belong together on one state of the database. Else somebody could save or remove between two of
 * them what both speak of: a collection that is replaced would be read without its failures.
 */
export async function inSnapshot<Result>(
  database: Database,
  work: (snapshot: Database) => Promise<Result>,
): Promise<Result> {
  if (database.isTransaction) return work(database);
  // The embedded database has one connection, and so nobody else's statement within a transaction.
  return database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
}
