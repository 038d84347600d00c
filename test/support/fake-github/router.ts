import type { OtherRoute, RepositoryRoute } from './route.ts';

export type AnyRoute =
  | { scope: 'repository'; route: RepositoryRoute }
  | { scope: 'other'; route: OtherRoute };

export interface Match {
  matched: AnyRoute;
  params: Record<string, string>;
}

/** A route's path as GitHub documents it: `{+path}` (the rest of the path) is `{path}` there. */
export function documentedPath(path: string): string {
  return path.replaceAll('{+', '{');
}

/**
 * The route of a request; null when none is documented. Fixed words win over parameters, whatever the tables' order
 * (`/issues/comments` over `/issues/{issue_number}`).
 */
export function matchRoute(routes: readonly AnyRoute[], method: string, path: string): Match | null {
  const segments = path.split('/').slice(1);
  let best: { match: Match; rank: string } | null = null;
  for (const matched of routes) {
    if (matched.route.method !== method) continue;
    const found = matchPath(matched.route.path.split('/').slice(1), segments);
    if (found !== null && (best === null || found.rank < best.rank))
      best = { match: { matched, params: found.params }, rank: found.rank };
  }
  return best?.match ?? null;
}

/** The parameters, and a rank that sorts fixed segments (0) before parameters (1) before rests (2), from the left. */
function matchPath(
  template: readonly string[],
  segments: readonly string[],
): { params: Record<string, string>; rank: string } | null {
  const params: Record<string, string> = {};
  let rank = '';
  for (const [index, part] of template.entries()) {
    const segment = segments[index];
    const rest = /^\{\+(\w+)\}$/.exec(part)?.[1];
    if (rest !== undefined) {
      params[rest] = decoded(segments.slice(index).join('/'));
      return { params, rank: `${rank}2` };
    }
    if (segment === undefined) return null;
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined && part !== segment) return null;
    if (name !== undefined) {
      if (segment === '') return null;
      params[name] = decoded(segment);
    }
    rank += name === undefined ? '0' : '1';
  }
  return template.length === segments.length ? { params, rank } : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
