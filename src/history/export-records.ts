import type { Kysely } from 'kysely';
import { byText } from '#src/model/by-text.ts';
import { collectionPlaceSchema } from '#src/model/collection-place.ts';
import { coverageTotalsSchema } from '#src/model/coverage.ts';
import { daySummarySchema, HISTORY_SCHEMA, type HistoryRecord } from '#src/model/history-record.ts';
import { refusalSchema } from '#src/model/refusal.ts';
import { type RunKey, repositorySchema } from '#src/model/workflow-run.ts';
import { loadCauses } from './causes.ts';
import { loadCollectionsOfRun } from './collections.ts';
import { readInteger, readRecord, sha256 } from './column-values.ts';
import { loadCommits } from './commits.ts';
import { identityOf } from './divided-collection.ts';
import type { KnownDatabase, RowMemory } from './known-rows.ts';
import { ofAttempt, ofRun } from './of-run.ts';
import { readRun } from './runs.ts';
import { inSnapshot } from './snapshot.ts';
import type { Tables } from './tables.ts';

/**
 * Everything that can't be derived from something else, one record after the other: repositories by id, in each its
 * commits, branches, days, runs with their collections, and causes, each sorted. The same for the same content. Writes that wait
 * in the outbox are left out: whoever planned them applies them.
 */
export async function* exportRecords(
  database: Kysely<Tables>,
  memory: RowMemory,
): AsyncGenerator<HistoryRecord> {
  const repositories = await database.selectFrom('repository').selectAll().orderBy('id').execute();
  for (const { id, record, described_at, filing } of repositories) {
    const repositoryId = readInteger(id);
    yield {
      kind: 'repository',
      schema: HISTORY_SCHEMA,
      repository: readRecord(repositorySchema, record, `repository ${repositoryId}`),
      describedAt: described_at.toISOString(),
      filing,
    };
    const commits = await loadCommits(database, repositoryId);
    for (const { sha, parents } of commits.sort((a, b) => byText(a.sha, b.sha)))
      yield { kind: 'commit', repositoryId, sha, parents: [...parents] };
    yield* exportBranches(database, repositoryId);
    yield* exportRuns(database, repositoryId, memory);
    for (const cause of await loadCauses(database, repositoryId))
      yield { kind: 'cause', repositoryId, cause };
  }
}

async function* exportBranches(
  database: Kysely<Tables>,
  repositoryId: number,
): AsyncGenerator<HistoryRecord> {
  const branches = await database
    .selectFrom('branch')
    .select(['name', 'newest'])
    .where('repository_id', '=', repositoryId)
    .execute();
  for (const { name, newest } of branches.sort((a, b) => byText(a.name, b.name)))
    yield { kind: 'branch', repositoryId, name, newest };
  const days = await database
    .selectFrom('day')
    .select(['branch', 'day', 'summary'])
    .where('repository_id', '=', repositoryId)
    .execute();
  const sorted = days.sort((a, b) => byText(a.branch, b.branch) || byText(a.day, b.day));
  for (const { branch, day, summary } of sorted) {
    const read = readRecord(daySummarySchema, summary, `the day ${day}`);
    yield { kind: 'day', repositoryId, branch, summary: read };
  }
}

async function* exportRuns(
  database: Kysely<Tables>,
  repositoryId: number,
  memory: RowMemory,
): AsyncGenerator<HistoryRecord> {
  const keys = await database
    .selectFrom('run')
    .select(['run_id', 'attempt'])
    .where('repository_id', '=', repositoryId)
    .orderBy('run_id')
    .orderBy('attempt')
    .execute();
  // One by one: a history is larger than memory, and a run may be large.
  for (const { run_id, attempt } of keys)
    yield* await inSnapshot(database, async (snapshot) =>
      recordsOfRun(await memory.of(snapshot), { repositoryId, runId: readInteger(run_id), attempt }),
    );
}

async function recordsOfRun(source: KnownDatabase, key: RunKey): Promise<HistoryRecord[]> {
  const { repositoryId, runId, attempt } = key;
  const { database } = source;
  const row = await database
    .selectFrom('run')
    .select(['record', 'refused', 'reported_at', 'coverage'])
    .where(ofAttempt(key))
    .executeTakeFirst();
  if (row === undefined) return [];
  const places = await database
    .selectFrom('collection')
    .select(['attempt', 'identity', 'place'])
    .where(ofRun(key))
    .execute();
  const busyMs = new Map(
    places
      .filter((place) => place.attempt === attempt)
      .map(({ identity, place }) => [
        identity,
        readRecord(collectionPlaceSchema, place, `the place of a collection of run ${runId}`).busyMs,
      ]),
  );
  const collections = await loadCollectionsOfRun(source, key);
  return [
    {
      kind: 'run',
      run: readRun(row.record),
      reported: row.reported_at !== null,
      refused: readRecord(refusalSchema.array(), row.refused ?? [], `what was refused of run ${runId}`),
      ...(places.length > 0 || row.coverage === null
        ? {}
        : { coverage: readRecord(coverageTotalsSchema, row.coverage, `run ${runId}'s coverage`) }),
    },
    ...collections.map(({ collection }): HistoryRecord => {
      const busy = busyMs.get(sha256(identityOf(collection)));
      const workers = busy === undefined ? {} : { busyMs: busy };
      return { kind: 'collection', repositoryId, runId, attempt, collection, ...workers };
    }),
  ];
}
