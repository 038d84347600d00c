import { createHash } from 'node:crypto';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { requestFailure } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** An artifact's zip as it was downloaded, or why it was not taken. Names are outside text. */
export type DownloadedArtifact = { name: string; bytes: Uint8Array } | { name: string; refused: string };

/** What an artifact of a collection is called, with its run and attempt (src/action/artifact-name.ts). */
export const COLLECTION_NAME = /^redfirst-(\d+)-(\d+)-/;

/** Of all of a run together: far above gzipped collections of a million tests, far below what would hurt. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Why an artifact is refused that GitHub lists after its retention. */
export const EXPIRED = 'it has expired';

/** More jobs than a matrix can have (GitHub: 256 a run), with room for shards in several workflows. */
const MOST_ARTIFACTS = 1000;

/** The artifacts of a run, as GitHub lists them: those of all its attempts that are still there. */
export async function listArtifacts(
  access: RepositoryAccess,
  { runId }: Pick<WorkflowRun, 'runId'>,
): Promise<ListedArtifact[]> {
  const route = { ...routeOf(access), run_id: runId, per_page: PER_PAGE };
  return readPages(
    access,
    async (page) =>
      (
        await access.api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
          ...route,
          page,
        })
      ).data.artifacts,
    (found) => found.length >= MOST_ARTIFACTS,
  );
}

/**
 * Downloads artifacts of one attempt's run one by one, in the given order. Everything that the API says of an artifact must agree
 * with the run: run id, head sha, both repositories; and its bytes with their digest (design §5).
 */
export async function* downloadArtifacts(
  access: RepositoryAccess,
  run: WorkflowRun,
  artifacts: readonly ListedArtifact[],
): AsyncGenerator<DownloadedArtifact> {
  let left = MOST_BYTES;
  for (const artifact of artifacts) {
    const { name } = artifact;
    const refused = disagreement(artifact, run);
    if (refused === null) left -= artifact.size_in_bytes;
    if (refused !== null) yield { name, refused };
    else
      yield left < 0
        ? { name, refused: tooLarge(MOST_BYTES) }
        : await downloadArtifact(access, artifact, MOST_BYTES);
  }
}

/** What GitHub tells of an artifact, as far as it is downloaded and verified by it. */
export interface ListedArtifact {
  id: number;
  name: string;
  expired: boolean;
  size_in_bytes: number;
  digest?: string | null;
  created_at?: string | null;
  workflow_run?: {
    id?: number;
    repository_id?: number;
    head_repository_id?: number;
    head_sha?: string;
  } | null;
}

/** Of two with one name only the newer one can be meant; in order of name. */
export function newestOfEachName(artifacts: readonly ListedArtifact[]): ListedArtifact[] {
  const newest = new Map<string, ListedArtifact>();
  for (const artifact of [...artifacts].sort((a, b) => a.id - b.id)) newest.set(artifact.name, artifact);
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What GitHub says of an artifact and does not fit the run. It was listed for the run, so what is not said is no contradiction. */
function disagreement(artifact: ListedArtifact, run: WorkflowRun): string | null {
  const { workflow_run: source } = artifact;
  const [isOurs, runId, attempt] = COLLECTION_NAME.exec(artifact.name) ?? [];
  const differs = (said: number | string | undefined, known: number | string | undefined) =>
    said !== undefined && known !== undefined && said !== known;
  if (differs(source?.id, run.runId) || differs(source?.repository_id, run.repository.id))
    return 'GitHub says that it belongs to another run';
  if (differs(source?.head_sha, run.headSha)) return 'GitHub says that it belongs to another commit';
  if (differs(source?.head_repository_id, run.headRepository?.id))
    return 'GitHub says that it comes from another repository';
  if (isOurs !== undefined && Number(runId) !== run.runId) return 'its name is that of another run';
  if (isOurs !== undefined && Number(attempt) > run.attempt)
    return 'its name is that of an attempt that has not completed';
  if (artifact.expired) return EXPIRED;
  if (artifact.size_in_bytes > MOST_BYTES) return tooLarge(MOST_BYTES);
  return null;
}

function tooLarge(most: number): string {
  return `with the others of the run it is larger than ${most / 1024 / 1024} MiB`;
}

/** Downloads an artifact of at most so many bytes and verifies its digest. */
export async function downloadArtifact(
  access: RepositoryAccess,
  artifact: Pick<ListedArtifact, 'id' | 'name' | 'digest'>,
  most: number,
): Promise<DownloadedArtifact> {
  const { name } = artifact;
  try {
    const bytes = await withPatience(access.clock, () => downloadBytes(access, artifact.id, most));
    if (bytes === null) return { name, refused: tooLarge(most) };
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (typeof artifact.digest === 'string' && artifact.digest !== digest)
      return { name, refused: 'its bytes are not those that were uploaded (the digest differs)' };
    return { name, bytes };
  } catch (error) {
    const failure = requestFailure(error, access.clock.now());
    if (failure.kind !== 'final') throw error;
    return { name, refused: `GitHub does not give it (${failure.status}: ${failure.reason})` };
  }
}

/** The link lives for one minute and must not see our token, so it is asked for and followed by hand. Null: too large. */
async function downloadBytes(access: RepositoryAccess, id: number, most: number): Promise<Uint8Array | null> {
  const answer = await access.api.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    {
      ...routeOf(access),
      artifact_id: id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    },
  );
  const { location } = answer.headers;
  if (location === undefined) {
    const data: unknown = answer.data;
    if (!(data instanceof ArrayBuffer))
      throw new Error('GitHub gave neither a link for an artifact nor its bytes');
    return data.byteLength > most ? null : new Uint8Array(data);
  }
  const stored = await fetch(location, { signal: AbortSignal.timeout(LINK_LIFETIME_MS) });
  if (!stored.ok) {
    await stored.body?.cancel();
    // An expired link is cured by a new one: as an answer that never came.
    throw Object.assign(new Error(`the artifact's link answered ${stored.status}`), { status: 500 });
  }
  return gather(stored.body, most);
}

const LINK_LIFETIME_MS = 60_000;

async function gather(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
