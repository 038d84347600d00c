import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';

/** Whether we have reacted to a comment: with anything, or only with what is named. */
export async function readHasOurReaction(
  access: RepositoryAccess,
  { comment, content }: { comment: number; content?: '+1' },
): Promise<boolean> {
  const isOurs = ({ user }: { user: { login: string } | null }) => user?.login === access.bot.login;
  const reactions = await readPages(
    access,
    async (page) =>
      (
        await access.api.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
          ...routeOf(access),
          comment_id: comment,
          ...(content !== undefined && { content }),
          per_page: PER_PAGE,
          page,
        })
      ).data,
    (found) => found.some(isOurs),
  );
  return reactions.some(isOurs);
}
