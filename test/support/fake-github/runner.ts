import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Fake } from './fake.ts';
import { accountOf, repositoryNamed } from './lookup.ts';
import { currentAttempt, workflowJson, workflowOf, workflowRunJson } from './resources/workflow-runs.ts';
import { findCommit } from './revisions.ts';
import type {
  Artifact,
  CheckConclusion,
  MisstatedRun,
  Repository,
  RunAttempt,
  Workflow,
  WorkflowRun,
} from './state.ts';

/** Artifacts are kept 90 days unless the repository says otherwise. */
const retentionMs = 90 * 24 * 3_600_000;
const defaultWorkflow = { name: 'Tests', path: '.github/workflows/tests.yml' };

export interface NewRun {
  /** The repository that the workflow runs in. */
  repository: string;
  event?: string;
  /** The head's branch; the default branch when absent. */
  branch?: string;
  /** The tip of that branch when absent. */
  sha?: string;
  /** `owner/name` of the fork that the head is in; the repository itself when absent. */
  headRepository?: string;
  workflow?: { name: string; path: string };
  /** Who caused it: the head repository's owner when absent. */
  actor?: string;
}

/** A zip as base64, or the files to zip: text, or bytes as base64. */
export type NewArtifact = { name: string; digest?: string | null; misstated?: MisstatedRun } & (
  | { zipBase64: string }
  | { files: Record<string, string | { base64: string }> }
);

interface Completion {
  conclusion?: CheckConclusion;
  artifacts?: NewArtifact[];
  jobs?: { name: string; conclusion: CheckConclusion }[];
}

/** What GitHub Actions does, each step with its `workflow_run` webhook. */
export function runnerControls(fake: Fake) {
  const { github, state } = fake;

  const announce = (repository: Repository, run: WorkflowRun, action: string): void =>
    github.send({
      event: 'workflow_run',
      action,
      repository,
      sender: accountOf(state, run.actor),
      fields: {
        workflow: workflowJson(github, repository, workflowOf(repository, run)),
        workflow_run: workflowRunJson(github, repository, run),
      },
    });

  const runOf = (name: string, id: number): { repository: Repository; run: WorkflowRun } => {
    const repository = repositoryNamed(state, name);
    const run = repository.runs.get(id);
    if (run === undefined) throw new Error(`${name} has no run ${id}`);
    return { repository, run };
  };

  const begin = (repository: Repository, run: WorkflowRun): void => {
    announce(repository, run, 'requested');
    currentAttempt(run).status = 'in_progress';
    announce(repository, run, 'in_progress');
  };

  const startRun = (wanted: NewRun): { run: number } => {
    const repository = repositoryNamed(state, wanted.repository);
    const head =
      wanted.headRepository === undefined ? repository : repositoryNamed(state, wanted.headRepository);
    const branch = wanted.branch ?? head.defaultBranch;
    const sha = wanted.sha ?? findCommit(state, head, `refs/heads/${branch}`)?.sha;
    if (sha === undefined) throw new Error(`${head.owner}/${head.name} has no branch ${branch}`);
    const workflow = workflowAt(fake, repository, wanted.workflow ?? defaultWorkflow);
    const run: WorkflowRun = {
      id: github.newId(),
      workflowId: workflow.id,
      runNumber:
        [...repository.runs.values()].filter(({ workflowId }) => workflowId === workflow.id).length + 1,
      checkSuiteId: github.newId(),
      event: wanted.event ?? 'push',
      headBranch: branch,
      headSha: sha,
      headRepositoryId: head.id,
      actor: accountOf(state, wanted.actor ?? head.owner).login,
      createdAtMs: github.nowMs(),
      attempts: [newAttempt(1, github.nowMs())],
    };
    repository.runs.set(run.id, run);
    begin(repository, run);
    return { run: run.id };
  };

  const completeRun = (
    completed: Completion & { repository: string; run: number },
  ): { artifacts: number[] } => {
    const { repository, run } = runOf(completed.repository, completed.run);
    const attempt = currentAttempt(run);
    const conclusion = completed.conclusion ?? 'success';
    const artifacts = (completed.artifacts ?? []).map((artifact) =>
      addArtifact(fake, repository, run, artifact),
    );
    attempt.status = 'completed';
    attempt.conclusion = conclusion;
    attempt.updatedAtMs = github.nowMs();
    attempt.jobs = (completed.jobs ?? [{ name: 'test', conclusion }]).map((job) => ({
      id: github.newId(),
      name: job.name,
      status: 'completed',
      conclusion: job.conclusion,
      startedAtMs: attempt.startedAtMs,
      completedAtMs: github.nowMs(),
    }));
    announce(repository, run, 'completed');
    return { artifacts: artifacts.map(({ id }) => id) };
  };

  return {
    /** Starts a run: `requested` and `in_progress`. */
    startRun,
    /** Ends the current attempt: uploads its artifacts, then `completed`. */
    completeRun,
    /** Starts and ends a run. */
    runWorkflow(run: NewRun & Completion): { run: number; artifacts: number[] } {
      const started = startRun(run);
      return { ...started, ...completeRun({ ...run, ...started }) };
    },
    /** Runs it once more as the next attempt; `artifacts: 'gone'` makes the earlier attempts' unreachable. */
    rerun(again: { repository: string; run: number; artifacts?: 'kept' | 'gone' }): { attempt: number } {
      const { repository, run } = runOf(again.repository, again.run);
      const attempt = newAttempt(currentAttempt(run).attempt + 1, github.nowMs());
      run.attempts.push(attempt);
      if (again.artifacts === 'gone')
        for (const artifact of repository.artifacts.values())
          if (artifact.runId === run.id) repository.artifacts.delete(artifact.id);
      begin(repository, run);
      return { attempt: attempt.attempt };
    },
    /** Adds an artifact to a run, at any time; a `digest` that is given is believed, true or not. */
    uploadArtifact(upload: { repository: string; run: number; artifact: NewArtifact }): { artifact: number } {
      const { repository, run } = runOf(upload.repository, upload.run);
      return { artifact: addArtifact(fake, repository, run, upload.artifact).id };
    },
    /** The retention ends now. */
    expireArtifact(expired: { repository: string; artifact: number }): void {
      const artifact = repositoryNamed(state, expired.repository).artifacts.get(expired.artifact);
      if (artifact === undefined)
        throw new Error(`${expired.repository} has no artifact ${expired.artifact}`);
      artifact.expiresAtMs = github.nowMs();
    },
  };
}

