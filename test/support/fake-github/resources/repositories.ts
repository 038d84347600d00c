import { roleOf } from '../access.ts';
import { isoTime, nodeId } from '../json-values.ts';
import { accountOf, fullName, presentIssues, repositoryPage, repositoryUrl } from '../lookup.ts';
import { notFound, ok } from '../reply.ts';
import type { Actor, GitHub, JsonObject, RepositoryRoute } from '../route.ts';
import type { Repository, Role } from '../state.ts';
import { userJson } from './users.ts';

/** The links that every rendering of a repository carries, by member and what follows the repository's own address. */
const links: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** The short rendering, as in a workflow run (`minimal-repository`). */
export function minimalRepositoryJson(github: GitHub, repository: Repository): JsonObject {
  const url = repositoryUrl(github, repository);
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: userJson(github, repository.owner),
    html_url: repositoryPage(repository),
    description: repository.description,
    fork: repository.forkOf !== null,
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [name, `${url}${path}`])),
  };
}

/** The rendering inside pull requests, lists and webhooks. */
export function repositoryJson(github: GitHub, repository: Repository): JsonObject {
  const page = repositoryPage(repository);
  const openIssues = presentIssues(repository).filter(({ state }) => state === 'open').length;
  return {
    ...minimalRepositoryJson(github, repository),
    created_at: isoTime(repository.createdAtMs),
    updated_at: isoTime(repository.pushedAtMs),
    pushed_at: isoTime(repository.pushedAtMs),
    git_url: page.replace('https:', 'git:').concat('.git'),
    ssh_url: `git@github.com:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: 'Python',
    has_issues: repository.hasIssues,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: forksOf(github, repository),
    mirror_url: null,
    archived: repository.archived,
    disabled: false,
    open_issues_count: openIssues,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    custom_properties: {},
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks: forksOf(github, repository),
    open_issues: openIssues,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

/** Whether the repository is in an organization: only then it has the member `organization`. */
function organizationJson(github: GitHub, repository: Repository): JsonObject {
  const owner = accountOf(github.state, repository.owner);
  return owner.type === 'Organization' ? { organization: userJson(github, owner.login) } : {};
}

function forksOf(github: GitHub, repository: Repository): number {
  return [...github.state.repositories.values()].filter(({ forkOf }) => forkOf === repository.id).length;
}

function fullRepositoryJson(github: GitHub, repository: Repository, actor: Actor): JsonObject {
  const parent = repository.forkOf === null ? undefined : github.state.repositories.get(repository.forkOf);
  return {
    ...repositoryJson(github, repository),
    temp_clone_token: null,
    network_count: forksOf(github, repository),
    subscribers_count: 0,
    ...organizationJson(github, repository),
    ...(parent === undefined
      ? {}
      : { parent: repositoryJson(github, parent), source: repositoryJson(github, parent) }),
    ...(actor.kind === 'anonymous' ? {} : { permissions: permissionsJson(repository, actor) }),
  };
}

function permissionsJson(repository: Repository, actor: Actor): JsonObject {
  const role = actor.kind === 'user' ? roleOf(repository, actor.account.login) : null;
  const contents = actor.kind === 'installation' ? actor.permissions.contents : undefined;
  return {
    admin: role === 'admin',
    maintain: role === 'admin' || role === 'maintain',
    push: contents === 'write' || role === 'admin' || role === 'maintain' || role === 'write',
    triage: role !== null && role !== 'read',
    pull: contents !== undefined || role !== null || !repository.private,
  };
}

/** GitHub's older `permission` knows four levels: `maintain` is write and `triage` is read there. */
const legacyPermission: Record<Role, string> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

export const repositoryRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    permission: { metadata: 'read' },
    docs: 'repos/repos#get-a-repository',
    handle: ({ github, repository, actor }) => ok(fullRepositoryJson(github, repository, actor)),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    permission: { metadata: 'read' },
    docs: 'collaborators/collaborators#get-repository-permissions-for-a-user',
    publicRead: false,
    handle({ github, repository, params }) {
      const account = github.state.accounts.get((params['username'] ?? '').toLowerCase());
      if (account === undefined) throw notFound();
      const role = roleOf(repository, account.login) ?? (repository.private ? null : 'read');
      return ok({
        permission: role === null ? 'none' : legacyPermission[role],
        role_name: role ?? 'none',
        user: {
          ...userJson(github, account.login),
          role_name: role ?? 'none',
          permissions: {
            pull: role !== null,
            triage: role !== null && role !== 'read',
            push: role === 'write' || role === 'maintain' || role === 'admin',
            maintain: role === 'maintain' || role === 'admin',
            admin: role === 'admin',
          },
        },
      });
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/assignees/{assignee}',
    permission: { metadata: 'read' },
    docs: 'issues/assignees#check-if-a-user-can-be-assigned',
    handle({ github, repository, params }) {
      const account = github.state.accounts.get((params['assignee'] ?? '').toLowerCase());
      if (account === undefined || roleOf(repository, account.login) === null) throw notFound();
      return { kind: 'plain', status: 204 };
    },
  },
];
