import { type RepositoryAccess, routeOf } from './api.ts';
import { withPatience } from './with-patience.ts';

/** What people set for the whole repository. */
export interface RepositorySettings {
  /** Nothing can be written. */
  isArchived: boolean;
  hasIssues: boolean;
}

/** The repository's settings as far as they decide whether anything can be written. */
export async function readSettings(access: RepositoryAccess): Promise<RepositorySettings> {
  const { data } = await withPatience(access.clock, () =>
    access.api.request('GET /repos/{owner}/{repo}', routeOf(access)),
  );
  return { isArchived: data.archived, hasIssues: data.has_issues };
}
