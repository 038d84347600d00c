import type { Kysely, Transaction } from 'kysely';
import type { Retention } from '#src/model/history.ts';
import { among } from './among.ts';
import { loadContents } from './contents.ts';
import { saveDaysBefore } from './days.ts';
import { failuresOf, loadEvents } from './events.ts';
import { inPieces } from './intern.ts';
import { lockRepository } from './locks.ts';
import type { Tables } from './tables.ts';
import { readTestList } from './test-lists.ts';
import { readDifferences } from './varints.ts';

const idsAtOnce = 20_000;

/** Removes results that are too old, after summing them up by day, and what nothing refers to any more. All of it or nothing. */
export async function prune(
  database: Kysely<Tables>,
  repositoryId: number,
  { trustedBefore, othersBefore }: Retention,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockRepository(transaction, repositoryId);
    if (!(await isAnythingOld(transaction, repositoryId, { trustedBefore, othersBefore }))) return;
    await saveDaysBefore(transaction, repositoryId, startOfDay(trustedBefore));
    let removed = 0n;
    for (const [isTrusted, before] of [
      [true, startOfDay(trustedBefore)],
      [false, startOfDay(othersBefore)],
    ] as const) {
      const { numDeletedRows } = await transaction
        .deleteFrom('collection')
        .using('run')
        .whereRef('collection.repository_id', '=', 'run.repository_id')
        .whereRef('collection.run_id', '=', 'run.run_id')
        .whereRef('collection.attempt', '=', 'run.attempt')
        .where('run.repository_id', '=', repositoryId)
        .where('run.is_trusted', '=', isTrusted)
        .where('run.completed_at', '<', new Date(before))
        .executeTakeFirst();
      removed += numDeletedRows;
    }
    if (removed > 0n) await removeUnused(transaction, repositoryId);
  });
}

/** It is asked after every report, and there is something once a day. */
async function isAnythingOld(
  transaction: Transaction<Tables>,
  repositoryId: number,
  { trustedBefore, othersBefore }: Retention,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('collection')
    .innerJoin('run', (join) =>
      join
        .onRef('collection.repository_id', '=', 'run.repository_id')
        .onRef('collection.run_id', '=', 'run.run_id')
        .onRef('collection.attempt', '=', 'run.attempt'),
    )
    .select('collection.id')
    .where('run.repository_id', '=', repositoryId)
    .where(({ and, eb, or }) =>
      or([
        and([
          eb('run.is_trusted', '=', true),
          eb('run.completed_at', '<', new Date(startOfDay(trustedBefore))),
        ]),
        and([
          eb('run.is_trusted', '=', false),
          eb('run.completed_at', '<', new Date(startOfDay(othersBefore))),
        ]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
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
  for (const some of inPieces(rows, 1_000))
    for (const events of (
      await loadEvents(
        transaction,
        some.map(({ id }) => id),
      )
    ).values())
      for (const failure of failuresOf(events)) usedContents.add(failure);

  const contents = await transaction
    .selectFrom('content')
    .select('id')
    .where('repository_id', '=', repositoryId)
    .execute();
  const unusedContents = contents.map(({ id }) => id).filter((id) => !usedContents.has(id));
  for (const some of inPieces(unusedContents, idsAtOnce))
    await transaction.deleteFrom('content').where(among('id', some)).execute();
  const tests = await transaction
    .selectFrom('test')
    .select('id')
    .where('repository_id', '=', repositoryId)
    .execute();
  const unusedTests = tests.map(({ id }) => id).filter((id) => !usedTests.has(id));
  for (const some of inPieces(unusedTests, idsAtOnce))
    await transaction.deleteFrom('test').where(among('id', some)).execute();
}
