import { type RepositoryAccess, routeOf } from './api.ts';
import { unlessAnswered } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/**
 * What GitHub answers for who may push. The answer is a base role, whatever the role's own name (`role_name`): `maintain` and
 * custom roles above write are `write`, `triage` is `read` (REST documentation, "Get repository permissions for a user").
 * GitHub's older servers name `maintain` itself.
 */
const MAY_WRITE: readonly string[] = ['admin', 'maintain', 'write'];

/** Whether the user may write to the repository, which commands ask for. Who is no collaborator may not. */
export async function mayWrite(access: RepositoryAccess, login: string): Promise<boolean> {
  const answer = await unlessAnswered([404], null, () =>
    withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        ...routeOf(access),
        username: login,
      }),
    ),
  );
  return answer !== null && MAY_WRITE.includes(answer.data.permission);
}
