import type { Kysely } from 'kysely';
import type { Collection } from '#src/model/collection.ts';
import type { CollectionPlace } from '#src/model/collection-place.ts';
import type { RunKey } from '#src/model/workflow-run.ts';
import { loadRun, saveDivided } from './collections.ts';
import { divideCollection } from './divided-collection.ts';
import { lockRepository } from './locks.ts';
import { ofAttempt } from './of-run.ts';
import { saveRunCoverage } from './run-coverage.ts';
import type { Tables } from './tables.ts';

/**
 * Saves a collection of a run that comes from elsewhere, unless there is one of its identity: that one may know more.
 *
 * @param busyMs what its workers did, where the collection was kept before and its tests don't say it any more
 * @throws an Error when the run is not saved
 */
export async function saveNewCollection(
  database: Kysely<Tables>,
  key: RunKey,
  { collection, busyMs }: { collection: Collection; busyMs?: CollectionPlace['busyMs'] | undefined },
): Promise<void> {
  const divided = await divideCollection(collection, await loadRun(database, key));
  const place = busyMs === undefined ? divided.place : { ...divided.place, busyMs };
  await database.transaction().execute(async (transaction) => {
    await lockRepository(transaction, key.repositoryId);
    const known = await transaction
      .selectFrom('collection')
      .select('id')
      .where(ofAttempt(key))
      .where('identity', '=', divided.identity)
      .executeTakeFirst();
    if (known !== undefined) return;
    await saveDivided(transaction, key, { ...divided, place });
    await saveRunCoverage(transaction, key);
  });
}
