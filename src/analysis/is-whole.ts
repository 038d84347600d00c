import { failureOf, isFailing } from './failing.ts';
import type { MergedResults } from './merge-collections.ts';
import { judge } from './verdict.ts';

/**
 * Whether nothing is missing of what should have run, so that a test that is absent was not merely left out: every report
 * could be read whole, no shard is missing, nothing kept pytest from collecting or ended it early.
 */
export function isWhole({ jobs, results }: Pick<MergedResults, 'jobs' | 'results'>): boolean {
  if (results.problems.length > 0 || judge({ newFailures: 0, jobs }).conclusion !== 'success') return false;
  if (results.tests.some((test) => isFailing(test) && failureOf(test).kind !== 'failure')) return false;
  return jobs.every(({ session: { collected }, tests }) => collected === null || tests.length >= collected);
}
