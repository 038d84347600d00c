import { isoTime, isoTimeOrNull, nodeId } from '../json-values.ts';
import { commitsOf, repositoryPage, repositoryUrl } from '../lookup.ts';
import { notFound, ok, pageReply } from '../reply.ts';
import type { GitHub, JsonObject, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Job, Repository, RunAttempt, Workflow, WorkflowRun } from '../state.ts';
import { pullRequestLinks } from './pulls.ts';
import { minimalRepositoryJson } from './repositories.ts';
import { userJson } from './users.ts';

/** The current attempt of a run. */
export function currentAttempt(run: WorkflowRun): RunAttempt {
  const attempt = run.attempts.at(-1);
  if (attempt === undefined) throw new Error(`Run ${run.id} has no attempt`);
  return attempt;
}

export function workflowOf(repository: Repository, run: WorkflowRun): Workflow {
  const workflow = repository.workflows.get(run.workflowId);
  if (workflow === undefined) throw new Error(`Run ${run.id} belongs to no workflow`);
  return workflow;
}

/** A run as of one of its attempts (the current one by default). */
export function workflowRunJson(
  github: GitHub,
  repository: Repository,
  run: WorkflowRun,
  attempt: RunAttempt = currentAttempt(run),
): JsonObject {
  const workflow = workflowOf(repository, run);
  const root = repositoryUrl(github, repository);
  const url = `${root}/actions/runs/${run.id}`;
  const actor = userJson(github, run.actor);
  const head =
    run.headRepositoryId === null ? undefined : github.state.repositories.get(run.headRepositoryId);
  const fromHere = run.headRepositoryId === repository.id;
  return {
    id: run.id,
    name: workflow.name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: workflow.path,
    display_title: headCommitOf(github, repository, run)?.message.split('\n')[0] ?? workflow.name,
    run_number: run.runNumber,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: nodeId('CheckSuite', run.checkSuiteId),
    url,
    html_url: `${repositoryPage(repository)}/actions/runs/${run.id}`,
    pull_requests: fromHere ? pullRequestLinks(github, repository, run.headSha) : [],
    created_at: isoTime(run.createdAtMs),
    updated_at: isoTime(attempt.updatedAtMs),
    actor,
    run_attempt: attempt.attempt,
    referenced_workflows: [],
    run_started_at: isoTime(attempt.startedAtMs),
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${root}/check-suites/${run.checkSuiteId}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.attempt > 1 ? `${url}/attempts/${attempt.attempt - 1}` : null,
    workflow_url: `${root}/actions/workflows/${run.workflowId}`,
    head_commit: headCommitJson(github, repository, run),
    repository: minimalRepositoryJson(github, repository),
    head_repository: head === undefined ? null : minimalRepositoryJson(github, head),
  };
}

function headCommitOf(github: GitHub, repository: Repository, run: WorkflowRun) {
  return commitsOf(github.state, repository).get(run.headSha);
}

function headCommitJson(github: GitHub, repository: Repository, run: WorkflowRun): JsonObject | null {
  const commit = headCommitOf(github, repository, run);
  if (commit === undefined) return null;
  return {
    id: commit.sha,
    tree_id: commit.treeSha,
    message: commit.message,
    timestamp: isoTime(commit.committer.dateMs),
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

export function workflowJson(github: GitHub, repository: Repository, workflow: Workflow): JsonObject {
  const page = repositoryPage(repository);
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: 'active',
    created_at: isoTime(workflow.createdAtMs),
    updated_at: isoTime(workflow.createdAtMs),
    url: `${repositoryUrl(github, repository)}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  };
}

function jobJson(
  github: GitHub,
  repository: Repository,
  { run, attempt, job }: { run: WorkflowRun; attempt: RunAttempt; job: Job },
): JsonObject {
  const root = repositoryUrl(github, repository);
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: workflowOf(repository, run).name,
    head_branch: run.headBranch,
    run_url: `${root}/actions/runs/${run.id}`,
    run_attempt: attempt.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    url: `${root}/actions/jobs/${job.id}`,
    html_url: `${repositoryPage(repository)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: isoTime(job.startedAtMs),
    started_at: isoTime(job.startedAtMs),
    completed_at: isoTimeOrNull(job.completedAtMs),
    name: job.name,
    steps: [],
    check_run_url: `${root}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 1,
    runner_group_name: 'GitHub Actions',
  };
}

function runOf({ repository, params }: RepositoryRequest): WorkflowRun {
  const run = repository.runs.get(Number(params['run_id']));
  if (run === undefined) throw notFound();
  return run;
}

function attemptOf(run: WorkflowRun, { params }: RepositoryRequest): RunAttempt {
  const attempt = run.attempts.find((candidate) => candidate.attempt === Number(params['attempt_number']));
  if (attempt === undefined) throw notFound();
  return attempt;
}

function listRuns({ github, repository, query }: RepositoryRequest) {
  const [sha, branch, event, status] = ['head_sha', 'branch', 'event', 'status'].map((name) =>
    query.get(name),
  );
  const found = [...repository.runs.values()]
    .filter((run) => {
      const attempt = currentAttempt(run);
      return (
        (!sha || run.headSha === sha) &&
        (!branch || run.headBranch === branch) &&
        (!event || run.event === event) &&
        (!status || attempt.status === status || attempt.conclusion === status)
      );
    })
    .sort((left, right) => right.createdAtMs - left.createdAtMs || right.id - left.id);
  return pageReply(found, (run) => workflowRunJson(github, repository, run), 'workflow_runs');
}

const actionsRead = { permission: { actions: 'read' }, method: 'GET' } as const;

export const workflowRunRoutes: RepositoryRoute[] = [
  {
    ...actionsRead,
    path: '/repos/{owner}/{repo}/actions/workflows',
    docs: 'actions/workflows#list-repository-workflows',
    handle: ({ github, repository }) =>
      pageReply(
        [...repository.workflows.values()],
        (workflow) => workflowJson(github, repository, workflow),
        'workflows',
      ),
  },
  {
    ...actionsRead,
    path: '/repos/{owner}/{repo}/actions/runs',
    docs: 'actions/workflow-runs#list-workflow-runs-for-a-repository',
    handle: listRuns,
  },
  {
    ...actionsRead,
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    docs: 'actions/workflow-runs#get-a-workflow-run',
    handle: (request) => ok(workflowRunJson(request.github, request.repository, runOf(request))),
  },
  {
    ...actionsRead,
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    docs: 'actions/workflow-runs#get-a-workflow-run-attempt',
    handle(request) {
      const run = runOf(request);
      return ok(workflowRunJson(request.github, request.repository, run, attemptOf(run, request)));
    },
  },
  {
    ...actionsRead,
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    docs: 'actions/workflow-jobs#list-jobs-for-a-workflow-run',
    handle(request) {
      const run = runOf(request);
      const attempts = request.query.get('filter') === 'all' ? run.attempts : [currentAttempt(run)];
      const jobs = attempts.flatMap((attempt) => attempt.jobs.map((job) => ({ run, attempt, job })));
      return pageReply(jobs, (job) => jobJson(request.github, request.repository, job), 'jobs');
    },
  },
  {
    ...actionsRead,
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    docs: 'actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt',
    handle(request) {
      const run = runOf(request);
      const attempt = attemptOf(run, request);
      return pageReply(
        attempt.jobs,
        (job) => jobJson(request.github, request.repository, { run, attempt, job }),
        'jobs',
      );
    },
  },
];
