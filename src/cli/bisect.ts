import { relative, sep } from 'node:path';
import { bisect as bisectTest } from '#src/bisect.ts';
import { candidates, checkOrder } from '#src/checkout/bisection.ts';
import { fetchedCommit } from '#src/checkout/fetched-commits.ts';
import { subjectOf } from '#src/checkout/git.ts';
import { treeEntries } from '#src/checkout/tree-entries.ts';
import { loadProofChange } from '#src/load-proof.ts';
import { renderBisectTerminal } from '#src/render/terminal-bisect.ts';
import { EXIT } from './exit.ts';
import { loadConfig } from './load-config.ts';
import type { BisectRequest } from './requests.ts';
import type { Shell } from './shell.ts';
import { withTree } from './with-tree.ts';

/** `redfirst bisect`: the first commit on which a test fails. The tree is afterwards as it was. */
export async function bisect(request: BisectRequest, shell: Shell): Promise<number> {
  const current = shell.currentFolder();
  const root = await shell.git.topFolder(current);
  const config = await loadConfig(root, shell);
  const output = await withTree(
    { root, command: request.command, install: request.install },
    shell,
    async (parts) => {
      const bad = await fetchedCommit(root, request.bad ?? 'HEAD');
      const good = await fetchedCommit(root, request.good);
      await checkOrder(root, good, bad);
      const { change } = await loadProofChange({ root, base: bad, head: bad, allowDirty: false }, shell.say);
      return bisectTest(
        {
          nodeId: request.nodeId,
          good,
          bad,
          folder: relative(root, current).split(sep).join('/'),
          install: request.install,
          patterns: config.prove.tests,
        },
        change,
        {
          ...parts,
          history: {
            candidates: (from, without) => candidates(root, from, without),
            tree: (sha) => treeEntries(root, sha),
            subject: (sha) => subjectOf(root, sha),
          },
        },
      );
    },
  );
  shell.print(request.json ? JSON.stringify(output, null, 2) : renderBisectTerminal(output, shell.terminal));
  return output.firstBad === null ? EXIT.not : EXIT.done;
}
