import { asArray, asObject, field, type JsonObject, numberField, stringField } from './json.ts';

/** The texts of a serialised pytest failure: what its crash line says, and the traceback as pytest prints it. */
interface LongReprText {
  message: string;
  text: string;
  /** Absolute path of the crash, if told. */
  crashPath: string | null;
  /** The same with its line. */
  crash: { path: string; line: number } | null;
}

const SEPARATOR = '_ '.repeat(30);

/** pytest's `longrepr` field: an object, a plain text (doctests, custom items, worker crashes), or a skip's triple. */
export function longReprText(longrepr: unknown): LongReprText {
  if (typeof longrepr === 'string') return { message: '', text: longrepr, crashPath: null, crash: null };
  const object = asObject(longrepr);
  if (object === null) return { message: '', text: '', crashPath: null, crash: null };
  const chain = asArray(field(object, 'chain'));
  const parts =
    chain.length > 0 ? chain.map(chainPart) : [tracebackText(asObject(field(object, 'reprtraceback')))];
  const crash = asObject(field(object, 'reprcrash')) ?? {};
  const path = stringField(crash, 'path');
  const line = numberField(crash, 'lineno');
  return {
    message: stringField(crash, 'message') ?? '',
    text: parts.join('\n'),
    crashPath: path,
    crash: path === null || line === null ? null : { path, line },
  };
}

function chainPart(part: unknown): string {
  const [traceback, , description] = asArray(part);
  const text = tracebackText(asObject(traceback));
  return typeof description === 'string' ? `${text}\n\n${description}\n` : text;
}

function tracebackText(traceback: JsonObject | null): string {
  if (traceback === null) return '';
  const entries = asArray(field(traceback, 'reprentries')).map((entry) => asObject(entry) ?? {});
  const texts: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1];
    texts.push(entryText(entry));
    if (
      next !== undefined &&
      (styleOf(entry) === 'long' || (styleOf(entry) === 'short' && styleOf(next) === 'long'))
    ) {
      texts.push(SEPARATOR);
    }
  }
  const extra = stringField(traceback, 'extraline');
  return [...texts, ...(extra === null ? [] : [extra])].join('\n');
}

function dataOf(entry: JsonObject): JsonObject {
  return asObject(field(entry, 'data')) ?? entry;
}

function styleOf(entry: JsonObject): string {
  return stringField(dataOf(entry), 'style') ?? '';
}

/** One entry as pytest prints it: in the short style its place comes first, in the long style last. */
function entryText(entry: JsonObject): string {
  const data = dataOf(entry);
  const lines = asArray(field(data, 'lines')).map(String);
  // Python's own form: its pieces have their line ends.
  if (stringField(entry, 'type') === 'ReprEntryNative') return lines.join('').replace(/\n$/, '');
  const place = placeText(asObject(field(data, 'reprfileloc')));
  if (styleOf(entry) === 'short') return [...(place === null ? [] : [place]), ...lines].join('\n');
  const values = argumentLines(data);
  const locals = asArray(field(asObject(field(data, 'reprlocals')) ?? {}, 'lines')).map(String);
  return [
    ...values,
    ...lines,
    ...(locals.length > 0 ? ['', ...locals] : []),
    ...(place === null ? [] : ['', place]),
  ].join('\n');
}

function argumentLines(data: JsonObject): string[] {
  const values = asArray(field(asObject(field(data, 'reprfuncargs')) ?? {}, 'args')).map((pair) => {
    const [name, value] = asArray(pair);
    return `${String(name)} = ${String(value)}`;
  });
  return values.length > 0 ? [values.join(', '), ''] : [];
}

function placeText(place: JsonObject | null): string | null {
  const path = place === null ? null : stringField(place, 'path');
  if (place === null || path === null) return null;
  return `${path}:${numberField(place, 'lineno') ?? 0}: ${stringField(place, 'message') ?? ''}`;
}
