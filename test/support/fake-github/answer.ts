import { randomBytes } from 'node:crypto';
import { authenticate } from './authenticate.ts';
import { type Call, kindOfCall } from './call-log.ts';
import { dispatch, presentPath, routeOf } from './dispatch.ts';
import type { Fake } from './fake.ts';
import { type Fault, faultError, faultWords, primaryLimitError } from './faults.ts';
import { errorAnswer, type HttpAnswer, httpAnswer } from './http-answer.ts';
import { resourceOf } from './rate-limits.ts';
import { GitHubError, notFound } from './reply.ts';
import type { Actor, Json } from './route.ts';
import { documentedPath, type Match } from './router.ts';

export interface HttpRequest {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
}

/** What the server shall do: answer, perhaps late, or break the connection. */
export type Outcome =
  | { kind: 'answer'; answer: HttpAnswer; delayMs: number }
  | { kind: 'break'; held: boolean };

interface Exchange {
  request: HttpRequest;
  match: Match | null;
  path: string;
  body: Json;
  malformed: boolean;
  actor: Actor;
  refused: GitHubError | null;
  requestId: string;
}

/** Everything that happens to one request of the REST or GraphQL API, but for the sockets; it is logged. */
export function answerRequest(fake: Fake, request: HttpRequest): Outcome {
  const exchange = readExchange(fake, request);
  const template =
    exchange.match === null ? exchange.path : documentedPath(exchange.match.matched.route.path);
  const fault = fake.faults.meet(request.method, template);
  const outcome =
    fault?.when === 'before' && fault.with.kind !== 'slow'
      ? faulty(fake, exchange, fault)
      : afterwards(fake, exchange, fault, honestAnswer(fake, exchange));
  fake.log.add({
    time: new Date(fake.clock.nowMs()).toISOString(),
    method: request.method,
    template,
    path: request.url.pathname,
    query: request.url.search.slice(1),
    status: outcome.kind === 'answer' ? outcome.answer.status : null,
    actor: actorName(exchange.actor),
    kind: kindOfCall(request.method, template, exchange.body),
    fault: fault === null ? null : faultWords(fault),
    undocumented: exchange.match === null,
    body: exchange.body,
  } satisfies Omit<Call, 'number'>);
  return outcome;
}

function readExchange(fake: Fake, request: HttpRequest): Exchange {
  const path = presentPath(fake.github, request.url.pathname);
  const read = readBody(request.body);
  const exchange = {
    request,
    path,
    match: routeOf(request.method, path),
    body: read.body,
    malformed: read.malformed,
    requestId: randomBytes(16).toString('hex').toUpperCase(),
  };
  try {
    const actor = authenticate(fake.github, request.headers['authorization']);
    return { ...exchange, actor, refused: null };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { ...exchange, actor: { kind: 'anonymous' }, refused: error };
  }
}

function readBody(bytes: Uint8Array): { body: Json; malformed: boolean } {
  if (bytes.byteLength === 0) return { body: null, malformed: false };
  try {
    return { body: JSON.parse(Buffer.from(bytes).toString('utf8')) as Json, malformed: false };
  } catch {
    return { body: null, malformed: true };
  }
}

/** What GitHub would answer, with the limits counted. */
function honestAnswer(fake: Fake, exchange: Exchange): HttpAnswer {
  const { actor, request, requestId } = exchange;
  const resource = resourceOf(exchange.path);
  const counted = exchange.path !== '/rate_limit' && actor.kind !== 'app';
  const limit = fake.limits.of(actor, resource);
  if (counted && limit.remaining === 0)
    return withHeaders(
      fake,
      exchange,
      errorAnswer(
        primaryLimitError({ actor, requestId, nowMs: fake.clock.nowMs() }, limit.resetAtSeconds),
        null,
      ),
    );
  const answer = routeAnswer(fake, exchange, {
    method: request.method,
    url: new URL(`${request.url.pathname}${request.url.search}`, fake.github.url),
    ifNoneMatch: request.headers['if-none-match'],
  });
  if (counted && answer.status !== 304) fake.limits.take(actor, resource);
  return withHeaders(fake, exchange, answer);
}

function routeAnswer(fake: Fake, exchange: Exchange, context: Parameters<typeof httpAnswer>[1]): HttpAnswer {
  const { match, request } = exchange;
  const docs = match?.matched.route.docs ?? null;
  try {
    if (exchange.refused !== null) throw exchange.refused;
    if (match === null) throw notFound();
    if (exchange.malformed) throw new GitHubError(400, 'Problems parsing JSON');
    const reply = dispatch(fake.github, match, {
      actor: exchange.actor,
      method: request.method,
      path: exchange.path,
      query: request.url.searchParams,
      body: exchange.body,
      accept: request.headers['accept'] ?? '',
    });
    return httpAnswer(reply, context);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return errorAnswer(error, docs);
  }
}

function faulty(fake: Fake, exchange: Exchange, fault: Fault): Outcome {
  if (fault.with.kind === 'time-out') return { kind: 'break', held: fault.with.held };
  const { actor, requestId } = exchange;
  const error = faultError(fault.with, { actor, requestId, nowMs: fake.clock.nowMs() });
  if (error === null) throw new Error(`The fault ${faultWords(fault)} has no answer of its own`);
  return { kind: 'answer', answer: withHeaders(fake, exchange, errorAnswer(error, null)), delayMs: 0 };
}

function afterwards(fake: Fake, exchange: Exchange, fault: Fault | null, answer: HttpAnswer): Outcome {
  if (fault === null) return { kind: 'answer', answer, delayMs: 0 };
  if (fault.with.kind === 'slow') return { kind: 'answer', answer, delayMs: fault.with.delayMs };
  return faulty(fake, exchange, fault);
}

/** What every answer carries; the date is the fake's, so that clients can set their clocks by it. */
function withHeaders(fake: Fake, exchange: Exchange, answer: HttpAnswer): HttpAnswer {
  const limit = fake.limits.of(exchange.actor, resourceOf(exchange.path));
  return {
    ...answer,
    headers: {
      date: new Date(fake.clock.nowMs()).toUTCString(),
      'x-github-request-id': exchange.requestId,
      'x-github-media-type': 'github.v3; format=json',
      'x-ratelimit-limit': String(limit.limit),
      'x-ratelimit-remaining': String(limit.remaining),
      'x-ratelimit-used': String(limit.used),
      'x-ratelimit-reset': String(limit.resetAtSeconds),
      'x-ratelimit-resource': limit.resource,
      ...answer.headers,
    },
  };
}

function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'app':
    case 'installation':
      return `${actor.kind} ${actor.app.slug}`;
    case 'user':
      return `user ${actor.account.login}`;
  }
}
