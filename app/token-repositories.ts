import type { Bot, RepositoryAccess } from '#src/github/api.ts';
import { withPatience } from '#src/github/with-patience.ts';
import type { Clock } from '#src/model/clock.ts';
import type { Repository } from '#src/model/workflow-run.ts';
import { ownerConfigs } from './owner-configs.ts';
import type { Repositories } from './repositories.ts';

/** What a token is asked: requests of the REST API, and who it is. */
type TokenApi = RepositoryAccess['api'] & { graphql(query: string): Promise<unknown> };

/** The token belongs to a person: checks are an App's to write. */
export class PersonsToken extends Error {
  override readonly name = 'PersonsToken';
}

/** The one repository that a workflow's token reaches. */
export function tokenRepositories(
  { api, bot, clock }: { api: TokenApi; bot: Bot; clock: Clock },
  only: Pick<Repository, 'id'>,
): Repositories {
  const owners = ownerConfigs(clock);
  return {
    identity: async () => bot,
    access: async (repository) => {
      if (repository.id !== only.id)
        throw new Error(`${repository.owner}/${repository.name} is not the repository of this workflow`);
      const access: RepositoryAccess = {
        api,
        repository,
        bot,
        clock,
        ownerConfig: () => owners.textOf(access),
      };
      return access;
    },
  };
}

/**
 * Who writes by this token: `github-actions[bot]` by the workflow's own, an App by one of its installation. The REST API
 * tells neither.
 * @throws PersonsToken
 */
export async function readTokenBot(api: TokenApi, clock: Clock): Promise<Bot> {
  const answer = await withPatience(clock, () => api.graphql('query Viewer { viewer { login } }'));
  const login = loginIn(answer);
  if (login?.endsWith('[bot]') !== true)
    throw new PersonsToken(
      `The input \`token\` is ${login === null ? 'nobody' : `${login}`}'s, and GitHub takes checks from Apps only. Leave the input out for the workflow's own token, or give \`app-id\` and \`private-key\` of an App.`,
    );
  return { appId: null, login };
}

function loginIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('viewer' in answer)) return null;
  const { viewer } = answer;
  if (typeof viewer !== 'object' || viewer === null || !('login' in viewer)) return null;
  return typeof viewer.login === 'string' ? viewer.login : null;
}
