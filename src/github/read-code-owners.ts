import { type RepositoryAccess, routeOf } from './api.ts';
import { unlessAnswered } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** Where GitHub looks, in this order; the first that is there counts ("About code owners"). */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** GitHub does not load a larger one ("CODEOWNERS file size"). */
const LARGEST_BYTES = 3 * 2 ** 20;

/** The text of CODEOWNERS on the default branch and where it is; null: there is none that GitHub would load. */
export async function readCodeOwnersText(
  access: RepositoryAccess,
): Promise<{ path: string; text: string } | null> {
  for (const path of PLACES) {
    const text = await readRaw(access, path);
    if (text !== null) return Buffer.byteLength(text) < LARGEST_BYTES ? { path, text } : null;
  }
  return null;
}

/** As raw text: the usual answer holds no content beyond 1 MB. */
async function readRaw(access: RepositoryAccess, path: string): Promise<string | null> {
  const answer: { data: unknown } | null = await unlessAnswered([404], null, () =>
    withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...routeOf(access),
        path,
        ref: access.repository.defaultBranch,
        mediaType: { format: 'raw' },
      }),
    ),
  );
  // A folder of that name is listed instead.
  return typeof answer?.data === 'string' ? answer.data : null;
}
