import { byText } from '#src/model/by-text.ts';
import { groupBy, type NonEmpty } from '#src/model/group-by.ts';
import { LONGEST_NAME, listed } from '#src/model/listed.ts';
import type { JudgedJob } from './judged-job.ts';

/** More than this are only counted. */
const NAMED = 10;

/** A sentence for each suite of which there are fewer shards than its jobs say that there should be (design §10). */
export function missingShards(jobs: readonly JudgedJob[]): string[] {
  const shards = jobs.filter(({ shard }) => shard !== null);
  return groupBy(shards, ({ suite }) => suite)
    .map(missingOf)
    .filter((note) => note !== null);
}

function missingOf(jobs: NonEmpty<JudgedJob>): string | null {
  const [{ suite }] = jobs;
  const expected = Math.max(0, ...jobs.map(({ shard }) => shard?.expected ?? 0));
  const found = [...new Set(jobs.map(({ shard }) => shard?.name ?? ''))].sort(byText);
  const count = expected - found.length;
  if (count <= 0) return null;
  const missing = count > NAMED ? null : missingNumbers(found, expected);
  const which = missing === null ? `there are only ${names(found)}` : `no results of ${names(missing)}`;
  return `Shards missing in ${names([suite])}: ${count} of ${expected} (${which}), so the results are not complete.`;
}

function names(all: readonly string[]): string {
  return listed(all, { most: NAMED, separator: ', ', longest: LONGEST_NAME });
}

/**
 * Which of the numbers are missing where the shards are called `1` to `n`, or `0` to `n − 1`, also as `1/4`. Null where the
 * names don't tell: a set that has neither `0` nor `n` may begin with either.
 */
function missingNumbers(found: readonly string[], expected: number): string[] | null {
  const numbers = new Set<number>();
  for (const name of found) {
    const digits = /^(\d{1,9})(?:\/\d+)?$/.exec(name)?.[1];
    if (digits === undefined) return null;
    numbers.add(Number(digits));
  }
  const first = numbers.has(0) ? 0 : 1;
  if (first === 1 && !numbers.has(expected)) return null;
  const all = Array.from({ length: expected }, (_, index) => first + index);
  const missing = all.filter((number) => !numbers.has(number));
  return missing.length === expected - found.length ? missing.map(String) : null;
}
