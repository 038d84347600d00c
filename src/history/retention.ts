import { type Kysely, sql, type Transaction } from 'kysely';
import type { Retention } from '#src/model/history.ts';
import { inPieces } from '#src/model/in-pieces.ts';
import { among } from './among.ts';
import { loadContents } from './contents.ts';
import { saveDaysBefore } from './days.ts';
import { failuresOf, loadEvents } from './events.ts';
import { lockRepository } from './locks.ts';
import { collectionsWithRuns } from './runs-with-collections.ts';
import type { Tables } from './tables.ts';
import { readTestList } from './test-lists.ts';
import { readDifferences } from './varints.ts';

/** Collections of which the events are looked at together: a busy suite has thousands of them each. */
const collectionsAtOnce = 1_000;

/** Removes results that are too old, after summing them up by day, and what nothing refers to any more. All of it or nothing. */
export async function prune(
  database: Kysely<Tables>,
  repositoryId: number,
  retention: Retention,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockRepository(transaction, repositoryId);
    const old = oldCollections(transaction, repositoryId, retention);
    // It is asked after every report, and there is something once a day.
    if ((await old.select('collection.id').limit(1).executeTakeFirst()) === undefined) return;
    await saveDaysBefore(transaction, repositoryId, startOfDay(retention.trustedBefore));
    const { numDeletedRows } = await transaction
      .deleteFrom('collection')
      .where('id', 'in', old.select('collection.id'))
      .executeTakeFirst();
    if (numDeletedRows > 0n) await removeUnused(transaction, repositoryId);
  });
}

/** Collections of which the run completed before the day from which on its kind is kept. */
function oldCollections(
  transaction: Transaction<Tables>,
  repositoryId: number,
  { trustedBefore, othersBefore }: Retention,
) {
  const [trusted, others] = [trustedBefore, othersBefore].map((at) => new Date(startOfDay(at)));
  return collectionsWithRuns(transaction, repositoryId).where(
    sql<boolean>`run.completed_at < case when run.is_trusted then ${trusted}::timestamptz else ${others}::timestamptz end`,
  );
}

function startOfDay(at: string): string {
  return `${at.slice(0, 10)}T00:00:00.000Z`;
}

async function removeUnused(transaction: Transaction<Tables>, repositoryId: number): Promise<void> {
  const rows = await transaction
    .selectFrom('collection')
    .select(['id', 'tests', 'forms', 'coverage', 'order'])
    .where('repository_id', '=', repositoryId)
    .execute();
  const usedContents = new Set(
    rows.flatMap(({ tests, forms, order }) => [tests, forms, ...(order === null ? [] : [order])]),
  );
  const usedTests = new Set<number>();
  for (const content of (
    await loadContents(
      transaction,
      rows.map(({ tests }) => tests),
    )
  ).values())
    for (const test of readTestList(content)) usedTests.add(test);
  const lists = rows.map(({ coverage }) => coverage).filter((list) => list !== null);
  for (const [list, content] of await loadContents(transaction, lists)) {
    usedContents.add(list);
    for (const file of readDifferences(content)) usedContents.add(file);
  }
  for (const some of inPieces(rows, collectionsAtOnce)) {
    const events = await loadEvents(
      transaction,
      some.map(({ id }) => id),
    );
    for (const failure of failuresOf(events.values())) usedContents.add(failure);
  }

  const contents = await transaction
    .selectFrom('content')
    .select('id')
    .where('repository_id', '=', repositoryId)
    .execute();
  const unusedContents = contents.map(({ id }) => id).filter((id) => !usedContents.has(id));
  await transaction.deleteFrom('content').where(among('id', unusedContents)).execute();
  const tests = await transaction
    .selectFrom('test')
    .select('id')
    .where('repository_id', '=', repositoryId)
    .execute();
  const unusedTests = tests.map(({ id }) => id).filter((id) => !usedTests.has(id));
  await transaction.deleteFrom('test').where(among('id', unusedTests)).execute();
}
