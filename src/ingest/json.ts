import { brokenBound, type JsonBounds } from './json-bounds.ts';

/** A JSON object, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** From this length on it is looked at whether a text would cost a parser far more than its length. */
const LARGE = 1024 * 1024;
/** The deepest report has some 20 levels; the largest, of 200 MiB, a few million objects and lists. */
const BOUNDS: JsonBounds = { depth: 1000, containers: 8_000_000 };

/**
 * JSON as Python's `json` writes it: `NaN` and the infinities, which JSON does not have, become null.
 * Throws SyntaxError for anything else that is not JSON, and for a large text that no tool would have written.
 */
export function parseJson(text: string): unknown {
  if (text.length > LARGE && brokenBound(new TextEncoder().encode(text), BOUNDS) !== null)
    throw new SyntaxError('it is nested too deep, or has too many parts.');
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    return JSON.parse(withoutNaN(text));
  }
}

/** Steps from one quote or escape to the next: matching whole strings would be quadratic where one has no end. */
function withoutNaN(text: string): string {
  let isString = false;
  return text.replace(/\\[\s\S]|"|-?\b(?:NaN|Infinity)\b/g, (token) => {
    if (token === '"') isString = !isString;
    return isString || token.length < 3 ? token : 'null';
  });
}

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object's own field as a string, else null; what is inherited never counts. */
export function stringField(object: JsonObject, key: string): string | null {
  const value = field(object, key);
  return typeof value === 'string' ? value : null;
}

/** The object's own field as a finite number, else null. */
export function numberField(object: JsonObject, key: string): number | null {
  const value = field(object, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The object's own field as a whole number, else null. */
export function wholeNumberField(object: JsonObject, key: string): number | null {
  const value = numberField(object, key);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

/** The object's own field as a whole number that is not negative, else null. */
export function countField(object: JsonObject, key: string): number | null {
  const value = wholeNumberField(object, key);
  return value !== null && value >= 0 ? value : null;
}

/** The object's fields that are strings. */
export function stringsOf(object: JsonObject | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(object ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The object's own field, else undefined. */
export function field(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
