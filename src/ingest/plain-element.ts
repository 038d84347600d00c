import { attributeValue, resolveReferences } from './xml-characters.ts';

/** An element that holds nothing but text. */
export interface PlainElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** References resolved. */
  text: string;
}

/** `<failure message="…" type="…">`, without a prefix and with the attributes that pytest writes, in double quotes. */
const OPENING = /^<([A-Za-z]+)((?:[ \t\r\n]+(?:message|type)="[^"]*")*)[ \t\r\n]*(\/?)>/;
const ATTRIBUTE = /(message|type)="([^"]*)"/g;

/**
 * Reads the source of a well-formed element in the form that pytest gives to results, and that needs no parser: an opening tag,
 * text, a closing tag. Null: it is of another form.
 */
export function plainElement(source: string): PlainElement | null {
  const opening = OPENING.exec(source);
  if (opening === null) return null;
  const [tag, name = '', written = '', slash] = opening;
  const end = slash === '/' ? tag.length : source.indexOf('<', tag.length);
  // The closing tag must be the only further one.
  if (slash === '/' ? end !== source.length : !isLast(source, end)) return null;
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of written.matchAll(ATTRIBUTE))
    attributes.set(key, attributeValue(value));
  // A line ends with \n, however it is written (XML 1.0, 2.11).
  const text = source.slice(tag.length, end).replace(/\r\n?/g, '\n');
  return { name, attributes, text: resolveReferences(text) };
}

function isLast(source: string, start: number): boolean {
  return source.startsWith('</', start) && source.indexOf('>', start) === source.length - 1;
}
