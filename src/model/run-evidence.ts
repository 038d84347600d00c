import type { RunEvidence } from './cause-record.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** A run as evidence of what it tested. */
export function evidenceFrom({
  runId,
  headSha: sha,
  url,
  at,
  headBranch,
  workflow,
}: WorkflowRun): RunEvidence {
  return {
    runId,
    sha,
    url,
    at,
    ...(headBranch === null ? {} : { branch: headBranch }),
    workflow: workflow.id,
  };
}
