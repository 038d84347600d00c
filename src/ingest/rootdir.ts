/** pytest's rootdir relative to the repository root, and how many of the report's names the tree has below it. */
export interface Rootdir {
  base: string;
  found: number;
}

/**
 * The base below which most of the report's names are found, of equals the first. When nothing is found anywhere, the
 * tree is not the one that was tested, and must not be asked about paths.
 */
export function chooseRootdir<T>(
  bases: readonly string[],
  names: Iterable<T>,
  isFound: (base: string, name: T) => boolean,
): Rootdir {
  const all = [...names];
  let best: Rootdir = { base: '', found: 0 };
  for (const base of bases) {
    const found = all.filter((name) => isFound(base, name)).length;
    if (found > best.found) best = { base, found };
    if (found === all.length) break;
  }
  return best;
}
