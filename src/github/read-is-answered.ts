import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { statusOf } from './request-failure.ts';

/** Whether we have reacted to a comment, which is our answer to a command in it, or it is not there any more. */
export async function readIsAnswered(access: RepositoryAccess, comment: number): Promise<boolean> {
  const isOurs = ({ user }: { user: { login: string } | null }) => user?.login === access.bot.login;
  try {
    const reactions = await readPages(
      access,
      async (page) =>
        (
          await access.api.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
            ...routeOf(access),
            comment_id: comment,
            per_page: PER_PAGE,
            page,
          })
        ).data,
      (found) => found.some(isOurs),
    );
    return reactions.some(isOurs);
  } catch (error) {
    if (statusOf(error) === 404) return true;
    throw error;
  }
}
