import { advisedPatterns, artifactPlace } from '#src/analysis/artifact-place.ts';
import type { Config } from '#src/config/schema.ts';
import {
  COLLECTION_NAME,
  downloadArtifacts,
  EXPIRED,
  type ListedArtifact,
  listArtifacts,
  newestOfEachName,
} from '#src/github/read-artifacts.ts';
import { unpackReports } from '#src/ingest/raw-artifact.ts';
import { readArtifact } from '#src/ingest/read-artifact.ts';
import type { ArtifactNote } from '#src/model/artifact-note.ts';
import type { Collection } from '#src/model/collection.ts';
import type { Refusal } from '#src/model/refusal.ts';
import type { WorkflowRun } from '#src/model/workflow-run.ts';
import { MOST_ATTEMPTS } from './known-runs.ts';
import { unknownExpired, type WantedRaw } from './known-though-expired.ts';
import { readRawArtifacts } from './read-raw-artifacts.ts';
import type { RunSources } from './run-sources.ts';

/** What the artifacts of one attempt may hold together, inflated: whoever makes artifacts decides what all of them cost. */
const MOST_INFLATED_BYTES = 256 * 1024 * 1024;

/** What the artifacts of a run held. */
export interface ReadCollections {
  /** By attempt: jobs that a re-run did not repeat have theirs from the attempt before. */
  accepted: ReadonlyMap<number, Collection[]>;
  refused: Refusal[];
  raw: RawFacts;
  /** Of what was asked for: names of our collections, and of raw artifacts with where they belong. */
  asked: { ours: string[]; raw: ReadonlyMap<string, WantedRaw> };
}

/** What is known by reading raw artifacts, beside what is saved. */
export interface RawFacts {
  notes: ArtifactNote[];
  /** Git blob ids of the files of the run's commit, as far as GitHub lists them; null: nothing was read by them. */
  headFiles: ReadonlyMap<string, string> | null;
}

/** Where no artifact could be read. */
export const NO_RAW_FACTS: RawFacts = { notes: [], headFiles: null };

/** An attempt of a run that has completed, and when. */
export type CompletedAttempt = Pick<WorkflowRun, 'attempt' | 'at'>;

/** What the artifacts of a run are read by. */
export interface ArtifactSources extends Pick<RunSources, 'access' | 'run'> {
  config: Pick<Config, 'artifacts'>;
  /** Those before the run's that are known, by which it is told who made an artifact that does not say it. */
  earlier: readonly CompletedAttempt[];
}

/** Downloads and verifies the collections of a run, and reads the raw reports that the config names. */
export async function readCollections({
  access,
  run,
  config,
  earlier,
}: ArtifactSources): Promise<ReadCollections> {
  const listed = await listArtifacts(access, run);
  const { wanted, raw } = wantedOf(listed, { access, run, config, earlier });
  const accepted = new Map<number, Collection[]>();
  const accept = (attempt: number, collection: Collection): void => {
    accepted.set(attempt, [...(accepted.get(attempt) ?? []), collection]);
  };
  const { owner, name: repository } = run.repository;
  const expected = { repository: `${owner}/${repository}`, runId: run.runId, attempt: run.attempt };
  const refused: Refusal[] = [];
  const notes: ArtifactNote[] = [];
  const unpacked: Parameters<typeof readRawArtifacts>[2]['artifacts'][number][] = [];
  let left = MOST_INFLATED_BYTES;
  const inflated = (bytes: number): boolean => {
    left -= bytes;
    return left >= 0;
  };
  for await (const artifact of downloadArtifacts(access, run, wanted)) {
    const { name } = artifact;
    const place = raw.get(name);
    if ('refused' in artifact) refused.push({ artifact: name, why: artifact.refused });
    else if (place === undefined) {
      const read = await readArtifact({ ...artifact, inflated, expected });
      if ('refused' in read) refused.push({ artifact: name, why: read.refused });
      else accept(read.collection.claimed?.attempt ?? run.attempt, read.collection);
    } else {
      const read = await unpackReports({ ...artifact, inflated });
      if ('refused' in read) refused.push({ artifact: name, why: read.refused });
      else {
        const { passedOver, ...reports } = read;
        unpacked.push({ ...place, ...reports });
        if (passedOver.length > 0) notes.push({ kind: 'passed-over', artifact: name, files: passedOver });
      }
    }
  }
  const collected = [...accepted.values()].flat().map(({ results }) => results);
  const read = await readRawArtifacts(access, run, { artifacts: unpacked, collected });
  for (const { attempt, collection } of read.collections) accept(attempt, collection);
  const advice = adviceOf(listed, { config, accepted });
  return {
    accepted,
    refused,
    raw: { notes: [...notes, ...read.notes, ...advice], headFiles: read.headFiles },
    asked: { ours: wanted.map(({ name }) => name).filter((name) => !raw.has(name)), raw },
  };
}

