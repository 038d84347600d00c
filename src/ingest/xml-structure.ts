import type { ProblemKind } from '#src/model/problem.ts';

/** Why XML can't be read, and where. */
export interface XmlFault {
  kind: ProblemKind;
  message: string;
  /** `line N, column M`, both from 1. */
  at: string;
}

/** Deeper than any report (pytest's is 4 deep); a parser's stack must not decide. */
export const MAX_DEPTH = 200;

/** Characters that XML 1.0 forbids anywhere (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const BARE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d{1,8}|#x[\dA-Fa-f]{1,8});)/;

/** `line N, column M` of a character, both from 1. */
export function placeOf(text: string, index: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < index; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return `line ${line}, column ${index - start + 1}`;
}

/**
 * The document without its declaration and DOCTYPE (blanked, so that places stay), once its characters, its nesting, its
 * one root and its entities are in order. A DOCTYPE that only names an external file is skipped and never fetched;
 * one with declarations of its own is refused, since they could define entities.
 */
export function checkStructure(document: string): { text: string } | { fault: XmlFault } {
  const fault = (kind: ProblemKind, message: string, index: number): { fault: XmlFault } => ({
    fault: { kind, message, at: placeOf(document, index) },
  });
  const forbidden = FORBIDDEN.exec(document);
  if (forbidden !== null) {
    const code = forbidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return fault('malformed', `The character U+${code} is not allowed in XML.`, forbidden.index);
  }
  const doctype = findDoctype(document);
  if (doctype?.end === -1) return fault('truncated', 'The XML ends inside its DOCTYPE.', document.length);
  if (doctype?.declares) {
    return fault(
      'unsafe',
      'The DOCTYPE declares things of its own (entities); such XML is not read.',
      doctype.start,
    );
  }
  const withoutDoctype = doctype === null ? document : blank(document, doctype.start, doctype.end);
  const declaration = /^\s*<\?xml\s[^>]*\?>/.exec(withoutDoctype);
  const text = declaration === null ? withoutDoctype : blank(withoutDoctype, 0, declaration[0].length);
  const wrong = walk(text);
  return wrong === null ? { text } : fault(wrong.kind, wrong.message, wrong.index);
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function findDoctype(text: string): { start: number; end: number; declares: boolean } | null {
  const prolog = /^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)\s*)*/.exec(text)?.[0].length ?? 0;
  if (!/^<!doctype/i.test(text.slice(prolog, prolog + 9))) return null;
  for (let index = prolog + 9; index < text.length; index += 1) {
    const character = text[index];
    if (character === '[') return { start: prolog, end: index, declares: true };
    if (character === '>') return { start: prolog, end: index + 1, declares: false };
    if (character === '"' || character === "'") {
      index = text.indexOf(character, index + 1);
      if (index === -1) break;
    }
  }
  return { start: prolog, end: -1, declares: false };
}

interface Wrong {
  kind: ProblemKind;
  message: string;
  index: number;
}

/** Where the walk stands: the elements that are open, and whether there was a root already. */
interface Nesting {
  open: string[];
  rootSeen: boolean;
}

function walk(text: string): Wrong | null {
  const nesting: Nesting = { open: [], rootSeen: false };
  let position = 0;
  while (position < text.length) {
    const start = text.indexOf('<', position);
    const end = start === -1 ? text.length : start;
    const wrongText = checkText({ text, start: position, end, open: nesting.open });
    if (wrongText !== null) return wrongText;
    if (start === -1) break;
    const tag = readTag(text, start);
    if (tag === null) return { kind: 'truncated', message: 'The XML ends inside a tag.', index: text.length };
    if (tag.kind === 'wrong') return { ...tag.wrong, index: start };
    const wrong =
      tag.kind === 'skip'
        ? null
        : tag.kind === 'close'
          ? leave(nesting, tag.name, start)
          : (enter(nesting, tag, start) ?? bareAmpersand(text, start, tag.end));
    if (wrong !== null) return wrong;
    position = tag.end;
  }
  const unclosed = nesting.open.at(-1);
  if (unclosed === undefined) return null;
  const message = `The XML ends inside <${unclosed}>: the file was not written to its end.`;
  return { kind: 'truncated', message, index: text.length };
}

function enter(nesting: Nesting, tag: { kind: 'open' | 'empty'; name: string }, index: number): Wrong | null {
  if (nesting.open.length === 0 && nesting.rootSeen) {
    return { kind: 'malformed', message: 'A second root element follows the first.', index };
  }
  nesting.rootSeen = true;
  if (tag.kind === 'open') nesting.open.push(tag.name);
  return nesting.open.length <= MAX_DEPTH
    ? null
    : { kind: 'unsafe', message: `Elements are nested more than ${MAX_DEPTH} deep.`, index };
}

function leave(nesting: Nesting, name: string, index: number): Wrong | null {
  const expected = nesting.open.pop();
  if (expected === name) return null;
  const closes = expected === undefined ? 'nothing' : `<${expected}>`;
  return { kind: 'malformed', message: `</${name}> closes ${closes}.`, index };
}

function checkText(part: {
  text: string;
  start: number;
  end: number;
  open: readonly string[];
}): Wrong | null {
  const { text, start, end, open } = part;
  if (open.length > 0) return end === text.length ? null : bareAmpersand(text, start, end);
  const stray = text.slice(start, end).search(/\S/);
  return stray === -1
    ? null
    : { kind: 'malformed', message: 'There is text outside the root element.', index: start + stray };
}

function bareAmpersand(text: string, start: number, end: number): Wrong | null {
  const found = text.slice(start, end).search(BARE_AMPERSAND);
  return found === -1
    ? null
    : {
        kind: 'malformed',
        message: 'An "&" is not escaped, or names an unknown entity.',
        index: start + found,
      };
}

type Tag =
  | { kind: 'open' | 'empty'; name: string; end: number }
  | { kind: 'close'; name: string; end: number }
  | { kind: 'skip'; end: number }
  | { kind: 'wrong'; wrong: { kind: ProblemKind; message: string } };

/** The tag, comment, CDATA section or instruction at `start`; null when the text ends inside it. */
function readTag(text: string, start: number): Tag | null {
  if (text.startsWith('<!--', start)) return skipTo(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return skipTo(text, ']]>', start + 9);
  if (text.startsWith('<?', start)) return skipTo(text, '?>', start + 2);
  if (text.startsWith('<!', start)) {
    if ('<![CDATA['.startsWith(text.slice(start)) || '<!--'.startsWith(text.slice(start))) return null;
    return {
      kind: 'wrong',
      wrong: { kind: 'unsafe', message: 'A declaration stands where none is allowed.' },
    };
  }
  const end = tagEnd(text, start + 1);
  if (end === -1) return null;
  const closing = text[start + 1] === '/';
  const empty = text[end - 1] === '/';
  const name = /^[^\s/>]*/.exec(text.slice(start + (closing ? 2 : 1), end))?.[0] ?? '';
  return { kind: closing ? 'close' : empty ? 'empty' : 'open', name, end: end + 1 };
}

function skipTo(text: string, mark: string, from: number): Tag | null {
  const end = text.indexOf(mark, from);
  return end === -1 ? null : { kind: 'skip', end: end + mark.length };
}

function tagEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const character = text[index];
    if (character === '>') return index;
    if (character === '"' || character === "'") {
      index = text.indexOf(character, index + 1);
      if (index === -1) return -1;
    }
  }
  return -1;
}
