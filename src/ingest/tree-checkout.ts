import type { Checkout } from '#src/model/checkout.ts';

/** The files by which pytest finds its rootdir (its documentation, "Finding the rootdir"). */
const projectFile = /^(.+)\/(?:pyproject\.toml|pytest\.toml|pytest\.ini|tox\.ini|setup\.cfg|setup\.py)$/;

/** More packages than any monorepo has; each is asked for each name of a report. */
const mostPackages = 500;

/** The folders among files' paths that are Python projects of their own, sorted. The root is none of them. */
export function packagesAmong(files: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = projectFile.exec(file)?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort().slice(0, mostPackages);
}

/** A commit's files as a checkout, without a disk. Folders are those that files are in. */
export function treeCheckout(files: Iterable<string>): Checkout {
  const kinds = new Map<string, 'file' | 'folder'>([['', 'folder']]);
  const all = [...files];
  for (const file of all) {
    kinds.set(file, 'file');
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end);
      if (kinds.has(folder)) break;
      kinds.set(folder, 'folder');
    }
  }
  return { packages: packagesAmong(all), kind: (path) => kinds.get(path) ?? null };
}