/** Our own collections, then the raw artifacts that the config names, in order of name. */
function wantedOf(
  listed: readonly ListedArtifact[],
  { run, config, earlier }: ArtifactSources,
): { wanted: ListedArtifact[]; raw: ReadonlyMap<string, WantedRaw> } {
  const ours = newestOfEachName(listed.filter(({ name }) => COLLECTION_NAME.test(name)));
  const raw = new Map<string, WantedRaw>();
  const named = listed.filter((artifact) => {
    const { name, created_at: at } = artifact;
    if (OURS.test(name)) return false;
    const place = artifactPlace(name, config.artifacts, run);
    const attempt = place?.attempt ?? madeBy(at ?? null, [...earlier, run]);
    // What comes from an attempt that has not completed is left for its own report.
    if (place === null || attempt === null) return false;
    const known = raw.get(name)?.attempt ?? 0;
    raw.set(name, { environment: place.environment, attempt: Math.max(known, attempt) });
    return true;
  });
  return { wanted: [...ours, ...newestOfEachName(named)], raw };
}

/** Whether the config names an artifact of a run as one of raw reports. */
export function namedByConfig({
  artifacts,
}: ArtifactSources['config']): (name: string, runId: number) => boolean {
  return (name, runId) =>
    !OURS.test(name) && artifactPlace(name, artifacts, { runId, attempt: MOST_ATTEMPTS }) !== null;
}

/** What the Action and the triage upload. */
const OURS = /^redfirst-/i;

/** The first attempt that had completed when the artifact was there; null: none of them. */
function madeBy(at: string | null, attempts: readonly CompletedAttempt[]): number | null {
  const inOrder = [...attempts].sort((a, b) => a.attempt - b.attempt);
  if (at === null) return inOrder.at(-1)?.attempt ?? null;
  return inOrder.find((attempt) => Date.parse(at) <= Date.parse(attempt.at))?.attempt ?? null;
}

/** Where a run left nothing that is read, what the config could name. */
function adviceOf(
  listed: readonly ListedArtifact[],
  { config, accepted }: Pick<ArtifactSources, 'config'> & Pick<ReadCollections, 'accepted'>,
): ArtifactNote[] {
  if (config.artifacts.length > 0 || accepted.size > 0) return [];
  const patterns = advisedPatterns(listed.map(({ name }) => name));
  return patterns.length === 0 ? [] : [{ kind: 'advice', patterns }];
}

/**
 * Downloads, verifies and saves what the artifacts of a run hold, and which of them were not accepted, with why; returns what
 * is known of the raw ones beside that.
 */
export async function collectArtifacts({
  access,
  history,
  run,
  config,
}: RunSources & Pick<ArtifactSources, 'config'>): Promise<RawFacts> {
  const { id: repositoryId } = run.repository;
  const isAgain = run.attempt > 1 && config.artifacts.length > 0;
  const loadKnown = () => history.loadCollectionsOfHead(repositoryId, run.headSha);
  const loaded = isAgain ? await loadKnown() : null;
  const earlier = (loaded ?? [])
    .map((saved) => saved.run)
    .filter(({ runId, attempt }) => runId === run.runId && attempt < run.attempt);
  const { accepted, refused, raw, asked } = await readCollections({ access, run, config, earlier });
  const expired = refused.filter(({ why }) => why === EXPIRED);
  // Before anything is saved of what is there.
  const unknown =
    expired.length === 0
      ? []
      : unknownExpired(expired, {
          ...asked,
          run,
          known: loaded ?? (await loadKnown()),
          refusedBefore: await refusedInTime(history, run),
        });
  for (const [attempt, collections] of accepted) {
    const key = { repositoryId, runId: run.runId, attempt };
    if (attempt !== run.attempt) await history.saveNewRun({ ...run, attempt });
    await history.saveCollections(key, collections);
  }
  const key = { repositoryId, runId: run.runId, attempt: run.attempt };
  const missing = refused.filter((one) => one.why !== EXPIRED || unknown.includes(one));
  await history.saveRefusals(key, missing);
  return raw;
}

async function refusedInTime(
  history: RunSources['history'],
  { repository, headSha, runId }: WorkflowRun,
): Promise<ReadonlySet<string>> {
  const known = await history.loadRefusals(repository.id, headSha);
  const ofRun = known.filter(({ run }) => run.runId === runId).flatMap(({ refused }) => refused);
  return new Set(ofRun.map(({ artifact }) => artifact));
}
