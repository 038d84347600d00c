import { issueKey } from '#src/model/issue-blocks.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { statusOf } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** An issue that our App opened. */
export interface OwnIssue {
  number: number;
  /** From the hidden marker on the body's first line; null when people removed it. */
  key: string | null;
  body: string;
  isOpen: boolean;
  /** Why it was closed: `completed`, `not_planned`, `duplicate`; null while it is open. */
  reason: string | null;
  /** UTC ISO. */
  createdAt: string;
  /** UTC ISO; null while it is open. */
  closedAt: string | null;
  labels: string[];
  /** Logins. */
  assignees: string[];
}

/**
 * All issues of our own author, all pages, newest first: never the search, which lags (design §5).
 * @param state open and closed ones, unless said
 * @param enough ends the reading early
 */
export async function readOwnIssues(
  access: RepositoryAccess,
  {
    state = 'all',
    enough = () => false,
  }: { state?: 'all' | 'open'; enough?: (issues: readonly OwnIssue[]) => boolean } = {},
): Promise<OwnIssue[]> {
  const found = await readPages(
    access,
    async (page) => {
      const { data } = await access.api.request('GET /repos/{owner}/{repo}/issues', {
        ...routeOf(access),
        state,
        creator: access.bot.login,
        sort: 'created',
        direction: 'desc',
        per_page: PER_PAGE,
        page,
      });
      return data.map((issue) => ({
        isOurs: issue.user?.login === access.bot.login && issue.pull_request === undefined,
        number: issue.number,
        key: issueKey(issue.body ?? ''),
        body: issue.body ?? '',
        isOpen: issue.state === 'open',
        reason: issue.state_reason ?? null,
        createdAt: issue.created_at,
        closedAt: issue.closed_at,
        labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
        assignees: (issue.assignees ?? []).map(({ login }) => login),
      }));
    },
    (items) => enough(items.filter(({ isOurs }) => isOurs)),
  );
  return found.filter(({ isOurs }) => isOurs).map(({ isOurs: _, ...issue }) => issue);
}

/** Whether people deleted the issue of that number. GitHub answers 410 then, but also where all issues are switched off. */
export async function readIsDeleted(access: RepositoryAccess, issue: number): Promise<boolean> {
  try {
    await withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...routeOf(access),
        issue_number: issue,
      }),
    );
    return false;
  } catch (error) {
    if (statusOf(error) !== 410) throw error;
    return error instanceof Error && /deleted/i.test(error.message);
  }
}
