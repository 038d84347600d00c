import type { Kysely } from 'kysely';
import { byText } from '#src/model/by-text.ts';
import type { CommitNode } from '#src/model/history.ts';
import { inPieces } from '#src/model/in-pieces.ts';
import { keyText, readInteger } from './column-values.ts';
import { type KnownDatabase, MEBIBYTE } from './known-rows.ts';
import type { RowKind } from './row-cache.ts';
import { ROWS_AT_ONCE } from './rows-at-once.ts';
import type { Tables } from './tables.ts';

/** Inserts the commits that are not known yet; a commit never changes its parents. */
export async function saveCommits(
  database: Kysely<Tables>,
  repositoryId: number,
  commits: readonly CommitNode[],
): Promise<void> {
  // Everybody in the same order: two that insert the same ones crosswise would wait for each other.
  const sorted = commits.toSorted((a, b) => byText(a.sha, b.sha));
  await database.transaction().execute(async (transaction) => {
    for (const some of inPieces(sorted, ROWS_AT_ONCE))
      await transaction
        .insertInto('commit')
        .values(some.map(({ sha, parents }) => ({ repository_id: repositoryId, sha, parents })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}

/** All commits that are known of the repository, in no particular order. */
export async function loadCommits(database: Kysely<Tables>, repositoryId: number): Promise<CommitNode[]> {
  return database
    .selectFrom('commit')
    .select(['sha', 'parents'])
    .where('repository_id', '=', repositoryId)
    .execute();
}

/** By repository. */
const commitsOfRepository: RowKind<readonly CommitNode[]> = {
  mostBytes: 4 * MEBIBYTE,
  bytesOf: ({ length }) => 300 * length,
};

/** The same, with what is known. Commits are only ever added, so that as many as before are the same. */
export async function loadKnownCommits(
  { database, known }: KnownDatabase,
  repositoryId: number,
): Promise<readonly CommitNode[]> {
  const { count } = await database
    .selectFrom('commit')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('repository_id', '=', repositoryId)
    .executeTakeFirstOrThrow();
  const cache = known.of(commitsOfRepository);
  const before = cache.get(repositoryId);
  if (before?.length === readInteger(count)) return before;
  const commits = await loadCommits(database, repositoryId);
  cache.keep(repositoryId, commits);
  return commits;
}

/** Sets the newest commit that is known of a trusted branch. */
export async function saveNewest(
  database: Kysely<Tables>,
  repositoryId: number,
  { branch, sha }: { branch: string; sha: string },
): Promise<void> {
  await database
    .insertInto('branch')
    .values({ repository_id: repositoryId, name: keyText(branch), newest: sha })
    .onConflict((conflict) =>
      conflict
        .columns(['repository_id', 'name'])
        .doUpdateSet((given) => ({ newest: given.ref('excluded.newest') })),
    )
    .execute();
}

/** The newest commit that is known of a trusted branch; null: none yet. */
export async function loadNewest(
  database: Kysely<Tables>,
  repositoryId: number,
  branch: string,
): Promise<string | null> {
  const row = await database
    .selectFrom('branch')
    .select('newest')
    .where('repository_id', '=', repositoryId)
    .where('name', '=', keyText(branch))
    .executeTakeFirst();
  return row?.newest ?? null;
}
