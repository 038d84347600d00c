import { type RepositoryAccess, routeOf } from './api.ts';
import { unlessAnswered } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** Whether issues can be assigned to the user; 404 says that they can't. */
export async function readCanBeAssigned(access: RepositoryAccess, login: string): Promise<boolean> {
  const answer = await unlessAnswered([404], null, () =>
    withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/assignees/{assignee}', {
        ...routeOf(access),
        assignee: login,
      }),
    ),
  );
  return answer !== null;
}
