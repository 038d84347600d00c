import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';

/** A workflow run on a commit that has not completed. */
export interface RunningWorkflow {
  workflowId: number;
  runId: number;
  name: string;
}

/** The workflow runs on this head sha that have not completed yet. */
export async function readRunning(access: RepositoryAccess, headSha: string): Promise<RunningWorkflow[]> {
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
  return runs
    .filter(({ status }) => status !== 'completed')
    .map(({ workflow_id: workflowId, id, name }) => ({
      workflowId,
      runId: Number(id),
      name: name ?? 'a workflow',
    }));
}
