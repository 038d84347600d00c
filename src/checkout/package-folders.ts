import { packagesAmong } from '#src/ingest/tree-checkout.ts';
import { trackedFiles } from './git.ts';

/** The folders below `root` that are Python projects of their own, sorted; none where git does not track `root`. */
export async function packageFolders(root: string): Promise<string[]> {
  return packagesAmong((await trackedFiles(root)) ?? []);
}
