import type { Probot } from 'probot';
import { repositoryOf } from './payload-repository.ts';
import type { TriageApp } from './triage-app.ts';

/** What people do to an issue that can mean something to us. */
const EVENTS = [
  'issues.opened',
  'issues.edited',
  'issues.labeled',
  'issues.unlabeled',
  'issues.assigned',
  'issues.closed',
  'issues.reopened',
  'issues.deleted',
  'issues.transferred',
] as const;

/** What a person does to an issue is taken up. What bots do, ourselves among them, decides nothing. */
export function onIssues(probot: Probot, app: TriageApp): void {
  probot.on([...EVENTS], async ({ payload }) => {
    const { issue, repository, installation, sender } = payload;
    if (sender.type === 'Bot') return;
    await app.issueChanged(
      {
        repository: repositoryOf(repository),
        number: issue.number,
        movedTo:
          payload.action === 'transferred'
            ? `${payload.changes.new_repository.full_name}#${payload.changes.new_issue.number}`
            : null,
      },
      installation?.id ?? null,
    );
  });
}
