import type { Checkout } from '#src/model/checkout.ts';
import { installedModule, isNotProject, isSureMatch, isUsualRoot } from './path-places.ts';

/** A path from a report, taken apart. `up` counts leading `..` of a relative path. */
interface Parts {
  absolute: boolean;
  up: number;
  segments: readonly string[];
}

/** A report's path on the repository: confirmed by the checkout, or the best that can be said. */
interface Mapped {
  path: string;
  confirmed: boolean;
  /** The path led out of the repository; what is kept is its inner part. */
  outside: boolean;
}

/** The one way from paths in reports (tests, frames, coverage) to paths of the repository. Opens nothing. */
export interface PathMap {
  /**
   * The project's file that is meant, or null: an installed package (unless it is a copy of the project's), the standard
   * library, generated code, a namesake elsewhere.
   *
   * @param isKnown the path is known to be the project's, so that nothing can be a namesake
   */
  projectFile(path: string, isKnown?: boolean): string | null;
  /** The repository's file that is meant by one of these paths, best guess first; never null, never with `..`. */
  nearest(paths: readonly string[]): Mapped;
}

/**
 * Folders to try as the place that a report's relative paths start from: the report's own, then up to the root. The
 * nearest comes first, since in a monorepo the root often has files of the same name as the package that wrote it.
 */
