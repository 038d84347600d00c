/** A place that a traceback names, as it is written there. */
export interface TracebackFrame {
  path: string;
  line: number;
  function: string | null;
  /** It is the file of the test itself, whatever it is called: a doctest's. */
  isTestFile?: boolean;
}

/** One exception of a traceback, in whatever of pytest's styles or of Python's own it is shown. */
export interface TracebackPart {
  /** Outermost first. */
  frames: TracebackFrame[];
  /** The exception's type as far as it is shown, with or without its module; '' when it is not. */
  type: string;
  /** `Type: message` as the traceback shows it, possibly several lines; '' when it does not. */
  error: string;
}

/** `path:12: AssertionError`, `path:12: in name`, `path:12: ` */
const PLACE = /^((?:[A-Za-z]:[\\/])?[^\s:>][^:\n]*\.\w{1,8}):(\d{1,9}): ?(.*)$/;
/** Python's own form. */
const NATIVE_PLACE = /^\s*File "(.+?)", line (\d{1,9})(?:, in (.+))?$/;
const NATIVE_START = /^\s*(?:Exception Group )?Traceback \(most recent call last\):$/;
const SEPARATOR = /^(?:_ ){4,}/;
const DEFINITION = /^>?\s*(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u;
const ERROR_LINE = /^E(?: {3}|$)/;
/** What comes before the message; a bare `assert` of pytest has no type. */
const LEADING_TYPE = /^([\p{L}_][\p{L}\p{N}_.<>]*)(?::|$)/u;
/** A fixture that can't be had is shown by the functions that ask for it. */
const FIXTURE_PLACE = /^file (.+), line (\d{1,9})$/;
const DOCTEST_EXCEPTION = /^UNEXPECTED EXCEPTION: /;

/** Reads the text of one exception. */
export function readPart(text: string): TracebackPart {
  const lines = text.split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (NATIVE_START.test(first)) return readNativePart(text);
  if (FIXTURE_PLACE.test(first)) return fixturePart(lines);
  const doctest = lines.findIndex((line) => DOCTEST_EXCEPTION.test(line));
  return doctest >= 0 && lines.some((line) => NATIVE_START.test(line))
    ? doctestPart(lines, doctest)
    : pytestPart(lines);
}

/**
 * Reads one exception in Python's own form: the header if any, frames with indented source, then the error, which may
 * have any number of lines, notes included.
 */
export function readNativePart(text: string): TracebackPart {
  const lines = text.split('\n');
  const header = lines.findIndex((line) => NATIVE_START.test(line));
  let end = header + 1;
  while (end < lines.length && /^(?: {2}|$)/.test(lines[end] ?? '')) end += 1;
  const frames = lines.slice(header + 1, end).flatMap((line) => nativeFrame(line) ?? []);
  const error = lines.slice(end).join('\n').trim();
  return { frames, type: leadingType(error), error };
}

function nativeFrame(line: string): TracebackFrame | null {
  const match = NATIVE_PLACE.exec(line);
  if (match === null) return null;
  const [, path = '', number = '', name] = match;
  return { path, line: Number(number), function: name ?? null };
}

/** The styles long, short, line, no and value. */
function pytestPart(lines: readonly string[]): TracebackPart {
  const frames: TracebackFrame[] = [];
  let type = '';
  let definition: string | null = null;
  for (const line of lines) {
    if (ERROR_LINE.test(line)) continue;
    const place = PLACE.exec(line);
    if (place !== null) {
      const [, path = '', number = '', rest = ''] = place;
      const named = /^in (.+)$/.exec(rest)?.[1] ?? null;
      const frame = { path, line: Number(number), function: named ?? definition };
      frames.push(rest === 'DocTestFailure' ? { ...frame, isTestFile: true } : frame);
      if (named === null && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(rest)) type = rest;
      definition = null;
      continue;
    }
    const native = nativeFrame(line);
    if (native !== null) frames.push(native);
    else if (SEPARATOR.test(line)) definition = null;
    // An entry shows its function from the start, so the first definition is the function's own.
    else definition ??= DEFINITION.exec(line)?.[1] ?? null;
  }
  const error = markedError(lines, frames.length === 0);
  const told = leadingType(error);
  // Text that can't be compiled has no frame of its own: its error names the place.
  if (/^(?:SyntaxError|IndentationError|TabError)$/.test(syntaxErrorType(error)))
    frames.push(...[nativeFrame(error.split('\n')[0] ?? '')].filter((frame) => frame !== null));
  return { frames, type: told.endsWith(type) && told !== '' ? told : type, error };
}

function syntaxErrorType(error: string): string {
  return leadingType(error.split('\n').findLast((line) => /^\w/.test(line)) ?? '');
}

/** The last lines that pytest marks with `E`; where it shows no places (`--tb=line`, `no`), only the first of them is marked. */
function markedError(lines: readonly string[], onlyFirstMarked: boolean): string {
  let end = lines.length;
  while (end > 0 && !ERROR_LINE.test(lines[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && ERROR_LINE.test(lines[start - 1] ?? '')) start -= 1;
  const marked = lines.slice(start, end);
  // The marked lines are indented like the source line they belong to.
  const indent = 1 + ((/^E( *)/.exec(marked[0] ?? '')?.[1] ?? '').length || 3);
  const error = marked.map((line) => line.slice(Math.min(indent, line.search(/[^E ]|$/))));
  if (onlyFirstMarked && marked.length > 0) {
    while (/^ {4}/.test(lines[end] ?? '')) {
      error.push((lines[end] ?? '').slice(4));
      end += 1;
    }
  }
  return error.join('\n');
}

function fixturePart(lines: readonly string[]): TracebackPart {
  const frames: TracebackFrame[] = [];
  for (const line of lines) {
    const place = FIXTURE_PLACE.exec(line);
    const last = frames.at(-1);
    if (place !== null) frames.push({ path: place[1] ?? '', line: Number(place[2]), function: null });
    else if (last !== undefined) last.function ??= DEFINITION.exec(line)?.[1] ?? null;
  }
  return { frames, type: '', error: markedError(lines, false) };
}

/** An exception that a doctest did not expect: pytest shows Python's traceback, then the place of the example. */
function doctestPart(lines: readonly string[], start: number): TracebackPart {
  const places = lines.map((line) => PLACE.exec(line)).filter((place) => place !== null);
  const example = places.map(([, path = '', number = '']) => ({
    path,
    line: Number(number),
    function: null,
    isTestFile: true,
  }));
  const inside = lines.slice(start + 1).filter((line) => PLACE.exec(line) === null);
  const native = readNativePart(inside.join('\n'));
  return { ...native, frames: [...example, ...native.frames] };
}

/** The type that a `Type: message` begins with; '' when it begins otherwise. */
function leadingType(error: string): string {
  return LEADING_TYPE.exec(error)?.[1] ?? '';
}
