import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { localName } from './xml-reference.ts';

/** An element as a parser of whole documents gives it, for the readers that ours are compared with. */
export interface Element {
  /** Without its prefix. */
  name: string;
  /** By their names as written. */
  attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
  /** False where the document ended, or was wrong, within it. */
  isWhole: boolean;
}

/** What saxes makes of a document up to its first error. */
export function treeOfSaxes(document: string): { root: Element; isWellFormed: boolean } {
  const parser = new SaxesParser({ position: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const root = anElement('', new Map());
  const open: Element[] = [root];
  let isWellFormed = true;
  const told =
    <T>(take: (what: T) => void) =>
    (what: T): void => {
      if (isWellFormed) take(what);
    };
  parser.on('error', () => {
    isWellFormed = false;
  });
  const addText = told((text: string) => open.at(-1)?.children.push(text));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on(
    'opentag',
    told(({ name, attributes }) => {
      const element = anElement(name, new Map(Object.entries(attributes)));
      open.at(-1)?.children.push(element);
      open.push(element);
    }),
  );
  parser.on(
    'closetag',
    told(() => {
      const element = open.pop();
      if (element !== undefined) element.isWhole = true;
    }),
  );
  parser.write(document).close();
  return { root, isWellFormed };
}

function anElement(name: string, attributes: ReadonlyMap<string, string>): Element {
  return { name: localName(name), attributes, children: [], isWhole: false };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 1000,
});

/** What fast-xml-parser makes of a whole document; null when it refuses it. */
export function treeOfFastXmlParser(document: string): Element | null {
  const root = anElement('', new Map());
  try {
    addNodes(root, parser.parse(document));
    return root;
  } catch {
    return null;
  }
}

function addNodes(parent: Element, nodes: unknown): void {
  for (const node of Array.isArray(nodes) ? nodes : []) {
    const fields = node as Record<string, unknown>;
    for (const [key, value] of Object.entries(fields)) {
      if (key === '#text') parent.children.push(resolved(String(value)));
      else if (key === '#cdata') parent.children.push(textOf(value));
      else if (key !== ':@') {
        const raw = Object.entries((fields[':@'] ?? {}) as Record<string, unknown>);
        const attributes = raw.map(([name, text]): [string, string] => [
          name.slice(1),
          attributeText(String(text)),
        ]);
        const element = { ...anElement(key, new Map(attributes)), isWhole: true };
        parent.children.push(element);
        addNodes(element, value);
      }
    }
  }
}

function textOf(nodes: unknown): string {
  return (Array.isArray(nodes) ? nodes : [])
    .map((node) => String((node as Record<string, unknown>)['#text'] ?? ''))
    .join('');
}

function attributeText(raw: string): string {
  return resolved(
    raw.replaceAll('\r\n', ' ').replace(/\s/g, (space) => ('\t\r\n'.includes(space) ? ' ' : space)),
  );
}

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function resolved(text: string): string {
  return text.replace(/&([^;&]*);/g, (whole, name: string) => {
    const code = name.startsWith('#x')
      ? Number.parseInt(name.slice(2), 16)
      : Number.parseInt(name.slice(1), 10);
    if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
    const isAllowed = /[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return isAllowed.test(character) ? character : '';
  });
}

/** The text within an element, that of its children included. */
export function textWithin(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
}

/** All elements below one, in their order, parents first; those inside an element for which `stop` is true are left out. */
export function* elementsBelow(parent: Element, stop: (element: Element) => boolean): Generator<Element> {
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    yield child;
    if (!stop(child)) yield* elementsBelow(child, stop);
  }
}
