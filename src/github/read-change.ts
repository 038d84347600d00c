import type { Commit } from '#src/model/findings.ts';
import { type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { withPatience } from './with-patience.ts';

/** How one file is changed: hunks as in a unified diff, without the lines that name the file. */
export interface FilePatch {
  path: string;
  patch: string;
  /** How many lines GitHub says it adds. */
  additions: number;
}

/** What lies between two commits, as GitHub compares them: from their merge base to the head. */
export interface Comparison {
  mergeBase: string;
  /** Oldest first; at most the first page. `parents` by sha for all that are listed. */
  commits: Commit[];
  /** False when there are more commits than were listed. */
  isWhole: boolean;
  parents: ReadonlyMap<string, readonly string[]>;
  /** The trees of the same commits: two commits with one tree hold the same files. */
  trees: ReadonlyMap<string, string>;
  /** What it changes; null when there are more files than GitHub lists here. */
  files: ChangedFiles | null;
  /** The same, also when it is only a part. */
  listed: ChangedFiles;
}

/** The files of a change. */
export interface ChangedFiles {
  patches: FilePatch[];
  /** Whether a file that is changed is there afterwards; those that are not in it are as they were. */
  isThere: ReadonlyMap<string, boolean>;
  /** Git blob ids of changed files that are there afterwards. */
  blobs: ReadonlyMap<string, string>;
  /** Files of whose changed lines GitHub shows nothing: their diff is too large, or they are binary to git. */
  withoutPatch: readonly string[];
  /** False when there are more files than are listed. */
  isWhole: boolean;
}

/** GitHub lists at most so many files of a comparison, all of them on the first page ("Compare two commits"). */
const MOST_COMPARED = 300;

/** GitHub lists at most so many files of a pull request ("List pull requests files"). */
export const MOST_LISTED = 3_000;

/**
 * When the patches of an answer add up to about 20,000 lines, GitHub gives further files no patch, and 0 as the number of
 * their changed lines. Well below that a renamed file without a patch has not been changed.
 */
const FEW_PATCH_LINES = 10_000;

/** Git's id of the empty text: such a file adds no line. */
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

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
  const listed = changedFiles(files, MOST_COMPARED);
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
    trees: new Map(data.commits.map(({ sha, commit }) => [sha, commit.tree.sha])),
    files: listed.isWhole ? listed : null,
    listed,
  };
}

/** What a pull request with more files than a comparison lists changes, page by page: 3,000 files at most. */
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
    ({ length }) => length >= MOST_LISTED,
  );
  return changedFiles(files, MOST_LISTED);
}

interface ListedFile {
  sha: string | null;
  filename: string;
  status: string;
  additions: number;
  changes: number;
  patch?: string | undefined;
  previous_filename?: string | undefined;
}

/** Patches without those of what was removed; and GitHub gives no patch of what is binary, or very large. */
function changedFiles(files: readonly ListedFile[], most: number): ChangedFiles {
  const left = files.filter(({ status }) => status !== 'removed');
  const lines = files.reduce((sum, { patch = '' }) => sum + patch.split('\n').length, 0);
  const isPlain = ({ sha, status, changes }: ListedFile) =>
    sha === EMPTY_BLOB ||
    status === 'unchanged' ||
    (status === 'renamed' && changes === 0 && lines < FEW_PATCH_LINES);
  return {
    patches: left.flatMap(({ filename, patch, additions }) =>
      patch === undefined ? [] : [{ path: filename, patch, additions }],
    ),
    isThere: new Map([
      ...files.flatMap(({ status, previous_filename: before }): [string, boolean][] =>
        status === 'renamed' && before !== undefined ? [[before, false]] : [],
      ),
      ...files.map(({ filename, status }): [string, boolean] => [filename, status !== 'removed']),
    ]),
    blobs: new Map(left.flatMap(({ filename, sha }) => (sha === null ? [] : [[filename, sha]]))),
    withoutPatch: left
      .filter((file) => file.patch === undefined && !isPlain(file))
      .map(({ filename }) => filename),
    isWhole: files.length < most,
  };
}
