// In a file without zod, so that the collect bundle stays small.

/** mutmut's statuses (`mutmut.stats.status_by_exit_code`), in its own words. */
export const MUTANT_STATUSES = [
  'killed',
  'survived',
  'timeout',
  'no tests',
  'skipped',
  'suspicious',
  'segfault',
  'check was interrupted by user',
  'caught by type check',
  'not checked',
] as const;
export type MutantStatus = (typeof MUTANT_STATUSES)[number];
