import type { Probot } from 'probot';
import { repositoryOf } from './payload-repository.ts';
import type { TriageApp } from './triage-app.ts';

/** "Re-run" of our check: what is known of the commit is judged again (design §5). GitHub tells it only to the check's App. */
export function onCheckRun(probot: Probot, app: TriageApp): void {
  probot.on('check_run.rerequested', async ({ payload }) => {
    const { check_run: check, repository, installation } = payload;
    await app.rerequested(repositoryOf(repository), check.head_sha, installation?.id ?? null);
  });
}
