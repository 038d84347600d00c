import { randomBytes } from 'node:crypto';
import { isoTime, nodeId } from '../json-values.ts';
import { repositoryUrl } from '../lookup.ts';
import { gone, notFound, ok, pageReply } from '../reply.ts';
import type { GitHub, JsonObject, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Artifact, Repository } from '../state.ts';

/** A download link lives one minute (documented with the download). */
const linkLifeMs = 60_000;

function artifactJson(github: GitHub, repository: Repository, artifact: Artifact): JsonObject {
  const url = `${repositoryUrl(github, repository)}/actions/artifacts/${artifact.id}`;
  const run = repository.runs.get(artifact.runId);
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.zip.byteLength,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(github, artifact),
    created_at: isoTime(artifact.createdAtMs),
    updated_at: isoTime(artifact.createdAtMs),
    expires_at: isoTime(artifact.expiresAtMs),
    digest: artifact.digest,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: repository.id,
            head_repository_id: run.headRepositoryId ?? undefined,
            head_branch: run.headBranch,
            head_sha: run.headSha,
            ...artifact.misstated,
          },
  };
}

function isExpired(github: GitHub, artifact: Artifact): boolean {
  return github.nowMs() >= artifact.expiresAtMs;
}

function artifactOf({ repository, params }: RepositoryRequest): Artifact {
  const artifact = repository.artifacts.get(Number(params['artifact_id']));
  if (artifact === undefined) throw notFound();
  return artifact;
}

/** Newest first, as GitHub lists them. */
function listed(request: RepositoryRequest, artifacts: Artifact[]) {
  const { github, repository, query } = request;
  const name = query.get('name');
  return pageReply(
    artifacts
      .filter((artifact) => name === null || artifact.name === name)
      .sort((left, right) => right.id - left.id),
    (artifact) => artifactJson(github, repository, artifact),
    'artifacts',
  );
}

export const artifactRoutes: RepositoryRoute[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/artifacts',
    permission: { actions: 'read' },
    docs: 'actions/artifacts#list-artifacts-for-a-repository',
    handle: (request) => listed(request, [...request.repository.artifacts.values()]),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    permission: { actions: 'read' },
    docs: 'actions/artifacts#list-workflow-run-artifacts',
    handle(request) {
      const runId = Number(request.params['run_id']);
      if (!request.repository.runs.has(runId)) throw notFound();
      return listed(
        request,
        [...request.repository.artifacts.values()].filter((artifact) => artifact.runId === runId),
      );
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
    permission: { actions: 'read' },
    docs: 'actions/artifacts#get-an-artifact',
    handle: (request) => ok(artifactJson(request.github, request.repository, artifactOf(request))),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    permission: { actions: 'read' },
    docs: 'actions/artifacts#download-an-artifact',
    publicRead: false,
    handle(request) {
      const { github, repository } = request;
      if (request.params['archive_format'] !== 'zip') throw notFound();
      const artifact = artifactOf(request);
      if (isExpired(github, artifact)) throw gone('Artifact has expired');
      const signature = randomBytes(16).toString('hex');
      github.state.downloadLinks.set(signature, {
        artifactId: artifact.id,
        repositoryId: repository.id,
        expiresAtMs: github.nowMs() + linkLifeMs,
      });
      return {
        kind: 'plain',
        status: 302,
        headers: { location: `${github.blobUrl}/artifacts/${artifact.id}.zip?sig=${signature}` },
      };
    },
  },
];
