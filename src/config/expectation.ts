// What the schema expects somewhere, in words. The JSON Schema that is published is what is asked, so that both say the same.
import { z } from 'zod';
import type { Path } from './config-document.ts';
import { configSchema } from './schema.ts';

/** The part of JSON Schema that the config's uses. */
interface JsonSchema {
  type?: string;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  examples?: unknown[];
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
}

// Most configs are right, and then nobody asks.
let made: JsonSchema | null = null;

function whole(): JsonSchema {
  made ??= z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema;
  return made;
}

/** The schema of what people write at a path; null: nothing is expected there. */
function schemaAt(path: Path): JsonSchema | null {
  let found: JsonSchema | undefined = whole();
  for (const step of path) {
    found = typeof step === 'number' ? found?.items : found?.properties?.[String(step)];
    if (found === undefined) return null;
  }
  return found;
}

/** The keys that are known below a path, in the order of the schema. */
export function knownKeys(path: Path): string[] {
  return Object.keys(schemaAt(path)?.properties ?? {});
}

/** Where else a key of this name is known, as a dotted path; null: nowhere, or in several places. */
export function whereKnown(key: string): string | null {
  const found = pathsOf(key, whole(), '');
  return found.length === 1 ? (found[0] ?? null) : null;
}

function pathsOf(key: string, { properties = {} }: JsonSchema, prefix: string): string[] {
  return Object.entries(properties).flatMap(([name, inner]) => [
    ...(name === key ? [`${prefix}${name}`] : []),
    ...pathsOf(key, inner, `${prefix}${name}.`),
  ]);
}

/** What is expected at a path, completing "expected …"; the words allowed there, if it is one of some; whether any text is. */
export function expectationAt(path: Path): { words: string; options: string[]; isText: boolean } {
  const schema = schemaAt(path) ?? {};
  const options = (schema.enum ?? []).map(String);
  return { words: wordsFor(schema), options, isText: schema.type === 'string' && options.length === 0 };
}

function wordsFor(schema: JsonSchema): string {
  if (schema.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}`;
  if (schema.anyOf !== undefined) return schema.anyOf.map(wordsFor).join(' or ');
  switch (schema.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number${range(schema, 1)}`;
    case 'number':
      return `a number${range(schema, 0)}`;
    case 'string':
      return `text${suchAs(schema)}`;
    case 'array':
      return `a list${length(schema)}`;
    case 'object':
      return `keys with values (${Object.keys(schema.properties ?? {}).join(', ')})`;
    default:
      return schema.type ?? 'a value';
  }
}

/** @param step between one number and the next; 0: there is none */
function range(schema: JsonSchema, step: 0 | 1): string {
  const { minimum, exclusiveMinimum: above, maximum, exclusiveMaximum: below } = schema;
  // JSON Schema has the limits of exact numbers where there are none.
  const isLimit = (limit: number | undefined): limit is number =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  const from = isLimit(minimum) ? minimum : step === 1 && isLimit(above) ? above + 1 : null;
  const parts = [
    from !== null ? `from ${from}` : isLimit(above) ? `above ${above}` : '',
    isLimit(maximum) ? `to ${maximum}` : isLimit(below) ? `below ${below}` : from === null ? '' : 'on',
  ].filter((part) => part !== '');
  const and = from === null && parts.length === 2 ? ' and ' : ' ';
  return parts.length === 0 ? '' : ` ${parts.join(and)}`;
}

function suchAs({ examples = [] }: JsonSchema): string {
  return examples.length === 0 ? '' : ` such as ${examples.map((one) => JSON.stringify(one)).join(' or ')}`;
}

function length({ items, minItems, maxItems }: JsonSchema): string {
  const each = items === undefined || items.type === 'object' ? '' : `, each ${wordsFor(items)}`;
  if (maxItems !== undefined) return ` of at most ${maxItems}${each}`;
  return minItems === undefined ? each : ` of at least ${minItems}${each}`;
}
