import { gone, movedPermanently, notFound } from './reply.ts';
import type { GitHub } from './route.ts';
import type { Account, App, Commit, GitHubState, Installation, Issue, Repository } from './state.ts';

/** The account of a login that the state itself holds; a login that nobody has is the fake's own mistake. */
export function accountOf(state: GitHubState, login: string): Account {
  const account = state.accounts.get(login.toLowerCase());
  if (account === undefined) throw new Error(`The fake GitHub knows no account "${login}": create it first`);
  return account;
}

export function appOf(state: GitHubState, id: number): App {
  const app = state.apps.get(id);
  if (app === undefined) throw new Error(`The fake GitHub knows no App ${id}: create it first`);
  return app;
}

export function installationOf(state: GitHubState, id: number): Installation {
  const installation = state.installations.get(id);
  if (installation === undefined) throw new Error(`The fake GitHub knows no installation ${id}`);
  return installation;
}

/** The login of an App's bot: `<slug>[bot]`. */
export function botLogin(app: App): string {
  return `${app.slug}[bot]`;
}

export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}

/** A repository by its present name, letter case aside; null when there is none. */
export function repositoryByName(state: GitHubState, owner: string, name: string): Repository | null {
  const wanted = `${owner}/${name}`.toLowerCase();
  for (const repository of state.repositories.values())
    if (fullName(repository).toLowerCase() === wanted) return repository;
  return null;
}

/** A repository by `owner/name`, for what drives the fake; throws when there is none. */
export function repositoryNamed(state: GitHubState, name: string): Repository {
  const [owner = '', repo = ''] = name.split('/');
  const repository = repositoryByName(state, owner, repo);
  if (repository === null) throw new Error(`The fake GitHub knows no repository "${name}": create it first`);
  return repository;
}

export function repositoryUrl(github: GitHub, repository: Repository): string {
  return `${github.url}/repos/${fullName(repository)}`;
}

/** The page of a repository for people. Always github.com, so that no text depends on the fake's port. */
export function repositoryPage(repository: Repository): string {
  return `https://github.com/${fullName(repository)}`;
}

/** The commits of a repository's fork network, by sha. */
export function commitsOf(state: GitHubState, repository: Repository): Map<string, Commit> {
  const commits = state.networks.get(repository.networkId);
  if (commits === undefined) throw new Error(`${fullName(repository)} belongs to no network`);
  return commits;
}

/**
 * The issue (or pull request) of a number as the API sees it.
 * @throws {GitHubError} 404 when there is none, 410 when it was deleted, 301 when it was moved
 */
export function issueByNumber(github: GitHub, repository: Repository, number: string): Issue {
  const issue = repository.issues.get(Number(number));
  if (issue === undefined) throw notFound();
  if (issue.deletedAtMs !== null) throw gone('This issue was deleted');
  if (issue.transferredTo !== null) {
    const target = github.state.repositories.get(issue.transferredTo.repositoryId);
    if (target === undefined) throw notFound();
    throw movedPermanently(`${github.url}/repositories/${target.id}/issues/${issue.transferredTo.number}`);
  }
  return issue;
}

/** The issues and pull requests that are still there, by number. */
export function presentIssues(repository: Repository): Issue[] {
  return [...repository.issues.values()].filter(
    (issue) => issue.deletedAtMs === null && issue.transferredTo === null,
  );
}
