import { readArtifacts } from '#src/github/read-artifacts.ts';
import { readArtifact } from '#src/ingest/read-artifact.ts';
import type { Collection } from '#src/model/collection.ts';
import type { Refusal } from '#src/model/refusal.ts';
import type { RunSources } from './run-sources.ts';

/** What the collections of one attempt may hold together, inflated: whoever makes artifacts decides what all of them cost. */
const MOST_INFLATED_BYTES = 256 * 1024 * 1024;

/** What the artifacts of a run held. */
export interface ReadCollections {
  /** By attempt: jobs that a re-run did not repeat have theirs from the attempt before. */
  accepted: ReadonlyMap<number, Collection[]>;
  refused: Refusal[];
}

/** Downloads and verifies the collections of a run. */
export async function readCollections({
  access,
  run,
}: Pick<RunSources, 'access' | 'run'>): Promise<ReadCollections> {
  const { owner, name: repository } = run.repository;
  const accepted = new Map<number, Collection[]>();
  const refused: Refusal[] = [];
  let left = MOST_INFLATED_BYTES;
  for await (const artifact of readArtifacts(access, run)) {
    const read =
      'refused' in artifact
        ? artifact
        : await readArtifact({
            ...artifact,
            inflated: (bytes) => {
              left -= bytes;
              return left >= 0;
            },
            expected: { repository: `${owner}/${repository}`, runId: run.runId, attempt: run.attempt },
          });
    if ('refused' in read) refused.push({ artifact: artifact.name, why: read.refused });
    else {
      const attempt = read.collection.claimed?.attempt ?? run.attempt;
      accepted.set(attempt, [...(accepted.get(attempt) ?? []), read.collection]);
    }
  }
  return { accepted, refused };
}

/** Downloads, verifies and saves the collections of a run, and which of its artifacts were not accepted, with why. */
export async function collectArtifacts({ access, history, run }: RunSources): Promise<void> {
  const { accepted, refused } = await readCollections({ access, run });
  for (const [attempt, collections] of accepted) {
    const key = { repositoryId: run.repository.id, runId: run.runId, attempt };
    if (attempt !== run.attempt) await history.saveNewRun({ ...run, attempt });
    await history.saveCollections(key, collections);
  }
  const key = { repositoryId: run.repository.id, runId: run.runId, attempt: run.attempt };
  await history.saveRefusals(key, refused);
}
