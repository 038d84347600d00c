import type { Commit } from '#src/model/findings.ts';
import { GitError, git, runGit, text } from './run-git.ts';

/** The top folder of the working tree that `folder` is in. @throws GitError */
export async function topFolder(folder: string): Promise<string> {
  return (await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
}

/** The commit that is checked out in `root`. @throws GitError */
export async function headSha(root: string): Promise<string> {
  return commitSha(root, 'HEAD');
}

/** Whether tracked files below `root` differ from what is checked out, so that a test may have run on other code. @throws GitError */
export async function hasUncommittedChanges(root: string): Promise<boolean> {
  const options = ['--name-only', '--no-ext-diff', '--no-textconv', '--ignore-submodules', '--relative'];
  return (await git(root, ['diff', ...options, 'HEAD', '--'])) !== '';
}

/** The parents of a commit, as the commit itself says: also right where a shallow clone has cut them off. @throws GitError */
export async function parents(root: string, sha = 'HEAD'): Promise<string[]> {
  const text = await git(root, ['cat-file', 'commit', await commitSha(root, sha)]);
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
}

/** The best common ancestor of `ref` and `head`, what is checked out unless said. @throws GitError, with what to fetch */
export async function mergeBase(root: string, ref: string, head = 'HEAD'): Promise<string> {
  const other = await commitSha(root, ref);
  const found = await runGit(root, ['merge-base', other, head]);
  if (found.exitCode === 0) return text(found).trim();
  throw new GitError(
    (await isShallow(root))
      ? `The history here is cut off before the common ancestor of ${ref} and ${head}. Fetch more of it: \`fetch-depth: 0\` in actions/checkout, or \`git fetch --unshallow\`.`
      : `${ref} and ${head} have no common ancestor. Name a base that the checked out branch comes from.`,
  );
}

/**
 * What the working tree adds to the merge base of `base` and HEAD, as text of `git diff` without context; paths are
 * relative to `root`. Files that git doesn't track are not in it. @throws GitError
 */
export async function diffAdded(root: string, base: string): Promise<string> {
  const from = await mergeBase(root, base);
  return git(root, [
    'diff',
    '-U0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '-M',
    '--relative',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    from,
    '--',
  ]);
}

/**
 * The commits that are in `head` and not in `base`, oldest first, with the paths that each one changed (both names of
 * a rename; none for a merge, whose changes are in the commits that it brings). @throws GitError
 */
export async function commitsBetween(root: string, base: string, head: string): Promise<Commit[]> {
  const range = `${await commitSha(root, base)}..${await commitSha(root, head)}`;
  const shas = (await git(root, ['rev-list', '--reverse', range, '--']))
    .split('\n')
    .filter((sha) => sha !== '');
  if (shas.length === 0) return [];
  const log = await git(root, [
    'log',
    '-z',
    '--reverse',
    '--name-only',
    '--no-renames',
    '--relative',
    '--format=%x1e%H%x1f%s',
    range,
    '--',
  ]);
  return readLog(log, shas);
}

/**
 * A record is a header and then its paths, all ended by NUL. A path may hold any other character, so a header is only
 * believed if it names the commit that must come next.
 */
function readLog(log: string, shas: readonly string[]): Commit[] {
  const commits: Commit[] = [];
  for (const part of log.split('\0')) {
    const expected = shas[commits.length];
    if (expected !== undefined && part.startsWith(`\x1e${expected}\x1f`)) {
      commits.push({ sha: expected, subject: part.slice(expected.length + 2), files: [] });
      continue;
    }
    const files = commits.at(-1)?.files;
    // git puts a line break between a header and its first path.
    const path = files?.length === 0 && part.startsWith('\n') ? part.slice(1) : part;
    if (path !== '') files?.push(path);
  }
  return commits;
}

/**
 * The blob ids of those `paths` (relative to `root`) that are in the tree as git has them; a path that is not tracked,
 * or that may have been changed since, is left out. @throws GitError
 */
export async function blobIds(root: string, paths: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(paths);
  const ids = new Map<string, string>();
  if (wanted.size === 0) return ids;
  for (const entry of (await git(root, ['ls-files', '-s', '-z'])).split('\0')) {
    const [, id, stage, path] = /^\d+ ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(entry) ?? [];
    if (id !== undefined && stage === '0' && path !== undefined && wanted.has(path)) ids.set(path, id);
  }
  // `diff` looks into files whose times say that they may have changed, as in a copied checkout; `diff-files` doesn't.
  const diff = ['diff', '-z', '--name-only', '--no-ext-diff', '--no-textconv', '--relative', '--'];
  for (const path of (await git(root, diff)).split('\0')) ids.delete(path);
  return ids;
}

/** All files below `root` that git tracks; null where `root` is in no repository. */
export async function trackedFiles(root: string): Promise<Set<string> | null> {
  try {
    return new Set((await git(root, ['ls-files', '-z'])).split('\0').filter((path) => path !== ''));
  } catch {
    return null;
  }
}

/** The full id of the commit that `ref` names. @throws GitError, with what to fetch */
export async function commitSha(root: string, ref: string): Promise<string> {
  // What begins with a dash is an option to git, and no ref can be called so.
  const known = ref.startsWith('-')
    ? null
    : await runGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const sha = known?.exitCode === 0 ? text(known).trim() : '';
  if (/^[0-9a-f]{40,64}$/.test(sha)) return sha;
  // Says what is wrong with the folder, if it is that.
  await git(root, ['rev-parse', '--git-dir']);
  if (ref === 'HEAD') throw new GitError(`The repository in ${root} has no commit yet. Make one first.`);
  const how = ref.startsWith('origin/')
    ? `git fetch origin ${ref.slice('origin/'.length)}`
    : 'git fetch origin';
  throw new GitError(
    `${ref} is no commit that the repository in ${root} knows. Fetch it first: \`fetch-depth: 0\` in actions/checkout, or \`${how}\`.`,
  );
}

/** Whether the history is cut off. @throws GitError */
export async function isShallow(root: string): Promise<boolean> {
  return (await git(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

/** The one line that a git command prints; null when it fails or prints nothing. */
export async function gitAnswer(root: string, args: readonly string[]): Promise<string | null> {
  const result = await runGit(root, args);
  const answer = result.exitCode === 0 ? text(result).trim() : '';
  return answer === '' ? null : answer;
}

/** The first line of a commit's message. @throws GitError */
export async function subjectOf(root: string, sha: string): Promise<string> {
  return (await git(root, ['log', '-1', '--format=%s', sha, '--'])).replace(/\n$/, '');
}
