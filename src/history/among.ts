import { type RawBuilder, sql } from 'kysely';

/** A condition: the column's value is among the ids. One parameter, however many they are. */
export function among(column: string, ids: Iterable<number>): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...ids]}::integer[])`;
}

/** The same for hashes. */
export function amongHashes(column: string, hashes: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...hashes]}::uuid[])`;
}
