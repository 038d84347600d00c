import { isoTime, isoTimeOrNull, nodeId } from '../json-values.ts';
import { appOf, commitsOf, repositoryPage, repositoryUrl } from '../lookup.ts';
import type { GitHub, JsonObject } from '../route.ts';
import type { Annotation, CheckRun, CheckSuite, Commit, Repository } from '../state.ts';
import { appJson } from './apps.ts';
import { pullRequestLinks } from './pulls.ts';
import { minimalRepositoryJson } from './repositories.ts';

export function checkRunJson(github: GitHub, repository: Repository, run: CheckRun): JsonObject {
  const url = `${repositoryUrl(github, repository)}/check-runs/${run.id}`;
  const app = appJson(github, appOf(github.state, run.appId));
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${repositoryPage(repository)}/runs/${run.id}`,
    // "If the integrator does not provide this, then the homepage of the GitHub app is used."
    details_url: run.detailsUrl ?? app['external_url'] ?? null,
    status: run.status,
    conclusion: run.conclusion,
    started_at: isoTime(run.startedAtMs),
    completed_at: isoTimeOrNull(run.completedAtMs),
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suiteId },
    app,
    pull_requests: pullRequestLinks(github, repository, run.headSha),
  };
}

/** The same as it stands in webhooks, which carry more of the suite. */
export function checkRunWebhookJson(
  github: GitHub,
  repository: Repository,
  run: CheckRun,
  suite: CheckSuite,
): JsonObject {
  return { ...checkRunJson(github, repository, run), check_suite: suiteFacts(github, repository, suite) };
}

export function checkSuiteJson(github: GitHub, repository: Repository, suite: CheckSuite): JsonObject {
  const commit = commitsOf(github.state, repository).get(suite.headSha);
  return {
    ...suiteFacts(github, repository, suite),
    repository: minimalRepositoryJson(github, repository),
    head_commit: commit === undefined ? null : simpleCommitJson(commit),
    latest_check_runs_count: latest(runsOfSuite(repository, suite)).length,
    check_runs_url: `${repositoryUrl(github, repository)}/check-suites/${suite.id}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  };
}

function suiteFacts(github: GitHub, repository: Repository, suite: CheckSuite): JsonObject {
  const runs = latest(runsOfSuite(repository, suite));
  // "When a check suite is rerequested, its status is reset to queued and the conclusion is cleared."
  const isQueued = suite.isRerequested || runs.length === 0;
  const open = isQueued || runs.some(({ status }) => status !== 'completed');
  const worst = runs.find(({ conclusion }) => conclusion === 'failure') ?? runs[0];
  return {
    id: suite.id,
    node_id: nodeId('CheckSuite', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: isQueued ? 'queued' : open ? 'in_progress' : 'completed',
    conclusion: worst === undefined || open ? null : worst.conclusion,
    url: `${repositoryUrl(github, repository)}/check-suites/${suite.id}`,
    before: null,
    after: suite.headSha,
    pull_requests: pullRequestLinks(github, repository, suite.headSha),
    app: appJson(github, appOf(github.state, suite.appId)),
    created_at: isoTime(suite.createdAtMs),
    updated_at: isoTime(suite.createdAtMs),
  };
}

export function runsOfSuite(repository: Repository, suite: CheckSuite): CheckRun[] {
  return [...repository.checkRuns.values()].filter(({ suiteId }) => suiteId === suite.id);
}

/** Of the check runs of one App and name, the newest only. */
export function latest(runs: readonly CheckRun[]): CheckRun[] {
  const newest = new Map<string, CheckRun>();
  for (const run of [...runs].sort((left, right) => left.id - right.id))
    newest.set(`${run.appId}\n${run.name}`, run);
  return [...newest.values()];
}

function simpleCommitJson({ sha, treeSha, message, author, committer }: Commit): JsonObject {
  return {
    id: sha,
    tree_id: treeSha,
    message,
    timestamp: isoTime(committer.dateMs),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}

export function annotationJson(repository: Repository, run: CheckRun, annotation: Annotation): JsonObject {
  return {
    path: annotation.path,
    blob_href: `${repositoryPage(repository)}/blob/${run.headSha}/${annotation.path}`,
    start_line: annotation.startLine,
    start_column: annotation.startColumn,
    end_line: annotation.endLine,
    end_column: annotation.endColumn,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: annotation.rawDetails,
  };
}
