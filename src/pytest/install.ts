import { runInGroup } from '#src/checkout/process.ts';

/** A build or an install of the project failed. */
export class InstallError extends Error {
  override readonly name = 'InstallError';
}

const limitMs = 30 * 60_000;

/** Runs the user's line in a shell, in `folder`. @throws InstallError with what it printed last; the signal's reason */
export async function install(
  line: string,
  { folder, side, signal }: { folder: string; side: string; signal: AbortSignal },
): Promise<void> {
  const program = {
    program: 'bash',
    args: ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line],
    cwd: folder,
    // Tools that ask git for a version would have it write its index anew.
    env: { GIT_OPTIONAL_LOCKS: '0' },
  };
  const { exitCode, timedOut, output } = await runInGroup(program, { ms: limitMs, signal });
  if (exitCode === 0) return;
  const how = timedOut ? 'took more than 30 minutes' : `ended with exit code ${exitCode}`;
  throw new InstallError(
    `\`${line}\` ${how} on ${side}, so that nothing can be said of its tests. It printed:\n${output.trim().slice(-4000)}`,
  );
}
