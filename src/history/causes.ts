import type { Insertable, Kysely } from 'kysely';
import { byText } from '#src/model/by-text.ts';
import { type CauseRecord, causeRecordSchema } from '#src/model/cause-record.ts';
import { keyText, readRecord, writeJson } from './column-values.ts';
import type { Tables } from './tables.ts';

/** Inserts or replaces a cause, by its key. */
export async function saveCause(
  database: Kysely<Tables>,
  repositoryId: number,
  cause: CauseRecord,
): Promise<void> {
  await database
    .insertInto('cause')
    .values(rowOf(repositoryId, cause))
    .onConflict((conflict) =>
      conflict.columns(['repository_id', 'key']).doUpdateSet((given) => ({
        state: given.ref('excluded.state'),
        issue: given.ref('excluded.issue'),
        due_at: given.ref('excluded.due_at'),
        record: given.ref('excluded.record'),
      })),
    )
    .execute();
}

/** Inserts a cause, unless one of its key is known. */
export async function saveNewCause(
  database: Kysely<Tables>,
  repositoryId: number,
  cause: CauseRecord,
): Promise<void> {
  await database
    .insertInto('cause')
    .values(rowOf(repositoryId, cause))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function rowOf(repositoryId: number, cause: CauseRecord): Insertable<Tables['cause']> {
  return {
    repository_id: repositoryId,
    key: keyText(cause.key),
    state: cause.state,
    issue: cause.issue,
    due_at: cause.dueAt,
    record: writeJson(cause),
  };
}

/** All causes of the repository, by key. */
export async function loadCauses(database: Kysely<Tables>, repositoryId: number): Promise<CauseRecord[]> {
  const rows = await database
    .selectFrom('cause')
    .select('record')
    .where('repository_id', '=', repositoryId)
    .execute();
  return rows.map(readCause).sort((a, b) => byText(a.key, b.key));
}

/** The cause of an issue; of several the first by key. Null: there is none. */
export async function loadCauseOfIssue(
  database: Kysely<Tables>,
  repositoryId: number,
  issue: number,
): Promise<CauseRecord | null> {
  const causes = await loadCausesOfIssue(database, repositoryId, issue);
  return causes.sort((a, b) => byText(a.key, b.key))[0] ?? null;
}

/** The issue of a cause exists now. Nothing happens if there is no such cause: not every issue has one. */
export async function openCause(
  database: Kysely<Tables>,
  repositoryId: number,
  { key, issue }: { key: string; issue: number },
): Promise<void> {
  const row = await database
    .selectFrom('cause')
    .select('record')
    .where('repository_id', '=', repositoryId)
    .where('key', '=', keyText(key))
    .executeTakeFirst();
  if (row !== undefined) await saveCause(database, repositoryId, { ...readCause(row), state: 'open', issue });
}

/** People deleted this issue: its causes are left alone from now on. */
export async function leaveGoneIssue(
  database: Kysely<Tables>,
  repositoryId: number,
  issue: number,
): Promise<void> {
  for (const cause of await loadCausesOfIssue(database, repositoryId, issue))
    await saveCause(database, repositoryId, { ...cause, state: 'gone' });
}

async function loadCausesOfIssue(
  database: Kysely<Tables>,
  repositoryId: number,
  issue: number,
): Promise<CauseRecord[]> {
  const rows = await database
    .selectFrom('cause')
    .select('record')
    .where('repository_id', '=', repositoryId)
    .where('issue', '=', issue)
    .execute();
  return rows.map(readCause);
}

function readCause({ record }: { record: unknown }): CauseRecord {
  return readRecord(causeRecordSchema, record, 'a cause');
}
