import type { Random } from './random.ts';

/** Values in the place of others. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  -1e308,
  0.1,
  2 ** 53,
  1e21,
  '',
  'failed',
  'passed',
  'error',
  'rerun',
  'setup',
  'call',
  'teardown',
  '???',
  '\0',
  '\ud800',
  'tests/test_a.py::test_x',
  '__proto__',
  [],
  {},
  [[]],
  [null],
  ['x', 1, null],
  { toString: 1 },
  { length: 3 },
  { '': '' },
  nested(300),
  nested(20_000),
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let left = depth; left > 0; left -= 1) value = left % 2 === 0 ? [value] : { a: value };
  return value;
}

/** The document with one value somewhere in it changed, removed, doubled or moved; as text, since that can hold more than values can. */
export function mutatedJson(random: Random, document: unknown): string {
  const copy: unknown = structuredClone(document);
  const parents = containersIn(copy);
  const parent = random.pick(parents);
  const keys = Object.keys(parent);
  const key = random.pick(keys.length === 0 ? ['x'] : keys);
  const ways = [
    () => set(parent, key, random.pick(STRANGE)),
    () => set(parent, key, random.pick(parents)),
    () => set(parent, `${key}x`, parent[key]),
    () => Reflect.deleteProperty(parent, key),
    () =>
      set(
        parent,
        random.pick(['__proto__', 'nodeid', 'outcome', 'tests', 'files', 'when', 'longrepr']),
        random.pick(STRANGE),
      ),
  ];
  random.pick(ways)();
  return written(copy);
}

function set(parent: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function containersIn(value: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const left = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    found.push(next as Record<string, unknown>);
    left.push(...Object.values(next));
  }
  return found.length === 0 ? [{}] : found;
}

/** JSON, or what is near to it where the value holds itself or is too deep. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return `{"tests": ${'['.repeat(20_000)}`;
  }
}
