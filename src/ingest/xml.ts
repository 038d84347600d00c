import { type X2jOptions, XMLParser } from 'fast-xml-parser';
import { plainElement } from './plain-element.ts';
import type { Source } from './reading.ts';
import { type Fault, faultOf, UnreadableError } from './unreadable.ts';
import { attributeValue, resolveReferences } from './xml-characters.ts';
import { type XmlListener, XmlScanner } from './xml-scanner.ts';

/**
 * Tells `listener` of a report's elements, piece by piece; the fault for which no more could be told, or null. After a fault
 * of kind `truncated` what was told stands; after any other the document must not be trusted.
 */
export async function scanXml(source: Source, listener: XmlListener): Promise<Fault | null> {
  const scanner = new XmlScanner(listener);
  try {
    for await (const { utf8 } of source.pieces()) scanner.push(utf8);
    scanner.end();
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** What is heard of the inside of an element, in its order. Names come without namespace prefix. */
interface XmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** A piece of text, references resolved; an element's text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

/** Marks element names in the parser's tree: no XML name starts so, hence none can meet a property of objects. */
const MARK = '<';
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';
const ATTRIBUTE_PREFIX = '@_';

/** Made when the first element needs it, which in most reports none does. */
let parser: XMLParser | null = null;

const OPTIONS: X2jOptions = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE_PREFIX,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  jPath: false,
  // Deeper documents never come this far.
  maxNestedTags: 1000,
  transformTagName: (name) => (name.startsWith(MARK) ? name : MARK + name),
};

/**
 * Tells `events` of elements that a scanner took, one after the other. The plain ones need no parser; of the others several at
 * once are cheaper, since it begins anew for each call.
 *
 * @throws UnreadableError where fast-xml-parser refuses what the scanner let pass
 */
export function readElements(sources: readonly string[], events: XmlEvents): void {
  let others: string[] = [];
  for (const source of sources) {
    const plain = plainElement(source);
    if (plain === null) {
      others.push(source);
      continue;
    }
    parseElements(others, events);
    others = [];
    events.open(plain.name, plain.attributes);
    if (plain.text !== '') events.text(plain.text);
    events.close(plain.name);
  }
  parseElements(others, events);
}

function parseElements(sources: readonly string[], events: XmlEvents): void {
  if (sources.length === 0) return;
  let tree: unknown;
  try {
    parser ??= new XMLParser(OPTIONS);
    tree = parser.parse(sources.join(''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableError({ kind: 'malformed', message: `An element can't be read: ${reason}` });
  }
  walkTree(tree, events);
}

/** Walks without recursion, so that depth costs no stack. */
function walkTree(tree: unknown, events: XmlEvents): void {
  const stack: { name: string; children: readonly unknown[]; next: number }[] = [
    { name: '', children: asNodes(tree), next: 0 },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = asNode(top.children[top.next]);
    top.next += 1;
    if (top.next > top.children.length) {
      stack.pop();
      if (stack.length > 0) events.close(top.name);
      continue;
    }
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (key === TEXT) events.text(resolveReferences(String(value)));
      else if (key === CDATA) events.text(asNodes(value).map(rawText).join(''));
      else if (key.startsWith(MARK)) {
        const name = key.slice(key.lastIndexOf(':') + 1).replace(MARK, '');
        events.open(name, attributesOf(node[ATTRIBUTES]));
        stack.push({ name, children: asNodes(value), next: 0 });
      }
    }
  }
}

function asNodes(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asNode(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function rawText(value: unknown): string {
  return String(asNode(value)[TEXT] ?? '');
}

function attributesOf(value: unknown): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [key, raw] of Object.entries(asNode(value)))
    attributes.set(key.slice(ATTRIBUTE_PREFIX.length), attributeValue(String(raw)));
  return attributes;
}