function newAttempt(attempt: number, nowMs: number): RunAttempt {
  return { attempt, status: 'queued', conclusion: null, startedAtMs: nowMs, updatedAtMs: nowMs, jobs: [] };
}

function workflowAt(
  { github }: Fake,
  repository: Repository,
  wanted: { name: string; path: string },
): Workflow {
  const known = [...repository.workflows.values()].find(({ path }) => path === wanted.path);
  if (known !== undefined) return known;
  const workflow = { id: github.newId(), ...wanted, createdAtMs: github.nowMs() };
  repository.workflows.set(workflow.id, workflow);
  return workflow;
}

function addArtifact(
  { github }: Fake,
  repository: Repository,
  run: WorkflowRun,
  wanted: NewArtifact,
): Artifact {
  const zip = zipOf(wanted);
  const artifact: Artifact = {
    id: github.newId(),
    runId: run.id,
    name: wanted.name,
    zip,
    digest:
      wanted.digest === undefined
        ? `sha256:${createHash('sha256').update(zip).digest('hex')}`
        : wanted.digest,
    createdAtMs: github.nowMs(),
    expiresAtMs: github.nowMs() + retentionMs,
    misstated: wanted.misstated ?? null,
  };
  repository.artifacts.set(artifact.id, artifact);
  return artifact;
}

/** A fixed time in the zip, so that the same files are the same bytes. */
const zipTime = '2024-01-01T00:00:00';

function zipOf(wanted: NewArtifact): Uint8Array {
  if ('zipBase64' in wanted) return Buffer.from(wanted.zipBase64, 'base64');
  const entries = Object.entries(wanted.files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : Buffer.from(content.base64, 'base64'),
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(zipTime) });
}
