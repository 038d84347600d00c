import type { Probot } from 'probot';
import { workflowRunOf } from '#src/github/workflow-run-of.ts';
import { repositoryOf } from './payload-repository.ts';
import type { TriageApp } from './triage-app.ts';

/** A completed attempt of a workflow run is reported. */
export function onWorkflowRun(probot: Probot, app: TriageApp): void {
  probot.on('workflow_run.completed', async ({ payload }) => {
    const { workflow_run: source, repository, installation } = payload;
    const run = workflowRunOf(repositoryOf(repository), {
      ...source,
      // It came to the payload later than the event did.
      path: source.path ?? payload.workflow?.path,
    });
    // Decided when the config is read.
    await app.runCompleted({ ...run, isTrusted: false }, installation?.id ?? null);
  });
}
