import type { Config } from '#src/config/schema.ts';
import type { RepositoryAccess } from '#src/github/api.ts';
import type { History } from '#src/model/history.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import type { KnownRuns } from './known-runs.ts';

/** What the history of one repository is rebuilt from, and into. */
export interface RebuildSources {
  access: RepositoryAccess;
  history: History;
  /** As the default branch has it now. */
  config: Config;
  /** What the history has of its runs; kept up as runs are saved. */
  known: KnownRuns;
  /** Whether a run that is saved counts as reported; all do, unless said. */
  isReported?(run: WorkflowRun): boolean;
  /** Says how far it is. */
  say(message: string): void;
  /** Lists something that is not on GitHub any more, or was refused: one line, which may hold outside text. */
  list(line: string): void;
}
