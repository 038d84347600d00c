import { randomBytes } from 'node:crypto';
import { covers, needsJwt } from '../access.ts';
import { isoTime, isoTimeOrNull, nodeId } from '../json-values.ts';
import { accountOf, fullName } from '../lookup.ts';
import { created, GitHubError, notFound, ok, pageReply, unprocessable } from '../reply.ts';
import type { GitHub, JsonObject, OtherRoute, RepositoryRoute, RouteRequest } from '../route.ts';
import type { App, Installation, PermissionName, Permissions, Repository } from '../state.ts';
import { repositoryJson } from './repositories.ts';
import { userJson } from './users.ts';

/** An installation token lives one hour. */
const tokenLifeMs = 60 * 60 * 1000;

/** An App as it stands inside what it wrote (`performed_via_github_app`) and at `GET /app`. */
export function appJson(github: GitHub, app: App): JsonObject {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    client_id: app.clientId,
    owner: userJson(github, app.owner),
    name: app.name,
    description: null,
    external_url: `https://example.com/${app.slug}`,
    html_url: `https://github.com/apps/${app.slug}`,
    created_at: isoTime(app.createdAtMs),
    updated_at: isoTime(app.createdAtMs),
    permissions: { metadata: 'read', ...app.permissions },
    events: [...app.events],
  };
}

export function installationJson(github: GitHub, installation: Installation): JsonObject {
  const app = github.state.apps.get(installation.appId);
  const account = accountOf(github.state, installation.account);
  return {
    id: installation.id,
    client_id: app?.clientId ?? '',
    account: userJson(github, installation.account),
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${github.url}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${github.url}/installation/repositories`,
    html_url: `https://github.com/settings/installations/${installation.id}`,
    app_id: installation.appId,
    app_slug: app?.slug ?? '',
    target_id: account.id,
    target_type: account.type,
    permissions: { metadata: 'read', ...installation.permissions },
    events: [...installation.events],
    created_at: isoTime(installation.createdAtMs),
    updated_at: isoTime(installation.createdAtMs),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: isoTimeOrNull(installation.suspendedAtMs),
  };
}

/** The repositories that an installation covers, by id. */
export function installedRepositories(github: GitHub, installation: Installation): Repository[] {
  return [...github.state.repositories.values()].filter((repository) => covers(installation, repository));
}

export const appRoutes: OtherRoute[] = [
  {
    method: 'GET',
    path: '/app',
    permission: 'app',
    docs: 'apps/apps#get-the-authenticated-app',
    handle(request) {
      const app = jwtApp(request);
      return ok({
        ...appJson(request.github, app),
        installations_count: installationsOf(request, app).length,
      });
    },
  },
  {
    method: 'GET',
    path: '/app/installations',
    permission: 'app',
    docs: 'apps/apps#list-installations-for-the-authenticated-app',
    handle(request) {
      return pageReply(installationsOf(request, jwtApp(request)), (installation) =>
        installationJson(request.github, installation),
      );
    },
  },
  {
    method: 'GET',
    path: '/app/installations/{installation_id}',
    permission: 'app',
    docs: 'apps/apps#get-an-installation-for-the-authenticated-app',
    handle(request) {
      return ok(installationJson(request.github, ownInstallation(request)));
    },
  },
  {
    method: 'POST',
    path: '/app/installations/{installation_id}/access_tokens',
    permission: 'app',
    docs: 'apps/apps#create-an-installation-access-token-for-an-app',
    handle(request) {
      const installation = ownInstallation(request);
      if (installation.suspendedAtMs !== null)
        throw new GitHubError(403, 'This installation has been suspended');
      const permissions = narrowedPermissions(request, installation);
      const repositories = narrowedRepositories(request, installation);
      const token = issueToken(request.github, installation, {
        permissions,
        repositoryIds: repositories?.map(({ id }) => id) ?? null,
      });
      return created({
        token: token.token,
        expires_at: isoTime(token.expiresAtMs),
        permissions: { metadata: 'read', ...permissions },
        repository_selection:
          repositories !== null || installation.repositories !== 'all' ? 'selected' : 'all',
        ...(repositories === null
          ? {}
          : { repositories: repositories.map((repository) => repositoryJson(request.github, repository)) }),
      });
    },
  },
  {
    method: 'GET',
    path: '/installation/repositories',
    permission: null,
    docs: 'apps/installations#list-repositories-accessible-to-the-app-installation',
    handle({ github, actor }) {
      if (actor.kind !== 'installation')
        throw new GitHubError(
          403,
          'You must authenticate with an installation access token in order to list repositories for an installation.',
        );
      const { repositoryIds } = actor;
      const repositories = installedRepositories(github, actor.installation).filter(
        ({ id }) => repositoryIds === null || repositoryIds.includes(id),
      );
      return pageReply(repositories, (repository) => repositoryJson(github, repository), 'repositories');
    },
  },
];

