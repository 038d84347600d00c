// A collection's tests are named once for all runs that have the same tests in the same order.

import type { Transaction } from 'kysely';
import { hashOf } from './intern.ts';
import { pack, unpack } from './packed.ts';
import type { Tables } from './tables.ts';
import { saveTestNames } from './test-names.ts';
import { readDifferences, writeDifferences } from './varints.ts';

/** A list of tests as it is kept: the content's id, and the ids of the tests. */
export interface TestList {
  content: number;
  ids: readonly number[];
}

/** Keeps a list of names (`textOfName`). Of one that is known, no name is looked up. */
export async function saveTestList(
  transaction: Transaction<Tables>,
  repositoryId: number,
  names: readonly string[],
): Promise<TestList> {
  // Of the names and not of the ids, which nobody knows yet; no body begins like this.
  const hash = hashOf(`tests\n${names.join('\n')}`);
  const known = await transaction
    .selectFrom('content')
    .select(['id', 'body'])
    .where('repository_id', '=', repositoryId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (known !== undefined) return { content: known.id, ids: readTestList(unpack(known.body)) };
  const ids = await saveTestNames(transaction, repositoryId, names);
  const { id } = await transaction
    .insertInto('content')
    .values({ repository_id: repositoryId, hash, body: pack(writeDifferences(ids)) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { content: id, ids };
}

/** The ids of the tests, of a list's content. */
export function readTestList(content: Uint8Array): number[] {
  return readDifferences(content);
}
