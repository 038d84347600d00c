import { COLLECTION_NAME } from '#src/github/read-artifacts.ts';
import type { SavedCollection } from '#src/model/history.ts';
import type { Refusal } from '#src/model/refusal.ts';
import type { RunKey } from '#src/model/workflow-run.ts';

/** A raw artifact that is to be read. */
export interface WantedRaw {
  environment: string;
  attempt: number;
}

/** Artifacts that GitHub lists and no longer gives, and what tells whether they were read in time. */
interface Expired {
  run: Pick<RunKey, 'runId'>;
  /** What the history has of the commit. */
  known: readonly SavedCollection[];
  /** Names of artifacts of the run that were not accepted when they were there. */
  refusedBefore: ReadonlySet<string>;
  /** Names of all artifacts of the run that hold collections. */
  ours: readonly string[];
  raw: ReadonlyMap<string, WantedRaw>;
}

/**
 * Of what has expired, that of which nobody knows what it held. The rest was read in time, as when a check is asked for again, or a job
 * repeated, after the retention: nothing is missing then.
 */
export function unknownExpired(expired: readonly Refusal[], sources: Expired): Refusal[] {
  const ofRun = sources.known.filter(({ run }) => run.runId === sources.run.runId);
  return expired.filter(
    ({ artifact }) => sources.refusedBefore.has(artifact) || !isKnown(artifact, ofRun, sources),
  );
}

function isKnown(
  artifact: string,
  ofRun: readonly SavedCollection[],
  { ours, raw }: Pick<Expired, 'ours' | 'raw'>,
): boolean {
  const place = raw.get(artifact);
  const attempt = place?.attempt ?? attemptOf(artifact);
  const ofAttempt = ofRun.filter(({ run }) => run.attempt === attempt).map(({ collection }) => collection);
  const uploaded = ofAttempt.filter(({ claimed }) => claimed === null);
  // An artifact of ours is one collection; which one of a few that are missing it was, nothing tells.
  if (place === undefined)
    return ofAttempt.length - uploaded.length >= ours.filter((name) => attemptOf(name) === attempt).length;
  const [only] = uploaded;
  // Coverage may have joined the only environment of tests.
  if (uploaded.length === 1 && only !== undefined && only.results.coverage !== null) return true;
  return uploaded.some(({ environment }) => environment.name === place.environment);
}

function attemptOf(name: string): number {
  return Number(COLLECTION_NAME.exec(name)?.[2] ?? 0);
}
