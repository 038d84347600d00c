import type { Random } from './random.ts';

const encoder = new TextEncoder();
/** Bytes and tokens that mean something to one of the readers. */
const TOKENS = [
  '<',
  '>',
  '/',
  '&',
  ';',
  '"',
  "'",
  '=',
  '!',
  '?',
  '-',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '\n',
  '\r',
  '\t',
  ' ',
  '\0',
  '\u001b',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE a>',
  '<!DOCTYPE a [',
  '&#0;',
  '&#10;',
  '&#xD800;',
  '&#x110000;',
  '&amp;',
  '&lol;',
  '</',
  '/>',
  '<a>',
  '</a>',
  '\u00e9',
  '\u{1f600}',
  '\ufffe',
  '\uffff',
  '\ufeff',
  '\\ud800',
  '\\u0000',
  'null',
  'true',
  '1e999',
  '-1',
  '99999999999999999999',
  '0.1',
  'NaN',
  '[[[[[[[[',
  '{"a":',
  '"outcome": "failed"',
  '<failure/>',
  '<testcase/>',
  '<testcase name="x">',
  '</testcase>',
  '<testsuite>',
  '</testsuite>',
  'end_of_record\n',
  'DA:1,1\n',
].map((token) => encoder.encode(token));

type Change = (random: Random, bytes: Uint8Array) => Uint8Array;

const CHANGES: readonly Change[] = [
  cutOff,
  flip,
  insert,
  remove,
  double,
  swapLines,
  swapParts,
  replaceWithToken,
];

/** The input with a few things changed, by bytes, by lines and between tags. */
export function mutated(random: Random, bytes: Uint8Array): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random.int(3); left > 0; left -= 1) changed = random.pick(CHANGES)(random, changed);
  return changed;
}

function spliced(
  bytes: Uint8Array,
  start: number,
  end: number,
  ...between: readonly Uint8Array[]
): Uint8Array {
  const parts = [bytes.subarray(0, start), ...between, bytes.subarray(end)];
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function cutOff(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, random.int(bytes.length + 1));
}

function flip(random: Random, bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const at = random.int(changed.length);
  if (changed.length > 0)
    changed[at] = random.chance(0.5) ? random.int(256) : (changed[at] ?? 0) ^ (1 << random.int(8));
  return changed;
}

function insert(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.int(bytes.length + 1);
  return spliced(bytes, at, at, random.pick(TOKENS));
}

function replaceWithToken(random: Random, bytes: Uint8Array): Uint8Array {
  const [start, end] = aPart(random, bytes);
  return spliced(bytes, start, end, random.pick(TOKENS));
}

function remove(random: Random, bytes: Uint8Array): Uint8Array {
  const [start, end] = aPart(random, bytes);
  return spliced(bytes, start, end);
}

function double(random: Random, bytes: Uint8Array): Uint8Array {
  const [start, end] = aPart(random, bytes);
  return spliced(bytes, end, end, bytes.slice(start, end));
}

/** A byte, some bytes, or what lies between two marks: a tag, a value, a line. */
function aPart(random: Random, bytes: Uint8Array): [number, number] {
  const start = random.int(bytes.length);
  const mark = random.pick([-1, -2, 0x3c, 0x3e, 0x0a, 0x22, 0x20, 0x2c]);
  if (mark === -1) return [start, Math.min(bytes.length, start + 1)];
  if (mark === -2) return [start, Math.min(bytes.length, start + random.int(40))];
  const from = Math.max(0, bytes.lastIndexOf(mark, start));
  const next = bytes.indexOf(mark, from + 1);
  return [from, next === -1 ? bytes.length : next];
}

function swapLines(random: Random, bytes: Uint8Array): Uint8Array {
  return swapped(random, bytes, 0x0a);
}

function swapParts(random: Random, bytes: Uint8Array): Uint8Array {
  return swapped(random, bytes, 0x3c);
}

/** Two neighbouring parts between marks change places. */
function swapped(random: Random, bytes: Uint8Array, mark: number): Uint8Array {
  const first = bytes.indexOf(mark, random.int(bytes.length));
  const second = first === -1 ? -1 : bytes.indexOf(mark, first + 1);
  if (second === -1) return bytes;
  const third = bytes.indexOf(mark, second + 1);
  const end = third === -1 ? bytes.length : third;
  return spliced(bytes, first, end, bytes.slice(second, end), bytes.slice(first, second));
}
