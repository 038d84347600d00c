import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';

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
