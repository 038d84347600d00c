import { describe, expect, it } from '@jest/globals';
import { readDurations, writeDurations } from '#src/history/duration-codes.ts';
import { randomFrom } from '../fuzz/random.ts';

function kept(ms: number | null): number | null {
  const [read] = readDurations(writeDurations([ms]));
  if (read === undefined) throw new Error('Nothing was kept.');
  return read;
}

describe('a duration', () => {
  it('takes two bytes', () => {
    expect(writeDurations([1, null, 1e9])).toHaveLength(6);
  });

  it('of at most three digits comes back as the number that was written, from 0.0001 ms to 99,900 s', () => {
    for (let digits = 0; digits < 1_000; digits += 1)
      for (const power of ['e-4', 'e-3', 'e-2', 'e-1', '', 'e1', 'e2', 'e3', 'e4', 'e5']) {
        const ms = Number(`${digits}${power}`);
        expect(kept(ms)).toBe(ms);
      }
  });

  it('differs by less than 0.09 % from what was given, and below 0.6 ms by at most 0.00005 ms', () => {
    const random = randomFrom(1);
    for (let count = 0; count < 20_000; count += 1) {
      // Evenly by logarithm, from 1 µs to 166 hours.
      const ms = 10 ** (-3 + (random.int(2 ** 30) / 2 ** 30) * 11.77);
      const off = Math.abs((kept(ms) ?? Number.NaN) - ms);
      // The second bound with room for the rounding of the subtraction itself.
      expect(ms < 0.6 ? off <= 0.000_050_000_001 : off / ms < 0.000_9).toBe(true);
    }
  });

  it('stays what it is when it is written again', () => {
    const random = randomFrom(2);
    for (let count = 0; count < 20_000; count += 1) {
      const once = kept(10 ** (-4 + (random.int(2 ** 30) / 2 ** 30) * 14));
      expect(kept(once)).toBe(once);
    }
  });

  it('that is not known is not zero', () => {
    expect(readDurations(writeDurations([null, 0, null]))).toEqual([null, 0, null]);
  });

  it('never becomes shorter than one that was shorter', () => {
    const random = randomFrom(3);
    const given = random.times(
      5_000,
      () => 10 ** (-4 + random.int(140) / 10) * (1 + random.int(1_000) / 1_000),
    );
    const read = readDurations(writeDurations(given.sort((a, b) => a - b)));
    expect(read).toEqual(read.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it('beyond 166 hours is 166 hours', () => {
    expect(kept(1e300)).toBe(599_900_000);
    expect(kept(166.6 * 3_600_000)).toBe(599_800_000);
  });
});
