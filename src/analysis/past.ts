import type { BranchHistory, CoveragePoint } from '#src/model/branch-history.ts';
import type { FlakyPolicy, Past } from '#src/model/flaky-finding.ts';
import type { InfrastructurePattern } from '#src/model/infrastructure-pattern.ts';
import { findFlaky } from './flaky/find-flaky.ts';
import { withoutInfrastructureOf } from './infrastructure.ts';
import { likelyCauses } from './likely-causes.ts';
import { trendOf } from './trend.ts';

/** What trusted runs left of a branch. */
export interface TestedBranch {
  history: BranchHistory;
  /** Of the same branch; runs that the history does not have count for nothing. */
  coverage: readonly CoveragePoint[];
}

/**
 * What a branch's history teaches of single tests, for judging a run. Likely causes are as their failures show them; what the machine
 * or the network made fail teaches nothing.
 */
export function pastOf(
  { history: whole, coverage }: TestedBranch,
  policy: FlakyPolicy,
  infrastructure: readonly InfrastructurePattern[],
): Past {
  const history = withoutInfrastructureOf(whole, infrastructure);
  const { flaky, broken, regressions } = findFlaky(history, policy);
  const intermittent = regressions.filter((regression) => regression.intermittent && regression.failing);
  return {
    branch: history.branch,
    flaky,
    likely: likelyCauses(flaky, history),
    broken,
    intermittent,
    commits: history.commits,
    trend: trendOf(history, flaky, coverage),
  };
}
