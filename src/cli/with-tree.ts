import type { ProofParts } from '#src/prove-request.ts';
import type { Shell } from './shell.ts';

/**
 * Does something with the files of a checkout that may be switched. What an earlier run left switched is undone before, and all is as
 * it was afterwards, also when this process is asked to end meanwhile.
 */
export async function withTree<Value>(
  { root, command }: { root: string; command: readonly string[] | null },
  shell: Shell,
  use: (parts: ProofParts) => Promise<Value>,
): Promise<Value> {
  // From here on a signal does not end this process before the files are back.
  const signal = shell.interruption();
  const tree = await shell.openSwitch(root);
  try {
    return await use({
      pytest: {
        root,
        temporary: shell.temporary,
        signal,
        run: (request) => shell.runPytest(request, { root, command }),
      },
      tree,
      progress: shell.progress,
    });
  } finally {
    await tree.close();
    shell.progress(null);
  }
}
