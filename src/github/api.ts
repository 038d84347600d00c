import type { Octokit } from '@octokit/rest';
import type { Clock } from '#src/model/clock.ts';
import type { Repository } from '#src/model/workflow-run.ts';

/** The slice of Octokit that is used: one request by its documented route. Probot's Octokit is one as well. */
export type GitHubApi = Pick<Octokit, 'request'>;

/** Who we are on GitHub: only what this author wrote counts as ours. */
export interface Bot {
  /** Null: a workflow's token tells no more than the login; other workflows and their jobs are the same App there. */
  appId: number | null;
  /** `<slug>[bot]` */
  login: string;
}

/** One repository, as the installation may see it. */
export interface RepositoryAccess {
  api: GitHubApi;
  repository: Repository;
  bot: Bot;
  clock: Clock;
  /** The text of the config that the owner has for all repositories, some minutes old at most; null: there is none. */
  ownerConfig(): Promise<string | null>;
}

/** The owner and name that every route of a repository asks for. */
export function routeOf({ repository }: RepositoryAccess): { owner: string; repo: string } {
  return { owner: repository.owner, repo: repository.name };
}
