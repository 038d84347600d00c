import { cutsOf, cutText, lentPieces } from './pieces.ts';
import { type Reference, toldBySaxes } from './xml-reference.ts';
import { type Told, toldByScanner } from './xml-told.ts';

/** What our scanner lets pass though XML 1.0 does not (its docstring lists it), in saxes' words. `where`: only there. */
const LENIENT: readonly { error: RegExp; where?: RegExp }[] = [
  { error: /^an XML declaration must be at the start/, where: /^\s+<\?xml/ },
  { error: /^the XML declaration must appear at the start/, where: /<\?(?!xml)[Xx][Mm][Ll]/ },
  { error: /^disallowed character in processing instruction name/ },
  { error: /^text data outside of root node/, where: /<[^\0-\x7f]/ },
  { error: /^the string "\]\]>" is disallowed/ },
  { error: /^malformed comment/ },
  { error: /^malformed character entity/ },
  { error: /^disallowed character in (?:tag name|attribute name|closing tag)/, where: /[^\0-\x7f]/ },
  {
    error: /^disallowed character\.|^attribute without value|^unclosed tag/,
    where: /[<\s][^\s"'<>=]*[\ufffe\uffff]/,
  },
  { error: /^disallowed character\./, where: /<!DOCTYPE[\s\S]*?[\0-\x08\x0b-\x1f\ufffe\uffff]/ },
];

/** Only that it stands there matters to our scanner. */
const DECLARATION =
  /^\s*<\?xml(?![-.\w:\x80-\u{10ffff}])((?:(?!\?>)[^\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff])*)(\?>|\??$)/u;

/** The first difference between our scanner and saxes, or between two ways to cut the input; null when there is none. */
export function checkXml(input: Uint8Array): string | null {
  const document = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input).replace(/^\ufeff+/, '');
  const bytes = new TextEncoder().encode(document);
  const whole = toldByScanner(lentPieces(bytes, [bytes.length]));
  return againstCuts(bytes, whole) ?? againstSaxes(document, whole) ?? placeOf(document, whole);
}

function againstCuts(bytes: Uint8Array, whole: Told): string | null {
  const expected = outcome(whole);
  for (const cut of cutsOf(bytes.length)) {
    const found = outcome(toldByScanner(lentPieces(bytes, cut)));
    if (found !== expected) return `${cutText(cut)}:\n${found}\ninstead of\n${expected}`;
  }
  return null;
}

function outcome({ events, fault }: Told): string {
  return [...events, fault === null ? 'whole' : `${fault.kind} at ${fault.at}: ${fault.message}`].join('\n');
}

function againstSaxes(document: string, told: Told): string | null {
  const plain = document.replace(DECLARATION, (_, _inside, end) =>
    end === '?>' ? '<?xml version="1.0"?>' : '<?p',
  );
  const reference = toldBySaxes(plain);
  const strict = reference.errors.filter(
    (error) => !LENIENT.some((known) => known.error.test(error) && (known.where?.test(document) ?? true)),
  );
  return told.fault === null
    ? whenAccepted(document, told, { ...reference, strict })
    : whenRefused(document, told.fault, { ...reference, strict });
}

interface Judged extends Reference {
  /** The errors that our scanner should see too. */
  strict: string[];
}

function whenAccepted(document: string, { events }: Told, reference: Judged): string | null {
  const missed = [...reference.strict, ...reference.endErrors];
  if (missed.length > 0 && reference.errors.length === reference.strict.length)
    return `accepted, but saxes says: ${missed.join(' | ')}`;
  // fast-xml-parser takes this character for white space, also in a name.
  if (reference.errors.length > 0 || /<[^\s>]*\ufeff|\ufeff[^<>"'=]*=/.test(document)) return null;
  const expected = reference.events.join('\n');
  return events.join('\n') === expected ? null : `told:\n${events.join('\n')}\ninstead of\n${expected}`;
}

function whenRefused(
  document: string,
  fault: NonNullable<Told['fault']>,
  { errors, endErrors, strict }: Judged,
): string | null {
  const isLarge = fault.kind === 'too-large' && document.length > 1024 * 1024;
  if (fault.kind === 'unsafe' || isLarge) return null;
  if (errors.length + endErrors.length === 0) return `refused (${fault.message}), but saxes accepts it`;
  // Of a closing tag that has no end nothing more is looked at.
  if (
    fault.kind === 'truncated' &&
    strict.every((error) => /^disallowed character(?: in closing tag)?\./.test(error))
  )
    return strict.length === 0 || /<\/[^>]*$/.test(document)
      ? null
      : `called truncated, but saxes says: ${strict.join()}`;
  if (fault.kind === 'truncated')
    return strict.length === 0
      ? null
      : `called truncated (${fault.message}), but saxes says: ${strict.join(' | ')}`;
  // saxes waits for the end of a reference, of a tag, and for the root.
  if (errors.length > 0 || /^An "&"|is repeated|no root|second root/.test(fault.message)) return null;
  return `called malformed (${fault.message} ${fault.at}), but saxes says only: ${endErrors.join(' | ')}`;
}

/** A fault's place must lie within the document, and be its end where the document ends too early. */
function placeOf(document: string, { fault }: Told): string | null {
  if (fault === null) return null;
  const match = /^line (\d+), column (\d+)$/.exec(fault.at ?? '');
  const lines = document.split('\n');
  const line = Number(match?.[1]);
  const column = Number(match?.[2]);
  const characters = Array.from(lines[line - 1] ?? '');
  if (!(line >= 1 && line <= lines.length && column >= 1 && column <= characters.length + 1))
    return `no such place: ${fault.at}`;
  const isEnd = line === lines.length && column === characters.length + 1;
  if (fault.kind === 'truncated' && !isEnd) return `not the end: ${fault.at}`;
  const named = /^An "(&)"|^A "(<)"|^A "(\/)"|^The character U\+([\dA-F]+) /.exec(fault.message);
  const expected = named?.[1] ?? named?.[2] ?? named?.[3] ?? codePoint(named?.[4]);
  const found = characters[column - 1] ?? '';
  return expected === null || expected === found
    ? null
    : `${fault.message} ${fault.at}, where ${JSON.stringify(found)} stands`;
}

function codePoint(hex: string | undefined): string | null {
  return hex === undefined ? null : String.fromCodePoint(Number.parseInt(hex, 16));
}
