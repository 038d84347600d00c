import type { Checkout } from '#src/model/checkout.ts';

/** A path from a report, taken apart. `up` counts leading `..` of a relative path. */
interface Parts {
  absolute: boolean;
  up: number;
  segments: readonly string[];
}

/** A report's path on the repository: confirmed by the checkout, or the best that can be said. */
export interface Mapped {
  path: string;
  confirmed: boolean;
  /** The path led out of the repository; what is kept is its inner part. */
  outside: boolean;
}

/** The one way from paths in reports (tests, frames, coverage) to paths of the repository. Opens nothing. */
export interface PathMap {
  /** The project's file that is meant, or null: an installed package, the standard library, generated code. */
  projectFile(path: string): string | null;
  /** The repository's file that is meant by one of these paths, best guess first; never null, never with `..`. */
  nearest(paths: readonly string[]): Mapped;
}

/** Where Python and installed packages live, and code without a file; none of it is ever the project. */
const NOT_PROJECT =
  /(?:^|\/)(?:site-packages|dist-packages)\/|(?:^|\/)lib(?:32|64)?\/(?:python|pypy)\d|(?:^|\/)hostedtoolcache\/|\/python\d*\/lib\/|^</i;

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

/** Paths of one report. `bases` in the order of preference. */
export function pathMap(checkout: Checkout, bases: readonly string[]): PathMap {
  const seen = new Map<string, string | null>();
  const tree = hasTree(checkout);
  const confirm = (path: string): string | null => {
    const known = seen.get(path);
    if (known !== undefined) return known;
    const parts = takeApart(path);
    const isThere = (one: string): boolean => checkout.kind(one) === 'file';
    const found = candidates(parts, bases).find(isThere) ?? inOnePackage(checkout, parts) ?? null;
    seen.set(path, found);
    return found;
  };
  return {
    projectFile(path) {
      if (NOT_PROJECT.test(path.replaceAll('\\', '/'))) return null;
      const confirmed = tree ? confirm(path) : null;
      if (confirmed !== null) return confirmed;
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

function candidates(parts: Parts, bases: readonly string[]): string[] {
  const { absolute, up, segments } = parts;
  const found: string[] = [];
  const inside = insideWorkspace(segments);
  if (inside !== null) found.push(inside.join('/'));
  if (!absolute) {
    for (const base of bases) {
      const from = base === '' ? [] : base.split('/');
      if (up <= from.length) found.push([...from.slice(0, from.length - up), ...segments].join('/'));
    }
  }
  // A relative path that leaves its folder is somewhere else; its tail could only meet a namesake.
  if (up === 0) {
    for (let start = 0; start < Math.min(segments.length, 30); start += 1) {
      found.push(segments.slice(start).join('/'));
    }
  }
  return found.filter((path) => path !== '');
}
