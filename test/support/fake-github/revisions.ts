import { newestFirst, reachable } from './commit-graph.ts';
import { commitsOf } from './lookup.ts';
import { GitHubError, notFound, unprocessable } from './reply.ts';
import type { Commit, GitHubState, Repository } from './state.ts';

/**
 * The commit that a branch, tag, ref or sha (seven digits or more) names in a repository; null when none does. A sha is
 * found in the whole fork network, as on GitHub.
 */
export function findCommit(state: GitHubState, repository: Repository, revision: string): Commit | null {
  const commits = commitsOf(state, repository);
  const { refs } = repository;
  const sha =
    refs.get(`refs/heads/${revision}`) ??
    refs.get(`refs/tags/${revision}`) ??
    refs.get(revision) ??
    refs.get(`refs/${revision}`) ??
    (/^[0-9a-f]{7,40}$/.test(revision)
      ? [...commits.keys()].find((key) => key.startsWith(revision))
      : undefined);
  return (sha === undefined ? undefined : commits.get(sha)) ?? null;
}

/**
 * As `findCommit`, for the commits API.
 * @throws {GitHubError} 409 in an empty repository, 422 `No commit found for SHA: …`
 */
export function commitNamed(state: GitHubState, repository: Repository, revision: string): Commit {
  const commit = findCommit(state, repository, revision);
  if (commit !== null) return commit;
  if (repository.refs.size === 0) throw new GitHubError(409, 'Git Repository is empty.');
  throw unprocessable(`No commit found for SHA: ${revision}`);
}

/**
 * The files at a revision (the default branch when null), for the contents API.
 * @throws {GitHubError} 404
 */
export function filesAt(state: GitHubState, repository: Repository, revision: string | null): Commit {
  const commit = findCommit(state, repository, revision ?? repository.defaultBranch);
  if (commit !== null) return commit;
  if (revision === null || repository.refs.size === 0)
    throw new GitHubError(404, 'This repository is empty.');
  const named = new GitHubError(404, `No commit found for the ref ${revision}`);
  throw revision === '' ? notFound() : named;
}

/** Every commit that a repository's own branches hold. */
export function ownCommits(state: GitHubState, repository: Repository): Set<string> {
  const heads = [...repository.refs].filter(([name]) => name.startsWith('refs/heads/')).map(([, sha]) => sha);
  return reachable(commitsOf(state, repository), heads);
}

/** A commit and its ancestors, newest first. */
export function history(state: GitHubState, repository: Repository, sha: string): Commit[] {
  const commits = commitsOf(state, repository);
  return newestFirst(commits, reachable(commits, [sha]));
}
