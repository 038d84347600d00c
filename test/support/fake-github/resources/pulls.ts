import { mergeBase, reachable } from '../commit-graph.ts';
import { type FileChange, fileChanges } from '../file-changes.ts';
import { isoTime, isoTimeOrNull, nodeId } from '../json-values.ts';
import { commitsOf, issueByNumber, presentIssues, repositoryPage, repositoryUrl } from '../lookup.ts';
import { GitHubError, notFound, ok, pageReply } from '../reply.ts';
import type { GitHub, Json, JsonObject, Reply, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Issue, PullRequest, Repository } from '../state.ts';
import { fileChangeJson } from './file-change-json.ts';
import { labelJson } from './labels.ts';
import { repositoryJson } from './repositories.ts';
import { authorAssociation, userJson } from './users.ts';

/** Limits of GitHub: files of a pull request by the API, and of one that still has a diff. */
const listedFiles = 3000;
const diffFiles = 300;

/** A pull request in a list (`pull-request-simple`). */
export function pullRequestJson(github: GitHub, repository: Repository, issue: Issue): JsonObject {
  const pull = pullOf(issue);
  const root = repositoryUrl(github, repository);
  const url = `${root}/pulls/${issue.number}`;
  const issueUrl = `${root}/issues/${issue.number}`;
  const page = `${repositoryPage(repository)}/pull/${issue.number}`;
  const [assignee] = issue.assignees;
  return {
    url,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${root}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: `${root}/statuses/${pull.head.sha}`,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userJson(github, issue.user),
    body: issue.body,
    labels: issue.labels.flatMap((name) => {
      const label = repository.labels.get(name);
      return label === undefined ? [] : [labelJson(github, repository, label)];
    }),
    milestone: null,
    active_lock_reason: issue.lockReason,
    created_at: isoTime(issue.createdAtMs),
    updated_at: isoTime(issue.updatedAtMs),
    closed_at: isoTimeOrNull(issue.closedAtMs),
    merged_at: isoTimeOrNull(pull.mergedAtMs),
    merge_commit_sha: pull.mergeCommitSha,
    assignee: assignee === undefined ? null : userJson(github, assignee),
    assignees: issue.assignees.map((login) => userJson(github, login)),
    requested_reviewers: [],
    requested_teams: [],
    head: headJson(github, pull),
    base: {
      label: `${repository.owner}:${pull.base.ref}`,
      ref: pull.base.ref,
      sha: pull.base.sha,
      user: userJson(github, repository.owner),
      repo: repositoryJson(github, repository),
    },
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${root}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: `${root}/statuses/${pull.head.sha}` },
    },
    author_association: authorAssociation(repository, issue.user),
    auto_merge: null,
    draft: pull.draft,
  };
}

function headJson(github: GitHub, { head }: PullRequest): JsonObject {
  const repository =
    head.repositoryId === null ? undefined : github.state.repositories.get(head.repositoryId);
  return {
    label: `${head.owner}:${head.ref}`,
    ref: head.ref,
    sha: head.sha,
    user: userJson(github, head.owner),
    repo: repository === undefined ? null : repositoryJson(github, repository),
  };
}

