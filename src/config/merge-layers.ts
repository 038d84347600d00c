import { isKeys } from './is-keys.ts';

/**
 * One config of two files: what the repository says goes before what its owner says for all of them, key by key. Lists are
 * replaced whole, but for the severity rules: the repository's are tried first, then the owner's of other names.
 * Both are right by themselves, as the schema says of what people write.
 */
export function mergeLayers(own: unknown, owner: unknown): unknown {
  const merged = mergeKeys(own, owner);
  const rules = withOwnersRules(rulesOf(own), rulesOf(owner));
  if (rules.length === 0 || !isKeys(merged)) return merged;
  return { ...merged, severity: { ...keysAt(merged, 'severity'), rules } };
}

function mergeKeys(own: unknown, owner: unknown): unknown {
  if (own === undefined || own === null) return owner;
  if (!isKeys(own) || !isKeys(owner)) return own;
  const keys = new Set([...Object.keys(owner), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeKeys(own[key], owner[key])]));
}

function withOwnersRules(own: readonly unknown[], owners: readonly unknown[]): unknown[] {
  const names = new Set(own.map(ruleName));
  return [...own, ...owners.filter((rule) => !names.has(ruleName(rule)))];
}

function rulesOf(layer: unknown): readonly unknown[] {
  const rules = isKeys(layer) ? keysAt(layer, 'severity')['rules'] : undefined;
  return Array.isArray(rules) ? rules : [];
}

function ruleName(rule: unknown): unknown {
  return isKeys(rule) ? rule['name'] : undefined;
}

function keysAt(value: Record<string, unknown>, key: string): Record<string, unknown> {
  const inner = value[key];
  return isKeys(inner) ? inner : {};
}
