import { requestFailure, statusOf } from '#src/github/request-failure.ts';
import { GitHubUnavailable } from '#src/github/with-patience.ts';
import { configErrorLine } from '#src/model/config-error.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import type { AppParts } from './app-parts.ts';
import {
  type InstalledRepository,
  readInstalledRepositories,
  readInstalledRepository,
} from './installed-repositories.ts';
import { type KnownRuns, loadKnownRuns } from './known-runs.ts';
import { loadConfig } from './load-config.ts';
import { rebuildCauses } from './rebuild-causes.ts';
import { loadSavedCommits } from './rebuild-commits.ts';
import { rebuildRuns } from './rebuild-runs.ts';
import type { RebuildSources } from './rebuild-sources.ts';
import type { Authenticate } from './repositories.ts';

/** What the history is rebuilt by. Nothing of it writes to GitHub. */
export interface RebuildParts
  extends Pick<AppParts, 'history' | 'repositories' | 'clock'>,
    Pick<RebuildSources, 'say' | 'list'> {
  authenticate: Authenticate;
}

/** How a rebuild ended. */
export interface RebuildEnd {
  repositories: number;
  /** How much was not there any more or was refused, each listed. */
  missing: number;
  /** Repositories that GitHub failed for: said, and left for another time. */
  failed: number;
}

/** The App is not installed on the repository that was named. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
}

/**
 * Rebuilds the history from what GitHub holds: workflow runs, the collections among their artifacts, commits, and our
 * issues (design §7). What the history has already stays; nothing is posted. Started again, it goes on.
 *
 * @param named only this repository; null: all that the App is installed on
 * @throws NotInstalledError when the App is not installed on the one that is named
 */
export async function rebuildHistory(
  parts: RebuildParts,
  named: Pick<Repository, 'owner' | 'name'> | null,
): Promise<RebuildEnd> {
  const { history, clock, say } = parts;
  const installed = await installedOf(parts, named);
  const known = await loadKnownRuns(history);
  const end: RebuildEnd = { repositories: installed.length, missing: 0, failed: 0 };
  const list: RebuildParts['list'] = (line) => {
    end.missing += 1;
    parts.list(line);
  };
  // One repository that can't be read must not keep the others from being so.
  for (const one of installed)
    try {
      await rebuildRepository({ ...parts, list }, one, known.get(one.repository.id) ?? new Map());
    } catch (error) {
      const failure = requestFailure(error, clock.now());
      if (statusOf(error) === null && !(error instanceof GitHubUnavailable)) throw error;
      end.failed += 1;
      const { owner, name } = one.repository;
      const why = failure.kind === 'limited' ? 'it asks to wait' : failure.reason;
      say(`${owner}/${name}: GitHub failed, so this is not done yet (${why}). Start it again to go on.`);
    }
  return end;
}

async function installedOf(
  { authenticate, clock }: RebuildParts,
  named: Pick<Repository, 'owner' | 'name'> | null,
): Promise<InstalledRepository[]> {
  if (named === null) return readInstalledRepositories(authenticate, clock);
  const only = await readInstalledRepository(authenticate, clock, named);
  if (only === null)
    throw new NotInstalledError(
      `The App is not installed on ${named.owner}/${named.name}, or there is no such repository. Name another one with --repo, or leave it out for all.`,
    );
  return [only];
}

async function rebuildRepository(
  { history, repositories, say, list }: RebuildParts,
  { repository, installationId }: InstalledRepository,
  known: KnownRuns,
): Promise<void> {
  const access = await repositories.access(repository, installationId);
  // Which branches are trusted, it alone says: without it nothing could be learnt rightly.
  const { config, errors } = await loadConfig(access);
  for (const error of errors)
    say(
      `${repository.owner}/${repository.name}: the config is not usable, so its defaults hold: ${configErrorLine(error)}`,
    );
  const sources: RebuildSources = { access, history, config, known, say, list };
  const commits = await loadSavedCommits(sources);
  await rebuildRuns(sources, commits);
  await rebuildCauses(sources, commits);
}
