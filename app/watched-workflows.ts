import type { Config } from '#src/config/schema.ts';
import type { RunOnCommit } from '#src/github/read-workflow-runs.ts';
import type { History, SavedCollection } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';

/** Says whether the results of a workflow are reported. */
export type IsWatched = (workflow: WorkflowRun['workflow']) => boolean;

/**
 * The workflows whose results are reported: those that the config names, else all that ever had a collection in a trusted
 * run or have one on this commit. What a pull request once brought must not make others wait for it.
 */
export async function watchedWorkflows(
  history: History,
  { run, onCommit }: { run: Pick<WorkflowRun, 'repository'>; onCommit: readonly SavedCollection[] },
  { workflows }: Config,
): Promise<IsWatched> {
  const collecting = new Set(await history.loadCollectingWorkflows(run.repository.id));
  for (const { run: other } of onCommit) collecting.add(other.workflow.id);
  return ({ id, name, path }) =>
    workflows === undefined
      ? collecting.has(id)
      : workflows.some((named) => named === name || named === path || path.endsWith(`/${named}`));
}

/** Names of other watched workflows on the commit: those that still run, and those that ended without any collection. */
export function othersOnCommit(
  runs: readonly RunOnCommit[],
  {
    run,
    onCommit,
    isWatched,
  }: { run: WorkflowRun; onCommit: readonly SavedCollection[]; isWatched: IsWatched },
): { waiting: string[]; silent: string[] } {
  const watched = runs.filter(({ workflow }) => isWatched(workflow));
  const running = watched.filter(({ state, runId }) => state === 'running' && runId !== run.runId);
  const brought = new Set(
    [...onCommit.map((saved) => saved.run), ...running].map(({ workflow }) => workflow.id),
  );
  const silent = watched.filter(
    ({ state, runId, workflow }) =>
      (state === 'completed' || runId === run.runId) && !brought.has(workflow.id),
  );
  return { waiting: namesOf(running), silent: namesOf(silent) };
}

function namesOf(runs: readonly RunOnCommit[]): string[] {
  return [...new Set(runs.map(({ workflow }) => workflow.name))];
}
