import type { DurationHistory } from '#src/model/branch-history.ts';
import { byNodeId } from '#src/model/by-text.ts';
import type { DurationTier, NamedDuration, TestDuration, TierFinding } from '#src/model/duration-finding.ts';
import { matchesGlob } from '../path-glob.ts';
import { fileOfTest } from '../test-name.ts';
import { medianOf } from './quantile.ts';

/** Which tests are in which tiers: one bit a tier, in the order of the tiers (31 at most). */
export function tierBitsOf(tests: DurationHistory['tests'], tiers: readonly DurationTier[]): Uint32Array {
  const byFile = new Map<string, number>();
  const byMarker = new Map<string, number>();
  const bits = new Uint32Array(tests.length);
  for (const [at, test] of tests.entries()) {
    const file = fileOfTest(test);
    let found = byFile.get(file);
    if (found === undefined) {
      found = bitsWhere(tiers, ({ paths }) => paths.some((pattern) => matchesGlob(file, pattern)));
      byFile.set(file, found);
    }
    for (const marker of test.markers) {
      let marked = byMarker.get(marker);
      if (marked === undefined) {
        marked = bitsWhere(tiers, ({ markers }) => markers.includes(marker));
        byMarker.set(marker, marked);
      }
      found |= marked;
    }
    bits[at] = found;
  }
  return bits;
}

function bitsWhere(tiers: readonly DurationTier[], holds: (tier: DurationTier) => boolean): number {
  let bits = 0;
  for (const [at, tier] of tiers.entries()) if (holds(tier)) bits |= 1 << at;
  return bits;
}

/**
 * A tier against its budget. `sums` are the times of its tests, one for each run and environment in which any of them ran;
 * tests that are gone are over no budget any more.
 */
export function tierFinding(
  tier: DurationTier,
  sums: readonly number[],
  members: readonly TestDuration[],
): TierFinding {
  const budgetMs = tier.budgetSeconds * 1000;
  const testBudgetMs = tier.testSeconds === null ? null : tier.testSeconds * 1000;
  const actualMs = medianOf(sums) ?? 0;
  const there = members.filter(({ gone }) => !gone).sort(slowestFirst);
  const overBudget: TierFinding['overBudget'] = [];
  let rest = actualMs;
  for (const test of there) {
    const isOverOwn = testBudgetMs !== null && test.medianMs > testBudgetMs;
    if (rest <= budgetMs && !isOverOwn) break;
    overBudget.push({ ...named(test), why: isOverOwn ? 'test' : 'tier' });
    rest -= test.medianMs;
  }
  return { name: tier.name, budgetMs, actualMs, testBudgetMs, tests: there.length, overBudget };
}

/** The slowest tests first; equal ones by node id. */
export function slowestFirst(a: NamedDuration, b: NamedDuration): number {
  return b.medianMs - a.medianMs || byNodeId(a, b);
}

/** A test by name, with its median. */
export function named({ nodeId, rootdir, medianMs }: TestDuration): NamedDuration {
  return { nodeId, rootdir, medianMs };
}
