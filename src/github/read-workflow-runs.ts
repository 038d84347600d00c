import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { unlessAnswered } from './request-failure.ts';
import { withPatience } from './with-patience.ts';
import { type ToldRun, workflowRunOf } from './workflow-run-of.ts';

/** A workflow run on a commit, as far as it matters to others on the same commit. */
export interface RunOnCommit {
  runId: number;
  workflow: WorkflowRun['workflow'];
  state: 'running' | 'completed' | 'skipped';
}

/** The workflow runs on this head sha, of all events. */
export async function readRunsOnCommit(access: RepositoryAccess, headSha: string): Promise<RunOnCommit[]> {
  const runs = await readPages(
    access,
    async (page) =>
      (
        await access.api.request('GET /repos/{owner}/{repo}/actions/runs', {
          ...routeOf(access),
          head_sha: headSha,
          per_page: PER_PAGE,
          page,
        })
      ).data.workflow_runs,
  );
  return runs.map(({ workflow_id, id, name, path, status, conclusion }) => ({
    runId: Number(id),
    workflow: { id: workflow_id, name: name ?? 'a workflow', path: (path ?? '').split('@')[0] ?? '' },
    state: status !== 'completed' ? 'running' : conclusion === 'skipped' ? 'skipped' : 'completed',
  }));
}

/** A workflow run as GitHub lists it, as of its newest attempt. */
export interface ListedRun {
  run: ToldRun;
  isCompleted: boolean;
}

/**
 * All workflow runs of the repository, newest first. GitHub ends a list that is filtered after 1,000 runs (its
 * documentation of this route), so nothing is filtered.
 */
export async function readAllRuns(access: RepositoryAccess): Promise<ListedRun[]> {
  return readPages(access, async (page) => {
    const { data } = await access.api.request('GET /repos/{owner}/{repo}/actions/runs', {
      ...routeOf(access),
      exclude_pull_requests: true,
      per_page: PER_PAGE,
      page,
    });
    return data.workflow_runs.map((source) => ({
      run: workflowRunOf(access.repository, source),
      isCompleted: source.status === 'completed',
    }));
  });
}

/** A run as of its newest attempt, and when its first one was made; null: GitHub does not know it (any more). */
export async function readRun(
  access: RepositoryAccess,
  runId: number,
): Promise<(ListedRun & { createdAt: string }) | null> {
  const answer = await unlessAnswered([404], null, () =>
    withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
        ...routeOf(access),
        run_id: runId,
        exclude_pull_requests: true,
      }),
    ),
  );
  if (answer === null) return null;
  const { data } = answer;
  return {
    run: workflowRunOf(access.repository, data),
    isCompleted: data.status === 'completed',
    createdAt: data.created_at,
  };
}

/** One attempt of a run; null: GitHub does not know it (any more). */
export async function readRunAttempt(
  access: RepositoryAccess,
  { runId, attempt }: Pick<ToldRun, 'runId' | 'attempt'>,
): Promise<ToldRun | null> {
  const answer = await unlessAnswered([404], null, () =>
    withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
        ...routeOf(access),
        run_id: runId,
        attempt_number: attempt,
        exclude_pull_requests: true,
      }),
    ),
  );
  return answer === null ? null : workflowRunOf(access.repository, answer.data);
}
