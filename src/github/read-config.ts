import { type RepositoryAccess, routeOf } from './api.ts';
import { statusOf } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** Where a repository's config is. */
export const CONFIG_PATH = '.github/redfirst.yml';

/** The text of the config on the default branch, the only place from which it counts; null: there is none. */
export async function readConfigText(access: RepositoryAccess): Promise<string | null> {
  try {
    const { data } = await withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...routeOf(access),
        path: CONFIG_PATH,
        ref: access.repository.defaultBranch,
      }),
    );
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
