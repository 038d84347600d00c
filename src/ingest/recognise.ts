import { reportBytes } from './bytes.ts';
import { FORMATS, type Format } from './formats.ts';
import { HEAD_CHARACTERS, jsonObject, openingOf } from './opening.ts';
import type { Source } from './reading.ts';
import type { ReportFile } from './report-file.ts';
import { decodePieces, type TextPiece, textPiece } from './text.ts';
import { type Fault, UnreadableError } from './unreadable.ts';
import { unrecognisedFault, unrecognisedJsonFault } from './unrecognised.ts';

/** A report whose format is known, with its text still to be read. */
interface Recognised {
  format: Format;
  source: Source;
}

/**
 * Tells a report's format from its beginning, or for JSON from the whole, since its keys come in any order.
 *
 * @param notes gets what had to be replaced to have text at all
 * @throws UnreadableError for what can't be read, or is no report
 */
export async function recognise(
  report: ReportFile,
  { checkout, detail }: Pick<Source, 'checkout' | 'detail'>,
  notes: Fault[],
): Promise<Recognised> {
  const text = decodePieces(reportBytes(report.chunks()), notes);
  const begun = await readHead(text);
  if (begun.head === '' && begun.fault !== null) throw begun.fault;
  if (begun.head.trim() === '') throw new UnreadableError({ kind: 'empty', message: 'The file is empty.' });
  const opening = openingOf(begun.head);
  const known = FORMATS.find((row) => row.recognises(opening));
  const folder = report.folder ?? null;
  const about = { file: report.path, folder, checkout, detail };
  const pieces = () => continued(begun, text);
  if (known !== undefined) return { format: known, source: { ...about, pieces, json: null } };
  if (!/^[{[]/.test(opening.head))
    throw new UnreadableError(await unrecognisedFault({ ...about, pieces, json: null }, opening));
  const parts: string[] = [];
  for await (const piece of pieces()) parts.push(piece.text);
  const whole = parts.join('');
  const json = opening.head.startsWith('{') ? jsonObject(whole) : null;
  const format = FORMATS.find((row) => row.recognises({ ...opening, whole: json }));
  if (format === undefined) throw new UnreadableError(unrecognisedJsonFault(whole));
  return { format, source: { ...about, pieces: () => onePiece(whole), json } };
}

interface Begun {
  head: string;
  pieces: TextPiece[];
  /** What came instead of the rest. */
  fault: unknown;
}

/** The first pieces, as much as is looked at. */
async function readHead(text: AsyncGenerator<TextPiece>): Promise<Begun> {
  const begun: Begun = { head: '', pieces: [], fault: null };
  try {
    while (begun.head.length < HEAD_CHARACTERS) {
      const next = await text.next();
      if (next.done === true) break;
      // Its bytes are only lent.
      const { text: begins, utf8 } = next.value;
      begun.pieces.push({ text: begins, utf8: utf8.slice() });
      begun.head += begins;
      // What is blank tells nothing, and must not fill the memory either.
      if (begun.head.length >= HEAD_CHARACTERS && begun.head.trimStart() === '')
        Object.assign(begun, { head: '', pieces: [] });
    }
  } catch (error) {
    begun.fault = error;
  }
  return begun;
}

async function* continued(
  { pieces, fault }: Begun,
  rest: AsyncGenerator<TextPiece>,
): AsyncGenerator<TextPiece> {
  yield* pieces;
  if (fault !== null) throw fault;
  yield* rest;
}

async function* onePiece(text: string): AsyncGenerator<TextPiece> {
  yield textPiece(text);
}