export function basesOf(folder: string | null): string[] {
  const bases: string[] = [];
  for (let base = folder ?? ''; base !== ''; base = parentOf(base)) bases.push(base);
  return [...bases, ''];
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `base` and `path` in one; '' stands for the root. */
export function joinPath(base: string, path: string): string {
  return base === '' ? path : path === '' ? base : `${base}/${path}`;
}

/** Whether there is a tree at all to confirm paths with. */
export function hasTree(checkout: Checkout): boolean {
  return checkout.kind('') !== null;
}

/** Deeper paths are no path of a checkout. */
const MOST_TAILS = 30;

/** A folder of the machine that ran the tests, as an absolute path, and where it lies in the repository. */
interface KnownRoot {
  absolute: string;
  base: string;
}

/** Paths of one report. `bases` in the order of preference. */
export function pathMap(
  checkout: Checkout,
  bases: readonly string[],
  root: KnownRoot | null = null,
): PathMap {
  const tree = hasTree(checkout);
  const found = (paths: readonly string[]): string | null =>
    paths.find((path) => checkout.kind(path) === 'file') ?? null;
  const confirm = remembering((path) => {
    const parts = takeApart(path);
    return found([...ownPlaces(parts, bases), ...tails(parts)]) ?? inOnePackage(checkout, parts);
  });
  const confirmFrame = remembering((path) => {
    const slashed = path.replaceAll('\\', '/');
    const installed = installedModule(slashed);
    if (installed !== null) return found(sourcesOf(installed, checkout, bases));
    if (isNotProject(slashed)) return null;
    const parts = takeApart(path);
    return (
      found([...belowRoot(parts, root), ...ownPlaces(parts, bases), ...sureTails(parts, bases)]) ??
      inOnePackage(checkout, parts)
    );
  });
  return {
    projectFile(path, isKnown = false) {
      const confirmed = tree ? (confirmFrame(path) ?? (isKnown ? confirm(path) : null)) : null;
      if (confirmed !== null) return confirmed;
      if (isNotProject(path.replaceAll('\\', '/'))) return null;
      // The tree at hand may lack the file, or be another one than was tested: what the path itself says still helps.
      const parts = takeApart(path);
      const inside = insideWorkspace(parts.segments);
      if (inside !== null) return inside.join('/');
      return parts.absolute || parts.up > 0 || parts.segments.length === 0 ? null : parts.segments.join('/');
    },
    nearest(paths) {
      const found = tree ? (paths.map(confirm).find((path) => path !== null) ?? null) : null;
      return found === null ? unconfirmed(paths) : { path: found, confirmed: true, outside: false };
    },
  };
}

/** The place of an absolute path below the root that the report names. */
function belowRoot(parts: Parts, root: KnownRoot | null): string[] {
  if (!parts.absolute || root === null) return [];
  const inner = pathBelow(root.absolute, parts);
  return inner === null || inner === '' ? [] : [joinPath(root.base, inner)];
}

/** The rest of a path that lies in the folder, '' for the folder itself; null when it lies elsewhere. */
export function pathBelow(folder: string, { segments }: Parts): string | null {
  const outer = takeApart(folder).segments;
  const isBelow = outer.every((segment, at) => segment === segments[at]);
  return isBelow ? segments.slice(outer.length).join('/') : null;
}

function remembering(find: (path: string) => string | null): (path: string) => string | null {
  const seen = new Map<string, string | null>();
  return (path) => {
    let found = seen.get(path);
    if (found === undefined) {
      found = find(path);
      seen.set(path, found);
    }
    return found;
  };
}

/** A relative path may start from a package of a monorepo; null when none has the file, or several have. */
function inOnePackage(checkout: Checkout, { absolute, up, segments }: Parts): string | null {
  if (absolute || up > 0) return null;
  const found = checkout.packages
    .map((folder) => joinPath(folder, segments.join('/')))
    .filter((path) => checkout.kind(path) === 'file');
  return found.length === 1 ? (found[0] ?? null) : null;
}

function unconfirmed(paths: readonly string[]): Mapped {
  for (const path of paths) {
    const inside = insideWorkspace(takeApart(path).segments);
    if (inside !== null) return { path: inside.join('/'), confirmed: false, outside: false };
  }
  const all = paths.map(takeApart);
  const relative = all.find((parts) => !parts.absolute && parts.up === 0 && parts.segments.length > 0);
  const chosen = relative ?? all[0] ?? { absolute: false, up: 0, segments: [] };
  return {
    path: chosen.segments.join('/') || 'unknown',
    confirmed: false,
    outside: relative === undefined && all.some((parts) => !parts.absolute),
  };
}

/** The path's segments when it is an absolute one of any system, or relative; backslashes count as separators. */
export function takeApart(path: string): Parts {
  const slashed = path.replaceAll('\\', '/').replace(/^file:\/\//, '');
  const absolute = /^(?:[A-Za-z]:)?\//.test(slashed);
  const segments: string[] = [];
  let up = 0;
  for (const segment of slashed.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.length > 0) segments.pop();
    else if (!absolute) up += 1;
  }
  return { absolute, up, segments };
}

/** Below a runner's workspace the repository's name comes twice: `/home/runner/work/x/x/`, `/__w/x/x/`, `D:\a\x\x\`. */
function insideWorkspace(segments: readonly string[]): readonly string[] | null {
  for (let index = 0; index + 3 < segments.length; index += 1) {
    const here = segments[index];
    const isWork =
      here === '__w' ||
      here === '_work' ||
      (here === 'work' && segments[index - 1] === 'runner') ||
      (here === 'a' && /^[A-Za-z]:$/.test(segments[index - 1] ?? ''));
    if (isWork && segments[index + 1] === segments[index + 2]) return segments.slice(index + 3);
  }
  return null;
}

/** The repository's paths that are meant if they are there: below a runner's workspace, or from a base. */
function ownPlaces({ absolute, up, segments }: Parts, bases: readonly string[]): string[] {
  const inside = insideWorkspace(segments);
  const places = inside === null ? [] : [inside.join('/')];
  if (absolute) return places;
  for (const base of bases) {
    const from = base === '' ? [] : base.split('/');
    if (up <= from.length) places.push([...from.slice(0, from.length - up), ...segments].join('/'));
  }
  return places;
}

/** A path without its first folders, one more at a time; of one that leaves its folder nothing, since its tail could only meet a namesake. */
function tails({ up, segments }: Parts): string[] {
  if (up > 0) return [];
  return segments.slice(0, MOST_TAILS).map((_, start) => segments.slice(start).join('/'));
}

/** The tails that are no namesake of a file of the repository when it has them. */
function sureTails({ absolute, up, segments }: Parts, bases: readonly string[]): string[] {
  if (up > 0) return [];
  const slash = absolute && !/^[A-Za-z]:$/.test(segments[0] ?? '') ? '/' : '';
  return segments.slice(0, MOST_TAILS).flatMap((_, start) => {
    const before = `${slash}${segments.slice(0, start).join('/')}`;
    const tail = segments.slice(start);
    // A container may hold one package of a monorepo, where the checkout has all of them.
    if (isUsualRoot(before)) return [...bases, ''].map((base) => joinPath(base, tail.join('/')));
    return isSureMatch(tail) ? [tail.join('/')] : [];
  });
}

/** Where the sources of an installed module may lie: below a base or a package, in `src`, `lib` or beside the rest. */
function sourcesOf(module: string, checkout: Checkout, bases: readonly string[]): string[] {
  const folders = ['src', 'lib', 'python', ''];
  return [...bases, ...checkout.packages].flatMap((base) =>
    folders.map((folder) => joinPath(base, joinPath(folder, module))),
  );
}
