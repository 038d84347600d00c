import type { Probot } from 'probot';
import { repositoryOf } from './payload-repository.ts';
import type { TriageApp } from './triage-app.ts';

/** "Re-run all checks" of our suite: the same as "Re-run" of its only check. GitHub tells it only to the suite's App. */
export function onCheckSuite(probot: Probot, app: TriageApp): void {
  probot.on('check_suite.rerequested', async ({ payload }) => {
    const { check_suite: suite, repository, installation } = payload;
    await app.rerequested(repositoryOf(repository), suite.head_sha, installation?.id ?? null);
  });
}
