import type { FileChange } from '../file-changes.ts';
import { repositoryPage, repositoryUrl } from '../lookup.ts';
import type { GitHub, JsonObject } from '../route.ts';
import type { Repository } from '../state.ts';

/** A changed file as commits, comparisons and pull requests show it (`diff-entry`). */
export function fileChangeJson(
  github: GitHub,
  repository: Repository,
  at: string,
  change: FileChange,
): JsonObject {
  const page = repositoryPage(repository);
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: change.blobSha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${page}/blob/${at}/${path}`,
    raw_url: `${page}/raw/${at}/${path}`,
    contents_url: `${repositoryUrl(github, repository)}/contents/${path}?ref=${at}`,
    ...(change.patch === null ? {} : { patch: change.patch }),
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  };
}
