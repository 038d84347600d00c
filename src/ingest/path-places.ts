/**
 * Where Python lives, code without a file, and what tests write for themselves (pytest's and Python's temporary folders);
 * none of it is ever the project.
 */
const NOT_PROJECT =
  /(?:^|\/)(?:site-packages|dist-packages)\/|(?:^|\/)lib(?:32|64)?\/(?:python|pypy)\d|(?:^|\/)hostedtoolcache\/|\/python\d*\/lib\/|(?:^|\/)pytest-of-[^/]+\/|\/(?:tmp|temp)\/tmp\w{6,}\/|^</i;

const INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|build\/lib[^/]*)\/(.+)$/;
/** Folders and files that carelessly built packages install beside their own module; they say nothing of whose they are. */
const ANYBODYS =
  /^(?:tests?|testing|docs?|examples?|scripts?|tools|benchmarks?|utils|bin|conftest\.py|setup\.py|_.*\.py)(?:\/|$)/;

/** Where containers and CI systems put a checkout: a folder of `/`, and what is usual deeper. */
const USUAL_ROOTS: readonly RegExp[] = [
  /^\/$/,
  /^\/(?!tmp$|etc$|usr$|lib\d*$|var$|opt$|home$|root$|proc$|dev$)[^/]+$/,
  /^\/usr\/(?:src|local)\/(?!lib|bin)[^/]+$/,
  /^\/(?:opt|srv|mnt|data|workspaces|var\/(?:www|lib|app|task))\/[^/]+$/,
  /^\/github\/workspace$/,
  /^\/builds\/[^/]+\/[^/]+$/,
  /^\/home\/vsts\/work\/\d+\/s$/,
  /^\/(?:root|home\/[^/]+)\/(?:app|build|code|project|repo|source|src|work|workspace)$/,
  /^[A-Za-z]:\/[^/]+$/,
  /^[A-Za-z]:\/a\/\d+\/s$/,
];

/** Names that every project has, so that they tell little. */
const COMMON_NAMES =
  /^(?:conftest|setup|__init__|__main__|conf|config|settings|utils?|helpers?|common|base|core|main|types|models|cli)\.py$/;
const TEST_NAME = /^(?:test_.+|.+_test)\.py$/;

/** Whether the path (with `/`) leads to Python itself, installed packages, or temporary files. */
export function isNotProject(path: string): boolean {
  return NOT_PROJECT.test(path);
}

/** The module's path below `site-packages`, which may be a copy of the project's own; null when it is not installed or anybody's. */
export function installedModule(path: string): string | null {
  const inside = INSTALLED.exec(path)?.[1]?.split('/site-packages/').at(-1) ?? null;
  return inside === null || ANYBODYS.test(inside) || inside.split('/').includes('..') ? null : inside;
}

/** Whether a folder (an absolute path with `/`) is where checkouts usually lie. */
export function isUsualRoot(folder: string): boolean {
  return USUAL_ROOTS.some((root) => root.test(folder));
}

/**
 * Whether a file of the repository with this whole path is meant by a longer path that ends so, and no namesake: two
 * segments must agree, three where the name is one that every project has; of tests the name is enough.
 */
export function isSureMatch(tail: readonly string[]): boolean {
  const name = tail.at(-1) ?? '';
  if (tail.length === 1) return TEST_NAME.test(name);
  return tail.length > 2 || !COMMON_NAMES.test(name);
}
