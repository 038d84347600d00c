import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { readHasOurReaction } from './read-has-our-reaction.ts';

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
  for (const { id, isCommand } of comments)
    if (isCommand && (await readHasOurReaction(access, { comment: id, content: '+1' }))) return true;
  return false;
}
