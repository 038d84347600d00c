import { readRun, readRunsOnCommit } from '#src/github/read-workflow-runs.ts';
import type { Repository, WorkflowRun } from '#src/model/workflow-run.ts';
import type { AppParts } from './app-parts.ts';
import { loadConfig } from './load-config.ts';
import { watchedWorkflows } from './watched-workflows.ts';

/**
 * The run by which a commit is judged again: the newest that left results; where none did, as for want of a permission that is
 * there by now, the newest completed one of a workflow that should have. Null: there is none.
 */
export async function runToJudgeAgain(
  { history, repositories }: Pick<AppParts, 'history' | 'repositories'>,
  {
    repository,
    headSha,
    installationId,
  }: { repository: Repository; headSha: string; installationId: number | null },
): Promise<WorkflowRun | null> {
  const known = (await history.loadCollectionsOfHead(repository.id, headSha)).at(-1);
  if (known !== undefined) return known.run;
  const access = await repositories.access(repository, installationId);
  const { config } = await loadConfig(access);
  const isWatched = await watchedWorkflows(history, { run: { repository }, onCommit: [] }, config);
  const newest = (await readRunsOnCommit(access, headSha))
    .filter(({ state, workflow }) => state === 'completed' && isWatched(workflow))
    .sort((a, b) => b.runId - a.runId)[0];
  const listed = newest === undefined ? null : await readRun(access, newest.runId);
  // Whether it is trusted is decided when it is loaded.
  return listed === null ? null : { ...listed.run, isTrusted: false };
}
