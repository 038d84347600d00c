import type { Probot } from 'probot';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { repositoryOf } from './payload-repository.ts';
import type { TriageApp } from './triage-app.ts';

/** A completed attempt of a workflow run is reported. */
export function onWorkflowRun(probot: Probot, app: TriageApp): void {
  probot.on('workflow_run.completed', async ({ payload }) => {
    const { workflow_run: source, repository, installation } = payload;
    const { head_repository: head } = source;
    // Both came to the payload later than the event did; GitHub Enterprise Server and recorded payloads may lack them.
    const [path = ''] = (source.path ?? payload.workflow?.path ?? '').split('@');
    const run: WorkflowRun = {
      repository: repositoryOf(repository),
      runId: source.id,
      attempt: source.run_attempt ?? 1,
      event: source.event,
      headSha: source.head_sha,
      headBranch: source.head_branch,
      headRepository: head?.owner ? { id: head.id, owner: head.owner.login } : null,
      workflow: {
        id: source.workflow_id,
        name: source.name ?? path,
        path,
      },
      conclusion: source.conclusion,
      url: source.html_url,
      at: new Date(source.updated_at).toISOString(),
      // Decided when the config is read.
      isTrusted: false,
    };
    await app.runCompleted(run, installation?.id ?? null);
  });
}
