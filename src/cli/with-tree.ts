import { mkdtemp, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ProofParts } from '#src/prove-request.ts';
import type { Shell } from './shell.ts';

/**
 * Does something with the files of a checkout that may be switched. What an earlier run left switched is undone before, and all is as
 * it was afterwards, also when this process is asked to end meanwhile.
 */
export async function withTree<Value>(
  { root, command, install }: { root: string; command: readonly string[] | null; install: string | null },
  shell: Shell,
  use: (parts: ProofParts) => Promise<Value>,
): Promise<Value> {
  // From here on a signal does not end this process before the files are back.
  const signal = shell.interruption();
  const tree = await shell.openSwitch(root);
  // With drives in its paths, Python has other rules for where compiled files lie.
  const maySurvive = install === null && sep === '/';
  const compiled = maySurvive ? await mkdtemp(join(shell.temporary, 'redfirst-compiled-')) : null;
  try {
    return await use({
      pytest: {
        root,
        temporary: shell.temporary,
        compiled,
        signal,
        run: (request) => shell.runPytest(request, { root, command }),
      },
      tree,
      progress: shell.progress,
    });
  } finally {
    await tree.close();
    if (compiled !== null) await rm(compiled, { recursive: true, force: true });
    shell.progress(null);
  }
}
