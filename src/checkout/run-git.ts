import { type CollectedOutput, ProcessError, runProcess } from './process.ts';

/** git could not answer; the message says what to do. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Variables that would let the place we are called from (a hook, a rebase) choose another repository than `root`. */
const environment: Record<string, string | undefined> = {
  ...Object.fromEntries(
    [
      'GIT_DIR',
      'GIT_WORK_TREE',
      'GIT_INDEX_FILE',
      'GIT_OBJECT_DIRECTORY',
      'GIT_ALTERNATE_OBJECT_DIRECTORIES',
      'GIT_COMMON_DIR',
      'GIT_NAMESPACE',
      'GIT_PREFIX',
      'GIT_EXTERNAL_DIFF',
      'GIT_DIFF_OPTS',
      'GIT_CONFIG_PARAMETERS',
      'GIT_CONFIG_COUNT',
      'GIT_TRACE',
    ].map((name) => [name, undefined]),
  ),
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A partial clone would go to the network for what it lacks.
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
};

/** What a repository's or a person's settings may not change, and programs that they may not make git start. */
const settings: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=true',
  'core.pager=cat',
  'diff.relative=false',
  'diff.noprefix=false',
  'diff.mnemonicPrefix=false',
  'diff.submodule=short',
  'diff.suppressBlankEmpty=false',
  'diff.orderFile=/dev/null',
  'diff.interHunkContext=0',
  'log.showSignature=false',
  'log.diffMerges=off',
  'i18n.logOutputEncoding=UTF-8',
];

/** More for one git command. */
export interface GitMore {
  env?: Readonly<Record<string, string | undefined>>;
  /** What it reads on stdin. */
  input?: string;
}

/** stdout of a git command that must succeed. @throws GitError */
export async function git(root: string, args: readonly string[], more: GitMore = {}): Promise<string> {
  const result = await runGit(root, args, more);
  if (result.exitCode === 0) return text(result);
  const said = result.stderr.trim();
  if (/not a git repository/i.test(said))
    throw new GitError(`${root} is not in a git repository. Run in a checkout, or name one.`);
  throw new GitError(
    `\`git ${args[0] ?? ''}\` failed in ${root}: ${said === '' ? `exit code ${result.exitCode}` : said}`,
  );
}

/** A git command with its exit code, in `root`. @throws GitError when git can't be started */
export async function runGit(
  root: string,
  args: readonly string[],
  { env = {}, input }: GitMore = {},
): Promise<CollectedOutput> {
  const options = settings.flatMap((setting) => ['-c', setting]);
  // In a container job the checkout belongs to another user. Whoever named the folder means it, and the settings
  // above and the options below leave nothing in it that git would start; filters run only for `diff`.
  if (args[0] !== 'diff') options.push('-c', `safe.directory=${root}`);
  try {
    return await runProcess({
      program: 'git',
      args: [...options, ...args],
      cwd: root,
      env: { ...environment, ...env },
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    if (error instanceof ProcessError) throw new GitError(error.message, { cause: error });
    throw error;
  }
}

/** What a command printed. */
export function text({ stdout }: CollectedOutput): string {
  return new TextDecoder().decode(stdout);
}
