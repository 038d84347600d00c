import type { Probot } from 'probot';
import type { NewlyInstalled } from './set-up-labels.ts';
import type { TriageApp } from './triage-app.ts';

/** Repositories on which the App was installed get their labels. */
export function onInstallation(probot: Probot, app: TriageApp): void {
  probot.on('installation.created', async ({ payload }) => {
    for (const repository of payload.repositories ?? [])
      await app.installed(newlyInstalled(repository), payload.installation.id);
  });
  probot.on('installation_repositories.added', async ({ payload }) => {
    for (const repository of payload.repositories_added)
      await app.installed(newlyInstalled(repository), payload.installation.id);
  });
}

function newlyInstalled({
  id,
  full_name,
  private: isPrivate,
}: {
  id?: number;
  full_name?: string;
  private?: boolean;
}): NewlyInstalled {
  const [owner = '', name = ''] = (full_name ?? '').split('/');
  return { id: Number(id), owner, name, isPrivate: isPrivate === true };
}
