/** A string literal in Python code; offsets into the code. */
export interface StringLiteral {
  contentStart: number;
  contentEnd: number;
  /** After the closing quotes. */
  end: number;
  /** It is an f-string (or a t-string): `{…}` holds code. */
  hasFields: boolean;
}

const OPENING = /([A-Za-z]{0,2})("""|'''|"|')/y;
const PREFIX = /^(?:[rubft]|br|rb|fr|rf|tr|rt)?$/i;

/** The string literal that begins here; null where none does. Without closing quotes it ends with its line, or the text. */
export function openString(text: string, at: number): StringLiteral | null {
  OPENING.lastIndex = at;
  const [opening, prefix = '', quotes = ''] = OPENING.exec(text) ?? [];
  if (opening === undefined || !PREFIX.test(prefix)) return null;
  const hasFields = /[ft]/i.test(prefix);
  const contentStart = at + opening.length;
  const contentEnd = closing(text, { start: contentStart, quotes, hasFields });
  const isClosed = text.startsWith(quotes, contentEnd);
  return { contentStart, contentEnd, end: contentEnd + (isClosed ? quotes.length : 0), hasFields };
}

function closing(text: string, string: { start: number; quotes: string; hasFields: boolean }): number {
  const { start, quotes, hasFields } = string;
  let fields = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') {
      at += 1;
    } else if (character === '\n' && quotes.length === 1) {
      return at;
    } else if (fields === 0 && text.startsWith(quotes, at)) {
      return at;
    } else if (hasFields && character === '{') {
      fields += 1;
    } else if (hasFields && character === '}') {
      fields = Math.max(0, fields - 1);
    } else if (fields > 0 && (character === '"' || character === "'")) {
      const end = stringInField(text, at);
      if (end === null) return at;
      at = end;
    }
  }
  return text.length;
}

/** Last character of the string that begins in a field; since 3.12 it may have its f-string's own quotes. */
function stringInField(text: string, at: number): number | null {
  const end = text.indexOf(text[at] ?? '', at + 1);
  const lineEnd = text.indexOf('\n', at);
  return end < 0 || (lineEnd >= 0 && lineEnd < end) ? null : end;
}

/** The code of an f-string's fields, without conversions and formats; `{{` is no field. */
export function replacementFields(content: string): string[] {
  const fields: string[] = [];
  let depth = 0;
  let start = 0;
  let end = -1;
  for (let at = 0; at < content.length; at += 1) {
    const character = content[at] ?? '';
    if (depth === 0) {
      if (character !== '{') continue;
      if (content[at + 1] === '{') {
        at += 1;
        continue;
      }
      depth = 1;
      start = at + 1;
      end = -1;
    } else if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) {
      depth -= 1;
      if (depth === 0) fields.push(content.slice(start, end < 0 ? at : end).replace(/=\s*$/, ''));
    } else if (depth === 1 && end < 0 && isFieldEnd(content, at)) end = at;
  }
  return fields;
}

function isFieldEnd(content: string, at: number): boolean {
  const character = content[at];
  return character === ':' || (character === '!' && content[at + 1] !== '=');
}
