import { issueKey } from '#src/model/issue-blocks.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { labelNames, type ToldLabel } from './label-names.ts';
import { PER_PAGE, readPages } from './pages.ts';

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
  isLocked: boolean;
}

/** Which of our issues are read. */
interface OwnIssuesWanted {
  /** Open and closed ones, unless said. */
  state?: 'all' | 'open';
  /** Logins besides our own whose issues with a marker count as ours (config). */
  authors?: readonly string[];
  /** Ends the reading of an author's issues early. */
  enough?: (issues: readonly OwnIssue[]) => boolean;
}

/** All issues of our own authors, all pages, each author's newest first: never the search, which lags (design §5). */
export async function readOwnIssues(
  access: RepositoryAccess,
  { authors = [], ...wanted }: OwnIssuesWanted = {},
): Promise<OwnIssue[]> {
  const own = await readIssuesOf(access, access.bot.login, wanted);
  const others: OwnIssue[] = [];
  for (const author of new Set(authors))
    if (author !== access.bot.login)
      others.push(...(await readIssuesOf(access, author, wanted)).filter(({ key }) => key !== null));
  return [...own, ...others];
}

async function readIssuesOf(
  access: RepositoryAccess,
  author: string,
  { state = 'all', enough = () => false }: Omit<OwnIssuesWanted, 'authors'>,
): Promise<OwnIssue[]> {
  const found = await readPages(
    access,
    async (page) => {
      const { data } = await access.api.request('GET /repos/{owner}/{repo}/issues', {
        ...routeOf(access),
        state,
        creator: author,
        sort: 'created',
        direction: 'desc',
        per_page: PER_PAGE,
        page,
      });
      return data.map((issue) => ({
        isOurs: issue.user?.login === author && issue.pull_request === undefined,
        ...ownIssueOf(issue),
      }));
    },
    (items) => enough(items.filter(({ isOurs }) => isOurs)),
  );
  return found.filter(({ isOurs }) => isOurs).map(({ isOurs: _, ...issue }) => issue);
}

/** An issue as GitHub tells of it, in a list or alone. */
interface ToldIssue {
  number: number;
  body?: string | null;
  state: string;
  state_reason?: string | null;
  created_at: string;
  closed_at: string | null;
  labels: readonly ToldLabel[];
  assignees?: readonly { login: string }[] | null;
  locked: boolean;
}

/** An issue of GitHub's as the model has it, whoever opened it. */
export function ownIssueOf(told: ToldIssue): OwnIssue {
  const body = told.body ?? '';
  return {
    number: told.number,
    key: issueKey(body),
    body,
    isOpen: told.state === 'open',
    reason: told.state_reason ?? null,
    createdAt: told.created_at,
    closedAt: told.closed_at,
    labels: labelNames(told.labels),
    assignees: (told.assignees ?? []).map(({ login }) => login),
    isLocked: told.locked,
  };
}
