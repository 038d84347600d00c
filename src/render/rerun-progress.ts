import { counted, duration } from './numbers.ts';

/** What is going on in `redfirst reproduce`; `all` tests are to be run again, `left` of them have no verdict yet. */
export function reproductionProgress(
  { nodeId, stage, left, msLeft }: { nodeId: string; stage: string; left: number; msLeft: number },
  all: number,
): string {
  return `${left} of ${counted(all, 'test')} left, ${duration(Math.max(0, msLeft))} of the budget; ${stage}: ${nodeId}`;
}

/** What is going on in `redfirst verify`. */
export function verifyProgress(
  { how, run, runs, msLeft }: { how: 'sequential' | 'parallel'; run: number; runs: number; msLeft: number },
  tests: number,
): string {
  const where = how === 'sequential' ? 'in sequence' : 'in parallel';
  return `${counted(tests, 'test')} ${where}, run ${run} of ${runs}; ${duration(Math.max(0, msLeft))} of the budget left`;
}
