import { decodePieces } from '#src/ingest/text.ts';
import { type Fault, faultOf } from '#src/ingest/unreadable.ts';
import { cutsOf, cutText, lentPieces } from './pieces.ts';
import type { Random } from './random.ts';
import { textOf } from './text-reference.ts';

const WORDS = [
  'a',
  'naïve',
  '日本',
  '\u{1f600}',
  '\u0080',
  '\u009f',
  '\u20ac',
  '\ufffd',
  '\ufeff',
  '\0',
  '\r\n',
  '<',
  '\ud83d',
  '\u07ff\uffff',
];
const ENCODINGS = [
  'utf-8',
  'UTF8',
  'iso-8859-1',
  'latin-1',
  'windows-1252',
  'cp1252',
  'us-ascii',
  'koi8-r',
  'UTF-16',
];

/** A text in one of the encodings that reports come in, spoilt now and then. */
export function textDocument(random: Random): Uint8Array {
  const declaration = random.chance(0.7) ? `<?xml version="1.0" encoding="${random.pick(ENCODINGS)}"?>` : '';
  const text =
    declaration + random.times(random.int(random.chance(0.1) ? 200 : 12), () => random.pick(WORDS)).join('');
  const raw = random.pick([
    () => Buffer.from(text),
    () => Buffer.from(text),
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(`\ufeff${text}`, 'utf16le'),
    () => Buffer.from(`\ufeff${text}x`, 'utf16le').subarray(0, -1),
    () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(random.times(random.int(40), () => random.int(256))),
    () =>
      Buffer.from(
        random.times(random.int(12), () =>
          random.pick([0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0xed, 0xa0, 0x80, 0xc3, 0xf8, 0x41]),
        ),
      ),
  ])();
  return new Uint8Array(raw);
}

/** The first difference between our decoder and a whole decoding, or between two ways to cut the input. */
export async function checkText(bytes: Uint8Array): Promise<string | null> {
  const whole = await decoded(bytes, [bytes.length]);
  for (const cut of cutsOf(bytes.length)) {
    const found = await decoded(bytes, cut);
    if (found !== whole) return `${cutText(cut)}: ${found}\ninstead of\n${whole}`;
  }
  if (whole.startsWith('unsupported')) return null;
  const expected = textOf(bytes);
  const [text, notes] = JSON.parse(whole) as [string, number];
  if (text !== expected) return `${JSON.stringify(text)} instead of ${JSON.stringify(expected)}`;
  const isReplaced = [...expected.matchAll(/\ufffd/g)].length > 0;
  return notes <= (isReplaced ? 1 : 0) ? null : `${notes} notes`;
}

async function decoded(bytes: Uint8Array, cut: readonly number[]): Promise<string> {
  const notes: Fault[] = [];
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    yield* lentPieces(bytes, cut);
  };
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  try {
    for await (const piece of decodePieces(pieces(), notes)) {
      // What is given as bytes is the same, and whole characters.
      if (strict.decode(piece.utf8) !== Buffer.from(piece.text).toString())
        return `bytes unlike ${JSON.stringify(piece.text)}`;
      text += piece.text;
    }
  } catch (error) {
    return `${faultOf(error).kind}: ${faultOf(error).message}`;
  }
  return JSON.stringify([text, notes.length]);
}
