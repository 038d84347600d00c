import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { isTooDeep, syntaxMessage } from './syntax-message.ts';

/** Where something is: counted from 1, columns in UTF-16 units as editors count. */
export interface Place {
  line: number;
  column: number;
}

/** Something wrong with the text itself. */
export interface TextError {
  place: Place;
  message: string;
}

/** Keys and, of list items, numbers from 0. */
export type Path = readonly PropertyKey[];

/** A config's text, read as YAML. */
export interface ConfigDocument {
  /** As JSON would have it; null for an empty text. Undefined: the errors leave nothing to go on with. */
  value: unknown;
  errors: TextError[];
  /** Of the key or the value there; where the file does not have it, of the nearest that it is below. */
  placeOf(path: Path, part: 'key' | 'value'): Place;
}

/** More is no config; and a pull request's is read as well. */
const MOST_CHARACTERS = 65_536;
const MOST_ALIASES = 100;

/** Reads a text as one YAML document, without tags of its own. Never throws. */
export function readConfigDocument(text: string): ConfigDocument {
  const lines = new LineCounter();
  const plain = text.replace(/^\uFEFF/, '');
  const end = Math.max(0, plain.trimEnd().length - 1);
  const placeAt = (offset: number): Place => {
    // What is missing at the end is missing after the last thing that is there.
    const { line, col } = lines.linePos(Math.min(offset, end));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const failed = (message: string, offset = 0): ConfigDocument => ({
    value: undefined,
    errors: [{ place: placeAt(offset), message }],
    placeOf: () => placeAt(0),
  });
  if (plain.length > MOST_CHARACTERS)
    return failed(`the file has more than ${MOST_CHARACTERS} characters; shorten it`);
  try {
    // Its own look for doubled keys takes time by the square of their number.
    const document = parseDocument(plain, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    // The parser says it once for each level that it leaves, and how many those are depends on the room that its caller left.
    const tooDeep = document.errors.find(({ message }) => isTooDeep(message));
    if (tooDeep !== undefined) return failed(syntaxMessage(tooDeep.code, tooDeep.message), tooDeep.pos[0]);
    const syntax = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
      place: placeAt(pos[0]),
      message: syntaxMessage(code, message),
    }));
    const { unusable, doubled } = walk(document, placeAt);
    const isUsable = syntax.length === 0 && unusable.length === 0;
    return {
      value: isUsable ? document.toJS({ maxAliasCount: MOST_ALIASES }) : undefined,
      errors: firstOfEachPlace([...syntax, ...unusable, ...doubled]),
      placeOf: (path, part) => placeAt(offsetOf(document, path, part)),
    };
  } catch (error) {
    // Nested deeper than the stack, or aliases of aliases that grow without bound.
    if (error instanceof RangeError || error instanceof ReferenceError)
      return failed(
        'the file is nested too deep, or repeats itself by aliases too often; write it out plainly',
      );
    throw error;
  }
}

/** What a walk over a document finds. */
interface Findings {
  /** What can't be read as a config at all. */
  unusable: TextError[];
  /** Keys that are there twice. */
  doubled: TextError[];
}

type PlaceAt = (offset: number) => Place;

/** Walks in the order of the text, without recursion, since anybody may have written it. */
function walk(document: Document.Parsed, placeAt: PlaceAt): Findings {
  const findings: Findings = { unusable: [], doubled: [] };
  const seen: SeenNames = { anchors: new Set(), aliases: 0 };
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isAlias(node)) findings.unusable.push(...aliasErrors(node, seen, placeAt));
    else if (isPair(node)) waiting.push(node.value, node.key);
    else if (isCollection(node) || isScalar(node)) {
      if (node.anchor !== undefined) seen.anchors.add(node.anchor);
      if (isMap(node)) addKeyErrors(findings, node, placeAt);
      if (isCollection(node)) waiting.push(...node.items.toReversed());
    }
  }
  return findings;
}

interface SeenNames {
  anchors: Set<string>;
  aliases: number;
}

function aliasErrors(alias: Alias, seen: SeenNames, placeAt: PlaceAt): TextError[] {
  seen.aliases += 1;
  const place = placeAt(alias.range?.[0] ?? 0);
  if (!seen.anchors.has(alias.source))
    return [{ place, message: `no anchor &${short(alias.source)} stands before this alias` }];
  if (seen.aliases !== MOST_ALIASES + 1) return [];
  return [{ place, message: `this is alias ${seen.aliases}, more than a config has; write it out plainly` }];
}

function addKeyErrors({ unusable, doubled }: Findings, map: YAMLMap, placeAt: PlaceAt): void {
  const lines = new Map<string, number>();
  for (const { key } of map.items) {
    const place = placeAt(startOf(key) ?? startOf(map) ?? 0);
    const name = nameOf(key);
    const earlier = name === null ? undefined : lines.get(name);
    if (name === null) unusable.push({ place, message: 'a key must be a word' });
    else if (earlier === undefined) lines.set(name, place.line);
    else
      doubled.push({
        place,
        message: `the key ${short(name)} is there twice, first in line ${earlier}; take one of them out`,
      });
  }
}

/** What else is found at one place follows from the first. */
function firstOfEachPlace(errors: readonly TextError[]): TextError[] {
  const first = new Map<string, TextError>();
  for (const error of errors) {
    const key = `${error.place.line}:${error.place.column}`;
    if (!first.has(key)) first.set(key, error);
  }
  return [...first.values()];
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [at, step] of path.entries()) {
    const target = isAlias(node) ? node.resolve(document) : node;
    if (isSeq(target)) node = target.items[Number(step)];
    else if (isMap(target)) {
      const pair = target.items.findLast(({ key }) => nameOf(key) === String(step));
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      if (part === 'key' && at === path.length - 1) return offset;
      node = pair.value;
    } else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | null {
  if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node))) return null;
  // An empty value is nowhere: its key is.
  if (isScalar(node) && node.value === null && node.source === '') return null;
  return node.range?.[0] ?? null;
}

function nameOf(key: unknown): string | null {
  return isScalar(key) ? String(key.value) : null;
}

function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
