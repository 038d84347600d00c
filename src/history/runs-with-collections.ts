// What several questions have in common that are about runs and their collections.
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { BranchQuestion } from '#src/model/history.ts';
import { keyText } from './column-values.ts';
import type { Tables } from './tables.ts';

/** The collections of a repository, each with its run. */
export function collectionsWithRuns(database: Kysely<Tables>, repositoryId: number) {
  return database
    .selectFrom('run')
    .innerJoin('collection', (join) =>
      join
        .onRef('collection.repository_id', '=', 'run.repository_id')
        .onRef('collection.run_id', '=', 'run.run_id')
        .onRef('collection.attempt', '=', 'run.attempt'),
    )
    .where('run.repository_id', '=', repositoryId);
}

/** The trusted runs of a branch, newest first. */
export function trustedRuns(
  database: Kysely<Tables>,
  { repositoryId, branch, before }: Omit<BranchQuestion, 'runs'>,
) {
  return database
    .selectFrom('run')
    .where('repository_id', '=', repositoryId)
    .where('head_branch', '=', keyText(branch))
    .where('is_trusted', '=', true)
    .$if(before !== undefined, (all) => all.where('completed_at', '<', new Date(before ?? 0)))
    .orderBy('completed_at', 'desc')
    .orderBy('run_id', 'desc')
    .orderBy('attempt', 'desc');
}

/**
 * A condition: there are collections of the run's own attempt, or of any attempt of it. Not each workflow of a repository
 * has results.
 */
export function hasCollections(attempts: 'own' | 'any') {
  return ({ exists, selectFrom }: ExpressionBuilder<Tables, 'run'>) =>
    exists(
      selectFrom('collection')
        .select('collection.id')
        .whereRef('collection.repository_id', '=', 'run.repository_id')
        .whereRef('collection.run_id', '=', 'run.run_id')
        .$if(attempts === 'own', (own) => own.whereRef('collection.attempt', '=', 'run.attempt')),
    );
}
