import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readGitHubFixture, type WebhookDocument } from './fixture.ts';
import { problems } from './rest.ts';

const { definitions } = readGitHubFixture<WebhookDocument>('webhook-schemas');
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'webhooks', definitions });

/** Why a payload is none that GitHub sends for an event (and its `action`); empty when it is one. */
export function problemsOfWebhook(event: string, payload: Readonly<Record<string, unknown>>): string[] {
  const action = payload['action'];
  const name = `${event}$${typeof action === 'string' ? action : 'event'}`;
  if (definitions[name] === undefined) return [`GitHub's schemas know no ${name.replace('$', '.')}`];
  const validate = ajv.getSchema(`webhooks#/definitions/${name}`);
  if (validate === undefined) throw new Error(`The schema of ${name} cannot be found`);
  return problems(validate, payload);
}
