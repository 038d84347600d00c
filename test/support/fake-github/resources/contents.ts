import { type TreeEntry, treeOf } from '../git-objects.ts';
import { isoTime, nodeId } from '../json-values.ts';
import { commitsOf, repositoryPage, repositoryUrl } from '../lookup.ts';
import { GitHubError, notFound, ok } from '../reply.ts';
import { filesAt, findCommit } from '../revisions.ts';
import type { GitHub, Json, JsonObject, Reply, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Commit, Repository } from '../state.ts';
import { commitJson } from './commits.ts';

function getContents(request: RepositoryRequest): Reply {
  const { github, repository, params, query, accept } = request;
  const path = (params['path'] ?? '').replace(/^\/+|\/+$/g, '');
  const ref = query.get('ref');
  const commit = filesAt(github.state, repository, ref);
  const text = commit.files.get(path);
  const at = ref ?? repository.defaultBranch;
  if (text !== undefined) {
    if (/application\/vnd\.github(\.v3)?\.raw/.test(accept))
      return {
        kind: 'plain',
        status: 200,
        body: Buffer.from(text),
        headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
      };
    const entry = treeOf(commit.files).entries.find((candidate) => candidate.path === path);
    if (entry === undefined) throw notFound();
    return ok({
      ...contentJson(github, repository, at, entry),
      content: Buffer.from(text)
        .toString('base64')
        .replace(/.{1,60}/g, '$&\n'),
      encoding: 'base64',
    });
  }
  const inside = treeOf(commit.files).entries.filter((entry) => parentOf(entry.path) === path);
  if (inside.length === 0) throw notFound();
  return ok(inside.map((entry): Json => contentJson(github, repository, at, entry)));
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function contentJson(github: GitHub, repository: Repository, ref: string, entry: TreeEntry): JsonObject {
  const url = repositoryUrl(github, repository);
  const page = repositoryPage(repository);
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const self = `${url}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const html = `${page}/${entry.type}/${ref}/${path}`;
  const git = `${url}/git/${entry.type}s/${entry.sha}`;
  return {
    type: entry.type === 'blob' ? 'file' : 'dir',
    size: entry.size ?? 0,
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url:
      entry.type === 'blob'
        ? `https://raw.githubusercontent.com/${repository.owner}/${repository.name}/${ref}/${path}`
        : null,
    _links: { self, git, html },
  };
}

function getTree({ github, repository, params, query }: RepositoryRequest): Reply {
  const named = params['tree_sha'] ?? '';
  const commits = commitsOf(github.state, repository);
  const commit =
    findCommit(github.state, repository, named) ??
    [...commits.values()].find((candidate) => candidate.treeSha === named) ??
    null;
  if (commit === null) throw notFound();
  const entries = treeOf(commit.files).entries.filter(
    ({ path }) => query.has('recursive') || !path.includes('/'),
  );
  const url = repositoryUrl(github, repository);
  return ok({
    sha: commit.treeSha,
    url: `${url}/git/trees/${commit.treeSha}`,
    tree: entries.slice(0, repository.treeEntries).map(
      ({ path, type, sha, size }): Json => ({
        path,
        mode: type === 'blob' ? '100644' : '040000',
        type,
        sha,
        ...(size === null ? {} : { size }),
        url: `${url}/git/${type}s/${sha}`,
      }),
    ),
    truncated: entries.length > repository.treeEntries,
  });
}

function getGitCommit({ github, repository, params }: RepositoryRequest): Reply {
  const commit = commitsOf(github.state, repository).get(params['commit_sha'] ?? '');
  if (commit === undefined) throw notFound();
  const url = repositoryUrl(github, repository);
  const page = repositoryPage(repository);
  return ok({
    sha: commit.sha,
    node_id: nodeId('Commit', Number.parseInt(commit.sha.slice(0, 12), 16)),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: { name: commit.author.name, email: commit.author.email, date: isoTime(commit.author.dateMs) },
    committer: {
      name: commit.committer.name,
      email: commit.committer.email,
      date: isoTime(commit.committer.dateMs),
    },
    tree: { sha: commit.treeSha, url: `${url}/git/trees/${commit.treeSha}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  });
}

function getBranch({ github, repository, params }: RepositoryRequest): Reply {
  const name = params['branch'] ?? '';
  const commit = commitAt(github, repository, `refs/heads/${name}`);
  if (commit === null) throw new GitHubError(404, 'Branch not found');
  const url = `${repositoryUrl(github, repository)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: commitJson(github, repository, commit),
    _links: { self: url, html: `${repositoryPage(repository)}/tree/${name}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${url}/protection`,
  });
}

function getReference({ github, repository, params }: RepositoryRequest): Reply {
  const name = `refs/${params['ref'] ?? ''}`;
  const commit = commitAt(github, repository, name);
  if (commit === null) throw notFound();
  const url = repositoryUrl(github, repository);
  return ok({
    ref: name,
    node_id: nodeId('Ref', Number.parseInt(commit.sha.slice(0, 12), 16)),
    url: `${url}/git/${name}`,
    object: { sha: commit.sha, type: 'commit', url: `${url}/git/commits/${commit.sha}` },
  });
}

function commitAt(github: GitHub, repository: Repository, ref: string): Commit | null {
  const sha = repository.refs.get(ref);
  return (sha === undefined ? undefined : commitsOf(github.state, repository).get(sha)) ?? null;
}

export const contentRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{+path}',
    permission: { contents: 'read' },
    docs: 'repos/contents#get-repository-content',
    handle: getContents,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    permission: { contents: 'read' },
    docs: 'git/trees#get-a-tree',
    handle: getTree,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
    permission: { contents: 'read' },
    docs: 'git/commits#get-a-commit-object',
    handle: getGitCommit,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{+branch}',
    permission: { contents: 'read' },
    docs: 'branches/branches#get-a-branch',
    handle: getBranch,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/ref/{+ref}',
    permission: { contents: 'read' },
    docs: 'git/refs#get-a-reference',
    handle: getReference,
  },
];
