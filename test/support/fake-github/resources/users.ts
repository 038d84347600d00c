import { roleOf } from '../access.ts';
import { nodeId } from '../json-values.ts';
import { accountOf } from '../lookup.ts';
import { notFound, ok } from '../reply.ts';
import type { GitHub, JsonObject, OtherRoute } from '../route.ts';
import type { Account, Repository } from '../state.ts';

/** An account as it stands inside other objects (`simple-user`). */
export function userJson(github: GitHub, login: string): JsonObject {
  return accountJson(github, accountOf(github.state, login));
}

export function accountJson(github: GitHub, account: Account): JsonObject {
  const { login, id, type } = account;
  const url = `${github.url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url:
      type === 'Bot'
        ? `https://github.com/apps/${login.replace(/\[bot\]$/, '')}`
        : `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** How an author stands to a repository (`author_association`). */
export function authorAssociation(
  repository: Repository,
  login: string,
): 'OWNER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE' {
  if (repository.owner.toLowerCase() === login.toLowerCase()) return 'OWNER';
  if (roleOf(repository, login) !== null) return 'COLLABORATOR';
  const merged = [...repository.issues.values()].some(
    (issue) => issue.user === login && (issue.pullRequest?.mergedAtMs ?? null) !== null,
  );
  return merged ? 'CONTRIBUTOR' : 'NONE';
}

export const userRoutes: OtherRoute[] = [
  {
    method: 'GET',
    path: '/users/{username}',
    permission: null,
    docs: 'users/users#get-a-user',
    handle({ github, params }) {
      const account = github.state.accounts.get((params['username'] ?? '').toLowerCase());
      if (account === undefined) throw notFound();
      return ok({
        ...accountJson(github, account),
        name: account.name,
        company: null,
        blog: null,
        location: null,
        email: null,
        hireable: null,
        bio: null,
        twitter_username: null,
        public_repos: [...github.state.repositories.values()].filter(
          (repository) => repository.owner === account.login && !repository.private,
        ).length,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: '2020-01-01T00:00:00Z',
        updated_at: '2020-01-01T00:00:00Z',
      });
    },
  },
];
