import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A JSON Schema of GitHub's: opaque here, ajv reads it. */
export type Schema = Record<string, unknown>;

export interface DocumentedRoute {
  /** By status; null where the answer has no JSON body. */
  responses: Record<string, Schema | null>;
  query: Record<string, Schema>;
  requestRequired: boolean;
  request: Schema | null;
}

export interface RestDocument {
  source: string;
  /** By `GET /repos/{owner}/{repo}`. */
  routes: Record<string, DocumentedRoute>;
  components: { schemas: Record<string, Schema> };
}

export interface WebhookDocument {
  source: string;
  /** Events as `issues$opened`, `push$event`, and what they share. */
  definitions: Record<string, Schema>;
}

/** What scripts/extract-github-*.ts copied from GitHub's published descriptions. */
export function readGitHubFixture<Document>(name: 'rest' | 'rest-examples' | 'webhook-schemas'): Document {
  const file = new URL(`../../fixtures/github/${name}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Document;
}
