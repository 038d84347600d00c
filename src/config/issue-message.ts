import type { z } from 'zod';
import type { Path } from './config-document.ts';
import { expectationAt, knownKeys, whereKnown } from './expectation.ts';
import { nearestName } from './nearest-name.ts';

/** One error in a value, with what it is about. */
export interface ValueError {
  path: Path;
  /** Whether it is the key that is wrong, or its value. */
  part: 'key' | 'value';
  message: string;
}

const SHOWN_CHARACTERS = 60;

/** What an issue of the schema means for whoever wrote the file; unknown keys are an error each, `most` of them at most. */
export function valueErrors(issue: z.core.$ZodIssue, value: unknown, most: number): ValueError[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, most)
      .map((key) => ({ path: [...path, key], part: 'key', message: unknownKey(path, key) }));
  if (issue.code === 'custom') return [{ path, part: 'value', message: issue.message }];
  const found = valueAt(value, path);
  const { words, options, isText } = expectationAt(path);
  const near = typeof found === 'string' ? nearestName(found, options) : null;
  // YAML takes 000000 for a number.
  const isUnquoted = isText && (typeof found === 'number' || typeof found === 'boolean');
  const todo = isUnquoted ? '; put it into quotes' : near === null ? '' : `; did you mean ${near}?`;
  const what = path.length === 0 ? `the file ${foundWords(found)}` : foundWords(found);
  return [{ path, part: 'value', message: `${what}, expected ${words}${todo}` }];
}

function unknownKey(path: Path, key: string): string {
  const known = knownKeys(path);
  const near = nearestName(key, known);
  const elsewhere = near === null ? whereKnown(key) : null;
  const meant = near ?? elsewhere;
  return `unknown key${meant === null ? '.' : `; did you mean ${meant}?`} Known: ${known.join(', ')}`;
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

function foundWords(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'has no value';
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list';
  if (typeof value === 'object') return 'is a group of keys';
  const text = JSON.stringify(value);
  return `is ${text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text}`;
}
