import { accountOfActor } from '../access.ts';
import { type CheckFields, readCheckFields } from '../check-fields.ts';
import { commitsOf } from '../lookup.ts';
import { created, forbidden, notFound, ok, pageReply, unprocessable } from '../reply.ts';
import { commitNamed } from '../revisions.ts';
import type { GitHub, Reply, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { App, CheckRun, CheckSuite, Repository } from '../state.ts';
import { annotationJson, checkRunJson, checkRunWebhookJson, latest } from './check-json.ts';
import { checkSuiteRoutes } from './check-suites.ts';

const path = '/repos/{owner}/{repo}/check-runs';

export const checkRunRoutes: RepositoryRoute[] = [
  {
    method: 'POST',
    path,
    permission: { checks: 'write' },
    docs: 'checks/runs#create-a-check-run',
    handle: createCheckRun,
  },
  {
    method: 'GET',
    path: `${path}/{check_run_id}`,
    permission: { checks: 'read' },
    docs: 'checks/runs#get-a-check-run',
    handle: (request) => ok(checkRunJson(request.github, request.repository, requestedRun(request))),
  },
  {
    method: 'PATCH',
    path: `${path}/{check_run_id}`,
    permission: { checks: 'write' },
    docs: 'checks/runs#update-a-check-run',
    handle: updateCheckRun,
  },
  {
    method: 'GET',
    path: `${path}/{check_run_id}/annotations`,
    permission: { checks: 'read' },
    docs: 'checks/runs#list-check-run-annotations',
    handle(request) {
      const run = requestedRun(request);
      return pageReply(run.annotations, (annotation) => annotationJson(request.repository, run, annotation));
    },
  },
  {
    method: 'POST',
    path: `${path}/{check_run_id}/rerequest`,
    permission: { checks: 'write' },
    docs: 'checks/runs#rerequest-a-check-run',
    handle: rerequestRun,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    permission: { checks: 'read' },
    docs: 'checks/runs#list-check-runs-for-a-git-reference',
    handle(request) {
      const { github, repository, params } = request;
      const { sha } = commitNamed(github.state, repository, params['ref'] ?? '');
      return listRuns(request, (run) => run.headSha === sha);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
    permission: { checks: 'read' },
    docs: 'checks/runs#list-check-runs-in-a-check-suite',
    handle(request) {
      const suite = request.repository.checkSuites.get(Number(request.params['check_suite_id']));
      if (suite === undefined) throw notFound();
      return listRuns(request, (run) => run.suiteId === suite.id);
    },
  },
  ...checkSuiteRoutes,
];

function createCheckRun(request: RepositoryRequest): Reply {
  const { github, repository, body } = request;
  const app = requestingApp(request);
  const fields = readCheckFields(body, true);
  const sha = String(body['head_sha']);
  if (!commitsOf(github.state, repository).has(sha)) throw unprocessable(`No commit found for SHA: ${sha}`);
  const run: CheckRun = {
    id: github.newId(),
    suiteId: suiteOf(github, repository, app, sha).id,
    appId: app.id,
    name: fields.name ?? '',
    headSha: sha,
    externalId: '',
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAtMs: github.nowMs(),
    completedAtMs: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
    actions: [],
  };
  write(github, run, fields);
  repository.checkRuns.set(run.id, run);
  suiteOfRun(request, run).isRerequested = false;
  if (run.status === 'completed') announce(request, run, 'completed');
  const json = checkRunJson(github, repository, run);
  return created(json, String(json['url']));
}

function updateCheckRun(request: RepositoryRequest): Reply {
  const { github, repository, body } = request;
  const app = requestingApp(request);
  const run = requestedRun(request);
  if (run.appId !== app.id)
    throw forbidden(
      `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  const wasCompleted = run.status === 'completed';
  write(github, run, readCheckFields(body, false));
  suiteOfRun(request, run).isRerequested = false;
  if (run.status === 'completed' && !wasCompleted) announce(request, run, 'completed');
  return ok(checkRunJson(github, repository, run));
}

/** Puts what a request says over a check run; annotations are appended to those that it has. */
function write(github: GitHub, run: CheckRun, fields: CheckFields): void {
  run.name = fields.name ?? run.name;
  run.detailsUrl = fields.detailsUrl ?? run.detailsUrl;
  run.externalId = fields.externalId ?? run.externalId;
  run.startedAtMs = fields.startedAtMs ?? run.startedAtMs;
  run.actions = fields.actions ?? run.actions;
  if (fields.status !== undefined) {
    run.status = fields.status;
    run.conclusion = fields.conclusion ?? null;
    run.completedAtMs = fields.status === 'completed' ? (fields.completedAtMs ?? github.nowMs()) : null;
  }
  if (fields.output !== undefined)
    run.output = {
      title: fields.output.title ?? run.output.title,
      summary: fields.output.summary,
      text: fields.output.text ?? run.output.text,
    };
  run.annotations.push(...fields.annotations);
}

/** Only Apps write checks, people do not. */
function requestingApp({ actor }: RepositoryRequest): App {
  if (actor.kind !== 'installation') throw forbidden('You must authenticate via a GitHub App.');
  return actor.app;
}

/** The App's suite for a commit, made with its first check run. */
function suiteOf(github: GitHub, repository: Repository, app: App, sha: string): CheckSuite {
  for (const suite of repository.checkSuites.values())
    if (suite.appId === app.id && suite.headSha === sha) return suite;
  const branch = [...repository.refs].find(([name, tip]) => name.startsWith('refs/heads/') && tip === sha);
  const suite: CheckSuite = {
    id: github.newId(),
    appId: app.id,
    headSha: sha,
    // Pushes to a fork's branch "are not detected": null there.
    headBranch: branch === undefined ? null : branch[0].slice('refs/heads/'.length),
    createdAtMs: github.nowMs(),
    isRerequested: false,
  };
  repository.checkSuites.set(suite.id, suite);
  return suite;
}

/** Asks the check's App, by webhook, to run it again; its suite is queued then, the check itself stays as it is. */
function rerequestRun(request: RepositoryRequest): Reply {
  const run = requestedRun(request);
  // GitHub's schema of the webhook knows no queued suite.
  announce(request, run, 'rerequested');
  suiteOfRun(request, run).isRerequested = true;
  return { kind: 'plain', status: 201, body: {} };
}

function announce(request: RepositoryRequest, run: CheckRun, action: 'completed' | 'rerequested'): void {
  const { github, repository, actor } = request;
  const suite = suiteOfRun(request, run);
  github.send({
    event: 'check_run',
    action,
    repository,
    sender: accountOfActor(github, actor),
    fields: { check_run: checkRunWebhookJson(github, repository, run, suite) },
    onlyAppId: run.appId,
  });
}

function suiteOfRun({ repository }: RepositoryRequest, run: CheckRun): CheckSuite {
  const suite = repository.checkSuites.get(run.suiteId);
  if (suite === undefined) throw new Error(`Check run ${run.id} has no suite`);
  return suite;
}

function requestedRun({ repository, params }: RepositoryRequest): CheckRun {
  const run = repository.checkRuns.get(Number(params['check_run_id']));
  if (run === undefined) throw notFound();
  return run;
}

function listRuns(
  { github, repository, query }: RepositoryRequest,
  belongs: (run: CheckRun) => boolean,
): Reply {
  const name = query.get('check_name');
  const status = query.get('status');
  const appId = query.get('app_id');
  const all = [...repository.checkRuns.values()].filter(belongs);
  const found = (query.get('filter') === 'all' ? all : latest(all)).filter(
    (run) =>
      (name === null || run.name === name) &&
      (status === null || run.status === status) &&
      (appId === null || run.appId === Number(appId)),
  );
  return pageReply(found, (run) => checkRunJson(github, repository, run), 'check_runs');
}
