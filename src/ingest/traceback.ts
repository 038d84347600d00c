/** A place that a traceback names, as it is written there. */
export interface TracebackFrame {
  path: string;
  line: number;
  function: string | null;
}

/** What can be taken from a traceback's text, whatever of pytest's styles it has. */
export interface Traceback {
  /** Outermost first, of the exception that ended the test. */
  frames: TracebackFrame[];
  /** Exception type beside the last place, without its module; '' when there is none. */
  type: string;
  /** The lines that pytest marks with `E`, without the mark. */
  error: string;
}

/** pytest and Python put one of these between chained exceptions; the last part is the one that ended the test. */
const CHAINED =
  /^(?:The above exception was the direct cause of the following exception:|During handling of the above exception, another exception occurred:)$/gm;
/** `path:12: AssertionError`, `path:12: in name`, `path:12: ` */
const PLACE = /^((?:[A-Za-z]:[\\/])?[^\s:>][^:\n]*\.\w{1,8}):(\d{1,9}): ?(.*)$/;
/** Python's own form, also inside exception groups. */
const NATIVE_PLACE = /^[\s|+]*File "(.+?)", line (\d{1,9})(?:, in (.+))?$/;
const SEPARATOR = /^(?:_ ){4,}/;
const DEFINITION = /^>?\s*(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u;
const ERROR_LINE = /^E(?: {3}|$)/;

/** The places, type and error of a traceback. */
export function readTraceback(text: string): Traceback {
  const lines = lastPart(text).split('\n');
  const found: Traceback = { frames: [], type: '', error: lastError(lines) };
  let definition: string | null = null;
  for (const line of lines) {
    if (ERROR_LINE.test(line)) continue;
    const place = PLACE.exec(line);
    if (place !== null) {
      const [, path = '', number = '', rest = ''] = place;
      const named = /^in (.+)$/.exec(rest)?.[1] ?? null;
      found.frames.push({ path, line: Number(number), function: named ?? definition });
      if (named === null && /^[A-Za-z_][\w.]*$/.test(rest)) found.type = rest;
      definition = null;
      continue;
    }
    const native = NATIVE_PLACE.exec(line);
    if (native !== null) {
      const [, path = '', number = '', name] = native;
      found.frames.push({ path, line: Number(number), function: name ?? null });
    } else if (SEPARATOR.test(line)) definition = null;
    // An entry shows its function from the start, so the first definition is the function's own.
    else definition ??= DEFINITION.exec(line)?.[1] ?? null;
  }
  // A module that can't be compiled has no frame; its error names the place.
  const native = found.frames.length === 0 ? NATIVE_PLACE.exec(found.error.split('\n')[0] ?? '') : null;
  if (native !== null) found.frames.push({ path: native[1] ?? '', line: Number(native[2]), function: null });
  return found;
}

function lastPart(text: string): string {
  let start = 0;
  for (const match of text.matchAll(CHAINED)) start = match.index + match[0].length;
  return text.slice(start);
}

function lastError(lines: readonly string[]): string {
  let end = lines.length;
  while (end > 0 && !ERROR_LINE.test(lines[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && ERROR_LINE.test(lines[start - 1] ?? '')) start -= 1;
  const marked = lines.slice(start, end);
  // The marked lines are indented like the source line they belong to.
  const indent = 1 + ((/^E( *)/.exec(marked[0] ?? '')?.[1] ?? '').length || 3);
  return marked.map((line) => line.slice(Math.min(indent, line.search(/[^E ]|$/)))).join('\n');
}
