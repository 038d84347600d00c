// Conditions that choose the rows of one run.
import { type RawBuilder, sql } from 'kysely';
import type { RunKey } from '#src/model/workflow-run.ts';

/** A condition: the row is of this attempt of a run. `table` tells it where several have such columns. */
export function ofAttempt(
  { repositoryId, runId, attempt }: RunKey,
  table: 'run' | 'collection' | null = null,
): RawBuilder<boolean> {
  const [repository, run, number] = ['repository_id', 'run_id', 'attempt'].map((column) =>
    sql.ref(table === null ? column : `${table}.${column}`),
  );
  return sql<boolean>`(${repository}, ${run}, ${number}) = (${repositoryId}, ${runId}, ${attempt})`;
}

/** A condition: the row is of any attempt of a run. */
export function ofRun({ repositoryId, runId }: Omit<RunKey, 'attempt'>): RawBuilder<boolean> {
  return sql<boolean>`(repository_id, run_id) = (${repositoryId}, ${runId})`;
}
