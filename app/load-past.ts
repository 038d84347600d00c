import { pastOf } from '#src/analysis/past.ts';
import type { Config } from '#src/config/schema.ts';
import type { PullRequest } from '#src/github/read-pull-request.ts';
import type { BranchHistory } from '#src/model/branch-history.ts';
import type { Past } from '#src/model/flaky-finding.ts';
import type { RunSources } from './run-sources.ts';

/**
 * What the trusted runs taught of the branch that the run is judged by: its own, or the one that its pull request wants to
 * go into. A trusted run is one of them: what it shows itself (a test that passes where it failed before) is known as well.
 */
export async function loadPast(
  { history, run }: Pick<RunSources, 'history' | 'run'>,
  { pullRequest, config }: { pullRequest: PullRequest | null; config: Config },
): Promise<{ past: Past; branchHistory: BranchHistory }> {
  const ownBranch = run.isTrusted ? run.headBranch : null;
  const branch = ownBranch ?? pullRequest?.baseBranch ?? run.repository.defaultBranch;
  const question = { repositoryId: run.repository.id, branch, runs: config.history.window };
  const branchHistory = await history.loadBranchHistory(question);
  return { past: pastOf(branchHistory, config.flaky, config.infrastructure), branchHistory };
}
