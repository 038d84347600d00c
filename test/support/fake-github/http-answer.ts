import { createHash } from 'node:crypto';
import type { GitHubError } from './reply.ts';
import type { Json, JsonObject, Reply } from './route.ts';

/** What goes out over HTTP. */
export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

interface AnswerContext {
  method: string;
  /** The request's own url, for the links of pages. */
  url: URL;
  ifNoneMatch: string | undefined;
}

const jsonType = 'application/json; charset=utf-8';
const perPageDefault = 30;
const perPageMax = 100;

/** A reply as HTTP: the page cut, `Link` written, the ETag made and compared. */
export function httpAnswer(reply: Reply, context: AnswerContext): HttpAnswer {
  const answer = reply.kind === 'page' ? pageAnswer(reply, context.url) : plainAnswer(reply);
  if (context.method !== 'GET' || answer.status !== 200) return answer;
  const etag = `W/"${createHash('sha256').update(answer.body).digest('hex')}"`;
  const headers: Record<string, string> = {
    ...answer.headers,
    etag,
    'cache-control': 'private, max-age=60, s-maxage=60',
  };
  const asked = (context.ifNoneMatch ?? '').split(',').map((tag) => weak(tag.trim()));
  if (!asked.includes(weak(etag))) return { ...answer, headers };
  const { 'content-type': _type, ...withoutType } = headers;
  return { status: 304, headers: withoutType, body: new Uint8Array() };
}

/** Tags are compared weakly (RFC 9110 §8.8.3.2). */
function weak(tag: string): string {
  return tag.replace(/^W\//, '');
}

function plainAnswer(reply: Reply & { kind: 'plain' }): HttpAnswer {
  const { status, body, headers = {} } = reply;
  if (body === undefined) return { status, headers: { ...headers }, body: new Uint8Array() };
  if (body instanceof Uint8Array) return { status, headers: { ...headers }, body };
  return { status, headers: { 'content-type': jsonType, ...headers }, body: jsonBytes(body) };
}

function jsonBytes(value: Json): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function pageAnswer(reply: Reply & { kind: 'page' }, url: URL): HttpAnswer {
  const perPage = Math.min(perPageMax, positive(url.searchParams.get('per_page')) ?? perPageDefault);
  const page = positive(url.searchParams.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(reply.total / perPage));
  const items = reply.items((page - 1) * perPage, page * perPage);
  const body: Json =
    reply.wrap === null ? items : { total_count: reply.total, [reply.wrap]: items, ...reply.beside };
  const link = pageLinks(url, page, last);
  return {
    status: 200,
    headers: { 'content-type': jsonType, ...(link === '' ? {} : { link }) },
    body: jsonBytes(body),
  };
}

function positive(text: string | null): number | null {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number : null;
}

/** In GitHub's order; empty when everything is on one page. */
function pageLinks(url: URL, page: number, last: number): string {
  if (last === 1) return '';
  const link = (to: number, relation: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${relation}"`;
  };
  return [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ].join(', ');
}

/** An error as GitHub writes it, with the documentation of the route that failed. */
export function errorAnswer(error: GitHubError, docs: string | null): HttpAnswer {
  const body: JsonObject = {
    message: error.message,
    documentation_url: `https://docs.github.com/rest${docs === null ? '' : `/${docs}`}`,
    ...error.fields,
    status: String(error.status),
  };
  return {
    status: error.status,
    headers: { 'content-type': jsonType, ...error.headers },
    body: jsonBytes(body),
  };
}
