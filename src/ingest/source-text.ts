import type { Source } from './reading.ts';

/** A line of a report. */
interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
  /** Whether its line end was there; the last line of a file that was cut off lacks it. */
  ended: boolean;
}

/** The lines of a report, one after the other, without their ends (`\n`). @throws UnreadableError after the last that came whole */
export async function* linesOf(source: Source): AsyncGenerator<Line> {
  let parts: string[] = [];
  let number = 0;
  for await (const { text: piece } of source.pieces()) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      number += 1;
      const rest = piece.slice(start, end);
      yield { text: parts.length === 0 ? rest : [...parts, rest].join(''), number, ended: true };
      parts = [];
      start = end + 1;
    }
    if (start < piece.length) parts.push(piece.slice(start));
  }
  if (parts.length > 0) yield { text: parts.join(''), number: number + 1, ended: false };
}
