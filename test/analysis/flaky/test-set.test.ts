import { describe, expect, it } from '@jest/globals';
import { addAll, isWithin, keepOnly, placesWithout, setOf, wordsFor } from '#src/analysis/flaky/test-set.ts';

const TESTS = 70;
const words = wordsFor(TESTS);
const none = new Int32Array(words);
const aSet = (...places: number[]) => setOf(Int32Array.from(places), { count: places.length, words });

describe('a set of tests', () => {
  it('holds the places that it was made of, at the edges of its words too', () => {
    expect(words).toBe(3);
    const edges = [0, 31, 32, 63, 64, 69];
    expect(placesWithout(aSet(...edges.toReversed()), none)).toEqual(edges);
    expect(placesWithout(setOf(Int32Array.of(5, 31, 7), { count: 2, words }), none)).toEqual([5, 31]);
  });

  it('can be added to, cut down, and compared', () => {
    const set = aSet(1, 31, 33, 69);
    addAll(set, aSet(0, 33, 64));
    expect(placesWithout(set, none)).toEqual([0, 1, 31, 33, 64, 69]);
    keepOnly(set, aSet(1, 2, 31, 64));
    expect(placesWithout(set, none)).toEqual([1, 31, 64]);
    expect(placesWithout(set, aSet(31, 69))).toEqual([1, 64]);
    expect([isWithin(set, aSet(1, 2, 31, 64)), isWithin(set, aSet(1, 31)), isWithin(none, set)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('may begin as the set of all', () => {
    const all = new Int32Array(words).fill(-1);
    keepOnly(all, aSet(4, 31, 68));
    expect(placesWithout(all, none)).toEqual([4, 31, 68]);
  });
});
