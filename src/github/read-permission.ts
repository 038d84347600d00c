import { type RepositoryAccess, routeOf } from './api.ts';
import { statusOf } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** Whether the user may write to the repository, which commands ask for. Who is no collaborator may not. */
export async function mayWrite(access: RepositoryAccess, login: string): Promise<boolean> {
  try {
    const { data } = await withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        ...routeOf(access),
        username: login,
      }),
    );
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