/** A pull request by itself, and in webhooks (`pull-request`). */
export function fullPullRequestJson(github: GitHub, repository: Repository, issue: Issue): JsonObject {
  const pull = pullOf(issue);
  const changes = changesOf(github, repository, pull);
  const commits = commitsOf(github.state, repository);
  const inBase = reachable(commits, [pull.base.sha]);
  const merged = pull.mergedAtMs !== null;
  const mergeable = merged || issue.state === 'closed' ? null : pull.mergeCommitSha !== null;
  return {
    ...pullRequestJson(github, repository, issue),
    merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === null ? null : userJson(github, pull.mergedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.head.repositoryId !== repository.id,
    commits: [...reachable(commits, [pull.head.sha])].filter((sha) => !inBase.has(sha)).length,
    additions: changes.reduce((sum, change) => sum + change.additions, 0),
    deletions: changes.reduce((sum, change) => sum + change.deletions, 0),
    changed_files: changes.length,
  };
}

function pullOf(issue: Issue): PullRequest {
  if (issue.pullRequest === null) throw notFound();
  return issue.pullRequest;
}

/** What a pull request changes: from the merge base to its head. */
function changesOf(github: GitHub, repository: Repository, pull: PullRequest): FileChange[] {
  const commits = commitsOf(github.state, repository);
  const head = commits.get(pull.head.sha);
  if (head === undefined) return [];
  return fileChanges(mergeBase(commits, pull.base.sha, pull.head.sha)?.files ?? new Map(), head.files);
}

function listPulls({ github, repository, query }: RepositoryRequest): Reply {
  const state = query.get('state') ?? 'open';
  const [owner, ref] = (query.get('head') ?? '').split(':');
  const base = query.get('base');
  const key = query.get('sort') === 'updated' ? 'updatedAtMs' : 'createdAtMs';
  const descending = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'desc';
  const found = presentIssues(repository)
    .filter((issue) => {
      const pull = issue.pullRequest;
      if (pull === null || (state !== 'all' && issue.state !== state)) return false;
      if (base !== null && pull.base.ref !== base) return false;
      return (
        ref === undefined ||
        (pull.head.ref === ref && pull.head.owner.toLowerCase() === (owner ?? '').toLowerCase())
      );
    })
    .sort((left, right) => left[key] - right[key] || left.number - right.number);
  return pageReply(descending ? found.reverse() : found, (issue) =>
    pullRequestJson(github, repository, issue),
  );
}

function getPull({ github, repository, params, accept }: RepositoryRequest): Reply {
  const issue = issueByNumber(github, repository, params['pull_number'] ?? '');
  const pull = pullOf(issue);
  if (!/application\/vnd\.github(\.v3)?\.diff/.test(accept))
    return ok(fullPullRequestJson(github, repository, issue));
  const changes = changesOf(github, repository, pull);
  if (changes.length > diffFiles)
    throw new GitHubError(
      406,
      `Sorry, the diff exceeded the maximum number of files (${diffFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`,
      { errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }] },
    );
  return {
    kind: 'plain',
    status: 200,
    body: Buffer.from(changes.map(diffText).join('')),
    headers: { 'content-type': 'application/vnd.github.v3.diff; charset=utf-8' },
  };
}

function diffText({ path, previousPath, status, patch }: FileChange): string {
  const before = previousPath ?? path;
  const lines = [`diff --git a/${before} b/${path}`];
  if (status === 'added') lines.push('new file mode 100644');
  if (status === 'removed') lines.push('deleted file mode 100644');
  if (status === 'renamed') lines.push('similarity index 100%', `rename from ${before}`, `rename to ${path}`);
  if (patch !== null)
    lines.push(
      `--- ${status === 'added' ? '/dev/null' : `a/${before}`}`,
      `+++ ${status === 'removed' ? '/dev/null' : `b/${path}`}`,
      patch,
    );
  return `${lines.join('\n')}\n`;
}

function listFiles({ github, repository, params }: RepositoryRequest): Reply {
  const pull = pullOf(issueByNumber(github, repository, params['pull_number'] ?? ''));
  return pageReply(
    changesOf(github, repository, pull).slice(0, listedFiles),
    (change): Json => fileChangeJson(github, repository, pull.head.sha, change),
  );
}

/** The short form in a workflow run or a check run: empty there for pull requests of forks. */
export function pullRequestLinks(github: GitHub, repository: Repository, headSha: string): JsonObject[] {
  const self = { id: repository.id, url: repositoryUrl(github, repository), name: repository.name };
  return presentIssues(repository).flatMap(({ number, state, pullRequest }) =>
    pullRequest !== null &&
    state === 'open' &&
    pullRequest.head.repositoryId === repository.id &&
    pullRequest.head.sha === headSha
      ? [
          {
            id: pullRequest.id,
            number,
            url: `${self.url}/pulls/${number}`,
            head: { ref: pullRequest.head.ref, sha: pullRequest.head.sha, repo: self },
            base: { ref: pullRequest.base.ref, sha: pullRequest.base.sha, repo: self },
          },
        ]
      : [],
  );
}

export const pullRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    permission: { pull_requests: 'read' },
    docs: 'pulls/pulls#list-pull-requests',
    handle: listPulls,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    permission: { pull_requests: 'read' },
    docs: 'pulls/pulls#get-a-pull-request',
    handle: getPull,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    permission: { pull_requests: 'read' },
    docs: 'pulls/pulls#list-pull-requests-files',
    handle: listFiles,
  },
];
