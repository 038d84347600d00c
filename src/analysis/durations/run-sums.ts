import type { HistoryPart } from '#src/model/branch-history.ts';
import type { Column } from './series.ts';
import type { Window } from './window.ts';

/** What the tests of one run took together in one environment: all shards and jobs, newest attempts. */
export interface RunSum {
  workflow: string;
  environment: string;
  run: number;
  totalMs: number;
  /** The same by tier; null where none of the tier's tests ran. */
  tiersMs: (number | null)[];
}

/**
 * Sums of test time, in the order in which run and environment first appear. `bits` are the tests' tiers. Tests with the same
 * tiers are summed together first: one addition for each measurement, however many tiers there are.
 */
export function runSumsOf(
  parts: readonly HistoryPart[],
  columns: readonly Column[],
  window: Window,
  { bits, tiers }: { bits: Uint32Array; tiers: number },
): RunSum[] {
  const { groupOf, groups } = groupsOf(bits);
  const sums = new Map<string, RunSum>();
  const byGroup = new Float64Array(groups.length);
  const counts = new Uint32Array(groups.length);
  for (const [at, part] of parts.entries()) {
    const column = columns[at];
    const run = window.runOf[at] ?? -1;
    if (run < 0 || column === undefined || window.isNewestAttempt[at] !== 1) continue;
    const { workflow, environment } = part;
    const key = JSON.stringify([run, workflow, environment]);
    const sum = sums.get(key) ?? {
      workflow,
      environment,
      run,
      totalMs: 0,
      tiersMs: Array.from({ length: tiers }, () => null),
    };
    sums.set(key, sum);
    byGroup.fill(0);
    counts.fill(0);
    for (let place = 0; place < column.tests.length; place += 1) {
      const group = groupOf[column.tests[place] ?? 0] ?? 0;
      byGroup[group] = (byGroup[group] ?? 0) + (column.ms[place] ?? 0);
      counts[group] = (counts[group] ?? 0) + 1;
    }
    for (const [group, mask] of groups.entries())
      if ((counts[group] ?? 0) > 0) addTo(sum, mask, byGroup[group] ?? 0);
  }
  return [...sums.values()];
}

function addTo(sum: RunSum, mask: number, ms: number): void {
  sum.totalMs += ms;
  for (let tier = 0; tier < sum.tiersMs.length; tier += 1)
    if ((mask & (1 << tier)) !== 0) sum.tiersMs[tier] = (sum.tiersMs[tier] ?? 0) + ms;
}

/** Numbers the distinct sets of tiers. */
function groupsOf(bits: Uint32Array): { groupOf: Uint16Array; groups: number[] } {
  const numbers = new Map<number, number>();
  const groupOf = new Uint16Array(bits.length);
  let [last, lastGroup] = [-1, 0];
  for (let test = 0; test < bits.length; test += 1) {
    const mask = bits[test] ?? 0;
    if (mask !== last) {
      last = mask;
      lastGroup = numbers.get(mask) ?? numbers.size;
      numbers.set(mask, lastGroup);
    }
    groupOf[test] = lastGroup;
  }
  return { groupOf, groups: [...numbers.keys()] };
}
