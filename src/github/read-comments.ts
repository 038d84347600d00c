import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';

/** A comment of ours. */
export interface WrittenComment {
  id: number;
  body: string;
}

/**
 * Our own comment with this marker on its first line, over all pages of an issue or a pull request; null: there is none.
 * Only what our App wrote counts: anybody can write a marker.
 */
export async function readOwnComment(
  access: RepositoryAccess,
  { issue, marker }: { issue: number; marker: string },
): Promise<WrittenComment | null> {
  let own: WrittenComment | null = null;
  await readPages(
    access,
    async (page) => {
      const { data } = await access.api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...routeOf(access),
        issue_number: issue,
        per_page: PER_PAGE,
        page,
      });
      const found = data.find(
        ({ user, body }) => user?.login === access.bot.login && hasMarker(body ?? '', marker),
      );
      own ??= found === undefined ? null : { id: Number(found.id), body: found.body ?? '' };
      return data;
    },
    () => own !== null,
  );
  return own;
}

/** Whether a body's first line is this marker. GitHub gives back CRLF where people edited in the browser. */
function hasMarker(body: string, marker: string): boolean {
  return body.split(/\r?\n/, 1)[0]?.trim() === marker;
}
