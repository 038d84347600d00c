import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { COLLECTION_NAME } from './read-artifacts.ts';

/** An artifact that by its name holds a collection, as the repository's list has it. Nothing of it is verified yet. */
export interface StoredCollection {
  /** Outside text. */
  name: string;
  /** The run that GitHub lists it under. */
  runId: number;
  /** By its name. */
  attempt: number;
  /** GitHub goes on listing what it no longer gives. */
  isExpired: boolean;
  /** Of the run, as GitHub tells it; null: it does not. */
  headSha: string | null;
  headBranch: string | null;
  headRepositoryId: number | null;
}

/**
 * The collections that GitHub lists in the whole repository: a page a hundred artifacts, where asking run by run would take
 * a request for each run, most of which have none.
 *
 * @param since only the pages that have one made after it, newest first; null: all
 */
export async function readStoredCollections(
  access: RepositoryAccess,
  since: Date | null = null,
): Promise<StoredCollection[]> {
  let isOlder = false;
  const found = await readPages(
    access,
    async (page) => {
      const { data } = await access.api.request('GET /repos/{owner}/{repo}/actions/artifacts', {
        ...routeOf(access),
        per_page: PER_PAGE,
        page,
      });
      const oldest = data.artifacts.at(-1)?.created_at ?? null;
      isOlder = since !== null && oldest !== null && Date.parse(oldest) < since.getTime();
      return data.artifacts.map(({ name, expired, workflow_run: run }): StoredCollection | null => {
        const [, runId, attempt] = COLLECTION_NAME.exec(name) ?? [];
        if (runId === undefined) return null;
        return {
          name,
          runId: run?.id ?? Number(runId),
          attempt: Number(attempt),
          isExpired: expired,
          headSha: run?.head_sha ?? null,
          headBranch: run?.head_branch ?? null,
          headRepositoryId: run?.head_repository_id ?? null,
        };
      });
    },
    () => isOlder,
  );
  const collections = new Map<string, StoredCollection>();
  // Newest first: of two with one name only the newer one can be meant, and a page that moved lists some twice.
  for (const one of found)
    if (one !== null && !collections.has(`${one.runId} ${one.name}`))
      collections.set(`${one.runId} ${one.name}`, one);
  return [...collections.values()];
}
