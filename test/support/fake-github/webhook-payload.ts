import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nodeId } from './json-values.ts';
import { accountOf } from './lookup.ts';
import { repositoryJson } from './resources/repositories.ts';
import { accountJson } from './resources/users.ts';
import type { GitHub, Json, JsonObject, WebhookEvent } from './route.ts';
import type { Installation, Repository } from './state.ts';

/** GitHub's published examples, `<event>.<action>.json`. */
const examples = new URL('../../fixtures/github/webhooks/', import.meta.url);

/**
 * The payload of an event for one installation: GitHub's example with everything that the fake knows put over it.
 * Members that depend on where it happened (`organization`, `installation`) are there only when they apply.
 */
export function webhookPayload(
  github: GitHub,
  webhook: WebhookEvent,
  installation: Installation,
): JsonObject {
  const example = exampleOf(webhook.event, webhook.action);
  const {
    organization: _organization,
    installation: _installation,
    enterprise: _enterprise,
    ...rest
  } = example;
  const payload: JsonObject = { ...rest };
  if (webhook.action !== null) payload['action'] = webhook.action;
  for (const [name, value] of Object.entries(webhook.fields)) payload[name] = laidOver(payload[name], value);
  if (webhook.repository !== null) {
    const repository = webhookRepository(github, webhook.repository, webhook.event);
    payload['repository'] = laidOver(payload['repository'], repository);
    const owner = accountOf(github.state, webhook.repository.owner);
    if (owner.type === 'Organization') payload['organization'] = organizationJson(github, owner.login);
  }
  payload['sender'] = accountJson(github, webhook.sender);
  payload['installation'] ??= {
    id: installation.id,
    node_id: nodeId('Integration', installation.id),
  };
  return payload;
}

/** The example of an event's action; of another action of the same event when GitHub's set has none. */
function exampleOf(event: string, action: string | null): JsonObject {
  const exact = new URL(action === null ? `${event}.json` : `${event}.${action}.json`, examples);
  const found = existsSync(exact)
    ? exact
    : readdirSync(examples)
        .filter((name) => name.startsWith(`${event}.`))
        .map((name) => new URL(name, examples))[0];
  if (found === undefined)
    throw new Error(`No published example of the webhook ${event}: add one to ${examples.pathname}`);
  return JSON.parse(readFileSync(found, 'utf8')) as JsonObject;
}

/** Our members over the example's, when both are objects. */
function laidOver(example: Json | undefined, ours: Json | undefined): Json | undefined {
  return isObject(example) && isObject(ours) ? { ...example, ...ours } : ours;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A push names its repository's times in seconds, unlike every other event. */
function webhookRepository(github: GitHub, repository: Repository, event: string): JsonObject {
  const json = repositoryJson(github, repository);
  if (event !== 'push') return json;
  return {
    ...json,
    created_at: Math.floor(repository.createdAtMs / 1000),
    pushed_at: Math.floor(repository.pushedAtMs / 1000),
  };
}

function organizationJson(github: GitHub, login: string): JsonObject {
  const { id } = accountOf(github.state, login);
  const url = `${github.url}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    description: '',
  };
}
