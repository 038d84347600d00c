import type { Random } from './random.ts';

/** Where parts of a report begin, of which some may be left out. */
const MARKS = ['<testcase', '<class ', '<line ', '\n{', '\nSF:', '\nDA:', '\n', ', "', ' '];
const SMALL = 6_000;

/** A large real input made small by leaving out parts of it, so that what is left is most often still a report. */
export function thinned(random: Random, bytes: Uint8Array): Uint8Array {
  let left = Buffer.from(bytes);
  for (let tries = 0; left.length > SMALL && tries < 60; tries += 1) {
    const mark = MARKS.find((one) => occurrences(left, one).length > 3);
    if (mark === undefined) return left.subarray(0, SMALL);
    const places = occurrences(left, mark);
    const first = random.int(places.length - 1);
    // Ever larger parts, since small ones would never end.
    const last = Math.min(places.length - 1, first + 1 + random.int(Math.ceil(places.length / 2)));
    left = Buffer.concat([left.subarray(0, places[first]), left.subarray(places[last])]);
  }
  return new Uint8Array(left);
}

function occurrences(bytes: Buffer, mark: string): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}
