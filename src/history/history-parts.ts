// The trusted runs of a branch, part by part, without what was in them.
import type { HistoryPart } from '#src/model/branch-history.ts';
import { byText } from '#src/model/by-text.ts';
import { type CollectionPlace, collectionPlaceSchema } from '#src/model/collection-place.ts';
import { commitSequence } from '#src/model/commit-sequence.ts';
import type { BranchQuestion, CommitNode } from '#src/model/history.ts';
import { keyText, readInteger, readRecord } from './column-values.ts';
import type { Database } from './tables.ts';

/** A part as rows hold it. */
export interface PartRow {
  part: HistoryPart;
  place: CollectionPlace;
  id: number;
  /** Contents. */
  tests: number;
  forms: number;
  order: number | null;
  unlike: Uint8Array;
}

/** Parts of the branch's trusted runs, in commit order, then by time, run, attempt, workflow, job, environment and shard. */
export async function loadParts(
  database: Database,
  { repositoryId, branch, runs, before }: BranchQuestion,
  commits: readonly CommitNode[],
): Promise<PartRow[]> {
  const rows = await database
    .with('newest', (query) =>
      query
        .selectFrom('run')
        .select(['repository_id', 'run_id', 'attempt', 'head_sha', 'completed_at'])
        .where('repository_id', '=', repositoryId)
        .where('head_branch', '=', keyText(branch))
        .where('is_trusted', '=', true)
        // Not each workflow of a repository has results: those without are none of the newest.
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('collection')
              .select('collection.id')
              .whereRef('collection.repository_id', '=', 'run.repository_id')
              .whereRef('collection.run_id', '=', 'run.run_id')
              .whereRef('collection.attempt', '=', 'run.attempt'),
          ),
        )
        .orderBy('completed_at', 'desc')
        .orderBy('run_id', 'desc')
        .orderBy('attempt', 'desc')
        .$if(before !== undefined, (all) => all.where('completed_at', '<', new Date(before ?? 0)))
        .$if(runs !== null, (all) => all.limit(runs ?? 0)),
    )
    .selectFrom('newest')
    .innerJoin('collection', (join) =>
      join
        .onRef('collection.repository_id', '=', 'newest.repository_id')
        .onRef('collection.run_id', '=', 'newest.run_id')
        .onRef('collection.attempt', '=', 'newest.attempt'),
    )
    .select(['newest.run_id', 'newest.attempt', 'newest.head_sha', 'newest.completed_at'])
    .select([
      'collection.id',
      'collection.place',
      'collection.tests',
      'collection.forms',
      'collection.order',
      'collection.unlike',
    ])
    .execute();
  const parts = rows.map(({ run_id, attempt, head_sha, completed_at, ...row }) => {
    const runId = readInteger(run_id);
    const place = readRecord(collectionPlaceSchema, row.place, `the place of a collection of run ${runId}`);
    const { workflow, job, environment, shard, workers, ran, failed, url } = place;
    const at = completed_at.toISOString();
    const facts = { workflow, job, environment, shard, workers, ran, failed, url };
    return { ...row, place, part: { runId, attempt, sha: head_sha, at, ...facts } };
  });
  return inCommitOrder(parts.sort(byTime), commits);
}

function byTime({ part: a }: PartRow, { part: b }: PartRow): number {
  return (
    byText(a.at, b.at) ||
    a.runId - b.runId ||
    a.attempt - b.attempt ||
    byText(a.workflow, b.workflow) ||
    byText(a.job ?? '', b.job ?? '') ||
    byText(a.environment, b.environment) ||
    byText(a.shard ?? '', b.shard ?? '')
  );
}

function inCommitOrder(parts: readonly PartRow[], commits: readonly CommitNode[]): PartRow[] {
  const order = commitSequence(
    parts.map(({ part }) => part.sha),
    commits,
  );
  const places = new Map(order.map((sha, index) => [sha, index]));
  return parts.toSorted((a, b) => (places.get(a.part.sha) ?? 0) - (places.get(b.part.sha) ?? 0));
}
