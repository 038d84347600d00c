import { type SeenRun, weakness } from './verdict.ts';

/** What a commit is to a bisection. */
export type CommitState = { is: 'good' } | { is: 'bad' } | { is: 'untestable'; why: string };

/**
 * What the runs of one commit say, one for each test. A failure for lack of a name, or before the test could ask, is no sign of the
 * bug, unless that is how the bug shows at the bad end as well.
 *
 * @param bad the run at the bad end of each test; null: this is the bad end
 */
export function commitState(
  runs: readonly SeenRun[],
  bad: readonly SeenRun[] | null,
  isTestSide: (path: string) => boolean,
): CommitState {
  let untestable: string | null = null;
  for (const [at, run] of runs.entries()) {
    const { outcome } = run;
    if (outcome === 'passed' || outcome === 'xpassed') continue;
    if (outcome !== 'failed' && outcome !== 'error') {
      untestable ??= outcome === null ? 'the test does not run on it' : `the test is ${outcome} on it`;
      continue;
    }
    const weak = weakness(run, isTestSide);
    if (weak === null || bad === null || isSameFailure(run, bad[at])) return { is: 'bad' };
    untestable ??= weak.replace("on the base's source ", '');
  }
  return untestable === null ? { is: 'good' } : { is: 'untestable', why: untestable };
}

function isSameFailure({ failure }: SeenRun, other: SeenRun | undefined): boolean {
  const bad = other?.failure ?? null;
  if (failure === null || bad === null) return failure === bad;
  return failure.type === bad.type && failure.phase === bad.phase && failure.message === bad.message;
}
