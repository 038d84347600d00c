import { routeOf } from '#src/github/api.ts';
import { drainOutbox } from '#src/github/outbox.ts';
import { withPatience } from '#src/github/with-patience.ts';
import { labelOperation } from '#src/label-operation.ts';
import type { AppParts } from './app-parts.ts';
import { loadConfig } from './load-config.ts';
import { repositoryOf } from './payload-repository.ts';
import { saveDecided } from './save-decided.ts';

/** A repository as the webhook of an installation names it. */
export interface NewlyInstalled {
  id: number;
  owner: string;
  name: string;
  isPrivate: boolean;
}

/** Gives a repository on which the App was installed the labels that issues will have (design §5, Severity). */
export async function setUpLabels(
  { history, repositories, clock, log }: AppParts,
  installed: NewlyInstalled,
  installationId: number | null,
): Promise<void> {
  // The webhook does not say which branch is the default one.
  const told = await repositories.access({ ...installed, defaultBranch: '' }, installationId);
  const { data } = await withPatience(clock, () =>
    told.api.request('GET /repos/{owner}/{repo}', routeOf(told)),
  );
  const repository = repositoryOf(data);
  const access = await repositories.access(repository, installationId);
  const { config } = await loadConfig(access);
  if (config.filing === 'off') return;
  await history.saveRepository(repository, clock.now().toISOString());
  await history.withLease(repository.id, async () => {
    await saveDecided(history, repository.id, { operations: [labelOperation(config.labels)] });
    await drainOutbox(access, history, log);
  });
}
