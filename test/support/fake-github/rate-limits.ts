import type { Actor, RateLimit } from './route.ts';

type Resource = RateLimit['resource'];

/** GitHub's primary limits: 5,000 an hour (60 without authentication), search 30 (10) a minute. */
const limits: Record<Resource, { authenticated: number; anonymous: number; windowMs: number }> = {
  core: { authenticated: 5000, anonymous: 60, windowMs: 3_600_000 },
  search: { authenticated: 30, anonymous: 10, windowMs: 60_000 },
  graphql: { authenticated: 5000, anonymous: 0, windowMs: 3_600_000 },
};

export interface RateLimits {
  /** Counts one request; false when nothing was left (the request is then not counted). */
  take(actor: Actor, resource: Resource): boolean;
  of(actor: Actor, resource: Resource): RateLimit;
  all(actor: Actor): RateLimit[];
}

export function createRateLimits(nowMs: () => number): RateLimits {
  const windows = new Map<string, { used: number; endMs: number }>();

  const window = (actor: Actor, resource: Resource) => {
    const key = `${resource} ${holder(actor)}`;
    const current = windows.get(key);
    if (current !== undefined && nowMs() < current.endMs) return current;
    const fresh = { used: 0, endMs: nowMs() + limits[resource].windowMs };
    windows.set(key, fresh);
    return fresh;
  };
  const of = (actor: Actor, resource: Resource): RateLimit => {
    const { used, endMs } = window(actor, resource);
    const limit = limits[resource][actor.kind === 'anonymous' ? 'anonymous' : 'authenticated'];
    return {
      resource,
      limit,
      used,
      remaining: Math.max(0, limit - used),
      resetAtSeconds: Math.ceil(endMs / 1000),
    };
  };
  return {
    take(actor, resource) {
      if (of(actor, resource).remaining === 0) return false;
      window(actor, resource).used += 1;
      return true;
    },
    of,
    all: (actor) => (['core', 'search', 'graphql'] as const).map((resource) => of(actor, resource)),
  };
}

/** Which resource a path's requests are counted under. */
export function resourceOf(path: string): Resource {
  if (path.startsWith('/search/')) return 'search';
  return path === '/graphql' ? 'graphql' : 'core';
}

function holder(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'app':
      return `app ${actor.app.id}`;
    case 'installation':
      return `installation ${actor.installation.id}`;
    case 'user':
      return `user ${actor.account.id}`;
  }
}

/** Who used up a limit, as GitHub's message puts it: `installation ID 7`. */
export function limitHolder(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return '127.0.0.1';
    case 'app':
      return `app ID ${actor.app.id}`;
    case 'installation':
      return `installation ID ${actor.installation.id}`;
    case 'user':
      return `user ID ${actor.account.id}`;
  }
}
