import type { Config } from '#src/config/schema.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';

/** Events that run code which somebody with write access put on a branch of the repository itself. */
const TRUSTED_EVENTS = ['push', 'schedule'];

/** Whether a run is from a push or schedule on a configured branch of the repository itself (design §2). */
export function isTrusted(run: Omit<WorkflowRun, 'isTrusted'>, config: Config): boolean {
  const branches = config.branches ?? [run.repository.defaultBranch];
  return (
    TRUSTED_EVENTS.includes(run.event) &&
    run.headRepository?.id === run.repository.id &&
    run.headBranch !== null &&
    branches.includes(run.headBranch)
  );
}
