import { byText } from '#src/model/by-text.ts';

/**
 * JSON that is the same for the same value, whatever the order in which its parts were put together: members sorted by the
 * code units of their names, nothing between the tokens, numbers and texts as JSON.stringify has them (RFC 8785). Half
 * surrogate pairs are escaped. Members that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => byText(a, b))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
