import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { readConfig } from '#src/config/read-config.ts';

// What an editor does with the published schema; it must not disagree with what the app says.
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/config.schema.json'), 'utf8'),
) as object;
const accepts = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(schema);

describe('the published schema of the config', () => {
  it.each([
    '{}',
    'filing: on\nbranches: [main]\n',
    'sla: { hours: { P0: 8 }, warnAt: 0.5, notify: ["@octo", octo-org/on-call] }\n',
    'severity: { rules: [{ name: cart, severity: P1, why: it sells, when: { words: [cart], minTests: 2 } }] }\n',
    'labels: { P0: { name: urgent, color: "000000" }, needsInfo: { name: "waiting for: reporter" } }\n',
    'infrastructure: [{ name: net, exception: [OSError], message: [unreachable] }]\n',
    'issues: { reopenWithinDays: 7, newADay: 3, assign: false, authors: [octo, "our-app[bot]"] }\n',
    'reported: { enabled: false, labels: [defect, crash] }\n',
    'durations: { tiers: [{ name: fast, budgetSeconds: 1, testSeconds: null, paths: ["tests/**"] }] }\n',
    'coverage: { tiers: [{ statements: 10 }] }\n',
    'history: { window: 10 }\nflaky: { rules: [rate], rate: { share: 0.1 } }\n',
  ])('accepts what is right: %s', (text) => {
    expect(readConfig(text)).toHaveProperty('config');
    expect(accepts(parse(text))).toBe(true);
  });

  it.each([
    'colour: red\n',
    'filing: maybe\n',
    'sla: { warnAt: 1 }\n',
    'sla: { warnAt: 0 }\n',
    'sla: { hours: { P4: 1 } }\n',
    'sla: { notify: ["a b"] }\n',
    'labels: { P0: { color: 000000 } }\n',
    'labels: { P0: { color: "#d73a4a" } }\n',
    'labels: { P0: { name: "a, b" } }\n',
    `labels: { P0: { name: ${'x'.repeat(51)} } }\n`,
    'labels: { P5: { name: x } }\n',
    'infrastructure: [{ message: [x] }]\n',
    'infrastructure: [{ name: x, message: [] }]\n',
    'infrastructure: [{ name: x, message: y }]\n',
    'issues: { reopenWithinDays: 0 }\n',
    'issues: { newADay: 101 }\n',
    'issues: { assign: maybe }\n',
    'issues: { authors: ["-x"] }\n',
    'reported: { labels: [] }\n',
    'severity: { rules: [{ name: cart, severity: P1, why: it sells }] }\n',
    'branches: []\n',
    'excerpts: long\n',
  ])('refuses what is wrong: %s', (text) => {
    expect(readConfig(text)).toHaveProperty('errors');
    expect(accepts(parse(text))).toBe(false);
  });

  it('describes every setting that is no group of others', () => {
    expect(withoutDescription(schema as Setting, '', true)).toEqual([]);
  });
});

interface Setting {
  description?: string;
  properties?: Record<string, Setting>;
}

/** Settings that neither have a description nor are below one that has. */
function withoutDescription({ description, properties }: Setting, path: string, isWhole = false): string[] {
  if (description !== undefined) return [];
  if (properties === undefined) return [path];
  return Object.entries(properties).flatMap(([key, inner]) =>
    withoutDescription(inner, isWhole ? key : `${path}.${key}`),
  );
}
