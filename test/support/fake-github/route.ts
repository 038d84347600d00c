import type { Account, App, GitHubState, Installation, Permissions, Repository } from './state.ts';

export type Json = null | boolean | number | string | Json[] | JsonObject;
/** `undefined` members are left out of the answer. */
export interface JsonObject {
  [name: string]: Json | undefined;
}

/** Who asks. */
export type Actor =
  | { kind: 'anonymous' }
  /** By the App's own JWT. */
  | { kind: 'app'; app: App }
  | {
      kind: 'installation';
      app: App;
      installation: Installation;
      /** What this token may do: the installation's permissions, or fewer. */
      permissions: Permissions;
      /** What this token may see; null for all of the installation's. */
      repositoryIds: readonly number[] | null;
    }
  | { kind: 'user'; account: Account };

/** What a handler works with besides the request. */
export interface GitHub {
  readonly state: GitHubState;
  /** The root of the REST API, without a slash at the end. */
  readonly url: string;
  /** The root of the artifact store: another origin, as on GitHub. */
  readonly blobUrl: string;
  /** The fake's clock. */
  nowMs(): number;
  /** A number that no other object of any kind has. */
  newId(): number;
  /** Hands an event to every App that is subscribed to it. */
  send(webhook: WebhookEvent): void;
  /** What is left of an actor's hourly (search: minutely) requests. */
  rateLimits(actor: Actor): RateLimit[];
}

export interface RateLimit {
  resource: 'core' | 'search' | 'graphql';
  limit: number;
  used: number;
  remaining: number;
  /** UTC epoch seconds of the fake's clock. */
  resetAtSeconds: number;
}

/** An event as GitHub's published example of `<event>.<action>`, with what the fake knows put over it. */
export interface WebhookEvent {
  event: string;
  /** Null for events that have none (`push`). */
  action: string | null;
  repository: Repository | null;
  sender: Account;
  /** Put over the example's own members, objects one level deep: `{ issue: issueJson(…), label: … }`. */
  fields: JsonObject;
  /** Only to this App (a check run's `rerequested` goes to its owner; `installation` to the installed App). */
  onlyAppId?: number;
  /** Only to this installation (`installation` itself, which names no repository). */
  onlyInstallationId?: number;
}

export interface RouteRequest {
  readonly github: GitHub;
  readonly actor: Actor;
  /** The path's `{name}` parts, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body; `{}` when there was none. */
  readonly body: JsonObject;
  /** The body as an array or another JSON value, for the routes that take one (`labels: ["a"]` or `["a"]`). */
  readonly rawBody: Json;
  /** The `Accept` header; empty when there was none. */
  readonly accept: string;
}

/** The repository is there, the actor may see it, and the route's permission was checked. */
export interface RepositoryRequest extends RouteRequest {
  readonly repository: Repository;
}

/** One answer; `pageReply` (reply.ts) makes those that are paginated. */
export type Reply =
  | {
      kind: 'plain';
      status: number;
      /** Absent: no body at all. Bytes go out as they are. */
      body?: Json | Uint8Array;
      headers?: Readonly<Record<string, string>>;
    }
  | {
      kind: 'page';
      /** How many items there are in all. */
      total: number;
      /** The items from `start` (0-based) to `end` (not included). */
      items(start: number, end: number): Json[];
      /** The member that holds the items (`{ total_count, check_runs: […] }`); null for a bare array. */
      wrap: string | null;
      /** Members beside the items (the search's `incomplete_results`). */
      beside?: JsonObject;
    };

/**
 * What an installation token needs: *one* of the named permissions is enough (as GitHub's documentation puts it: "at least one of
 * the following permission sets"). `null`: any actor. `'app'`: the App's JWT, no token.
 */
export type PermissionNeed = Permissions | null | 'app';

interface RouteFacts {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly permission: PermissionNeed;
  /** What follows `https://docs.github.com/rest/` in an error's `documentation_url`: `issues/issues#get-an-issue`. */
  readonly docs: string;
  /**
   * What a person needs in a repository for a write, `write` when absent; `read` lets everyone who sees the repository
   * (opening issues, commenting, reacting).
   */
  readonly role?: 'read' | 'triage' | 'write' | 'admin';
  /** False for reads that need the permission on public repositories too (downloads of artifacts). */
  readonly publicRead?: boolean;
}

/** A route below a repository, in the words of GitHub's documentation: `{name}` is one path segment, `{+name}` the rest. */
export interface RepositoryRoute extends RouteFacts {
  readonly path: `/repos/{owner}/{repo}${string}`;
  handle(request: RepositoryRequest): Reply;
}

export interface OtherRoute extends RouteFacts {
  readonly path: `/${string}`;
  handle(request: RouteRequest): Reply;
}

/*
 * A resource's file exports its table, and how it renders what it holds:
 *   issues.ts          issueRoutes: RepositoryRoute[]         issueJson(github, repository, issue): JsonObject
 *   issue-comments.ts  issueCommentRoutes: RepositoryRoute[]  issueCommentJson(github, repository, issue, comment): JsonObject
 *   labels.ts          labelRoutes: RepositoryRoute[]         labelJson(github, repository, label): JsonObject
 *   reactions.ts       reactionRoutes: RepositoryRoute[]      reactionCounts(reactions, url): JsonObject
 *   check-runs.ts      checkRunRoutes: RepositoryRoute[]      checkRunJson(github, repository, checkRun): JsonObject
 *   search.ts          searchRoutes: OtherRoute[]
 *   graphql.ts         graphqlRoutes: OtherRoute[]
 * People act through the same routes with their own token; writes send their webhooks with `github.send`.
 */
