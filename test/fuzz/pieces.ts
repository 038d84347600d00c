import { randomFrom } from './random.ts';

/** The ends of the pieces that an input is cut into. */
type Cut = readonly number[];

/** Up to this length an input is cut at every place. */
const CUT_EVERYWHERE = 220;
const SOME_CUTS = 12;
const SMALL_PIECES = [1, 2, 3, 5, 61];
/** Longer inputs are not read byte by byte. */
const SMALL_ENOUGH = 6_000;

/** The ways in which an input of this length is cut: at each single place, or at some, and in pieces of a few bytes. */
export function cutsOf(length: number): Cut[] {
  const random = randomFrom(length);
  const places =
    length <= CUT_EVERYWHERE
      ? Array.from({ length }, (_, at) => at)
      : random.times(SOME_CUTS, () => random.int(length));
  const singles = places.map((at) => [at, length]);
  const sizes = length <= SMALL_ENOUGH ? SMALL_PIECES : [977];
  return [...singles, ...sizes.map((size) => everySo(length, size))];
}

/** Some of them, where each costs more. */
export function fewCutsOf(length: number): Cut[] {
  const random = randomFrom(length, 1);
  const singles = [1, ...random.times(3, () => random.int(length + 1))].map((at) => [
    Math.min(at, length),
    length,
  ]);
  return [...singles, everySo(length, length > SMALL_ENOUGH ? 997 : 7)];
}

function everySo(length: number, size: number): Cut {
  const ends: number[] = [];
  for (let end = size; end < length; end += size) ends.push(end);
  return [...ends, length];
}

/**
 * The pieces, one after the other, all in one buffer that the next piece overwrites: what a reader keeps of a piece
 * without copying it is destroyed.
 */
export function* lentPieces(bytes: Uint8Array, cut: Cut): Generator<Uint8Array> {
  const lengths = cut.map((end, index) => end - (cut[index - 1] ?? 0));
  const buffer = new Uint8Array(lengths.reduce((longest, length) => Math.max(longest, length), 0));
  let start = 0;
  for (const end of cut) {
    buffer.fill(0x21);
    buffer.set(bytes.subarray(start, end));
    yield buffer.subarray(0, end - start);
    start = end;
  }
  buffer.fill(0x21);
}

/** A cut in words, for a message. */
export function cutText(cut: Cut): string {
  return cut.length === 2 ? `cut at ${cut[0]}` : `in ${cut.length} pieces of ${cut[0]} bytes`;
}
