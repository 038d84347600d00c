import { type RepositoryAccess, routeOf } from './api.ts';
import { unlessAnswered } from './request-failure.ts';
import { withPatience } from './with-patience.ts';

/** A file that is there. */
export interface FoundFile {
  /** Null: it is longer than 1 MB, and GitHub leaves out what is in it ("Get repository content"). */
  text: string | null;
}

/** A file at a commit or branch, without `ref` on the default branch; null: there is none, or it is no file. */
export async function readFile(
  access: RepositoryAccess,
  { path, ref }: { path: string; ref?: string },
): Promise<FoundFile | null> {
  const answer = await unlessAnswered([404], null, () =>
    withPatience(access.clock, () =>
      access.api.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...routeOf(access),
        path,
        ...(ref !== undefined && { ref }),
      }),
    ),
  );
  if (answer === null) return null;
  const { data } = answer;
  if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null;
  if (data.content === '' && data.size > 0) return { text: null };
  return { text: Buffer.from(data.content, 'base64').toString('utf8') };
}
