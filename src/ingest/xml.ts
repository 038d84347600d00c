import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { checkStructure, placeOf, type XmlFault } from './xml-structure.ts';

/** What a reader hears of a document, in its order. Names come without namespace prefix. */
export interface XmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** A piece of text, entities resolved; an element's text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

/** Marks element names in the parser's tree: no XML name starts so, hence none can meet a property of objects. */
const MARK = '<';
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';
const ATTRIBUTE_PREFIX = '@_';

const parser = new XMLParser({
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
});

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Tells `events` of a whole document, or returns the fault for which it must not be trusted; then nothing was told.
 * A streaming reader can take this one's place without any change to those who listen.
 */
export function readXml(document: string, events: XmlEvents): XmlFault | null {
  const checked = checkStructure(document);
  if ('fault' in checked) return checked.fault;
  try {
    const valid = XMLValidator.validate(checked.text);
    if (valid !== true) {
      return {
        kind: 'malformed',
        message: valid.err.msg,
        at: `line ${valid.err.line}, column ${valid.err.col}`,
      };
    }
    const tree: unknown = parser.parse(checked.text);
    walkTree(tree, events);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'malformed', message: reason, at: placeOf(document, document.length) };
  }
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
      if (key === TEXT) events.text(resolveEntities(String(value)));
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
  for (const [key, raw] of Object.entries(asNode(value))) {
    // A literal line end in an attribute is a space; one that was written `&#10;` stays (XML 1.0, 3.3.3).
    const text = String(raw).replace(/[\t\n\r]/g, ' ');
    attributes.set(key.slice(ATTRIBUTE_PREFIX.length), resolveEntities(text));
  }
  return attributes;
}

/** The five entities and character references; a reference to a character that XML forbids is dropped. */
function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\dA-Fa-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/g, (_, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? '';
    const code = hex !== undefined ? Number.parseInt(String(hex), 16) : Number.parseInt(String(decimal), 10);
    return isXmlCharacter(code) ? String.fromCodePoint(code) : '';
  });
}

function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
