import type { BranchHistory } from '#src/model/branch-history.ts';
import type { FlakyPolicy, Past } from '#src/model/flaky-finding.ts';
import { findFlaky } from './flaky/find-flaky.ts';
import { likelyCauses } from './likely-causes.ts';

/** What a branch's history teaches of single tests, for judging a run. Likely causes are as their failures show them. */
export function pastOf(history: BranchHistory, policy: FlakyPolicy): Past {
  const { flaky, broken, regressions } = findFlaky(history, policy);
  const intermittent = regressions.filter((regression) => regression.intermittent && regression.failing);
  return { branch: history.branch, flaky, likely: likelyCauses(flaky, history), broken, intermittent };
}
