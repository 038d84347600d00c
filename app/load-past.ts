import { pastOf } from '#src/analysis/past.ts';
import type { Config } from '#src/config/schema.ts';
import type { PullRequest } from '#src/github/read-pull-request.ts';
import type { BranchHistory } from '#src/model/branch-history.ts';
import type { Past } from '#src/model/flaky-finding.ts';
import type { RunSources } from './run-sources.ts';

/** By which branch, and how many of its trusted runs, a run is judged. */
interface PastQuestion {
  pullRequest: PullRequest | null;
  config: Config;
}

/**
 * What the trusted runs taught of the branch that the run is judged by: its own, or the one that its pull request wants to
 * go into. A trusted run is one of them: what it shows itself (a test that passes where it failed before) is known as well.
 */
export async function loadPast(
  sources: Pick<RunSources, 'history' | 'run'>,
  question: PastQuestion,
): Promise<{ past: Past; branchHistory: BranchHistory }> {
  const { flaky, infrastructure } = question.config;
  const branchHistory = await loadBranchHistory(sources, question);
  const { history, run } = sources;
  const { points } = await history.loadCoverageHistory({
    repositoryId: run.repository.id,
    branch: branchHistory.branch,
    runs: question.config.history.window,
  });
  const past = pastOf({ history: branchHistory, coverage: points }, flaky, infrastructure);
  return { past, branchHistory };
}

/** What became of the tests of the branch that the run is judged by. */
export async function loadBranchHistory(
  { history, run }: Pick<RunSources, 'history' | 'run'>,
  { pullRequest, config }: PastQuestion,
): Promise<BranchHistory> {
  const ownBranch = run.isTrusted ? run.headBranch : null;
  const branch = ownBranch ?? pullRequest?.baseBranch ?? run.repository.defaultBranch;
  return history.loadBranchHistory({ repositoryId: run.repository.id, branch, runs: config.history.window });
}
