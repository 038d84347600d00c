import { canSee } from '../access.ts';
import { presentIssues } from '../lookup.ts';
import { pageReply, unprocessable, validationFailed } from '../reply.ts';
import type { OtherRoute, Reply, RouteRequest } from '../route.ts';
import { indexedAt, readSearchQuery } from '../search-query.ts';
import { issueJson } from './issue-json.ts';

/** "The REST API provides up to 1,000 results for each search." */
const maxResults = 1000;

export const searchRoutes: OtherRoute[] = [
  {
    method: 'GET',
    path: '/search/issues',
    permission: null,
    docs: 'search/search#search-issues-and-pull-requests',
    handle: searchIssues,
  },
];

/** Finds what was written before the index's lag; states and labels are as they were then. */
function searchIssues({ github, actor, query }: RouteRequest): Reply {
  const text = query.get('q') ?? '';
  if (text.trim() === '') throw validationFailed([{ resource: 'Search', field: 'q', code: 'missing' }]);
  const matches = readSearchQuery(text);
  if (matches === null) throw unprocessable(`The fake GitHub knows not all qualifiers of: ${text}`);
  const indexedMs = github.nowMs() - github.state.searchLagMs;
  const key = query.get('sort') === 'updated' ? 'updatedAtMs' : 'createdAtMs';
  const found = [...github.state.repositories.values()]
    .filter((repository) => canSee(actor, repository))
    .flatMap((repository) =>
      presentIssues(repository).flatMap((issue) => indexedAt(repository, issue, indexedMs) ?? []),
    )
    .filter(matches)
    .sort((left, right) => left.issue[key] - right.issue[key] || left.issue.id - right.issue.id);
  if (query.get('order') !== 'asc') found.reverse();
  const page = pageReply(
    found.slice(0, maxResults),
    ({ repository, issue }) => ({
      ...issueJson(github, repository, issue),
      body: issue.body ?? undefined,
      score: 1,
    }),
    'items',
  );
  return { ...page, beside: { incomplete_results: false, search_type: 'lexical' } };
}
