import type { Problem } from '#src/model/problem.ts';
import { asObject, type JsonObject, parseJson } from './json.ts';
import type { Source } from './reading.ts';
import { linesOf } from './source-text.ts';
import { faultOf, problemOf } from './unreadable.ts';

/** Lines that can't be read are named up to this number, then counted. */
const NAMED_LINES = 5;

/** Lines that can't be read: a log may be nothing else, so that most are only counted. */
interface BadLines {
  named: { number: number; reason: string }[];
  more: number;
}

/** What is done with the lines of a log. */
interface LineReader {
  /** Takes a line; returns why it can't be taken, if so. */
  take(line: JsonObject): string | null;
  /** Takes the text of a last line that lacks its end; false if nothing can be made of it. */
  takeUnfinished?(text: string): boolean;
}

/** Reads a log of one JSON object a line. Whatever can't be read is a problem, and the other lines are read all the same. */
export async function readJsonLines(source: Source, reader: LineReader): Promise<Problem[]> {
  const bad: BadLines = { named: [], more: 0 };
  const faults: Problem[] = [];
  try {
    for await (const { text, number, ended } of linesOf(source)) {
      const line = (ended || reader.takeUnfinished === undefined ? text : withoutPadding(text)).trim();
      if (line === '') continue;
      const reason = whyUnread(reader, line, ended);
      if (reason === null) continue;
      if (bad.named.length < NAMED_LINES) bad.named.push({ number, reason });
      else bad.more += 1;
    }
  } catch (error) {
    faults.push(problemOf(source.file, faultOf(error)));
  }
  return [...faults, ...problemsOf(source.file, bad)];
}

/** A log may be made longer than it is, for lines that never came. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\0') end -= 1;
  return text.slice(0, end);
}

function whyUnread(reader: LineReader, line: string, ended: boolean): string | null {
  try {
    const value = asObject(parseJson(line));
    return value === null ? 'is no JSON object' : reader.take(value);
  } catch {
    if (!ended && reader.takeUnfinished?.(line) === true) return null;
    if (line.includes('\0')) return 'holds NUL bytes, as after a crash of the machine';
    return ended ? 'is no JSON' : 'ends in the middle';
  }
}

function problemsOf(file: string, { named, more }: BadLines): Problem[] {
  const problems = named.map(({ number, reason }): Problem => {
    const message = `The line ${reason}; the other lines were read.`;
    return { file, kind: 'malformed', message, at: `line ${number}, column 1` };
  });
  if (more > 0) problems.push({ file, kind: 'malformed', message: `${more} more lines could not be read.` });
  return problems;
}
