// Copies GitHub's published webhook examples and schemas for the events that Redfirst meets into test/fixtures/github.
// node scripts/extract-github-webhooks.ts FOLDER, where FOLDER holds the unpacked npm packages
// `webhooks-examples/` and `webhooks-schemas/` (both of @octokit, the same version).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Json, referredDefinitions } from './published-schemas.ts';

type Payload = { [key: string]: Json };

interface Wanted {
  event: string;
  action: string | null;
  /** Position among the published examples of this event (those chosen carry an installation, where any does). */
  example: number;
  /** What GitHub publishes no example for, or a wrong one: the change that makes one of the example. */
  change?: (payload: Payload) => Payload;
}

const wanted: readonly Wanted[] = [
  { event: 'workflow_run', action: 'requested', example: 3 },
  { event: 'workflow_run', action: 'in_progress', example: 3, change: running },
  { event: 'workflow_run', action: 'completed', example: 1 },
  { event: 'issues', action: 'opened', example: 15 },
  { event: 'issues', action: 'closed', example: 20, change: closed },
  { event: 'issues', action: 'reopened', example: 20 },
  { event: 'issues', action: 'labeled', example: 9 },
  { event: 'issues', action: 'unlabeled', example: 24 },
  { event: 'issues', action: 'edited', example: 7 },
  { event: 'issues', action: 'deleted', example: 4 },
  { event: 'issues', action: 'transferred', example: 21 },
  { event: 'issues', action: 'locked', example: 11 },
  { event: 'issues', action: 'unlocked', example: 26 },
  { event: 'issues', action: 'assigned', example: 2 },
  { event: 'issues', action: 'unassigned', example: 22 },
  { event: 'issue_comment', action: 'created', example: 3 },
  { event: 'issue_comment', action: 'edited', example: 7 },
  { event: 'issue_comment', action: 'deleted', example: 5 },
  { event: 'check_run', action: 'rerequested', example: 7, change: withIsoDates },
  { event: 'check_run', action: 'completed', example: 2 },
  { event: 'check_suite', action: 'rerequested', example: 7 },
  { event: 'pull_request', action: 'opened', example: 12 },
  { event: 'pull_request', action: 'synchronize', example: 22 },
  { event: 'pull_request', action: 'closed', example: 3 },
  { event: 'push', action: null, example: 5 },
  { event: 'installation', action: 'created', example: 1 },
  { event: 'installation_repositories', action: 'added', example: 1 },
];

/** Of these the schema is enough: they are built on an example of the same event. */
const schemasOnly = [
  'pull_request$reopened',
  'installation$deleted',
  'installation_repositories$removed',
  'check_run$created',
];

function running(payload: Payload): Payload {
  return changed(payload, 'in_progress', 'workflow_run', { status: 'in_progress' });
}

function closed(payload: Payload): Payload {
  return changed(payload, 'closed', 'issue', { state: 'closed', state_reason: 'completed' });
}

function changed(payload: Payload, action: string, key: string, fields: Payload): Payload {
  return { ...payload, action, [key]: { ...object(payload[key], key), ...fields } };
}

/** The published rerequested check runs have dates like `2018-04-25 20:42:10`, which their own schema refuses. */
function withIsoDates(payload: Payload): Payload {
  const text = JSON.stringify(payload).replace(/"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)"/g, '"$1T$2Z"');
  return object(JSON.parse(text) as Json, 'payload');
}

function object(value: Json | undefined, what: string): Payload {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error(`The published example has no object ${what}.`);
  return value;
}

/**
 * The schemas are of 2024 and allow no further members; GitHub adds some without notice, and its OpenAPI
 * forbids none.
 */
function open(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(open);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !(key === 'additionalProperties' && value === false),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, open(value)]));
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Say in which folder webhooks-examples/ and webhooks-schemas/ are.');
const target = join(import.meta.dirname, '..', 'test', 'fixtures', 'github');
await mkdir(join(target, 'webhooks'), { recursive: true });

const { version } = await readJson<{ version: string }>(join(folder, 'webhooks-examples', 'package.json'));
const published = await readJson<{ name: string; examples: Payload[] }[]>(
  join(folder, 'webhooks-examples', 'api.github.com', 'index.json'),
);
for (const { event, action, example, change } of wanted) {
  const payload = published.find(({ name }) => name === event)?.examples[example];
  if (payload === undefined) throw new Error(`There is no example ${example} of ${event}.`);
  const written = change?.(payload) ?? payload;
  if ((written['action'] ?? null) !== action)
    throw new Error(`Example ${example} of ${event} is not ${action}: choose another.`);
  const name = action === null ? event : `${event}.${action}`;
  await writeFile(join(target, 'webhooks', `${name}.json`), `${JSON.stringify(written, null, 1)}\n`);
}

const schema = await readJson<{ definitions: Payload }>(join(folder, 'webhooks-schemas', 'schema.json'));
const names = [...wanted.map(({ event, action }) => `${event}$${action ?? 'event'}`), ...schemasOnly];
const roots = names.map((name) => ({ $ref: `#/definitions/${name}` }));
const definitions = open(referredDefinitions(roots, schema.definitions, '#/definitions/'));
const document = { source: `@octokit/webhooks-schemas ${version}`, definitions };
await writeFile(join(target, 'webhook-schemas.json.gz'), gzipSync(JSON.stringify(document), { level: 9 }));
