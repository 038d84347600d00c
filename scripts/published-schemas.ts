// What the two scripts share that copy GitHub's published schemas into test/fixtures/github.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Keywords that say nothing about what is valid. */
const prose = new Set([
  '$schema',
  'description',
  'example',
  'examples',
  'externalDocs',
  'title',
  'tsAdditionalProperties',
  'deprecated',
]);

/** Below these keys stand names of properties, not keywords: a property may be called `title`. */
const named = new Set(['properties', 'patternProperties', 'definitions']);

/** A schema without its prose (descriptions, examples, vendors' `x-` keywords). */
export function withoutProse(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(schema)) {
    if (prose.has(key) || key.startsWith('x-')) continue;
    kept[key] = named.has(key) ? mapValues(value, withoutProse) : withoutProse(value);
  }
  return kept;
}

/**
 * All definitions that `roots` refer to, directly or through others, by name and sorted, without prose.
 * `prefix` is what stands before a definition's name in `$ref`. An unknown name is an error.
 */
export function referredDefinitions(
  roots: Json,
  definitions: { [name: string]: Json },
  prefix: string,
): { [name: string]: Json } {
  const found = new Map<string, Json>();
  const waiting = refsIn(roots, prefix);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const definition = definitions[name];
    if (definition === undefined)
      throw new Error(`The schemas refer to ${prefix}${name}, which is not there.`);
    const bare = withoutProse(definition);
    found.set(name, bare);
    waiting.push(...refsIn(bare, prefix));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function refsIn(value: Json, prefix: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => refsIn(item, prefix));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' && inner.startsWith(prefix)
      ? [inner.slice(prefix.length)]
      : refsIn(inner, prefix),
  );
}

function mapValues(value: Json, map: (value: Json) => Json): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]));
}
