import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type DocumentedRoute, type RestDocument, readGitHubFixture, type Schema } from './fixture.ts';

const document = readGitHubFixture<RestDocument>('rest');

/** GitHub's schemas carry keywords of OpenAPI, hence not strict; in a query all values arrive as text. */
const [bodies, queries] = [false, true].map((coerceTypes) => {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'rest', components: document.components });
  return ajv;
}) as [Ajv, Ajv];

const error = (name: string): Schema => ({
  allOf: [{ $ref: `#/components/schemas/${name}` }, { type: 'object', required: ['message'] }],
});

/**
 * What GitHub documents for all routes together, not route by route: redirects ("Follow redirects" in its best practices),
 * client errors and rate limits ("Troubleshooting the REST API"), its own failures.
 */
const everywhere: Record<number, Schema> = {
  301: error('basic-error'),
  400: error('basic-error'),
  401: error('basic-error'),
  403: error('basic-error'),
  404: error('basic-error'),
  422: error('validation-error'),
  429: error('basic-error'),
  500: error('basic-error'),
  502: error('basic-error'),
  503: error('basic-error'),
};

/** All documented routes, as `GET /repos/{owner}/{repo}`. */
const documentedRoutes: readonly string[] = Object.keys(document.routes);

/**
 * The documented form of a path: parameters may be named otherwise, two of theirs in one segment (`{base}...{head}`)
 * and fixed words in their place (`zip`) are found too. Null when GitHub documents no such route.
 */
export function documentedRoute(method: string, path: string): string | null {
  const segments = path.replaceAll('{+', '{').split('/');
  const fits = documentedRoutes.filter((route) => {
    const [documentedMethod, template = ''] = route.split(' ');
    const parts = template.split('/');
    return (
      documentedMethod === method.toUpperCase() &&
      parts.length === segments.length &&
      parts.every(
        (part, index) => part === segments[index] || (part.startsWith('{') && segments[index] !== ''),
      )
    );
  });
  const fixedWords = (route: string): number =>
    segments.filter((word) => route.split('/').includes(word)).length;
  return fits.sort((left, right) => fixedWords(right) - fixedWords(left))[0] ?? null;
}

/** A validator of the body that a route answers with at a status; null when GitHub documents no such answer, or none with a body. */
export function documentedResponse(method: string, path: string, status: number): ValidateFunction | null {
  const route = documentedRoute(method, path);
  if (route === null) return null;
  const schema = responseSchema(facts(route), status);
  return schema === undefined || schema === null ? null : compiled(bodies, `${route} ${status}`, schema);
}

/** Why an answer is none that GitHub documents; empty when it is. `body` is undefined when there is none. */
export function problemsOfResponse(response: {
  method: string;
  path: string;
  status: number;
  body: unknown;
}): string[] {
  const { method, path, status, body } = response;
  const route = documentedRoute(method, path);
  if (route === null) return [`GitHub documents no ${method} ${path}`];
  // "304 Not Modified" answers any conditional read.
  if (status === 304 && method === 'GET') return body === undefined ? [] : [`${route} 304 has a body`];
  const schema = responseSchema(facts(route), status);
  if (schema === undefined) return [`${route} never answers ${status}`];
  if (schema === null) return body === undefined ? [] : [`${route} ${status} has a body`];
  if (body === undefined) return [`${route} ${status} has no body`];
  return problems(compiled(bodies, `${route} ${status}`, schema), body);
}

/** Why a request is none that GitHub documents: its query's names and values, its body's required fields, types and limits. */
export function problemsOfRequest(request: {
  method: string;
  path: string;
  query?: URLSearchParams;
  body?: unknown;
}): string[] {
  const { method, path, query, body } = request;
  const route = documentedRoute(method, path);
  if (route === null) return [`GitHub documents no ${method} ${path}`];
  const { request: schema, requestRequired, query: properties } = facts(route);
  const ofQuery = compiled(queries, `${route} query`, {
    type: 'object',
    properties,
    additionalProperties: false,
  });
  const found = problems(ofQuery, Object.fromEntries(query ?? []));
  if (body === undefined) return requestRequired ? [...found, `${route} needs a body`] : found;
  if (schema === null) return [...found, `${route} takes no body`];
  return [...found, ...problems(compiled(bodies, `${route} request`, schema), body)];
}

function facts(route: string): DocumentedRoute {
  const found = document.routes[route];
  if (found === undefined) throw new Error(`There is no route ${route} in the fixture`);
  return found;
}

/** Undefined when the status is not documented; null when it has no body. */
function responseSchema({ responses }: DocumentedRoute, status: number): Schema | null | undefined {
  const own = responses[String(status)];
  return own === undefined ? everywhere[status] : own;
}

const validators = new Map<string, ValidateFunction>();

function compiled(ajv: Ajv, key: string, schema: Schema): ValidateFunction {
  const known = validators.get(key);
  if (known !== undefined) return known;
  const validate = ajv.compile(withAbsoluteRefs(schema));
  validators.set(key, validate);
  return validate;
}

/** Schemas of routes refer to the shared ones by `#/components/…`, which lie in the document `rest`. */
function withAbsoluteRefs(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"rest#/components/')) as Schema;
}

export function problems(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(sentence);
}

function sentence({ instancePath, message, params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
  return `${instancePath === '' ? '/' : instancePath} ${message ?? 'is invalid'}${extra}`;
}
