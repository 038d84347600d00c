import type { Json, JsonObject } from './route.ts';

/** What a query asks for: members by name, each with what is asked for inside it. */
interface Selection {
  [name: string]: Selection;
}

/**
 * Cuts `value` down to what `query` (one operation; arguments are passed over, inline fragments are read as if their
 * type fitted) asks for, so that nobody reads what was not asked for.
 */
export function selected(value: JsonObject, query: string): JsonObject {
  const cut = cutTo(value, readSelection(query));
  return isObject(cut) ? cut : {};
}

function readSelection(query: string): Selection {
  const tokens =
    query.replace(/#[^\n]*/g, '').match(/[{}]|\.{3}\s*on\s+\w+|\([^()]*\)|\w+\s*:|@\w+|\w+/g) ?? [];
  const root: Selection = {};
  const open: Selection[] = [];
  let last: Selection = root;
  for (const token of tokens) {
    const inside = open.at(-1);
    if (token === '{') open.push(last);
    else if (token === '}') open.pop();
    else if (token.startsWith('...')) last = inside ?? root;
    else if (inside !== undefined && /^\w+$/.test(token)) {
      const member = inside[token] ?? {};
      inside[token] = member;
      last = member;
    }
  }
  return root;
}

function cutTo(value: Json, selection: Selection): Json {
  if (Array.isArray(value)) return value.map((item) => cutTo(item, selection));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [name, inner] of Object.entries(selection)) {
    const member = value[name];
    if (member !== undefined) kept[name] = cutTo(member, inner);
  }
  return kept;
}

/** Whether a JSON value is an object (neither null nor an array). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
