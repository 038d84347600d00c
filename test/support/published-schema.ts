import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { projectRoot } from './run-cli.ts';

/** A document with a schema of its own. */
type Published =
  | 'inspect'
  | 'preview'
  | 'collection'
  | 'flaky'
  | 'durations'
  | 'coverage'
  | 'prove'
  | 'bisect'
  | 'sla'
  | 'reproduce'
  | 'verify'
  | 'config-check'
  | 'history-stats'
  | 'history-record';

/** What a published JSON Schema (schema/<name>.schema.json, draft 2020-12) says against a value; empty when it conforms. */
export function violations(name: Published, value: unknown): string[] {
  const schema = JSON.parse(
    readFileSync(join(projectRoot, 'schema', `${name}.schema.json`), 'utf8'),
  ) as object;
  const ajv = new Ajv2020.default({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
