import type { ConfigError } from './config-error.ts';

/** What JSON can say. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** A setting that two configs have differently. */
export interface ConfigChange {
  /** Dotted. */
  path: string;
  /** Null where it is not set. */
  from: JsonValue;
  to: JsonValue;
}

/** What a pull request makes of the config. It takes effect when it is merged, and only then. */
export interface ProposedConfig {
  /** In the order of the file. */
  errors: readonly ConfigError[];
  /** Empty where there are errors. */
  changes: readonly ConfigChange[];
}

const VALUE_CHARACTERS = 60;
const NAMES = 5;

/** A change in few words: `sla.hours.P1: 72 → 24`, `severity.rules: the-cart added`. Holds what people wrote. */
export function configChangeText({ path, from, to }: ConfigChange): string {
  if (Array.isArray(from) && Array.isArray(to)) {
    const items = listChange(from, to);
    if (items !== null) return `${path}: ${items}`;
  }
  return `${path}: ${valueText(from)} → ${valueText(to)}`;
}

/** What became of items that have names; null where they have none. */
function listChange(from: readonly unknown[], to: readonly unknown[]): string | null {
  const [before, after] = [byName(from), byName(to)];
  if (before === null || after === null) return null;
  const parts = [
    named(
      [...after.keys()].filter((name) => !before.has(name)),
      'added',
    ),
    named(
      [...before.keys()].filter((name) => !after.has(name)),
      'removed',
    ),
    named(
      [...after]
        .filter(([name, item]) => before.has(name) && before.get(name) !== item)
        .map(([name]) => name),
      'changed',
    ),
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'in another order' : parts.join('; ');
}

function byName(items: readonly unknown[]): Map<string, string> | null {
  const found = new Map<string, string>();
  for (const item of items) {
    const name: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'name') : undefined;
    if (typeof name !== 'string') return null;
    found.set(name, JSON.stringify(item));
  }
  return found;
}

function named(names: readonly string[], what: string): string | null {
  if (names.length === 0) return null;
  const more = names.length - NAMES;
  return `${names.slice(0, NAMES).map(short).join(', ')}${more > 0 ? ` and ${more} more` : ''} ${what}`;
}

function valueText(value: unknown): string {
  return value === null ? 'not set' : short(typeof value === 'string' ? value : JSON.stringify(value));
}

function short(text: string): string {
  return text.length > VALUE_CHARACTERS ? `${text.slice(0, VALUE_CHARACTERS)}…` : text;
}
