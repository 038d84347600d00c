import { isDeepStrictEqual } from 'node:util';
import type { ConfigChange, JsonValue } from '#src/model/config-change.ts';
import { isKeys } from './is-keys.ts';
import type { Config } from './schema.ts';

/** What one config has differently from another, setting by setting in the order of the schema. Lists are compared whole. */
export function configChanges(from: Config, to: Config): ConfigChange[] {
  return changesBelow(from, to, '');
}

function changesBelow(from: unknown, to: unknown, path: string): ConfigChange[] {
  if (isKeys(from) && isKeys(to))
    return [...new Set([...Object.keys(to), ...Object.keys(from)])].flatMap((key) =>
      changesBelow(from[key], to[key], path === '' ? key : `${path}.${key}`),
    );
  return isDeepStrictEqual(from, to) ? [] : [{ path, from: asJson(from), to: asJson(to) }];
}

/** A config is JSON, but for keys that are undefined. */
function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value ?? null));
}
