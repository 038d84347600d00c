import type { RepositoryAccess } from '#src/github/api.ts';
import type { History } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';

/** What a run is loaded from. */
export interface RunSources {
  access: RepositoryAccess;
  history: History;
  run: WorkflowRun;
}
