import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE } from './pages.ts';
import { withPatience } from './with-patience.ts';

/** An open pull request that a run belongs to. */
export interface PullRequest {
  number: number;
  headSha: string;
  baseBranch: string;
  isFork: boolean;
  /** The merge into its base branch that GitHub has made to try it out, which its jobs test; null: it has none. */
  mergeSha: string | null;
}

/**
 * The open pull requests with exactly this run's head: branch, sha and both repositories as the API tells them (design §5).
 * A run's own list is empty for forks, and what an artifact claims may only choose among these.
 */
export async function readPullRequests(access: RepositoryAccess, run: WorkflowRun): Promise<PullRequest[]> {
  const { headBranch, headRepository, headSha, repository } = run;
  if (headBranch === null || headRepository === null) return [];
  const { data } = await withPatience(access.clock, () =>
    access.api.request('GET /repos/{owner}/{repo}/pulls', {
      ...routeOf(access),
      state: 'open',
      head: `${headRepository.owner}:${headBranch}`,
      per_page: PER_PAGE,
    }),
  );
  return data
    .filter(
      ({ head, base, state }) =>
        state === 'open' &&
        head.sha === headSha &&
        head.ref === headBranch &&
        head.repo?.id === headRepository.id &&
        base.repo.id === repository.id,
    )
    .map(({ number, head, base, merge_commit_sha: mergeSha }) => ({
      number,
      headSha: head.sha,
      baseBranch: base.ref,
      isFork: head.repo?.id !== base.repo.id,
      mergeSha,
    }));
}

/** The head of a pull request now; null when it is closed. */
export async function readHeadSha(access: RepositoryAccess, pullRequest: number): Promise<string | null> {
  const { data } = await access.api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...routeOf(access),
    pull_number: pullRequest,
  });
  return data.state === 'open' ? data.head.sha : null;
}
