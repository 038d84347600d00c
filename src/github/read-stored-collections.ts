import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { COLLECTION_NAME } from './read-artifacts.ts';

/** An artifact that by its name holds a collection, or raw reports, as the repository's list has it. Nothing of it is verified yet. */
export interface StoredCollection {
  /** Outside text. */
  name: string;
  /** The run that GitHub lists it under. */
  runId: number;
  /** By its name; of raw reports, whose names mostly don't tell it, the first. */
  attempt: number;
  /** Raw reports that the config names. Of a run's there is one here, the newest, since several may make one collection. */
  isRaw: boolean;
  /** UTC ISO; null: GitHub does not say it. */
  createdAt: string | null;
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
 * @param isNamed whether the config names an artifact as one of raw reports of this run
 * @param since only the pages that have one made after it, newest first; null: all
 */
export async function readStoredCollections(
  access: RepositoryAccess,
  isNamed: (name: string, runId: number) => boolean,
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
      return data.artifacts.map((artifact): StoredCollection | null => {
        const { name, expired, created_at: createdAt, workflow_run: run } = artifact;
        const [, ofRun, attempt] = COLLECTION_NAME.exec(name) ?? [];
        const runId = run?.id ?? (ofRun === undefined ? undefined : Number(ofRun));
        const isRaw = ofRun === undefined && runId !== undefined && isNamed(name, runId);
        if (runId === undefined || (ofRun === undefined && !isRaw)) return null;
        return {
          name,
          runId,
          attempt: Number(attempt ?? 1),
          isRaw,
          createdAt: createdAt ?? null,
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
    if (one !== null) {
      const key = one.isRaw ? `${one.runId}` : `${one.runId} ${one.name}`;
      if (!collections.has(key)) collections.set(key, one);
    }
  return [...collections.values()];
}
