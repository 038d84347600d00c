import { canSee, checkRepositoryAccess, needsJwt, satisfies } from './access.ts';
import { repositoryByName } from './lookup.ts';
import { GitHubError, notAccessible, notFound } from './reply.ts';
import type { Actor, GitHub, Json, JsonObject, OtherRoute, Reply } from './route.ts';
import { type Match, matchRoute } from './router.ts';
import { routes } from './routes.ts';
import type { Repository } from './state.ts';

/** A request once it is known who asks: what the routes need of HTTP, and no more. */
interface DispatchRequest {
  actor: Actor;
  method: string;
  path: string;
  query: URLSearchParams;
  body: Json;
  accept: string;
}

/** `/repositories/{id}/…`, where redirects point, is another name of `/repos/{owner}/{repo}/…`. */
export function presentPath(github: GitHub, path: string): string {
  const byId = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  const repository = byId === null ? undefined : github.state.repositories.get(Number(byId[1]));
  return repository === undefined ? path : `/repos/${repository.owner}/${repository.name}${byId?.[2] ?? ''}`;
}

/** The route of a request; null when GitHub documents none. */
export function routeOf(method: string, path: string): Match | null {
  return matchRoute(routes, method, path);
}

/**
 * Runs a route for an actor.
 * @throws {GitHubError} every answer that is an error
 */
export function dispatch(github: GitHub, match: Match, request: DispatchRequest): Reply {
  const { actor, query, accept } = request;
  const { matched, params } = match;
  const rawBody = request.body;
  const body: JsonObject =
    typeof rawBody === 'object' && rawBody !== null && !Array.isArray(rawBody) ? rawBody : {};
  const common = { github, actor, params, query, accept, body, rawBody };
  if (matched.scope === 'other') {
    checkOtherAccess(actor, matched.route);
    return matched.route.handle(common);
  }
  const repository = repositoryOf(github, request, params);
  checkRepositoryAccess(actor, repository, matched.route);
  return matched.route.handle({ ...common, repository });
}

function checkOtherAccess(actor: Actor, { permission }: OtherRoute): void {
  if (permission === null) return;
  if (permission === 'app') {
    if (actor.kind !== 'app') throw needsJwt();
    return;
  }
  if (actor.kind === 'installation' && !satisfies(actor.permissions, permission))
    throw notAccessible(permission);
}

/** The repository of the path; a former name leads to the present one. */
function repositoryOf(
  github: GitHub,
  { actor, method, path }: DispatchRequest,
  params: Readonly<Record<string, string>>,
): Repository {
  const owner = params['owner'] ?? '';
  const name = params['repo'] ?? '';
  const repository = repositoryByName(github.state, owner, name);
  if (repository !== null) return repository;
  const id = github.state.formerNames.get(`${owner}/${name}`.toLowerCase());
  const moved = id === undefined ? undefined : github.state.repositories.get(id);
  if (moved === undefined || !canSee(actor, moved)) throw notFound();
  const url = `${github.url}${path.replace(`/repos/${owner}/${name}`, `/repositories/${moved.id}`)}`;
  // Anything but a read keeps its method and body.
  throw new GitHubError(method === 'GET' ? 301 : 307, 'Moved Permanently', { url }, { location: url });
}
