import type { Json, JsonObject, Reply } from './route.ts';
import type { Permissions } from './state.ts';

/** A reply of many items. */
type PageReply = Reply & { kind: 'page' };

export function ok(body: Json): Reply {
  return { kind: 'plain', status: 200, body };
}

/** 201 with the new object and, where it has one, its address. */
export function created(body: JsonObject, location?: string): Reply {
  return { kind: 'plain', status: 201, body, headers: location === undefined ? {} : { location } };
}

export function noContent(): Reply {
  return { kind: 'plain', status: 204 };
}

/** A paginated answer: the router cuts the page, writes the `Link` and, with `wrap`, the `total_count`. */
export function pageReply<Item>(
  items: readonly Item[],
  render: (item: Item) => Json,
  wrap?: string,
): PageReply {
  return {
    kind: 'page',
    total: items.length,
    items: (start, end) => items.slice(start, end).map(render),
    wrap: wrap ?? null,
  };
}

/** One entry of a 422's `errors`. */
export interface FieldError {
  resource: string;
  field: string;
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  message?: string;
  value?: Json;
}

/** An answer that ends a handler: thrown, and written by the router with its route's `documentation_url`. */
export class GitHubError extends Error {
  readonly status: number;
  readonly fields: JsonObject;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    fields: JsonObject = {},
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.fields = fields;
    this.headers = headers;
  }
}

export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found');
}

/** 410: `This issue was deleted`, `Issues are disabled for this repo`, `Artifact has expired`. */
export function gone(message: string): GitHubError {
  return new GitHubError(410, message);
}

export function forbidden(message: string): GitHubError {
  return new GitHubError(403, message);
}

/** What an installation token without the permission gets; any one of those that are needed would be enough. */
export function notAccessible(need: Permissions): GitHubError {
  const accepted = Object.entries(need).map(([name, access]) => `${name}=${access}`);
  return new GitHubError(
    403,
    'Resource not accessible by integration',
    {},
    { 'x-accepted-github-permissions': accepted.join('; ') },
  );
}

/** 422 `Validation Failed` with its `errors`; strings are what GitHub sends for some (`["body is too long …"]`). */
export function validationFailed(errors: readonly (FieldError | string)[]): GitHubError {
  return new GitHubError(422, 'Validation Failed', {
    errors: errors.map((error) => (typeof error === 'string' ? error : { ...error })),
  });
}

/** 422 with a message of its own: `No commit found for SHA: …`, `Invalid request.\n\n…`. */
export function unprocessable(message: string): GitHubError {
  return new GitHubError(422, message);
}

/** 301 to where something lives now. */
export function movedPermanently(url: string): GitHubError {
  return new GitHubError(301, 'Moved Permanently', { url }, { location: url });
}
