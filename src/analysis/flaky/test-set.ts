/** Sets of tests by place, a bit each: of thousands of tests, many runs are compared. Each has `wordsFor` words. */
export type TestSet = Int32Array;

const BITS = 32;

/** How many words a set of so many tests has. */
export function wordsFor(tests: number): number {
  return Math.ceil(tests / BITS);
}

/** The set of the first `count` of the places. */
export function setOf(places: Int32Array, { count, words }: { count: number; words: number }): TestSet {
  const set = new Int32Array(words);
  for (let index = 0; index < count; index += 1) {
    const place = places[index] ?? 0;
    const word = place >>> 5;
    set[word] = (set[word] ?? 0) | (1 << (place & 31));
  }
  return set;
}

/** Adds what is in `other`. */
export function addAll(set: TestSet, other: TestSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
}

/** Takes out what is not in `other`. */
export function keepOnly(set: TestSet, other: TestSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & (other[word] ?? 0);
}

/** Whether nothing is in `set` but what is in `other`. */
export function isWithin(set: TestSet, other: TestSet): boolean {
  for (let word = 0; word < set.length; word += 1)
    if (((set[word] ?? 0) & ~(other[word] ?? 0)) !== 0) return false;
  return true;
}

/** The places in `set` and not in `other`, ascending. */
export function placesWithout(set: TestSet, other: TestSet): number[] {
  const places: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    // The lowest bit that is left, one after the other.
    for (let rest = (set[word] ?? 0) & ~(other[word] ?? 0); rest !== 0; rest &= rest - 1)
      places.push(word * BITS + BITS - 1 - Math.clz32(rest & -rest));
  }
  return places;
}
