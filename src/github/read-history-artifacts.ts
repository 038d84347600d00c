import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE } from './pages.ts';
import { type DownloadedArtifact, downloadArtifact, type ListedArtifact } from './read-artifacts.ts';
import { readRun } from './read-workflow-runs.ts';
import { withPatience } from './with-patience.ts';

/** What the artifact is called that carries the history from one triage to the next. The name proves nothing. */
export const HISTORY_ARTIFACT = 'redfirst-history';

/** Events for which GitHub runs the workflow as the default branch has it, whoever caused them. */
export const TRIAGE_EVENTS = [
  'workflow_run',
  'issues',
  'issue_comment',
  'check_run',
  'schedule',
  'workflow_dispatch',
] as const;

/** Of all workflows' runs it is read and inflated in memory; an export of 1,000 runs of 10,000 tests is far smaller. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** A history that a triage left, of which GitHub confirms that it was one. */
export interface TrustedHistory {
  artifactId: number;
  name: string;
  digest: string | null;
  /** UTC ISO. */
  createdAt: string;
  /** When the run that left it was made: what lay there before, it had taken up. */
  runCreatedAt: string;
}

/**
 * Histories that are trusted, newest first: made by the workflow of this path on the default branch of this repository
 * itself, by an event that runs the default branch's workflow; all of it as the API says it (design §7). What a fork, another
 * branch or another workflow left under the same name is passed over.
 */
export async function* readTrustedHistories(
  access: RepositoryAccess,
  workflowPath: string,
): AsyncGenerator<TrustedHistory> {
  for (let page = 1; ; page += 1) {
    const artifacts = await withPatience(access.clock, () => listPage(access, page));
    for (const artifact of artifacts) {
      const runId = mayBeTrusted(access, artifact) ? artifact.workflow_run?.id : undefined;
      const runCreatedAt = runId === undefined ? null : await confirmed(access, runId, workflowPath);
      if (runCreatedAt !== null)
        yield {
          artifactId: artifact.id,
          name: artifact.name,
          digest: artifact.digest ?? null,
          createdAt: artifact.created_at ?? runCreatedAt,
          runCreatedAt,
        };
    }
    if (artifacts.length < PER_PAGE) return;
  }
}

/** Downloads a history and verifies its digest. */
export function downloadHistory(
  access: RepositoryAccess,
  { artifactId, name, digest }: TrustedHistory,
): Promise<DownloadedArtifact> {
  return downloadArtifact(access, { id: artifactId, name, digest }, MOST_BYTES);
}

type ListedHistory = ListedArtifact & {
  created_at: string | null;
  workflow_run?: (ListedArtifact['workflow_run'] & { head_branch?: string | null }) | null;
};

async function listPage(access: RepositoryAccess, page: number): Promise<ListedHistory[]> {
  const { data } = await access.api.request('GET /repos/{owner}/{repo}/actions/artifacts', {
    ...routeOf(access),
    name: HISTORY_ARTIFACT,
    per_page: PER_PAGE,
    page,
  });
  return data.artifacts.sort((a, b) => b.id - a.id);
}

/** What the list itself says; the run is asked for only then. */
function mayBeTrusted({ repository }: RepositoryAccess, artifact: ListedHistory): boolean {
  const { name, expired, workflow_run: run } = artifact;
  return (
    name === HISTORY_ARTIFACT &&
    !expired &&
    run?.repository_id === repository.id &&
    run.head_repository_id === repository.id &&
    run.head_branch === repository.defaultBranch
  );
}

/** When the run was made, if it is one of the triage workflow; else null. */
async function confirmed(
  access: RepositoryAccess,
  runId: number,
  workflowPath: string,
): Promise<string | null> {
  const told = await readRun(access, runId);
  if (told === null) return null;
  const { run, createdAt } = told;
  const { repository } = access;
  const isTriage =
    run.workflow.path === workflowPath &&
    run.headRepository?.id === repository.id &&
    run.headBranch === repository.defaultBranch &&
    TRIAGE_EVENTS.some((event) => event === run.event);
  return isTriage ? createdAt : null;
}
