// A collection's tests are named once for all runs that have the same tests in the same order.

import type { Transaction } from 'kysely';
import { byNodeId } from '#src/model/by-text.ts';
import { loadRead } from './contents.ts';
import { hashOf } from './intern.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import { pack, unpack } from './packed.ts';
import type { RowKind } from './row-cache.ts';
import type { Tables } from './tables.ts';
import { bytesOfName, loadTestNames, saveTestNames, type TestName } from './test-names.ts';
import { readDifferences, writeDifferences } from './varints.ts';

/** A list of tests as it is kept: the content's id, and the ids of the tests. */
export interface TestList {
  content: number;
  ids: readonly number[];
}

/** By content. */
const keptLists: RowKind<readonly number[]> = {
  mostBytes: 4 * MEBIBYTE,
  bytesOf: ({ length }) => 100 + 8 * length,
};
const keptNames: RowKind<readonly TestName[]> = {
  mostBytes: 16 * MEBIBYTE,
  bytesOf: (names) => names.reduce((sum, name) => sum + bytesOfName(name), 100),
};

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

/** The ids of the tests of lists, by the lists' contents. */
export function loadTestLists(
  source: KnownDatabase,
  contents: Iterable<number>,
): Promise<Map<number, readonly number[]>> {
  return loadRead(source, keptLists, { ids: contents, read: readTestList });
}

/** The names of the tests of lists, by the lists' contents. */
export function loadNamesOfLists(
  source: KnownDatabase,
  lists: ReadonlyMap<number, readonly number[]>,
): Promise<Map<number, readonly TestName[]>> {
  return source.known.of(keptNames).load(lists.keys(), async (missing) => {
    const names = await loadTestNames(
      source.database,
      missing.flatMap((content) => lists.get(content) ?? []),
    );
    const nameOf = (id: number): TestName => names.get(id) ?? { rootdir: '', nodeId: `test ${id}` };
    return new Map(missing.map((content) => [content, (lists.get(content) ?? []).map(nameOf)]));
  });
}

/** The tests of some lists, each once and sorted by name. */
export interface PlacedTests {
  sorted: readonly (readonly [id: number, name: TestName])[];
  /** By list (its content): which of them is at each position of it. */
  places: ReadonlyMap<number, Int32Array>;
}

/** Sorts the tests of lists, and finds them again there: once for each list, and not for each run. */
export async function placeTests(
  source: KnownDatabase,
  lists: ReadonlyMap<number, readonly number[]>,
): Promise<PlacedTests> {
  const names = namesById(lists, await loadNamesOfLists(source, lists));
  const sorted = [...names].sort(([, a], [, b]) => byNodeId(a, b));
  const placeOf = new Map(sorted.map(([id], place) => [id, place]));
  const places = new Map(
    [...lists].map(([content, list]) => [content, Int32Array.from(list, (id) => placeOf.get(id) ?? -1)]),
  );
  return { sorted, places };
}

/** The names of all tests of some lists, by the tests' ids. */
function namesById(
  lists: ReadonlyMap<number, readonly number[]>,
  names: ReadonlyMap<number, readonly TestName[]>,
): Map<number, TestName> {
  const byId = new Map<number, TestName>();
  for (const [content, list] of lists) {
    const own = names.get(content) ?? [];
    for (const [position, id] of list.entries()) {
      const name = own[position];
      if (name !== undefined) byId.set(id, name);
    }
  }
  return byId;
}

/** The ids of the tests, of a list's content. */
export function readTestList(content: Uint8Array): number[] {
  return readDifferences(content);
}
