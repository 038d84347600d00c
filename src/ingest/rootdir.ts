/**
 * pytest's rootdir, relative to the repository root: the base below which most of the report's names are found; of
 * equals the first, and the root when nothing is found anywhere.
 */
export function chooseRootdir<T>(
  bases: readonly string[],
  names: Iterable<T>,
  isFound: (base: string, name: T) => boolean,
): string {
  const all = [...names];
  let best = { base: bases[0] ?? '', found: 0 };
  for (const base of bases) {
    const found = all.filter((name) => isFound(base, name)).length;
    if (found > best.found) best = { base, found };
    if (found === all.length) break;
  }
  return best.base;
}
