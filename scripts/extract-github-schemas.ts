// Copies the schemas of the routes that Redfirst and its fake GitHub know into test/fixtures/github
// (rest.json.gz), and GitHub's own examples of the answers (rest-examples.json.gz).
// node scripts/extract-github-schemas.ts FILE DATE, where FILE is generated/api.github.com.json of the npm package
// @octokit/openapi (unpacked anywhere; it is far too large for a dependency) and DATE the day of the extraction.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Json, referredDefinitions, withoutProse } from './published-schemas.ts';

type JsonObject = { [key: string]: Json };

const repository = '/repos/{owner}/{repo}';

/** The routes, as GitHub's description writes them. */
const routes: readonly { path: string; methods: readonly string[] }[] = [
  { path: '/app', methods: ['get'] },
  { path: '/app/installations', methods: ['get'] },
  { path: '/app/installations/{installation_id}', methods: ['get'] },
  { path: '/app/installations/{installation_id}/access_tokens', methods: ['post'] },
  { path: '/installation/repositories', methods: ['get'] },
  { path: '/installation/token', methods: ['delete'] },
  { path: '/rate_limit', methods: ['get'] },
  { path: '/search/issues', methods: ['get'] },
  { path: '/user', methods: ['get'] },
  { path: '/users/{username}', methods: ['get'] },
  { path: '/users/{username}/installation', methods: ['get'] },
  ...under(repository, {
    '': ['get'],
    '/actions/artifacts': ['get'],
    '/actions/artifacts/{artifact_id}': ['get', 'delete'],
    '/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
    '/actions/jobs/{job_id}': ['get'],
    '/actions/runs': ['get'],
    '/actions/runs/{run_id}': ['get'],
    '/actions/runs/{run_id}/artifacts': ['get'],
    '/actions/runs/{run_id}/attempts/{attempt_number}': ['get'],
    '/actions/runs/{run_id}/attempts/{attempt_number}/jobs': ['get'],
    '/actions/runs/{run_id}/jobs': ['get'],
    '/actions/runs/{run_id}/rerun': ['post'],
    '/actions/workflows': ['get'],
    '/actions/workflows/{workflow_id}': ['get'],
    '/actions/workflows/{workflow_id}/runs': ['get'],
    '/assignees': ['get'],
    '/assignees/{assignee}': ['get'],
    '/branches': ['get'],
    '/branches/{branch}': ['get'],
    '/check-runs': ['post'],
    '/check-runs/{check_run_id}': ['get', 'patch'],
    '/check-runs/{check_run_id}/annotations': ['get'],
    '/check-runs/{check_run_id}/rerequest': ['post'],
    '/check-suites': ['post'],
    '/check-suites/{check_suite_id}': ['get'],
    '/check-suites/{check_suite_id}/check-runs': ['get'],
    '/check-suites/{check_suite_id}/rerequest': ['post'],
    '/collaborators': ['get'],
    '/collaborators/{username}/permission': ['get'],
    '/commits': ['get'],
    '/commits/{ref}': ['get'],
    '/commits/{commit_sha}/pulls': ['get'],
    '/commits/{ref}/check-runs': ['get'],
    '/commits/{ref}/check-suites': ['get'],
    '/compare/{basehead}': ['get'],
    '/contents/{path}': ['get'],
    '/git/commits/{commit_sha}': ['get'],
    '/git/ref/{ref}': ['get'],
    '/git/trees/{tree_sha}': ['get'],
    '/installation': ['get'],
    '/issues': ['get', 'post'],
    '/issues/comments': ['get'],
    '/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
    '/issues/comments/{comment_id}/reactions': ['get', 'post'],
    '/issues/comments/{comment_id}/reactions/{reaction_id}': ['delete'],
    '/issues/{issue_number}': ['get', 'patch'],
    '/issues/{issue_number}/assignees': ['post', 'delete'],
    '/issues/{issue_number}/assignees/{assignee}': ['get'],
    '/issues/{issue_number}/comments': ['get', 'post'],
    '/issues/{issue_number}/events': ['get'],
    '/issues/{issue_number}/labels': ['get', 'post', 'put', 'delete'],
    '/issues/{issue_number}/labels/{name}': ['delete'],
    '/issues/{issue_number}/lock': ['put', 'delete'],
    '/issues/{issue_number}/reactions': ['get', 'post'],
    '/issues/{issue_number}/reactions/{reaction_id}': ['delete'],
    '/issues/{issue_number}/timeline': ['get'],
    '/labels': ['get', 'post'],
    '/labels/{name}': ['get', 'patch', 'delete'],
    '/pulls': ['get'],
    '/pulls/{pull_number}': ['get'],
    '/pulls/{pull_number}/commits': ['get'],
    '/pulls/{pull_number}/files': ['get'],
  }),
];

/**
 * Where GitHub's description is wrong. The list of installations spells its items out, with an account that is a person
 * *and* an enterprise; one installation, the same object, has either.
 */
