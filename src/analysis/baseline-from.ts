import type { Results } from '#src/model/collection.ts';
import type { Baseline } from '#src/model/findings.ts';
import type { SavedCollection } from '#src/model/history.ts';
import { mergeCollections } from './merge-collections.ts';
import { missingShards } from './missing-shards.ts';

/** What was saved of a tested commit, as a baseline: its label is the sha, and what it lacks is said. */
export function baselineFrom({
  sha,
  collections,
}: {
  sha: string;
  collections: readonly SavedCollection[];
}): {
  results: Results;
  baseline: Baseline;
} {
  const { results, jobs } = mergeCollections(collections);
  return { results, baseline: { label: sha, limits: missingShards(jobs) } };
}
