import type { Repository, WorkflowRun } from '#src/model/workflow-run.ts';

/** A run as GitHub tells it. Whether it is trusted is decided when the config is read. */
export type ToldRun = Omit<WorkflowRun, 'isTrusted'>;

/** A workflow run in a webhook or an answer; GitHub Enterprise Server and recorded payloads may lack some of it. */
interface RunSource {
  id: number | bigint;
  run_attempt?: number | undefined;
  event: string;
  head_sha: string;
  head_branch: string | null;
  head_repository?: { id: number | bigint; owner?: { login: string } | null } | null;
  workflow_id: number;
  name?: string | null | undefined;
  path?: string | undefined;
  conclusion: string | null;
  html_url: string;
  updated_at: string;
}

/** A workflow run, as of one of its attempts, in the model's words: the same whether a webhook or an answer tells it. */
export function workflowRunOf(repository: Repository, source: RunSource): ToldRun {
  const { head_repository: head } = source;
  // A path may name the ref that the workflow was taken from.
  const [path = ''] = (source.path ?? '').split('@');
  return {
    repository,
    runId: Number(source.id),
    attempt: source.run_attempt ?? 1,
    event: source.event,
    headSha: source.head_sha,
    headBranch: source.head_branch,
    headRepository: head?.owner ? { id: Number(head.id), owner: head.owner.login } : null,
    workflow: { id: source.workflow_id, name: source.name ?? path, path },
    conclusion: source.conclusion,
    url: source.html_url,
    at: new Date(source.updated_at).toISOString(),
  };
}
