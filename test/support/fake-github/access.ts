import { accountOf, botLogin } from './lookup.ts';
import { forbidden, GitHubError, notAccessible, notFound } from './reply.ts';
import type { Actor, GitHub, PermissionNeed, RepositoryRoute } from './route.ts';
import type {
  Access,
  Account,
  Installation,
  PermissionName,
  Permissions,
  Repository,
  Role,
} from './state.ts';

const roleOrder: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

/** A person's role in a repository; null for somebody who has none (a public one is readable all the same). */
export function roleOf(repository: Repository, login: string): Role | null {
  if (repository.owner.toLowerCase() === login.toLowerCase()) return 'admin';
  return repository.collaborators.get(login.toLowerCase()) ?? null;
}

export function hasRole(repository: Repository, login: string, needed: Role): boolean {
  const role = roleOf(repository, login);
  return role !== null && roleOrder.indexOf(role) >= roleOrder.indexOf(needed);
}

/** Whether an installation covers a repository. */
export function covers(installation: Installation, repository: Repository): boolean {
  if (installation.repositories === 'all')
    return installation.account.toLowerCase() === repository.owner.toLowerCase();
  return installation.repositories.includes(repository.id);
}

/** Whether an actor may know that a repository exists. */
export function canSee(actor: Actor, repository: Repository): boolean {
  if (!repository.private) return true;
  switch (actor.kind) {
    case 'anonymous':
    case 'app':
      return false;
    case 'installation':
      return reaches(actor, repository);
    case 'user':
      return roleOf(repository, actor.account.login) !== null;
  }
}

/** Whether an installation token was given for a repository. */
export function reaches(actor: Actor & { kind: 'installation' }, repository: Repository): boolean {
  return (
    covers(actor.installation, repository) &&
    (actor.repositoryIds === null || actor.repositoryIds.includes(repository.id))
  );
}

/**
 * Whether permissions satisfy a need: one of the named ones is enough, `write` includes `read`, and `metadata: read` is
 * everybody's.
 */
export function satisfies(permissions: Permissions, need: Permissions): boolean {
  const names = Object.keys(need) as PermissionName[];
  return names.some((name) => {
    if (name === 'metadata') return true;
    const has: Access | undefined = permissions[name];
    return has === 'write' || (has === 'read' && need[name] === 'read');
  });
}

/**
 * Whether an actor's labels, assignees and milestones stick: people with triage, installations that may write issues or
 * pull requests (unless theirs are dropped on demand).
 */
export function mayLabel(actor: Actor, repository: Repository): boolean {
  switch (actor.kind) {
    case 'anonymous':
    case 'app':
      return false;
    case 'installation':
      return (
        !actor.installation.dropLabels &&
        reaches(actor, repository) &&
        satisfies(actor.permissions, { issues: 'write', pull_requests: 'write' })
      );
    case 'user':
      return hasRole(repository, actor.account.login, 'triage');
  }
}

/** Whether an actor has write access: a locked issue takes comments from these only. */
export function mayWrite(actor: Actor, repository: Repository): boolean {
  if (actor.kind === 'user') return hasRole(repository, actor.account.login, 'write');
  return actor.kind === 'installation' && mayLabel(actor, repository);
}

/** The account that an actor writes as: an installation writes as its App's bot. */
export function accountOfActor(github: GitHub, actor: Actor): Account {
  switch (actor.kind) {
    case 'user':
      return actor.account;
    case 'app':
    case 'installation':
      return accountOf(github.state, botLogin(actor.app));
    case 'anonymous':
      throw requiresAuthentication();
  }
}

/** The App that an actor writes through (`performed_via_github_app`); null for people. */
export function appIdOfActor(actor: Actor): number | null {
  return actor.kind === 'installation' || actor.kind === 'app' ? actor.app.id : null;
}

export function requiresAuthentication(): GitHubError {
  return new GitHubError(401, 'Requires authentication');
}

/**
 * What stands before every route below a repository.
 * @throws {GitHubError} 404 for what the actor cannot see, 401 without authentication, 403 without the permission
 */
export function checkRepositoryAccess(actor: Actor, repository: Repository, route: RepositoryRoute): void {
  if (route.permission === 'app') {
    if (actor.kind !== 'app') throw needsJwt();
    return;
  }
  if (!canSee(actor, repository)) throw notFound();
  const reads = route.method === 'GET';
  if (repository.archived && !reads) throw forbidden('Repository was archived so is read-only.');
  if (route.permission !== null) requirePermission(actor, repository, route.permission, route);
}

/**
 * Checks a permission inside a repository; routes whose need depends on what they find call it themselves.
 * @throws {GitHubError} 401 without authentication, 403 (404 for people without access) without the permission
 */
export function requirePermission(
  actor: Actor,
  repository: Repository,
  need: Exclude<PermissionNeed, null | 'app'>,
  route: Pick<RepositoryRoute, 'method' | 'role' | 'publicRead'>,
): void {
  const readsOnly = route.method === 'GET';
  const open = readsOnly && !repository.private && route.publicRead !== false;
  switch (actor.kind) {
    case 'anonymous':
      if (!open) throw requiresAuthentication();
      return;
    case 'app':
      if (!open) throw notAccessible(need);
      return;
    case 'installation':
      if (open) return;
      if (!reaches(actor, repository) || !satisfies(actor.permissions, need)) throw notAccessible(need);
      return;
    case 'user': {
      const role = route.role ?? (readsOnly ? 'read' : 'write');
      if (role === 'read') return;
      if (!hasRole(repository, actor.account.login, role))
        throw forbidden('Must have admin rights to Repository.');
    }
  }
}

/** What the App's own routes answer to anything but its JWT. */
export function needsJwt(): GitHubError {
  return new GitHubError(401, 'A JSON web token could not be decoded');
}
