import { matchesGlob } from '../path-glob.ts';

/** What says which files are tests. All paths are relative to the repository's root, with `/`. */
export interface TestSettings {
  /** pytest's own, one for each of its root folders in the repository. */
  suites: readonly TestSuite[];
  /** Patterns of the config. */
  patterns: readonly string[];
}

export interface TestSuite {
  /** pytest's rootdir; '' is the repository's root. */
  rootdir: string;
  testpaths: readonly string[];
  pythonFiles: readonly string[];
}

/** What pytest takes where nothing is configured. */
const DEFAULT_PYTHON_FILES = ['test_*.py', '*_test.py'];
const SUITE_FILES = new Set(['conftest.py', 'pytest.ini', '.pytest.ini', 'pytest.toml', '.pytest.toml']);

/**
 * Tells of the files of a commit which belong to the tests: what pytest's own testpaths and python_files match, conftest.py and
 * pytest's own config files, all below folders called `test` or `tests` and below testpaths that hold tests, and what the config says.
 *
 * @param paths all files of the commit: they tell a folder of tests from one of sources that also holds some
 */
export function testSideOf(
  { suites, patterns }: TestSettings,
  paths: Iterable<string>,
): (path: string) => boolean {
  const folders = testFolders(suites, [...paths]);
  return (path) => {
    const segments = path.split('/');
    return (
      SUITE_FILES.has(segments.at(-1) ?? '') ||
      segments.slice(0, -1).some((segment) => segment === 'test' || segment === 'tests') ||
      folders.some((folder) => path.startsWith(`${folder}/`)) ||
      isTestFile(path, suites) ||
      patterns.some((pattern) => matchesGlob(path, pattern))
    );
  };
}

/** Whether pytest would collect a file as a module of tests. */
export function isTestFile(path: string, suites: readonly TestSuite[]): boolean {
  const suite = suiteOf(path, suites);
  const inside = suite.rootdir === '' ? path : path.slice(suite.rootdir.length + 1);
  const isBelow = (folder: string): boolean =>
    folder === '' || inside === folder || inside.startsWith(`${folder}/`);
  const testpaths = suite.testpaths.map(plainFolder);
  if (testpaths.length > 0 && !testpaths.some(isBelow) && !/(?:^|\/)tests?\//.test(inside)) return false;
  return matchesPythonFiles(inside, suite.pythonFiles);
}

function matchesPythonFiles(path: string, patterns: readonly string[]): boolean {
  if (!path.endsWith('.py')) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  // pytest matches a pattern with a separator against the end of the path.
  return patterns.some((pattern) =>
    pattern.includes('/') ? matchesGlob(path, `**/${pattern}`) : matchesGlob(name, pattern),
  );
}

/** The innermost suite that a file lies in. */
function suiteOf(path: string, suites: readonly TestSuite[]): TestSuite {
  const inside = suites.filter(({ rootdir }) => rootdir === '' || path.startsWith(`${rootdir}/`));
  const [first = { rootdir: '', testpaths: [], pythonFiles: DEFAULT_PYTHON_FILES }] = inside.sort(
    (one, other) => other.rootdir.length - one.rootdir.length,
  );
  return first;
}

/** The testpaths that are for tests: `src` may be named there for its doctests, or hold tests beside sources. */
function testFolders(suites: readonly TestSuite[], paths: readonly string[]): string[] {
  const folders = suites.flatMap(({ rootdir, testpaths }) =>
    testpaths.map((folder) => [rootdir, plainFolder(folder)].filter((part) => part !== '').join('/')),
  );
  return folders.filter((folder) => {
    if (folder === '') return false;
    const modules = paths.filter((path) => path.startsWith(`${folder}/`) && /\.py$/.test(path));
    const own = modules.filter(
      (path) => /(?:^|\/)(?:conftest|__init__)\.py$/.test(path) || isTestFile(path, suites),
    );
    return own.some((path) => isTestFile(path, suites)) && own.length * 2 >= modules.length;
  });
}

function plainFolder(path: string): string {
  return path
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');
}
