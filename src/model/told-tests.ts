import type { CauseRecord } from './cause-record.ts';

/**
 * The tests of a cause that its issue named, or all where it named none. What ends, ends for these: what failed with them and was
 * never told there is a cause of its own when it fails again.
 */
export function toldTests({ tests }: Pick<CauseRecord, 'tests'>): CauseRecord['tests'] {
  const told = tests.filter(({ isUntold }) => isUntold !== true);
  return told.length === 0 ? tests : told;
}
