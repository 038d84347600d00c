import { trackedFiles } from './git.ts';

/** The files by which pytest finds its rootdir (its documentation, "Finding the rootdir"). */
const projectFile = /^(.+)\/(?:pyproject\.toml|pytest\.toml|pytest\.ini|tox\.ini|setup\.cfg|setup\.py)$/;

/** More packages than any monorepo has; each is asked for each name of a report. */
const mostPackages = 500;

/** The folders below `root` that are Python projects of their own, sorted; none where git does not track `root`. */
export async function packageFolders(root: string): Promise<string[]> {
  const folders = new Set<string>();
  for (const file of (await trackedFiles(root)) ?? []) {
    const folder = projectFile.exec(file)?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort().slice(0, mostPackages);
}
