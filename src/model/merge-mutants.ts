import type { MutantCounts, Mutants } from './mutants.ts';

/**
 * What several jobs found, as one. Jobs that mutated the same modules tell of the same mutants, and are not added: the one
 * that knows most of them stands. Null when none of them mutated anything.
 */
export function mergeMutants(jobs: readonly (Mutants | null)[]): Mutants | null {
  const largestFirst = jobs
    .filter((job) => job !== null)
    .sort((a, b) => (b.counts.total ?? 0) - (a.counts.total ?? 0));
  let merged: Mutants | null = null;
  for (const job of largestFirst) {
    if (merged === null) merged = job;
    else if (areApart(merged, job)) merged = sum(merged, job);
  }
  return merged;
}

function areApart(a: Mutants, b: Mutants): boolean {
  const known = new Set(a.modules);
  return a.modules.length > 0 && b.modules.length > 0 && !b.modules.some((module) => known.has(module));
}

function sum(a: Mutants, b: Mutants): Mutants {
  return {
    counts: sumOfCounts(a.counts, b.counts),
    modules: [...a.modules, ...b.modules].sort(),
    survivors: [...a.survivors, ...b.survivors].sort((x, y) => (x.name < y.name ? -1 : 1)),
  };
}

/** The counts of mutants that have none in common. */
export function sumOfCounts(a: MutantCounts, b: MutantCounts): MutantCounts {
  const both = (x: number | null, y: number | null): number | null =>
    x === null || y === null ? null : x + y;
  return {
    total: both(a.total, b.total),
    killed: both(a.killed, b.killed),
    survived: a.survived + b.survived,
    timeout: a.timeout + b.timeout,
    noTests: a.noTests + b.noTests,
    skipped: a.skipped + b.skipped,
    suspicious: a.suspicious + b.suspicious,
    segfault: a.segfault + b.segfault,
    interrupted: a.interrupted + b.interrupted,
    caughtByTypeCheck: both(a.caughtByTypeCheck, b.caughtByTypeCheck),
    notChecked: both(a.notChecked, b.notChecked),
  };
}
