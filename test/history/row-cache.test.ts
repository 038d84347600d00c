import { describe, expect, it } from '@jest/globals';
import { RowCache } from '#src/history/row-cache.ts';

/** Of rows of ten bytes each. */
function aCache(mostBytes: number): RowCache<string> {
  return new RowCache({ mostBytes, bytesOf: () => 10 });
}

/** Loads rows of ten bytes each, and says which of them had to be read. */
async function reads(cache: RowCache<string>, ids: number[], lost: number[] = []): Promise<number[]> {
  const read: number[] = [];
  const found = await cache.load(ids, async (missing) => {
    read.push(...missing);
    return new Map(missing.filter((id) => !lost.includes(id)).map((id) => [id, `row ${id}`]));
  });
  const known = ids.filter((id) => !lost.includes(id));
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known.map((id) => [id, `row ${id}`])));
  return read;
}

describe('a cache of rows', () => {
  it('reads each row once, and those together that are missing', async () => {
    const cache = aCache(100);
    expect(await reads(cache, [1, 2, 2])).toEqual([1, 2]);
    expect(await reads(cache, [1, 3, 4])).toEqual([3, 4]);
    expect(await reads(cache, [1, 2, 3, 4])).toEqual([]);
  });

  it('forgets what was used longest ago when it has more bytes than it may', async () => {
    const cache = aCache(30);
    await reads(cache, [1, 2, 3]);
    await reads(cache, [1]);
    await reads(cache, [4]);
    expect(await reads(cache, [1, 3, 4])).toEqual([]);
    expect(await reads(cache, [2])).toEqual([2]);
  });

  it('gives all that is asked, also where that is more than it may keep', async () => {
    const cache = aCache(30);
    expect(await reads(cache, [1, 2, 3, 4, 5])).toEqual([1, 2, 3, 4, 5]);
    expect(await reads(cache, [3, 4, 5])).toEqual([]);
    const tiny = aCache(5);
    expect(await reads(tiny, [1])).toEqual([1]);
    expect(await reads(tiny, [1])).toEqual([1]);
  });

  it('counts a row once, however often it is kept', async () => {
    const cache = aCache(30);
    for (let time = 0; time < 5; time += 1) cache.keep(1, 'row 1');
    await reads(cache, [2, 3]);
    expect(await reads(cache, [1, 2, 3])).toEqual([]);
  });

  it('asks again for a row that was not there', async () => {
    const cache = aCache(30);
    expect(await reads(cache, [1], [1])).toEqual([1]);
    expect(await reads(cache, [1])).toEqual([1]);
  });
});
