import type { Commit } from '#src/model/findings.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { withPatience } from './with-patience.ts';

/** How one file is changed: hunks as in a unified diff, without the lines that name the file. */
export interface FilePatch {
  path: string;
  patch: string;
}

/** What lies between two commits, as GitHub compares them: from their merge base to the head. */
export interface Comparison {
  mergeBase: string;
  /** Oldest first; at most the first page. `parents` by sha for all that are listed. */
  commits: Commit[];
  /** False when there are more commits than were listed. */
  isWhole: boolean;
  parents: ReadonlyMap<string, readonly string[]>;
  /** What it changes; null when there are more files than GitHub lists here. */
  files: ChangedFiles | null;
}

/** The files of a change. */
export interface ChangedFiles {
  patches: FilePatch[];
  /** Whether a file that is changed is there afterwards; those that are not in it are as they were. */
  isThere: ReadonlyMap<string, boolean>;
}

/** GitHub lists at most so many files of a comparison, all of them on the first page. */
const MOST_FILES = 300;

/** Compares two commits (or a branch and a commit) in one read. */
export async function readComparison(
  access: RepositoryAccess,
  { base, head }: { base: string; head: string },
): Promise<Comparison> {
  const { data } = await withPatience(access.clock, () =>
    access.api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...routeOf(access),
      basehead: `${base}...${head}`,
      per_page: PER_PAGE,
    }),
  );
  const files = data.files ?? [];
  const paths = files.map(({ filename }) => filename).sort();
  const isSingle = data.total_commits === 1;
  return {
    mergeBase: data.merge_base_commit.sha,
    commits: data.commits.map(({ sha, commit }) => ({
      sha,
      subject: commit.message.split('\n')[0] ?? '',
      // Which of several commits changed a file is not told here; unknown must not look like "none of these".
      files: isSingle ? paths : [],
    })),
    isWhole: data.total_commits === data.commits.length,
    parents: new Map(data.commits.map(({ sha, parents }) => [sha, parents.map((parent) => parent.sha)])),
    files: files.length >= MOST_FILES ? null : changedFiles(files),
  };
}

/** What a pull request with more files than a comparison lists changes, page by page. */
export async function readPullRequestFiles(
  access: RepositoryAccess,
  pullRequest: number,
): Promise<ChangedFiles> {
  const files = await readPages(
    access,
    async (page) =>
      (
        await access.api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
          ...routeOf(access),
          pull_number: pullRequest,
          per_page: PER_PAGE,
          page,
        })
      ).data,
  );
  return changedFiles(files);
}

interface ListedFile {
  filename: string;
  status: string;
  patch?: string | undefined;
  previous_filename?: string | undefined;
}

/** Patches without those of what was removed; and GitHub gives no patch of what is binary, or very large. */
function changedFiles(files: readonly ListedFile[]): ChangedFiles {
  return {
    patches: files.flatMap(({ filename, status, patch }) =>
      status === 'removed' || patch === undefined ? [] : [{ path: filename, patch }],
    ),
    isThere: new Map([
      ...files.flatMap(({ status, previous_filename: before }): [string, boolean][] =>
        status === 'renamed' && before !== undefined ? [[before, false]] : [],
      ),
      ...files.map(({ filename, status }): [string, boolean] => [filename, status !== 'removed']),
    ]),
  };
}