export const repositoryInstallationRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/installation',
    permission: 'app',
    docs: 'apps/apps#get-a-repository-installation-for-the-authenticated-app',
    handle(request) {
      const installation = installationsOf(request, jwtApp(request)).find((candidate) =>
        covers(candidate, request.repository),
      );
      if (installation === undefined) throw notFound();
      return ok(installationJson(request.github, installation));
    },
  },
];

/** A fresh installation token, made at run time, valid for one hour of the fake's clock. */
export function issueToken(
  github: GitHub,
  installation: Installation,
  scope: { permissions: Permissions; repositoryIds: number[] | null },
): { token: string; expiresAtMs: number } {
  const token = ['ghs', randomBytes(18).toString('hex')].join('_');
  const expiresAtMs = github.nowMs() + tokenLifeMs;
  github.state.tokens.set(token, {
    kind: 'installation',
    token,
    installationId: installation.id,
    expiresAtMs,
    ...scope,
  });
  return { token, expiresAtMs };
}

function jwtApp({ actor }: RouteRequest): App {
  if (actor.kind !== 'app') throw needsJwt();
  return actor.app;
}

function installationsOf({ github }: RouteRequest, app: App): Installation[] {
  return [...github.state.installations.values()].filter(({ appId }) => appId === app.id);
}

function ownInstallation(request: RouteRequest): Installation {
  const app = jwtApp(request);
  const installation = request.github.state.installations.get(Number(request.params['installation_id']));
  if (installation === undefined || installation.appId !== app.id) throw notFound();
  return installation;
}

/** Fewer permissions than the installation's, when asked for; more are refused. */
function narrowedPermissions({ body }: RouteRequest, installation: Installation): Permissions {
  const asked = body['permissions'];
  if (asked === undefined || asked === null) return { ...installation.permissions };
  const narrowed: Permissions = {};
  for (const [key, access] of Object.entries(asked)) {
    const name = key as PermissionName;
    const has = name === 'metadata' ? 'read' : installation.permissions[name];
    if (
      (access !== 'read' && access !== 'write') ||
      has === undefined ||
      (access === 'write' && has === 'read')
    )
      throw unprocessable('The permissions requested are not granted to this installation.');
    narrowed[name] = access;
  }
  return narrowed;
}

function narrowedRepositories(
  { github, body }: RouteRequest,
  installation: Installation,
): Repository[] | null {
  const names = body['repositories'];
  const ids = body['repository_ids'];
  if (!Array.isArray(names) && !Array.isArray(ids)) return null;
  const covered = installedRepositories(github, installation);
  const wanted = [...(Array.isArray(names) ? names : []), ...(Array.isArray(ids) ? ids : [])];
  return wanted.map((key) => {
    const repository = covered.find(
      (candidate) => candidate.id === key || candidate.name === key || fullName(candidate) === key,
    );
    if (repository === undefined)
      throw unprocessable(
        'There is at least one repository that does not exist or is not accessible to the parent installation.',
      );
    return repository;
  });
}
