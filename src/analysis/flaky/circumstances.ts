import type { HistoryPart } from '#src/model/branch-history.ts';
import type { Circumstance } from '#src/model/flaky-finding.ts';

/** One kind of circumstance: its values, and the place of each part's own among them; −1: it has none. */
export interface CircumstanceKind {
  values: readonly Circumstance[];
  places: Int32Array;
}

/** What may matter for a flaky test, part by part. */
export interface Circumstances {
  kinds: readonly CircumstanceKind[];
  /** The hour of the day, in UTC, at which each part was completed. */
  hours: Int32Array;
}

/** What names a part's value of each kind, and what the value is; the most telling kind first. */
const KINDS: readonly {
  nameOf: (part: HistoryPart) => string | null;
  circumstance: (name: string) => Circumstance;
}[] = [
  { nameOf: ({ environment }) => environment, circumstance: (name) => ({ kind: 'environment', name }) },
  {
    // Serial sessions and those that do not say are one: only workers that were seen are told.
    nameOf: ({ workers }) => (workers !== null && workers > 0 ? 'parallel' : 'serial'),
    circumstance: (name) => ({ kind: 'workers', parallel: name === 'parallel' }),
  },
  { nameOf: ({ workflow }) => workflow, circumstance: (name) => ({ kind: 'workflow', name }) },
  { nameOf: ({ job }) => job, circumstance: (name) => ({ kind: 'job', name }) },
];

/** Looks once at every part, since many tests ask. */
export function circumstancesOf(parts: readonly HistoryPart[]): Circumstances {
  return {
    kinds: KINDS.map(({ nameOf, circumstance }) => {
      const names = new Map<string, number>();
      const places = Int32Array.from(parts, (part) => {
        const name = nameOf(part);
        if (name === null) return -1;
        const known = names.get(name);
        if (known === undefined) names.set(name, names.size);
        return known ?? names.size - 1;
      });
      return { values: [...names.keys()].map(circumstance), places };
    }),
    hours: Int32Array.from(parts, ({ at }) => Number(at.slice(11, 13))),
  };
}
