import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';

/** Whether we obeyed a comment of a person on the issue: our thumb up says so, which only those who may write get. */
export async function readIsObeyed(
  access: RepositoryAccess,
  { issue, isCommand }: { issue: number; isCommand(body: string): boolean },
): Promise<boolean> {
  const comments = await readPages(access, async (page) => {
    const { data } = await access.api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...routeOf(access),
      issue_number: issue,
      per_page: PER_PAGE,
      page,
    });
    return data.map(({ id, body, user }) => ({
      id: Number(id),
      isCommand: user?.login !== access.bot.login && isCommand(body ?? ''),
    }));
  });
  for (const comment of comments) if (comment.isCommand && (await hasThumb(access, comment.id))) return true;
  return false;
}

async function hasThumb(access: RepositoryAccess, comment: number): Promise<boolean> {
  const isOurs = ({ user }: { user: { login: string } | null }) => user?.login === access.bot.login;
  const reactions = await readPages(
    access,
    async (page) =>
      (
        await access.api.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
          ...routeOf(access),
          comment_id: comment,
          content: '+1',
          per_page: PER_PAGE,
          page,
        })
      ).data,
    (found) => found.some(isOurs),
  );
  return reactions.some(isOurs);
}