const corrections: Record<string, JsonObject> = {
  'GET /app/installations': {
    '200': { type: 'array', items: { $ref: '#/components/schemas/installation' } },
  },
};

function under(base: string, table: Record<string, readonly string[]>) {
  return Object.entries(table).map(([rest, methods]) => ({ path: `${base}${rest}`, methods }));
}

/**
 * OpenAPI 3.0 as plain JSON Schema (draft 7): `nullable` becomes null among the types, or an alternative where there
 * is no type.
 */
function asJsonSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(asJsonSchema);
  if (schema === null || typeof schema !== 'object') return schema;
  const { nullable, ...own } = schema;
  const rest: JsonObject = Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, asJsonSchema(value)]),
  );
  // A property named "nullable" holds a schema; only the keyword holds true.
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { ...rest, nullable };
  if (typeof rest['type'] !== 'string') return { anyOf: [{ type: 'null' }, rest] };
  const values = rest['enum'];
  return {
    ...rest,
    type: [rest['type'], 'null'],
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}

interface Operation {
  responses: Record<string, JsonObject>;
  requestBody?: JsonObject;
  parameters?: JsonObject[];
}

interface Description {
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, JsonObject>;
}

/** Follows `$ref`s to shared responses and parameters, whose names are not kept. */
function resolved(value: JsonObject, { components }: Description): JsonObject {
  const match = /^#\/components\/(\w+)\/(.+)$/.exec(String(value['$ref'] ?? ''));
  const target = match?.[1] === undefined ? undefined : components[match[1]]?.[match[2] ?? ''];
  return target === undefined ? value : (target as JsonObject);
}

/** The schema of the JSON body, or null where there is none. */
function bodySchema(value: JsonObject | undefined): Json {
  const content = (value?.['content'] ?? {}) as Record<string, JsonObject>;
  const type = Object.keys(content).find((name) => /^application\/(.*\+)?json\b/.test(name));
  return type === undefined ? null : asJsonSchema(withoutProse(content[type]?.['schema'] ?? null));
}

/** An example with a token in it would look like a leak to whoever searches the project for one. */
function withoutTokens(examples: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(examples).replace(/\bgh[a-z]_\w+/g, 'a-token')) as JsonObject;
}

/** GitHub's own examples of a route's answers, by status and name; what the schemas are tried on. */
function publishedExamples(description: Description, operation: Operation): JsonObject {
  const found: JsonObject = {};
  for (const [status, response] of Object.entries(operation.responses)) {
    const content = (resolved(response, description)['content'] ?? {}) as Record<string, JsonObject>;
    const examples = (content['application/json']?.['examples'] ?? {}) as Record<string, JsonObject>;
    for (const [name, example] of Object.entries(examples)) {
      const value = resolved(example, description)['value'];
      if (value !== undefined) found[`${status} ${name}`] = value;
    }
  }
  return found;
}

function extract(description: Description, operation: Operation): JsonObject & { responses: JsonObject } {
  const responses = Object.entries(operation.responses).map(([status, response]) => [
    status,
    bodySchema(resolved(response, description)),
  ]);
  const query = (operation.parameters ?? [])
    .map((parameter) => resolved(parameter, description))
    .filter((parameter) => parameter['in'] === 'query')
    .map((parameter) => [String(parameter['name']), withoutProse(parameter['schema'] ?? {})]);
  return {
    responses: Object.fromEntries(responses),
    query: Object.fromEntries(query),
    requestRequired: operation.requestBody?.['required'] === true,
    request: bodySchema(operation.requestBody),
  };
}

const [file, date] = process.argv.slice(2);
if (file === undefined || date === undefined) throw new Error('Say which api.github.com.json, and the date.');
const description = JSON.parse(await readFile(file, 'utf8')) as Description;
const extracted: JsonObject = {};
const examples: JsonObject = {};
for (const { path, methods } of routes)
  for (const method of methods) {
    const operation = description.paths[path]?.[method];
    if (operation === undefined) throw new Error(`GitHub documents no ${method.toUpperCase()} ${path}.`);
    const route = `${method.toUpperCase()} ${path}`;
    const facts = extract(description, operation);
    extracted[route] = { ...facts, responses: { ...facts.responses, ...corrections[route] } };
    examples[route] = publishedExamples(description, operation);
  }
const prefix = '#/components/schemas/';
const roots = [extracted, { $ref: `${prefix}basic-error` }];
const schemas = referredDefinitions(roots, description.components['schemas'] ?? {}, prefix);
const source = `@octokit/openapi ${description.info.version} (api.github.com), extracted on ${date}`;
const document = { source, routes: extracted, components: { schemas: asJsonSchema(schemas) } };
const target = join(import.meta.dirname, '..', 'test', 'fixtures', 'github');
await mkdir(target, { recursive: true });
for (const [name, content] of Object.entries({
  rest: document,
  'rest-examples': { source, examples: withoutTokens(examples) },
}))
  await writeFile(join(target, `${name}.json.gz`), gzipSync(JSON.stringify(content), { level: 9 }));
