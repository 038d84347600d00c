import type { IssueEvent } from '#src/model/issue-event.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';

/** Who labelled, unlabelled and assigned an issue, and when: oldest first, as GitHub lists an issue's events. */
export async function readLabelEvents(access: RepositoryAccess, issue: number): Promise<IssueEvent[]> {
  const events = await readPages(access, async (page) => {
    const { data } = await access.api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
      ...routeOf(access),
      issue_number: issue,
      per_page: PER_PAGE,
      page,
    });
    return data;
  });
  return events.flatMap((event) => {
    const kind = KINDS.find((known) => known === event.event);
    // As actor of an assignment GitHub names who was assigned.
    const who = ('assigner' in event ? event.assigner : null) ?? event.actor;
    // Whoever closed their account since is nobody any more.
    if (kind === undefined || who === null) return [];
    const label = 'label' in event ? (event.label?.name ?? '') : '';
    return [{ kind, label, by: who.login, isPerson: who.type !== 'Bot', at: event.created_at }];
  });
}

const KINDS: readonly IssueEvent['kind'][] = ['labeled', 'unlabeled', 'assigned'];
