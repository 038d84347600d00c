import type { Bot, GitHubApi, RepositoryAccess } from '#src/github/api.ts';
import type { Clock } from '#src/model/clock.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { ownerConfigs } from './owner-configs.ts';

/** How an App gets its tokens: Probot's own. Without an id it is the App itself, else one of its installations. */
export type Authenticate = (installationId?: number) => Promise<GitHubApi>;

/** The repositories that the App is installed on, each with access by its installation's token. */
export interface Repositories {
  /**
   * Who we are on GitHub, as it said a few seconds ago at most: so it tells whether GitHub can be reached.
   * @throws what GitHub answered, where it does not know the App or its key
   */
  identity(): Promise<Bot>;
  /** `installationId`: as a webhook says; else it is asked for. */
  access(repository: Repository, installationId: number | null): Promise<RepositoryAccess>;
}

/** Everybody may ask whether we are ready, and must not use up our requests by it. */
const IDENTITY_MS = 5_000;

/** The App's repositories. Who we are is asked once; so is each repository's installation. */
export function appRepositories(authenticate: Authenticate, clock: Clock): Repositories {
  let asked: Promise<Bot> | null = null;
  let askedAt = clock.now().getTime();
  const installations = new Map<number, number>();
  const owners = ownerConfigs(clock);
  const bot = (): Promise<Bot> => {
    if (asked === null) {
      askedAt = clock.now().getTime();
      asked = readBot(authenticate);
    }
    // What failed once is asked for again.
    asked.catch(() => {
      asked = null;
    });
    return asked;
  };
  return {
    identity: () => {
      if (clock.now().getTime() - askedAt >= IDENTITY_MS) asked = null;
      return bot();
    },
    access: async (repository, installationId) => {
      const installation =
        installationId ??
        installations.get(repository.id) ??
        (await readInstallation(await authenticate(), repository));
      installations.set(repository.id, installation);
      const access: RepositoryAccess = {
        api: await authenticate(installation),
        repository,
        bot: await bot(),
        clock,
        ownerConfig: () => owners.textOf(access),
      };
      return access;
    },
  };
}

async function readBot(authenticate: Authenticate): Promise<Bot> {
  const { data } = await (await authenticate()).request('GET /app');
  if (data === null || data.slug === undefined) throw new Error('GitHub does not say who this App is');
  return { appId: data.id, login: `${data.slug}[bot]` };
}

/** The App's installation on a repository. */
export async function readInstallation(
  api: GitHubApi,
  { owner, name }: Pick<Repository, 'owner' | 'name'>,
): Promise<number> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/installation', { owner, repo: name });
  return data.id;
}
