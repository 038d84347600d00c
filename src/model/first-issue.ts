import { z } from 'zod';

/** What is wrong with a value, and where in it. */
export interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

/**
 * The first thing in `value` that is not as the schema says; null: nothing. zod itself gathers an issue for every wrong value,
 * which for a hostile list of millions is gigabytes; this stops at the first. It walks objects, lists and records, and
 * leaves everything below them to zod; checks of whole lists other than their emptiness are left to the caller's parse.
 */
export function firstIssue(schema: z.core.$ZodType, value: unknown): Issue | null {
  if (schema instanceof z.ZodNullable) return value === null ? null : firstIssue(schema.unwrap(), value);
  if (schema instanceof z.ZodOptional) return value === undefined ? null : firstIssue(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value) && value.length > 0)
    return firstOfList(schema.element, value);
  if (isObject(value)) {
    if (schema instanceof z.ZodObject) return firstOfObject(schema, value);
    if (schema instanceof z.ZodRecord) return firstOfRecord(schema, value);
  }
  const issue = z.safeParse(schema, value).error?.issues[0];
  return issue === undefined ? null : { path: issue.path, message: issue.message };
}

function firstOfList(element: z.core.$ZodType, values: readonly unknown[]): Issue | null {
  for (const [index, value] of values.entries()) {
    const issue = firstIssue(element, value);
    if (issue !== null) return { ...issue, path: [index, ...issue.path] };
  }
  return null;
}

function firstOfObject({ shape }: z.ZodObject, value: Record<string, unknown>): Issue | null {
  const stranger = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
  if (stranger !== undefined) return { path: [stranger], message: 'Unknown key' };
  for (const [key, schema] of Object.entries(shape)) {
    const issue = firstIssue(schema, Object.hasOwn(value, key) ? value[key] : undefined);
    if (issue !== null) return { ...issue, path: [key, ...issue.path] };
  }
  return null;
}

function firstOfRecord(schema: z.ZodRecord, value: Record<string, unknown>): Issue | null {
  for (const [key, entry] of Object.entries(value)) {
    const issue = firstIssue(schema.valueType, entry);
    if (issue !== null) return { ...issue, path: [key, ...issue.path] };
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
