import { mergeBase } from './commit-graph.ts';
import { commitObject } from './git-objects.ts';
import { commitsOf } from './lookup.ts';
import type { Commit, GitHubState, Issue, Repository, Signature } from './state.ts';

type Files = ReadonlyMap<string, string>;

/**
 * The files of a merge, file by file against the merge base; null when both sides changed the same file in different
 * ways: lines are merged only where one side put some before the whole text, and the other behind it.
 */
export function mergedFiles(base: Files, ours: Files, theirs: Files): Map<string, string> | null {
  const merged = new Map<string, string>();
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [from, left, right] = [base.get(path), ours.get(path), theirs.get(path)];
    const isConflict = left !== right && left !== from && right !== from;
    const text = isConflict ? mergedText(from, left, right) : left === from ? right : left;
    if (isConflict && text === undefined) return null;
    if (text !== undefined) merged.set(path, text);
  }
  return new Map([...merged].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function mergedText(from?: string, left?: string, right?: string): string | undefined {
  if (from === undefined || left === undefined || right === undefined) return undefined;
  if (left.endsWith(from) && right.startsWith(from)) return left + right.slice(from.length);
  return right.endsWith(from) && left.startsWith(from) ? right + left.slice(from.length) : undefined;
}

/** Adds a commit to a repository's network and returns it; the same facts give the same commit. */
export function addCommit(
  state: GitHubState,
  repository: Repository,
  facts: Omit<Commit, 'sha' | 'treeSha'>,
): Commit {
  const commit = commitObject(facts);
  commitsOf(state, repository).set(commit.sha, commit);
  return commit;
}

/**
 * The test merge of an open pull request: `refs/pull/N/head` and `refs/pull/N/merge`, a commit whose parents are the
 * base's tip and the head. Without one when the two do not merge.
 */
export function updateTestMerge(
  state: GitHubState,
  repository: Repository,
  issue: Issue,
  committer: Signature,
): string | null {
  const pull = issue.pullRequest;
  const commits = commitsOf(state, repository);
  const base = commits.get(repository.refs.get(`refs/heads/${pull?.base.ref}`) ?? '');
  const head = commits.get(pull?.head.sha ?? '');
  if (pull === null || base === undefined || head === undefined)
    throw new Error(`Pull request ${issue.number} has no base or no head`);
  pull.base.sha = base.sha;
  repository.refs.set(`refs/pull/${issue.number}/head`, head.sha);
  const files = mergedFiles(
    mergeBase(commits, base.sha, head.sha)?.files ?? new Map(),
    base.files,
    head.files,
  );
  if (files === null) {
    repository.refs.delete(`refs/pull/${issue.number}/merge`);
    pull.mergeCommitSha = null;
    return null;
  }
  const merge = addCommit(state, repository, {
    parents: [base.sha, head.sha],
    message: `Merge ${head.sha} into ${base.sha}`,
    author: committer,
    committer,
    files,
  });
  repository.refs.set(`refs/pull/${issue.number}/merge`, merge.sha);
  pull.mergeCommitSha = merge.sha;
  return merge.sha;
}
