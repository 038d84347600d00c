import { describe, expect, it } from '@jest/globals';
import { onlyJob } from '#src/analysis/judged-job.ts';
import { missingShards } from '#src/analysis/missing-shards.ts';
import { passing, someResults } from './builders.ts';

/** Jobs of one suite with shards of these names, each of which says how many there should be. */
const shards = (expected: number | null, names: readonly string[], suite = 'linux') =>
  names.map((name) => ({ ...onlyJob(someResults(passing(1))), suite, shard: { name, expected } }));

describe('missing shards', () => {
  it.each<[string, number | null, string[]]>([
    ['all are there', 2, ['1', '2']],
    ['nobody says how many there are', null, ['1']],
    ['there are more than expected', 1, ['1', '2']],
  ])('are none where %s', (_, expected, names) => {
    expect(missingShards(shards(expected, names))).toEqual([]);
  });

  it('are none where there are no shards', () => {
    expect(missingShards([onlyJob(someResults(passing(1)))])).toEqual([]);
  });

  it.each<[string, number, string[], string]>([
    ['counted from 1', 4, ['1', '4'], '2 of 4 (no results of 2, 3)'],
    ['counted from 0', 3, ['0'], '2 of 3 (no results of 1, 2)'],
    ['with their number in all', 3, ['1/3', '3/3'], '1 of 3 (no results of 2)'],
    // The first or the last: 0, 1, 2 or 1, 2, 3.
    ['counted from nobody knows what', 3, ['1', '2'], '1 of 3 (there are only 1, 2)'],
    ['with names', 3, ['slow', 'db'], '1 of 3 (there are only db, slow)'],
    ['with a number that can’t be', 3, ['3', '9'], '1 of 3 (there are only 3, 9)'],
    [
      'so many that nobody would read them',
      1_000_000_000,
      ['0'],
      '999999999 of 1000000000 (there are only 0)',
    ],
  ])('are named where shards are %s', (_, expected, names, what) => {
    expect(missingShards(shards(expected, names))).toEqual([
      `Shards missing in linux: ${what}, so the results are not complete.`,
    ]);
  });

  it('are counted once where two jobs have one shard', () => {
    expect(missingShards(shards(2, ['2', '2']))).toEqual([
      'Shards missing in linux: 1 of 2 (no results of 1), so the results are not complete.',
    ]);
  });

  it('are looked for in each suite by itself', () => {
    const jobs = [...shards(2, ['1', '2'], 'linux'), ...shards(2, ['2'], 'windows')];
    expect(missingShards(jobs)).toEqual([
      'Shards missing in windows: 1 of 2 (no results of 1), so the results are not complete.',
    ]);
  });
});
