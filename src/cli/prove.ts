import { relative, sep } from 'node:path';
import { loadProofChange } from '#src/load-proof.ts';
import { prove as proveChange } from '#src/prove.ts';
import { renderProveTerminal } from '#src/render/terminal-prove.ts';
import { EXIT } from './exit.ts';
import { loadConfig } from './load-config.ts';
import type { ProveRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { withTree } from './with-tree.ts';

/** `redfirst prove`: whether a change's tests are red without it and green with it. The tree is afterwards as it was. */
export async function prove(request: ProveRequest, shell: Shell): Promise<number> {
  const current = shell.currentFolder();
  const root = await shell.git.topFolder(current);
  const config = await loadConfig(root, shell);
  const { tests, runs, install } = request;
  const output = await withTree(
    { root, command: request.command, install: request.install },
    shell,
    async (parts) => {
      const { base, head, change } = await loadProofChange({ ...request, root }, shell.say);
      return proveChange(
        {
          base,
          head,
          tests,
          folder: relative(root, current).split(sep).join('/'),
          runs,
          install,
          patterns: config.prove.tests,
        },
        change,
        {
          ...parts,
        },
      );
    },
  );
  shell.print(request.json ? JSON.stringify(output, null, 2) : renderProveTerminal(output, shell.terminal));
  return output.verdict === 'proved' ? EXIT.done : EXIT.not;
}
