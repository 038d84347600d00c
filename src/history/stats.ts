import { type Kysely, sql } from 'kysely';
import { byText } from '#src/model/by-text.ts';
import type { HistoryStats } from '#src/model/history-record.ts';
import { repositorySchema } from '#src/model/workflow-run.ts';
import { readInteger, readRecord } from './column-values.ts';
import type { Tables } from './tables.ts';

const counted = ['collection', 'test', 'cause', 'day'] as const;

/** Counts what is in the history, by repository, and its size. */
export async function loadStats(database: Kysely<Tables>): Promise<HistoryStats> {
  const repositories = await database.selectFrom('repository').select(['id', 'record']).execute();
  const counts = new Map<string, number>();
  for (const table of counted)
    for (const { repository_id, count } of await database
      .selectFrom(table)
      .select(({ fn }) => ['repository_id', fn.countAll().as('count')])
      .groupBy('repository_id')
      .execute())
      counts.set(`${table} ${repository_id}`, readInteger(count));
  const events = await database
    .selectFrom('event')
    .innerJoin('collection', 'collection.id', 'event.collection_id')
    .select(({ fn }) => ['collection.repository_id', fn.countAll().as('count')])
    .groupBy('collection.repository_id')
    .execute();
  for (const { repository_id, count } of events) counts.set(`event ${repository_id}`, readInteger(count));
  const runs = await database
    .selectFrom('run')
    .select(({ fn }) => [
      'repository_id',
      fn.countAll().as('count'),
      fn.countAll().filterWhere('is_trusted', '=', true).as('trusted'),
      fn.min('completed_at').as('first'),
      fn.max('completed_at').as('last'),
    ])
    .groupBy('repository_id')
    .execute();
  const runsOf = new Map(runs.map((row) => [String(row.repository_id), row]));
  return {
    repositories: repositories
      .map(({ id, record }) => {
        const { owner, name } = readRecord(repositorySchema, record, `repository ${id}`);
        const run = runsOf.get(String(id));
        const count = (table: string): number => counts.get(`${table} ${id}`) ?? 0;
        return {
          repository: `${owner}/${name}`,
          runs: readInteger(run?.count ?? 0),
          trustedRuns: readInteger(run?.trusted ?? 0),
          collections: count('collection'),
          tests: count('test'),
          events: count('event'),
          causes: count('cause'),
          days: count('day'),
          firstRun: run?.first.toISOString() ?? null,
          lastRun: run?.last.toISOString() ?? null,
        };
      })
      .sort((a, b) => byText(a.repository, b.repository)),
    bytes: await bytesOf(database),
  };
}

async function bytesOf(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ bytes: number | string | bigint }>`
    select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = current_schema()
  `.execute(database);
  return readInteger(rows[0]?.bytes ?? 0);
}
