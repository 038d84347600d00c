import { byText } from '#src/model/by-text.ts';
import { sumOfCounts } from '#src/model/merge-mutants.ts';
import type { MutantStatus } from '#src/model/mutant-status.ts';
import type { MutantCounts, Mutants } from '#src/model/mutants.ts';
import type { MutantsReading, ReadMutant } from './reading.ts';

/** Where the model counts a status. */
const COUNTS: Readonly<Record<MutantStatus, keyof MutantCounts>> = {
  killed: 'killed',
  survived: 'survived',
  timeout: 'timeout',
  'no tests': 'noTests',
  skipped: 'skipped',
  suspicious: 'suspicious',
  segfault: 'segfault',
  'check was interrupted by user': 'interrupted',
  'caught by type check': 'caughtByTypeCheck',
  'not checked': 'notChecked',
};

/**
 * All reports of mutmut as one run: a mutant is counted once, however many reports name it, and the one that knows its file
 * stands. mutmut's own numbers count where they know of more mutants; several of them are of several packages, and added.
 * Null without a report of mutmut.
 */
export function mergeMutantReports(readings: readonly MutantsReading[]): Mutants | null {
  if (readings.length === 0) return null;
  const named = namedMutants(readings);
  const own = countsOf(named, readings);
  const theirs = readings.map(({ counts }) => counts).filter((counts) => counts !== null);
  const told = theirs.length === 0 ? null : theirs.reduce(sumOfCounts);
  const survivors = named.filter(({ status }) => status === 'survived').map(({ mutant }) => mutant);
  return {
    counts: told !== null && (own.total === null || (told.total ?? 0) > own.total) ? told : own,
    modules: [...new Set(named.map(({ mutant }) => mutant.module))].sort(),
    survivors: survivors.sort((a, b) => byText(a.name, b.name)),
  };
}

/** Two mutants have one name only where reports say that they are of two files. */
function namedMutants(readings: readonly MutantsReading[]): ReadMutant[] {
  const byName = new Map<string, ReadMutant[]>();
  for (const { mutants } of readings)
    for (const one of mutants) {
      const known = byName.get(one.mutant.name) ?? [];
      const at = known.findIndex(({ mutant }) => maySame(mutant.file, one.mutant.file));
      const other = known[at];
      if (other === undefined) known.push(one);
      else known[at] = both(other, one);
      byName.set(one.mutant.name, known);
    }
  return [...byName.values()].flat();
}

function maySame(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null;
}

function both(a: ReadMutant, b: ReadMutant): ReadMutant {
  return {
    mutant: a.mutant.file === null ? b.mutant : a.mutant,
    status: a.status === 'not checked' ? b.status : a.status,
  };
}

function countsOf(named: readonly ReadMutant[], readings: readonly MutantsReading[]): MutantCounts {
  const isWhole = readings.some((reading) => reading.complete && reading.counts === null);
  const counts = none();
  for (const { status } of named) counts[COUNTS[status]] += 1;
  return isWhole ? { ...counts, total: named.length } : { ...counts, total: null, killed: null };
}

function none(): Record<keyof MutantCounts, number> {
  return {
    total: 0,
    killed: 0,
    survived: 0,
    timeout: 0,
    noTests: 0,
    skipped: 0,
    suspicious: 0,
    segfault: 0,
    interrupted: 0,
    caughtByTypeCheck: 0,
    notChecked: 0,
  };
}
