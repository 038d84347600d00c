import type { CauseRecord } from '#src/model/cause-record.ts';

/**
 * What two places made of the same causes at the same time, put together: of what `theirs` changed since `base`, all that
 * `ours` left as it was there. Where both changed the same, ours stays. Only causes that differ from ours are returned.
 */
export function foldCauses(
  ours: readonly CauseRecord[],
  { theirs, base }: { theirs: readonly CauseRecord[]; base: readonly CauseRecord[] },
): CauseRecord[] {
  const mine = byKey(ours);
  const before = byKey(base);
  return theirs.flatMap((their) => {
    const own = mine.get(their.key);
    if (own === undefined) return [their];
    const folded = foldCause(own, their, before.get(their.key));
    return folded === own ? [] : [folded];
  });
}

function foldCause(own: CauseRecord, their: CauseRecord, base: CauseRecord | undefined): CauseRecord {
  const taken = fieldsOf(own, their).filter(
    (field) =>
      !isSame(their[field], base?.[field]) &&
      isSame(own[field], base?.[field]) &&
      !isSame(own[field], their[field]),
  );
  if (base === undefined || taken.length === 0) return own;
  const kept = Object.entries(own).filter(([field]) => !taken.some((name) => name === field));
  const theirs = Object.entries(their).filter(([field]) => taken.some((name) => name === field));
  // Every field is one of the two records': what they took away is taken away.
  return Object.fromEntries([...kept, ...theirs]) as unknown as CauseRecord;
}

function fieldsOf(own: CauseRecord, their: CauseRecord): (keyof CauseRecord)[] {
  const named = new Set([...Object.keys(own), ...Object.keys(their)]);
  // Its keys are what the schema of a record has, and no others: it is strict.
  return [...named] as (keyof CauseRecord)[];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function byKey(records: readonly CauseRecord[]): Map<string, CauseRecord> {
  return new Map(records.map((record) => [record.key, record]));
}
