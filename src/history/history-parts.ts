// The trusted runs of a branch, part by part, without what was in them.
import { sql } from 'kysely';
import type { HistoryPart } from '#src/model/branch-history.ts';
import { byText } from '#src/model/by-text.ts';
import { type CollectionPlace, collectionPlaceSchema } from '#src/model/collection-place.ts';
import { inCommitOrder } from '#src/model/commit-sequence.ts';
import type { BranchQuestion, CommitNode } from '#src/model/history.ts';
import type { Outcome } from '#src/model/test-result.ts';
import { among } from './among.ts';
import { readInteger, readRecord } from './column-values.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import { readUnlike } from './plain-tests.ts';
import type { RowKind } from './row-cache.ts';
import { hasCollections, trustedRuns } from './runs-with-collections.ts';
import type { Database } from './tables.ts';

/** What a collection holds of a part, which never changes. */
interface PartFacts {
  place: CollectionPlace;
  /** Contents. */
  tests: number;
  forms: number;
  order: number | null;
  /** Outcomes by the test's place, of tests that simply ended otherwise than by passing. */
  unlike: ReadonlyMap<number, Outcome>;
}

/** What is known of a part: also how it was last answered, with what its run said then. Only `made` is ever replaced. */
export interface PartContent extends PartFacts {
  /** Null: not yet. */
  made: { completedAt: string; row: PartRow } | null;
}

/** A part as rows hold it. */
export interface PartRow extends PartFacts {
  part: HistoryPart;
  /** The collection. */
  id: number;
}

/** By collection. */
const keptParts: RowKind<PartContent> = { mostBytes: 4 * MEBIBYTE, bytesOf: bytesOfPart };

/** Parts of the branch's trusted runs, in commit order, then by time, run, attempt, workflow, job, environment and shard. */
export async function loadParts(
  source: KnownDatabase,
  question: BranchQuestion,
  commits: readonly CommitNode[],
): Promise<PartRow[]> {
  const rows = await loadPlaces(source.database, question);
  const contents = await source.known.of(keptParts).load(
    rows.map(([id]) => id),
    (missing) => loadPartContents(source.database, missing),
  );
  const parts = rows.flatMap((row): PartRow[] => {
    const content = contents.get(row[0]);
    if (content === undefined) return [];
    // Until the run is changed, the same: it costs a look, and of a thousand parts the making costs milliseconds.
    const before = content.made;
    const isSame = before?.completedAt === row[4] && before.row.part.sha === row[3];
    content.made = isSame ? before : { completedAt: row[4], row: partRow(row, content) };
    return [content.made.row];
  });
  return inCommitOrder(parts.sort(byTime), ({ part }) => part.sha, commits);
}

function partRow([id, run, attempt, sha, completedAt]: PlaceRow, content: PartContent): PartRow {
  const { place, tests, forms, order, unlike } = content;
  const { workflow, job, environment, shard, workers, ran, failed, url } = place;
  const [runId, at] = [readInteger(run), new Date(completedAt).toISOString()];
  const facts = { workflow, job, environment, shard, workers, ran, failed, url };
  // Many answers share it.
  const part = Object.freeze({ runId, attempt, sha, at, ...facts });
  return { id, part, place, tests, forms, order, unlike };
}

type PlaceRow = [id: number, runId: number, attempt: number, sha: string, completedAt: string];

/** The collections of the runs in question, each with what its run says of it. */
async function loadPlaces(database: Database, { runs, ...branch }: BranchQuestion): Promise<PlaceRow[]> {
  const newest = trustedRuns(database, branch)
    .select(['repository_id', 'run_id', 'attempt', 'head_sha', 'completed_at'])
    // Those without are none of the newest.
    .where(hasCollections('own'))
    .$if(runs !== null, (all) => all.limit(runs ?? 0));
  // As one value: a driver takes several times as long for a thousand rows as for their text.
  const { rows } = await sql<{ all: PlaceRow[] | null }>`
    select json_agg(json_build_array(collection.id, run_id, attempt, head_sha, completed_at)) as "all"
    from ${newest} as newest join collection using (repository_id, run_id, attempt)
  `.execute(database);
  return rows[0]?.all ?? [];
}

async function loadPartContents(
  database: Database,
  ids: readonly number[],
): Promise<Map<number, PartContent>> {
  const rows = await database
    .selectFrom('collection')
    .select(['id', 'run_id', 'place', 'tests', 'forms', 'order', 'unlike'])
    .where(among('id', ids))
    .execute();
  return new Map(
    rows.map(({ id, run_id, place, unlike, ...row }) => [
      id,
      {
        ...row,
        made: null,
        place: readRecord(collectionPlaceSchema, place, `the place of a collection of run ${run_id}`),
        unlike: readUnlike(unlike),
      },
    ]),
  );
}

function bytesOfPart({ place, unlike }: PartContent): number {
  const { url, workflow, environment, busyMs } = place;
  return (
    1_200 +
    url.length +
    workflow.length +
    environment.length +
    100 * Object.keys(busyMs).length +
    40 * unlike.size
  );
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
