import { type RepositoryAccess, routeOf } from './api.ts';
import { type OwnIssue, ownIssueOf } from './read-issues.ts';
import { isDeleted, statusOf } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** One issue of anybody, as it is now. */
export interface SeenIssue extends OwnIssue {
  title: string;
  /** Who opened it; null: the account is closed. */
  author: string | null;
  isPullRequest: boolean;
  /** Its page for people. */
  url: string;
}

/** What is found under an issue's number. `to` is `owner/name#number`; `hidden`: GitHub does not show it to us now. */
export type FoundIssue =
  | { kind: 'there'; issue: SeenIssue }
  | { kind: 'deleted' }
  | { kind: 'moved'; to: string }
  | { kind: 'hidden' };

/**
 * One issue by its number, whoever opened it. GitHub answers 410 for one that was deleted (and for all where issues are
 * switched off), and leads to another repository where it was moved.
 */
export async function readIssue(access: RepositoryAccess, number: number): Promise<FoundIssue> {
  try {
    const { data, url } = await withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...routeOf(access),
        issue_number: number,
      }),
    );
    // A repository that was renamed leads to itself.
    const leadsTo = /\/repositories\/(\d+)\//.exec(url)?.[1];
    if (leadsTo !== undefined && Number(leadsTo) !== access.repository.id)
      return {
        kind: 'moved',
        to: `${data.repository_url.split('/').slice(-2).join('/')}#${data.number}`,
      };
    return {
      kind: 'there',
      issue: {
        ...ownIssueOf(data),
        title: data.title,
        author: data.user?.login ?? null,
        isPullRequest: data.pull_request !== undefined,
        url: data.html_url,
      },
    };
  } catch (error) {
    if (isDeleted(error)) return { kind: 'deleted' };
    const status = statusOf(error);
    if (status === 410 || status === 404) return { kind: 'hidden' };
    throw error;
  }
}
