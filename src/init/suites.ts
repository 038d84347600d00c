import { type CoverageSettings, coverageSettings } from './coverage-settings.ts';
import { dependencySets, isPackage } from './dependencies.ts';
import { folderOf, type ProjectFiles } from './project-files.ts';
import { type PytestSettings, pytestSettings } from './pytest-settings.ts';
import { operatingSystems, type PythonVersions, pythonVersions } from './python-versions.ts';
import type { TestCommand } from './runner-command.ts';
import { readSettings, type Settings } from './settings.ts';
import { testCommand } from './test-command.ts';

/** Tests that one call of pytest runs, in one folder. */
export interface Suite {
  /** From the repository's top folder; '' for that folder itself. */
  folder: string;
  pytest: PytestSettings | null;
  /** The folders below it that hold test files, the outermost ones, sorted; '' for the suite's own folder. */
  testFolders: string[];
  /** Its packages lie in `src`. */
  hasSourceFolder: boolean;
  isPackage: boolean;
  coverage: CoverageSettings | null;
  pythons: PythonVersions;
  operatingSystems: string[];
  command: TestCommand;
  /** Settings that can't be read. */
  problems: string[];
}

/** Files that make a folder a project of its own. */
const projectFile = /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py|\.?pytest\.(?:ini|toml)|tox\.ini)$/;
/** pytest's default `python_files`. */
const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;

/**
 * The suites of a repository: the one of its top folder if tests or pytest's settings lie there, else one for each project below
 * it that has tests. Empty where nothing speaks of pytest.
 */
export function findSuites(files: ProjectFiles): Suite[] {
  const tests = files.paths.filter((path) => testFile.test(path));
  const projects = [...new Set(files.paths.filter((path) => projectFile.test(path)).map(folderOf))].filter(
    (folder) => folder !== '',
  );
  const projectOf = (path: string): string =>
    projects.filter((folder) => path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0] ?? '';
  const top = suiteIn(files, '', tests);
  const below = [...new Set(tests.map(projectOf))].sort();
  const allBelow = tests.length > 0 && !below.includes('') && (top.pytest?.testPaths.length ?? 0) === 0;
  if (allBelow) return below.map((folder) => suiteIn(files, folder, tests));
  return tests.length > 0 || top.pytest !== null || namesPytest(files, top.settings) ? [top] : [];
}

function suiteIn(
  files: ProjectFiles,
  folder: string,
  tests: readonly string[],
): Suite & { settings: Settings } {
  const settings = readSettings(files, folder);
  const pytest = pytestSettings(settings);
  const coverage = coverageSettings(settings, pytest);
  const inside = folder === '' ? '' : `${folder}/`;
  const own = files.paths.filter((path) => path.startsWith(inside)).map((path) => path.slice(inside.length));
  return {
    folder,
    pytest,
    testFolders: outermost(
      tests.filter((path) => path.startsWith(inside)).map((path) => folderOf(path.slice(inside.length))),
    ),
    hasSourceFolder: own.some((path) => /^src\/.+\.py$/.test(path)),
    isPackage: isPackage(settings),
    coverage,
    pythons: pythonVersions(settings),
    operatingSystems: operatingSystems(settings),
    command: testCommand({ settings, files, coverage }),
    problems: [...new Set(settings.problems)],
    settings,
  };
}

/** Folders that lie in no other of them. */
function outermost(folders: readonly string[]): string[] {
  const all = [...new Set(folders)].sort();
  return all.includes('')
    ? ['']
    : all.filter((folder) => !all.some((other) => folder.startsWith(`${other}/`)));
}

/** Tests may be generated, or not written yet. */
function namesPytest(files: ProjectFiles, settings: Settings): boolean {
  return (
    dependencySets(settings, files).some(({ distributions }) => distributions.has('pytest')) ||
    files.paths.some((path) => /(?:^|\/)conftest\.py$/.test(path))
  );
}
