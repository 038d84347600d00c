import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { collectionSchema } from '#src/model/collection.ts';
import { readInteger, readRecord } from './column-values.ts';
import { saveNewCollection } from './new-collection.ts';
import { ofAttempt } from './of-run.ts';
import type { Tables } from './tables.ts';

/**
 * Takes the collections apart that an earlier version kept whole. Each is kept whole until it is saved apart, so that a
 * crash in the middle loses nothing.
 */
export async function takeWholeOnesApart(database: Kysely<Tables>): Promise<void> {
  for (;;) {
    const row = await database.selectFrom('whole_collection').selectAll().limit(1).executeTakeFirst();
    if (row === undefined) return;
    const key = {
      repositoryId: readInteger(row.repository_id),
      runId: readInteger(row.run_id),
      attempt: row.attempt,
    };
    const text = (await promisify(gunzip)(row.body)).toString('utf8');
    const collection = readRecord(collectionSchema, JSON.parse(text), `a collection of run ${key.runId}`);
    await saveNewCollection(database, key, { collection });
    await database
      .deleteFrom('whole_collection')
      .where(ofAttempt(key))
      .where('identity', '=', row.identity)
      .execute();
  }
}
