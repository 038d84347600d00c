import { mergeBase, newestFirst, reachable } from '../commit-graph.ts';
import { fileChanges } from '../file-changes.ts';
import { isoTime, nodeId } from '../json-values.ts';
import { commitsOf, presentIssues, repositoryPage, repositoryUrl } from '../lookup.ts';
import { notFound, ok, pageReply } from '../reply.ts';
import { commitNamed, findCommit, history, ownCommits } from '../revisions.ts';
import type { GitHub, Json, JsonObject, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Commit, Issue, Repository, Signature } from '../state.ts';
import { fileChangeJson } from './file-change-json.ts';
import { pullRequestJson } from './pulls.ts';
import { userJson } from './users.ts';

/** Limits of the comparison: its documentation names 250 commits and 300 files. */
const comparedCommits = 250;
const comparedFiles = 300;

/** A commit in a list: without its files. */
export function commitJson(github: GitHub, repository: Repository, commit: Commit): JsonObject {
  const url = repositoryUrl(github, repository);
  const page = repositoryPage(repository);
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', Number.parseInt(commit.sha.slice(0, 12), 16)),
    commit: {
      author: signatureJson(commit.author),
      committer: signatureJson(commit.committer),
      message: commit.message,
      tree: { sha: commit.treeSha, url: `${url}/git/trees/${commit.treeSha}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: commit.author.login === null ? null : userJson(github, commit.author.login),
    committer: commit.committer.login === null ? null : userJson(github, commit.committer.login),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

const unsigned: JsonObject = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

function signatureJson({ name, email, dateMs }: Signature): JsonObject {
  return { name, email, date: isoTime(dateMs) };
}

function filesOf(commits: ReadonlyMap<string, Commit>, sha: string | undefined): ReadonlyMap<string, string> {
  return (sha === undefined ? undefined : commits.get(sha)?.files) ?? new Map();
}

function listCommits({ github, repository, query }: RepositoryRequest) {
  const start = commitNamed(github.state, repository, query.get('sha') ?? repository.defaultBranch);
  const path = query.get('path');
  const since = query.get('since');
  const until = query.get('until');
  const commits = commitsOf(github.state, repository);
  const wanted = history(github.state, repository, start.sha).filter(
    (commit) =>
      (since === null || commit.committer.dateMs >= Date.parse(since)) &&
      (until === null || commit.committer.dateMs <= Date.parse(until)) &&
      (path === null || touches(commits, commit, path)),
  );
  return pageReply(wanted, (commit) => commitJson(github, repository, commit));
}

function touches(commits: ReadonlyMap<string, Commit>, commit: Commit, path: string): boolean {
  return fileChanges(filesOf(commits, commit.parents[0]), commit.files).some(
    (change) => change.path === path || change.path.startsWith(`${path}/`),
  );
}

function getCommit({ github, repository, params }: RepositoryRequest) {
  const commits = commitsOf(github.state, repository);
  const commit = commitNamed(github.state, repository, params['ref'] ?? '');
  const changes = fileChanges(filesOf(commits, commit.parents[0]), commit.files);
  const additions = changes.reduce((sum, change) => sum + change.additions, 0);
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
  return ok({
    ...commitJson(github, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: changes
      .slice(0, comparedFiles)
      .map((change) => fileChangeJson(github, repository, commit.sha, change)),
  });
}

/**
 * Pull requests of a commit: on the default branch the merged one that brought it; elsewhere the open and merged ones
 * that hold it. A commit that only a fork's branch holds has none here.
 */
function pullsOfCommit({ github, repository, params }: RepositoryRequest) {
  const commits = commitsOf(github.state, repository);
  const commit = commitNamed(github.state, repository, params['commit_sha'] ?? '');
  const tip = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  const landed = tip !== undefined && reachable(commits, [tip]).has(commit.sha);
  const own = ownCommits(github.state, repository);
  const found = presentIssues(repository).filter((issue) => {
    const pull = issue.pullRequest;
    if (pull === null || !own.has(commit.sha)) return false;
    const merged = pull.mergedAtMs !== null;
    if (landed) return merged && (pull.mergeCommitSha === commit.sha || brought(commits, pull, commit.sha));
    return (merged || issue.state === 'open') && brought(commits, pull, commit.sha);
  });
  return pageReply(found, (issue: Issue) => pullRequestJson(github, repository, issue));
}

function brought(
  commits: ReadonlyMap<string, Commit>,
  pull: { head: { sha: string }; base: { sha: string } },
  sha: string,
): boolean {
  return reachable(commits, [pull.head.sha]).has(sha) && !reachable(commits, [pull.base.sha]).has(sha);
}

function compare(request: RepositoryRequest) {
  const { github, repository, params } = request;
  const basehead = params['basehead'] ?? '';
  const [baseName = '', headName = ''] = basehead.split('...');
  const base = comparedCommit(request, baseName);
  const head = comparedCommit(request, headName);
  const commits = commitsOf(github.state, repository);
  const common = mergeBase(commits, base.sha, head.sha);
  if (common === null) throw notFound();
  const fromBase = reachable(commits, [base.sha]);
  const fromHead = reachable(commits, [head.sha]);
  const ahead = newestFirst(commits, new Set([...fromHead].filter((sha) => !fromBase.has(sha)))).reverse();
  const behind = [...fromBase].filter((sha) => !fromHead.has(sha)).length;
  const url = `${repositoryUrl(github, repository)}/compare/${basehead}`;
  const page = `${repositoryPage(repository)}/compare/${basehead}`;
  return ok({
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitJson(github, repository, base),
    merge_base_commit: commitJson(github, repository, common),
    status: status(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.slice(0, comparedCommits).map((commit): Json => commitJson(github, repository, commit)),
    files: fileChanges(common.files, head.files)
      .slice(0, comparedFiles)
      .map((change): Json => fileChangeJson(github, repository, head.sha, change)),
  });
}

function status(ahead: number, behind: number): 'identical' | 'ahead' | 'behind' | 'diverged' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** One side of a comparison: a revision here, or `owner:branch` of a fork. */
function comparedCommit({ github, repository }: RepositoryRequest, name: string): Commit {
  const [owner, branch] = name.includes(':') ? name.split(':') : [undefined, name];
  const place =
    owner === undefined
      ? repository
      : [...github.state.repositories.values()].find(
          (candidate) =>
            candidate.networkId === repository.networkId &&
            candidate.owner.toLowerCase() === owner.toLowerCase(),
        );
  const commit = place === undefined ? null : findCommit(github.state, place, branch ?? '');
  if (commit === null) throw notFound();
  return commit;
}

export const commitRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits',
    permission: { contents: 'read' },
    docs: 'commits/commits#list-commits',
    handle: listCommits,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    permission: { pull_requests: 'read' },
    docs: 'commits/commits#list-pull-requests-associated-with-a-commit',
    handle: pullsOfCommit,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}',
    permission: { contents: 'read' },
    docs: 'commits/commits#get-a-commit',
    handle: getCommit,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead}',
    permission: { contents: 'read' },
    docs: 'commits/commits#compare-two-commits',
    handle: compare,
  },
];
