import type { Problem } from '#src/model/problem.ts';

/** pytest's rootdir relative to the repository root, and how many of the report's names the tree has below it. */
export interface Rootdir {
  base: string;
  found: number;
  /** Packages of a monorepo that fit equally well, so that none of them was taken. */
  tied: readonly string[];
}

/** Where a rootdir may be: near the report, in order; else in one of the tree's packages. */
interface RootdirChoice {
  near: readonly string[];
  packages: readonly string[];
}

/**
 * The base near the report below which most of its names are found, of equals the first; else the one package that has
 * most of them. When nothing is found anywhere, or several packages fit, the tree must not be asked about paths: it is not
 * the one that was tested, or nobody can tell which part of it.
 */
export function chooseRootdir<T>(
  { near, packages }: RootdirChoice,
  names: Iterable<T>,
  isFound: (base: string, name: T) => boolean,
): Rootdir {
  const all = [...names];
  const count = (base: string): number => all.filter((name) => isFound(base, name)).length;
  let best = { base: '', found: 0 };
  for (const base of near) {
    const found = count(base);
    if (found > best.found) best = { base, found };
    if (found === all.length) break;
  }
  if (best.found > 0) return { ...best, tied: [] };
  const counted = packages.map((base) => ({ base, found: count(base) }));
  const most = Math.max(0, ...counted.map(({ found }) => found));
  const [fitting, ...others] = counted.filter(({ found }) => found > 0 && found === most);
  if (fitting === undefined) return { ...best, tied: [] };
  if (others.length === 0) return { ...fitting, tied: [] };
  return { ...best, tied: [fitting, ...others].map(({ base }) => base) };
}

/** Says that several packages could have written a report; none when the rootdir is clear. */
export function rootdirProblems(file: string, { tied }: Rootdir): Problem[] {
  if (tied.length === 0) return [];
  const named = `${tied.slice(0, 3).join(', ')}${tied.length > 3 ? ', …' : ''}`;
  return [
    {
      file,
      kind: 'ambiguous',
      message: `The tests of this report are in ${tied.length} packages of the repository (${named}), and nothing tells which one wrote it. Write each package's report inside its folder.`,
    },
  ];
}
