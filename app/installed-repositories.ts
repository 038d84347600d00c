import type { GitHubApi } from '#src/github/api.ts';
import { PER_PAGE, readPages } from '#src/github/pages.ts';
import { unlessAnswered } from '#src/github/request-failure.ts';
import { withPatience } from '#src/github/with-patience.ts';
import type { Clock } from '#src/model/clock.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { repositoryOf } from './payload-repository.ts';
import type { Authenticate } from './repositories.ts';

/** A repository that the App is installed on, and by which installation. */
export interface InstalledRepository {
  repository: Repository;
  installationId: number;
}

/** All repositories that the App is installed on, by id; suspended installations give none. */
export async function readInstalledRepositories(
  authenticate: Authenticate,
  clock: Clock,
): Promise<InstalledRepository[]> {
  const app = await authenticated(authenticate, clock);
  const installations = await readPages(
    { clock },
    async (page) => (await app.request('GET /app/installations', { per_page: PER_PAGE, page })).data,
  );
  const found: InstalledRepository[] = [];
  for (const { id, suspended_at } of installations) {
    if (suspended_at !== null) continue;
    const api = await authenticated(authenticate, clock, id);
    const repositories = await readPages(
      { clock },
      async (page) =>
        (await api.request('GET /installation/repositories', { per_page: PER_PAGE, page })).data.repositories,
    );
    for (const told of repositories) found.push({ repository: repositoryOf(told), installationId: id });
  }
  return found.sort((a, b) => a.repository.id - b.repository.id);
}

/** The repository of that name; null unless the App is installed there. */
export function readInstalledRepository(
  authenticate: Authenticate,
  clock: Clock,
  named: Pick<Repository, 'owner' | 'name'>,
): Promise<InstalledRepository | null> {
  return unlessAnswered([404], null, () => readInstalled(authenticate, clock, named));
}

async function readInstalled(
  authenticate: Authenticate,
  clock: Clock,
  { owner, name }: Pick<Repository, 'owner' | 'name'>,
): Promise<InstalledRepository> {
  const route = { owner, repo: name };
  const app = await authenticated(authenticate, clock);
  const { data: installation } = await withPatience(clock, () =>
    app.request('GET /repos/{owner}/{repo}/installation', route),
  );
  const api = await authenticated(authenticate, clock, installation.id);
  const { data } = await withPatience(clock, () => api.request('GET /repos/{owner}/{repo}', route));
  return { repository: repositoryOf(data), installationId: installation.id };
}

function authenticated(authenticate: Authenticate, clock: Clock, installation?: number): Promise<GitHubApi> {
  return withPatience(clock, () => authenticate(installation));
}
