import { withAncestors } from '#src/analysis/commit-order.ts';
import { ANCESTORS, readAncestors } from '#src/github/read-commits.ts';
import type { RebuildSources } from './rebuild-sources.ts';

/** The parents of the commits that the history has, by sha. */
export type SavedCommits = Map<string, readonly string[]>;

/** A report asks for so many; what is known so far needs no further question. */
const ENOUGH = ANCESTORS + 1;

/** All commits that the history has of the repository. */
export async function loadSavedCommits({
  access,
  history,
}: Pick<RebuildSources, 'access' | 'history'>): Promise<SavedCommits> {
  const commits = await history.loadCommits(access.repository.id);
  return new Map(commits.map(({ sha, parents }) => [sha, parents]));
}

/** Saves the ancestors of a trusted run's commit, as its report does; unless they are known, as after a younger commit's. */
export async function keepAncestors(
  { access, history }: Pick<RebuildSources, 'access' | 'history'>,
  saved: SavedCommits,
  sha: string,
): Promise<void> {
  if (isKnownFarEnough(saved, sha)) return;
  const commits = await readAncestors(access, sha);
  await history.saveCommits(access.repository.id, commits);
  for (const commit of commits) saved.set(commit.sha, commit.parents);
}

function isKnownFarEnough(saved: SavedCommits, sha: string): boolean {
  const nearest = [...withAncestors(saved, sha, ENOUGH)].slice(0, ENOUGH);
  return nearest.every((commit) => saved.has(commit));
}
