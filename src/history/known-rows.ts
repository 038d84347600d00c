// Rows of collections, contents, tests and events are inserted and deleted, and never updated, and their ids are never given
// twice: so what was read of one stays true of its id. Which collection there is, is always asked.
import { sql } from 'kysely';
import { RowCache, type RowKind } from './row-cache.ts';
import type { Database } from './tables.ts';

export const MEBIBYTE = 2 ** 20;

/** What is known of rows, each kind by ids of its own. Many answers share the values. */
export class KnownRows {
  readonly #caches = new Map<object, RowCache<unknown>>();

  of<Value>(kind: RowKind<Value>): RowCache<Value> {
    // It was made of this very kind.
    const known = this.#caches.get(kind) as RowCache<Value> | undefined;
    const cache = known ?? new RowCache(kind);
    if (known === undefined) this.#caches.set(kind, cache as RowCache<unknown>);
    return cache;
  }
}

/** A state of the database that is asked, and what is known of its rows. */
export interface KnownDatabase {
  database: Database;
  known: KnownRows;
}

/** What a process knows of the rows of one database. */
export class RowMemory {
  #tables = '';
  #known = new KnownRows();

  /**
   * What is known of the rows of this database. Nothing, after its server was started anew or its tables were: then it may
   * have been set back to an earlier state, in which ids that were given since are given once more.
   */
  async of(database: Database): Promise<KnownDatabase> {
    const { rows } = await sql<{ tables: string }>`
      select concat_ws(' ', extract(epoch from pg_postmaster_start_time()),
        pg_relation_filenode('collection'), pg_relation_filenode('content'),
        pg_relation_filenode('event'), pg_relation_filenode('test')) as tables
    `.execute(database);
    const tables = rows[0]?.tables ?? '';
    if (tables !== this.#tables) {
      this.#tables = tables;
      // A new one, and not the same emptied: a question may still be at work on the other state.
      this.#known = new KnownRows();
    }
    return { database, known: this.#known };
  }
}

/** A database of which nothing is known, and nothing is kept: within what may be rolled back. */
export function unknownRows(database: Database): KnownDatabase {
  return { database, known: new KnownRows() };
}
