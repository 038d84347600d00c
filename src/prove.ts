import { testSideOf } from '#src/analysis/prove/test-side.ts';
import { proofOf, proofOfAll } from '#src/analysis/prove/verdict.ts';
import { SUBMODULE, type TreeEntries } from '#src/checkout/tree-entries.ts';
import type { ProveOutput } from '#src/model/prove-output.ts';
import { chooseTests } from './prove-choice.ts';
import type { ProofChange, ProofParts, ProofRequest, ProofTest } from './prove-request.ts';
import { runSide } from './prove-runs.ts';
import { lookAtSuites } from './prove-suites.ts';
import { basePaths, baseTree, switchToHead } from './prove-trees.ts';

/**
 * Proves that tests are red on the base's source and green on the head (design §6): they are run on the base's source with the
 * head's test side, and on the head. The tree is left switched: whoever opened it closes it.
 *
 * @throws GitError, PytestError, InstallError, ProcessError; the signal's reason
 */
export async function prove(
  request: ProofRequest,
  change: ProofChange,
  parts: ProofParts,
): Promise<ProveOutput> {
  const schema = 'redfirst/prove@1';
  const ends = { base: request.base, head: request.head };
  const { tree } = parts;
  await switchToHead(tree, change.trees, false);
  const suites = await lookAtSuites(request, change, parts);
  const settings = { suites: suites.map(({ suite }) => suite), patterns: request.patterns };
  const { trees } = change;
  const isTestSide = testSideOf(settings, trees.head.keys());
  const chosen = await chooseTests({ request, change, suites, isTestSide }, parts);
  if (chosen.length === 0) return { schema, ...proofOfAll([]), tests: [], ...ends };
  const moved = movedSubmodule(trees.base, trees.head);
  if (moved !== null) return { schema, ...notSwitchable(moved, chosen), ...ends };
  const changed = change.files.map(({ path }) => path).filter((path) => !isTestSide(path));
  const run = (where: string, isHead: boolean) =>
    runSide({ where, isHead, tree, request, tests: chosen, changed }, parts);
  const base = baseTree(trees, isTestSide);
  await tree.to(base, basePaths(trees, base, isTestSide));
  const onBase = await run("the base's source", false);
  await switchToHead(tree, trees, request.install !== null);
  const onHead = await run('the head', true);
  const tests = chosen
    .map((test, at) => ({ nodeId: test.nodeId, base: onBase[at] ?? [], head: onHead[at] ?? [] }))
    .map((test) => proofOf(test, isTestSide))
    .sort((one, other) => (one.nodeId < other.nodeId ? -1 : 1));
  return { schema, ...proofOfAll(tests), tests, ...ends };
}

/** The first submodule that the two commits have at different commits; null: none. */
function movedSubmodule(base: TreeEntries, head: TreeEntries): string | null {
  for (const [path, { mode, id }] of [...base, ...head])
    if (mode === SUBMODULE && (base.get(path)?.id !== head.get(path)?.id || id === '')) return path;
  return null;
}

function notSwitchable(
  path: string,
  tests: readonly ProofTest[],
): Pick<ProveOutput, 'verdict' | 'why' | 'tests'> {
  const why = `the submodule ${path} is at another commit on the base, and what is in a submodule is not switched`;
  const verdict = 'not-provable';
  return {
    verdict,
    why,
    tests: tests.map(({ nodeId }) => ({ nodeId, base: 'missing', head: [], verdict, why })),
  };
}
