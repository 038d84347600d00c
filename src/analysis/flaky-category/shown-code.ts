import type { Failure, Frame } from '#src/model/test-result.ts';
import { type PythonModule, pythonModule } from './python-module.ts';

/** The code of one entry of a traceback: a function as far as the line that failed, or that line alone. */
export interface ShownCode {
  module: PythonModule;
  /** The line that failed. */
  line: number;
  /** Its text. */
  text: string;
}

const SEPARATOR = /^(?:_ ){4,}/;
const PLACE = /^(\S[^:\n]*(?::[\\/][^:\n]*)?\.\w{1,8}):(\d{1,9}): ?(.*)$/;
const NATIVE_PLACE = /^\s*File "(.+?)", line (\d{1,9})(?:, in .+)?$/;
const ERROR_LINE = /^E(?: |$)/;
const MARKS = /^\s*[\^~]+\s*$/;
/** Where the traceback was cut; the lines above are no longer next to those below. */
const CUT = /^\[… \d+ (?:lines|characters) cut …\]$/;

/** The code that a failure's traceback shows of the project's files; nothing of other packages. */
export function shownCode({ excerpt, frames }: Pick<Failure, 'excerpt' | 'frames'>): ShownCode[] {
  const found: ShownCode[] = [];
  let lines: string[] = [];
  for (const line of excerpt.split('\n')) {
    const place = PLACE.exec(line) ?? NATIVE_PLACE.exec(line);
    if (SEPARATOR.test(line) || CUT.test(line)) lines = [];
    if (place === null) {
      lines.push(line);
      continue;
    }
    const [, path = '', number = ''] = place;
    const frame = frameAt(frames, path, Number(number));
    const isAbove = !/^in /.test(place[3] ?? '') && PLACE.test(line);
    if (isAbove && frame !== null) found.push(...functionShown(lines, frame));
    else if (!isAbove && frame !== null) found.push(...lineShown(excerpt, line, frame));
    lines = [];
  }
  return found;
}

function frameAt(frames: readonly Frame[], path: string, line: number): Frame | null {
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1);
  return frames.find((frame) => frame.line === line && frame.file.split('/').at(-1) === name) ?? null;
}

/** pytest's long style: the function from its first line to the failing statement, whose first line has a mark. */
function functionShown(lines: readonly string[], { file, line }: Frame): ShownCode[] {
  const end = lines.findIndex((text) => ERROR_LINE.test(text));
  const above = (end < 0 ? lines : lines.slice(0, end)).filter((text) => !MARKS.test(text));
  const marked = above.findIndex((text) => /^>/.test(text));
  if (marked < 0) return [];
  // Arguments stand above the code, at the margin; the report's own reader may have taken the first line's blanks away.
  let start = marked;
  while (start > 0 && (isCode(above[start - 1]) || (above[start - 1] === '' && isCode(above[start - 2]))))
    start -= 1;
  const stripped = above[start - 1] ?? '';
  const first = /^(?:@|(?:async )?def )/.test(stripped) ? [stripped] : [];
  const shown = above.slice(start).map((text) => text.replace(/^>/, ' ').slice(4));
  const code = [...first, ...shown];
  const module = pythonModule(code.join('\n'), {
    ...{ file, isWhole: false },
    firstLine: line - (marked - start) - first.length,
  });
  return [{ module, line, text: (shown[marked - start] ?? '').trim() }];
}

function isCode(text: string | undefined): boolean {
  return text !== undefined && /^ {4}/.test(text);
}

/** The short style and Python's own: the failing line below its place. */
function lineShown(excerpt: string, place: string, { file, line }: Frame): ShownCode[] {
  const below = excerpt.slice(excerpt.indexOf(`${place}\n`) + place.length + 1);
  const text = below.split('\n', 1)[0] ?? '';
  if (!/^ {4}\S/.test(text)) return [];
  return [
    { module: pythonModule(text.trim(), { file, isWhole: false, firstLine: line }), line, text: text.trim() },
  ];
}
