import type { TreeSwitch } from '#src/checkout/switch-tree.ts';
import { differingPaths, type TreeEntries } from '#src/checkout/tree-entries.ts';
import type { ProofTrees } from './prove-request.ts';

/** The base's source with the head's test side. */
export function baseTree({ base, head }: ProofTrees, isTestSide: (path: string) => boolean): TreeEntries {
  return new Map([
    ...[...base].filter(([path]) => !isTestSide(path)),
    ...[...head].filter(([path]) => isTestSide(path)),
  ]);
}

/** What has to be switched for it. */
export function basePaths(
  { current, dirty }: ProofTrees,
  base: TreeEntries,
  isTestSide: (path: string) => boolean,
): string[] {
  return [
    ...new Set([...differingPaths(current, base), ...dirty.filter((path) => !isTestSide(path))]),
  ].sort();
}

/** Makes the tree the head's, from whatever it is. `fresh`: builds must see that it is another than just before. */
export async function switchToHead(
  tree: TreeSwitch,
  { head, base, current, dirty }: ProofTrees,
  fresh: boolean,
): Promise<void> {
  const paths = differingPaths(current, head);
  if (paths.length > 0) await tree.to(head, paths);
  else await tree.original(fresh ? [...new Set([...differingPaths(base, head), ...dirty])] : []);
}
